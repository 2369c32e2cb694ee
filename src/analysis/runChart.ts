import { JuntosError } from "../errors";
import { binomialQuantile } from "./distributions";
import { median } from "./quantile";
import { isTie } from "./tie";
import { present, type Values } from "./values";

/** What a run chart shows: whether the points fall about their median as chance would let them. */
export interface RunChart {
  readonly median: number;
  /** Points that are not on the median. */
  readonly useful: number;
  readonly longestRun: number;
  readonly longestRunMax: number;
  readonly crossings: number;
  readonly crossingsMin: number;
  /** true = something other than chance; null = fewer than 10 useful points, too few to say. */
  readonly signal: boolean | null;
}

/**
 * Anhøj's rules for a run chart: a run longer than round(log₂ n) + 3, or fewer crossings of the median than the lower
 * 5 % of a binomial(n − 1, ½). Points on the median and missing ones are dropped. Anhøj & Olesen 2014; Schilling 2012;
 * Chen 2010; qicharts2.
 *
 * @throws JuntosError "no-data" when every value is missing.
 * @example runChart([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9])
 *   // { median: 5, useful: 12, longestRun: 6, longestRunMax: 7, crossings: 1, crossingsMin: 3, signal: true }
 */
export function runChart(values: Values): RunChart {
  const middle = median(values);
  const sides = present(values, "values").flatMap((value) => (isTie(value, middle) ? [] : [Math.sign(value - middle)]));
  const crossings = sides.filter((side, row) => row > 0 && side !== sides[row - 1]).length;
  const longestRun = longest(sides);
  const useful = sides.length;
  const limits = useful === 0 ? { longestRunMax: 0, crossingsMin: 0 } : runLimits(useful);
  const isUnusual = longestRun > limits.longestRunMax || crossings < limits.crossingsMin;
  return { median: middle, useful, longestRun, crossings, ...limits, signal: useful < 10 ? null : isUnusual };
}

/**
 * What chance allows so many useful points: the longest run, and the fewest crossings.
 *
 * @throws JuntosError "too-few-values" below 1.
 * @example runLimits(24) // { longestRunMax: 8, crossingsMin: 8 }
 */
export function runLimits(useful: number): { readonly longestRunMax: number; readonly crossingsMin: number } {
  if (!(useful >= 1)) throw new JuntosError("too-few-values", { argument: "values", needed: 1, found: useful });
  return {
    longestRunMax: Math.round(Math.log2(useful)) + 3,
    crossingsMin: useful === 1 ? 0 : binomialQuantile(0.05, useful - 1, 0.5),
  };
}

function longest(sides: readonly number[]): number {
  let best = 0;
  let current = 0;
  sides.forEach((side, row) => {
    current = row > 0 && side === sides[row - 1] ? current + 1 : 1;
    best = Math.max(best, current);
  });
  return best;
}
