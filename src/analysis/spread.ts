import { JuntosError } from "../errors";
import { average } from "./average";
import { sum } from "./sum";
import { present, requireSameSize, type Values } from "./values";

/**
 * Sample variance Σ(x − m)²/(n − 1). Missing values are left out.
 *
 * @throws JuntosError "too-few-values" below 2.
 * @example variance([1, 2, 3, null]) // 1
 */
export function variance(values: Values): number {
  const known = present(values, "values");
  if (known.length < 2) {
    throw new JuntosError("too-few-values", { argument: "values", needed: 2, found: known.length });
  }
  const mean = average(known).average;
  return sum(known.map((value) => (value - mean) ** 2)) / (known.length - 1);
}

/**
 * Sample standard deviation, √variance.
 *
 * @throws JuntosError "too-few-values" below 2.
 * @example standardDeviation([2, 4, 6]) // 2
 */
export function standardDeviation(values: Values): number {
  return Math.sqrt(variance(values));
}

/**
 * The rows that have a value in both ranges.
 *
 * @throws JuntosError "different-sizes", "wrong-type".
 * @example pairedRows([1, null, 3], [4, 5, 6]) // [[1, 4], [3, 6]]
 */
export function pairedRows(x: Values, y: Values, argument = "to"): [number, number][] {
  requireSameSize(y, x, argument);
  present(x, "from");
  present(y, argument);
  return x.flatMap((value, row): [number, number][] => {
    const other = y[row] ?? null;
    return value === null || other === null ? [] : [[value, other]];
  });
}

/**
 * Pearson's correlation of the rows that have both values: how much of one year's order is left in the next (ρ).
 *
 * @throws JuntosError "too-few-values" below 3 pairs, "no-variation" when one side does not vary, "different-sizes".
 * @example correlation([1, 2, 3, 4], [1, 3, 2, 4]) // 0.8
 */
export function correlation(x: Values, y: Values): number {
  const pairs = pairedRows(x, y);
  if (pairs.length < 3) throw new JuntosError("too-few-values", { argument: "from", needed: 3, found: pairs.length });
  const xs = pairs.map(([value]) => value);
  const ys = pairs.map(([, value]) => value);
  const deviations = standardDeviation(xs) * standardDeviation(ys);
  if (deviations === 0)
    throw new JuntosError("no-variation", { argument: standardDeviation(xs) === 0 ? "from" : "to" });
  return covariance(xs, ys) / deviations;
}

/**
 * Sample covariance Σ(x − mx)(y − my)/(n − 1) of two complete columns.
 *
 * @throws JuntosError "too-few-values" below 2.
 * @example covariance([1, 2, 3], [2, 4, 6]) // 2
 */
export function covariance(x: readonly number[], y: readonly number[]): number {
  if (x.length < 2) throw new JuntosError("too-few-values", { argument: "values", needed: 2, found: x.length });
  const [mx, my] = [average(x).average, average(y).average];
  return sum(x.map((value, row) => (value - mx) * ((y[row] ?? my) - my))) / (x.length - 1);
}
