import type { Dataset } from "../dataset/dataset";
import type { Indicator } from "../dataset/indicator";
import { indicatorSummaries, type IndicatorSummary } from "./indicatorSummaries";
import { priorities, type PriorityRow, type PriorityRules } from "./priorities";

/** A result indicator in the period that its list is made of: how it compares, and every facility, in and out. */
export interface IndicatorList {
  readonly indicator: Indicator;
  readonly summary: IndicatorSummary;
  /** The widest gap first, so those on the list lead; those without a value are last. */
  readonly rows: readonly PriorityRow[];
}

/**
 * The lists to be looked at before anything is written, one for each indicator that has a base period.
 *
 * @param base period by indicator id (`basePeriods`)
 * @throws JuntosError "repeated-observation" when two observations claim the same indicator, place and period.
 */
export function indicatorLists(
  dataset: Dataset,
  base: ReadonlyMap<string, string>,
  rules: PriorityRules = {},
): IndicatorList[] {
  const compared = priorities(dataset, rules);
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  return indicatorSummaries(dataset, rules).flatMap((summary): IndicatorList[] => {
    const { id, period } = summary;
    const indicator = indicators.get(id);
    if (!indicator || base.get(id) !== period) return [];
    const rows = compared.filter((row) => row.indicator === id && row.period === period);
    return [{ indicator, summary, rows: rows.sort((one, other) => width(other) - width(one)) }];
  });
}

function width({ gap }: PriorityRow): number {
  return gap ?? -Number.MAX_VALUE;
}
