import type { Criterion } from "../dataset/criterion";
import type { PriorityRule } from "../dataset/priorityRule";
import type { Dataset } from "../dataset/dataset";
import type { CurrentCode } from "../dataset/successors";
import { agenda, type Agenda } from "./agenda";
import { grouped } from "./grouped";
import { priorities, type PriorityRow } from "./priorities";
import { ruleOpinions, type RuleOpinion } from "./ruleOpinions";

/** A facility in the list of a cycle, in or out, with what every rule says of it. */
export interface ListedFacility extends PriorityRow {
  readonly area: string;
  /** The rule of the cycle. */
  readonly rule: PriorityRule;
  /** What that rule says; null = the facility has no value. */
  readonly ruled: boolean | null;
  /** The rule could not be asked of it (no counts, one year only), so the average decided. */
  readonly isFallback: boolean;
  /** Whether the team can visit it, the widest gap first; null = no limit, or the rule does not propose it. */
  readonly fits: boolean | null;
  /** It does not fit, by no other reason than its code: its gap is that of the last one that does. */
  readonly isTieAtLimit: boolean;
  readonly opinion: RuleOpinion | null;
}

export interface CycleListInput {
  /** Period by indicator id (`basePeriods`). */
  readonly base: ReadonlyMap<string, string>;
  readonly criterion: (area: string) => Criterion;
  readonly current: CurrentCode;
  /** IBGE code. */
  readonly municipality: string;
}

/**
 * The list of a cycle before anybody validates it: the rule proposes, the team's capacity limits. Rows in the order of
 * `priorities`.
 *
 * @throws JuntosError "repeated-observation" when two observations claim the same indicator, place and period.
 */
export function cycleList(
  dataset: Dataset,
  input: CycleListInput,
  compared: readonly PriorityRow[] = priorities(dataset, input),
): ListedFacility[] {
  const indicators = new Map(dataset.indicators.map((indicator) => [indicator.id, indicator]));
  const rows = compared.filter(({ indicator, period }) => input.base.get(indicator) === period);
  const proposed = [...grouped(rows, ({ indicator }) => indicator)].flatMap(([id, ofIndicator]) => {
    const area = indicators.get(id)?.area ?? "";
    const opinions = ruleOpinions(dataset, id, ofIndicator[0]?.period ?? "");
    const { rule } = input.criterion(area);
    const byCode = new Map(opinions.map((opinion) => [opinion.code, opinion]));
    return ofIndicator.map((row) => ({ ...row, area, rule, ...proposal(row, rule, byCode.get(row.code) ?? null) }));
  });
  const units = new Map([...indicators].map(([id, { unit }]) => [id, unit]));
  const agendas = new Map(
    [...grouped(proposed, ({ area }) => area)].map(([area, ofArea]) => {
      const asked = { capacity: input.criterion(area).capacity, current: input.current, units };
      return [area, agenda(ofArea, asked)];
    }),
  );
  return proposed.map((row) => ({ ...row, ...place(row, agendas.get(row.area) ?? null, input.current) }));
}

function proposal(row: PriorityRow, rule: PriorityRule, opinion: RuleOpinion | null) {
  const asked = rule === "average" ? row.priority : opinionOf(rule, opinion);
  const isFallback = row.priority !== null && asked === null;
  return { opinion, isFallback, ruled: row.priority === null || isFallback ? row.priority : asked };
}

/** What a rule other than the average says. */
function opinionOf(rule: Exclude<PriorityRule, "average">, opinion: RuleOpinion | null): boolean | null {
  if (opinion === null) return null;
  return rule === "quantile" ? opinion.worstFifth : opinion[rule];
}

function place({ code, ruled }: { code: string; ruled: boolean | null }, found: Agenda | null, current: CurrentCode) {
  if (found === null || ruled !== true) return { fits: null, isTieAtLimit: false };
  const facility = current(code);
  return { fits: found.fitting.has(facility), isTieAtLimit: found.tied.has(facility) };
}
