import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { average } from "./average";
import { empiricalBayes } from "./empiricalBayes";
import { funnel, type FunnelLabel, type FunnelType } from "./funnel";
import { certainty } from "./gammaPoisson";
import { pooledRate } from "./pooledRate";
import { priority } from "./priority";
import { quantileGroup } from "./quantileGroup";
import { requireSameSize, type Values } from "./values";

/** true = priority, null = cannot be told of this row. */
export type Flags = readonly (boolean | null)[];

/** P(truly worse) from which a facility counts as probably worse. */
const PROBABLE = 0.8;

/**
 * Mean of each row's last years: choosing on two or three years removes half to two thirds of the regression to the mean.
 * A row needs two values among them; else null.
 *
 * @param columns one range a year, oldest first
 * @param years how many of the last ones; default 3
 * @throws JuntosError "too-few-values" with fewer than 2 columns, "out-of-domain" for fewer than 2 years,
 *   "different-sizes".
 * @example yearsMean([[4, 5], [6, null], [8, 7]], 2) // [7, null]
 */
export function yearsMean(columns: readonly Values[], years = 3): Values {
  if (!(years >= 2)) throw new JuntosError("out-of-domain", { argument: "years", value: years, allowed: "≥ 2" });
  const [first] = columns;
  if (!first || columns.length < 2) {
    throw new JuntosError("too-few-values", { argument: "values", needed: 2, found: columns.length });
  }
  for (const column of columns) requireSameSize(column, first, "values");
  const recent = columns.slice(-years);
  return first.map((_, row) => {
    const known = recent.flatMap((column) => column[row] ?? []);
    return known.length < 2 ? null : average(known).average;
  });
}

/**
 * Rule `years`: worse than the average on the mean of the last years.
 *
 * @throws JuntosError as `yearsMean` and `priority`.
 * @example yearsPriority([[4, 5, 6], [5, 5, 7]], "higher") // [true, true, false]
 */
export function yearsPriority(columns: readonly Values[], direction: Direction, years = 3): Flags {
  return priority(yearsMean(columns, years), { direction }).flags;
}

/**
 * Rule `smoothed`: the smoothed rate is worse than the rate of all.
 *
 * @throws JuntosError as `empiricalBayes`.
 * @example smoothedPriority([1, 12, 2], [100, 200, 300], "lower") // [false, true, false]
 */
export function smoothedPriority(events: Values, population: Values, direction: Direction): Flags {
  const { smoothed } = empiricalBayes(events, population, { per: 1 });
  return priority(smoothed, { direction, reference: pooledRate(events, population, 1).average }).flags;
}

/**
 * Rule `probable`: the true rate is worse than the average with a probability of at least 80 %.
 *
 * @throws JuntosError as `certainty`.
 * @example probablePriority([2, 30, 4, 40], [1000, 4000, 3000, 5000], "lower") // [false, true, false, true]
 */
export function probablePriority(events: Values, population: Values, direction: Direction): Flags {
  return certainty(events, population, direction).map(isProbable);
}

/**
 * Rule `funnel`: outside the funnel on the worse side, by the 95 % or the 99.8 % limits.
 *
 * @throws JuntosError as `funnel`.
 * @example funnelPriority([5, 40, 30], [100, 100, 100], { type: "proportion", direction: "higher" })
 *   // [true, false, false]
 */
export function funnelPriority(
  events: Values,
  population: Values,
  options: { readonly type: FunnelType; readonly direction: Direction; readonly level?: 0.95 | 0.998 },
): Flags {
  const side = options.direction === "higher" ? "low" : "high";
  const worse: FunnelLabel[] = options.level === 0.998 ? [`${side}-0.001`] : [`${side}-0.001`, `${side}-0.025`];
  const { rows } = funnel(events, population, options.type);
  return rows.map((row) => (row === null ? null : worse.includes(row.label)));
}

/**
 * Rule `quantile`: in the worst of so many groups of equal size.
 *
 * @throws JuntosError as `quantileGroup`.
 * @example quantilePriority([1, 2, 3, 4, 5, null], 5, "higher") // [true, false, false, false, false, null]
 */
export function quantilePriority(values: Values, groups: number, direction: Direction): Flags {
  return quantileGroup(values, groups, direction).map((group) => (group === null ? null : group === groups));
}

/** How sure it is that a facility is truly worse than the average, in four words. */
export type CertaintyWord = "almost-certain" | "probable" | "cannot-tell" | "probably-not";

/**
 * The word for a probability of being truly worse: from 0.95, 0.80, 0.20, and below. Null stays null.
 *
 * @example [0.96, 0.8, 0.5, 0.1, null].map(certaintyWord)
 *   // ["almost-certain", "probable", "cannot-tell", "probably-not", null]
 */
export function certaintyWord(probability: number | null): CertaintyWord | null {
  if (probability === null) return null;
  if (probability >= 0.95) return "almost-certain";
  if (probability >= PROBABLE) return "probable";
  return probability >= 0.2 ? "cannot-tell" : "probably-not";
}

/**
 * Whether a probability of being truly worse makes a facility priority under the rule `probable`. Null stays null.
 *
 * @example [0.8, 0.79, null].map(isProbable) // [true, false, null]
 */
export function isProbable(probability: number | null): boolean | null {
  return probability === null ? null : probability >= PROBABLE;
}
