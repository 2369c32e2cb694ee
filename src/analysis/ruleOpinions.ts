import type { Dataset } from "../dataset/dataset";
import type { Direction } from "../dataset/indicator";
import { comparisonsOf, type Comparison } from "./comparison";
import {
  certaintyWord,
  funnelPriority,
  isProbable,
  quantilePriority,
  smoothedPriority,
  yearsMean,
  type CertaintyWord,
  type Flags,
} from "./priorityRules";
import { certainty } from "./gammaPoisson";
import { priority } from "./priority";
import { shrinkage, yearlyReliability } from "./shrinkage";
import { unlessTooLittle } from "./unlessTooLittle";
import type { Values } from "./values";

/** What other rules than "worse than the average of the year" would say of a facility; null = they cannot be asked. */
export interface RuleOpinion {
  readonly code: string;
  /** Probability that it is truly worse than the average. */
  readonly certainty: number | null;
  readonly word: CertaintyWord | null;
  /** That probability is at least 80 %. */
  readonly probable: boolean | null;
  /** Worse than the average on the mean of the last two or three periods. */
  readonly years: boolean | null;
  /** Its smoothed rate is worse than the rate of all. Needs counts. */
  readonly smoothed: boolean | null;
  /** Outside the 95 % funnel on the worse side. Needs counts. */
  readonly funnel: boolean | null;
  /** In the worst fifth. */
  readonly worstFifth: boolean | null;
}

/**
 * The other rules over one indicator and period, facilities by code. Certainty comes from the counts where there are any
 * (`certainty`), else from how much scores move between this period and the one before (`yearlyReliability`, `shrinkage`).
 * Empty when the indicator has nothing in the period.
 *
 * @throws JuntosError "repeated-observation" when two observations claim the same indicator, place and period.
 */
export function ruleOpinions(dataset: Dataset, indicator: string, period: string): RuleOpinion[] {
  const history = comparisonsOf(dataset, indicator).filter((one) => one.period <= period);
  const current = history.at(-1);
  if (current?.period !== period) return [];
  const columns = history.slice(-3).map((one) => valuesOf(one, current));
  const values = columns.at(-1) ?? [];
  const { direction } = current.indicator;
  const counts = countsOf(current);
  const sure = counts ? sureByCounts(counts, direction) : sureByYears(columns, direction);
  const ask = (rule: () => Flags) => unlessTooLittle(rule) ?? values.map(() => null);
  const opinions = {
    years: ask(() => priority(yearsMean(columns), { direction }).flags),
    smoothed: counts ? ask(() => smoothedPriority(counts.events, counts.population, direction)) : [],
    funnel: counts ? ask(() => funnelPriority(counts.events, counts.population, { type: counts.type, direction })) : [],
    worstFifth: ask(() => quantilePriority(values, 5, direction)),
  };
  return current.rows.map(({ code }, row) => ({
    code,
    certainty: sure[row] ?? null,
    word: certaintyWord(sure[row] ?? null),
    probable: isProbable(sure[row] ?? null),
    years: opinions.years[row] ?? null,
    smoothed: opinions.smoothed[row] ?? null,
    funnel: opinions.funnel[row] ?? null,
    worstFifth: opinions.worstFifth[row] ?? null,
  }));
}

interface Counts {
  readonly events: Values;
  readonly population: Values;
  readonly type: "proportion" | "rate";
}

/** The counts behind the values; null where no facility has both. A percentage is a share of its population. */
function countsOf({ rows, indicator }: Comparison): Counts | null {
  const known = rows.map(({ observation }) =>
    observation === null || observation.value === null ? null : observation,
  );
  const events = known.map((observation) => observation?.numerator ?? null);
  const population = known.map((observation) => observation?.denominator ?? null);
  const hasAny = events.some((count, row) => count !== null && (population[row] ?? 0) > 0);
  return hasAny ? { events, population, type: indicator.per === 100 ? "proportion" : "rate" } : null;
}

function valuesOf(comparison: Comparison, current: Comparison): Values {
  const values = new Map(comparison.rows.map(({ code, observation }) => [code, observation?.value ?? null]));
  return current.rows.map(({ code }) => values.get(code) ?? null);
}

function sureByCounts({ events, population }: Counts, direction: Direction): Values {
  return unlessTooLittle(() => certainty(events, population, direction)) ?? [];
}

function sureByYears(columns: readonly Values[], direction: Direction): Values {
  const [before, now] = columns.slice(-2);
  if (!before || !now) return [];
  const sure = unlessTooLittle(() => {
    const { standardError } = yearlyReliability(before, now);
    if (standardError === 0) return null;
    return shrinkage(
      now,
      now.map(() => standardError),
      { direction },
    ).probabilityWorse;
  });
  return sure ?? [];
}
