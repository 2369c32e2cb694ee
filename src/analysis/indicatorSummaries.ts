import type { Dataset } from "../dataset/dataset";
import type { Averaging, Direction } from "../dataset/indicator";
import { comparisonAverage, comparisons, type Comparison } from "./comparison";
import { referenceOf, type PriorityRules, type Reference } from "./priorities";
import { isWorse } from "./priority";

/** One result indicator in one period, over all its facilities. */
export interface IndicatorSummary {
  readonly id: string;
  readonly area: string;
  readonly period: string;
  readonly direction: Direction;
  /** All facilities of the comparison, with a value or not. */
  readonly facilities: number;
  /** Those without a value. */
  readonly missing: number;
  /** What facilities are compared with; null = nobody has a value. */
  readonly average: number | null;
  readonly reference: Reference;
  /** The kind of the facilities' average, and why it is simple where the indicator asks for another. */
  readonly averaging: Averaging;
  readonly fallback: "no-weights" | "no-counts" | null;
  /** Facilities that the facilities' average was made of. */
  readonly used: number;
  /** The municipality's published value; null = none. */
  readonly official: number | null;
  /** Facilities on the list. */
  readonly priorities: number;
}

/**
 * A line for every result indicator and period in the data, in the order of `priorities`, with which it agrees.
 *
 * @throws JuntosError "repeated-observation" when two observations claim the same indicator, place and period.
 */
export function indicatorSummaries(dataset: Dataset, rules: PriorityRules = {}): IndicatorSummary[] {
  return comparisons(dataset, rules.municipality).map((comparison) => ofComparison(comparison, rules));
}

function ofComparison(comparison: Comparison, rules: PriorityRules): IndicatorSummary {
  const { indicator, period, rows, official } = comparison;
  const { averaging, fallback, used } = comparisonAverage(comparison);
  const { value: average, reference } = referenceOf(comparison, rules);
  const values = rows.flatMap(({ observation }) => observation?.value ?? []);
  return {
    id: indicator.id,
    area: indicator.area,
    period,
    direction: indicator.direction,
    facilities: rows.length,
    missing: rows.length - values.length,
    average,
    reference,
    averaging,
    fallback,
    used,
    official,
    priorities: values.filter((value) => average !== null && isWorse(value, average, indicator.direction)).length,
  };
}
