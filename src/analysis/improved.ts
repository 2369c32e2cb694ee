import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { binomialTest, type BinomialTest } from "./binomialTest";
import { wilson } from "./shareInterval";
import { changeStatus } from "./variation";
import type { Values } from "./values";

/** How many rows of a group improved, and how sure that share is. */
export interface Improved {
  readonly improved: number;
  /** Rows with both values; ties count here, not as improved. */
  readonly n: number;
  readonly share: number;
  /** Wilson. */
  readonly low: number;
  readonly high: number;
}

/**
 * How many of a group improved: strictly better in the later period, with the tolerance of `isTie`.
 * Rows without both values are left out; without `group` all rows are the group.
 *
 * @param options.group which rows to count; null and false are left out
 * @throws JuntosError "too-few-values" when no row of the group has both values, "different-sizes".
 * @example improved([4, 5, 6, 5], [5, 5, 7, null], { direction: "higher" })
 *   // { improved: 2, n: 3, share: 0.66667, low: 0.20766, high: 0.93851 }
 */
export function improved(
  from: Values,
  to: Values,
  options: {
    readonly direction: Direction;
    readonly group?: readonly (boolean | null)[];
    readonly confidence?: number;
  },
): Improved {
  const { direction, group, confidence } = options;
  if (group && group.length !== from.length) {
    throw new JuntosError("different-sizes", { argument: "group", size: group.length, expected: from.length });
  }
  const known = changeStatus(from, to, direction).filter((change, row) => change !== null && (group?.[row] ?? !group));
  if (known.length === 0) throw new JuntosError("too-few-values", { argument: "from", needed: 1, found: 0 });
  const count = known.filter((change) => change === "improved").length;
  const { estimate, low, high } = wilson(count, known.length, confidence);
  return { improved: count, n: known.length, share: estimate, low, high };
}

/**
 * Sign test: whether more rows improved than worsened than a coin would give. Ties are dropped. Not for a group that
 * was chosen for being low: for that one, chance is not a coin (`expectedImprovement`).
 *
 * @throws JuntosError "zero-denominator" when nothing changed.
 * @example signTest(65, 35) // { atLeast: 0.00176, atMost: 0.99911, twoSided: 0.0035176 }
 */
export function signTest(improvedRows: number, worsenedRows: number): BinomialTest {
  return binomialTest(improvedRows, improvedRows + worsenedRows, 0.5);
}

/**
 * Share expected to improve with no real change, where the cut is the mean and nobody drifts:
 * ½ + asin(√((1 − ρ)/2))/π (Sheppard). For real data use `regressionToMean`, which knows drift and rounding.
 *
 * @param rho correlation of the two years
 * @throws JuntosError "out-of-domain" for a correlation outside −1..1.
 * @example expectedImprovement(0.7) // 0.626592
 */
export function expectedImprovement(rho: number): number {
  return 0.5 + Math.asin(Math.sqrt((1 - correlationOf(rho)) / 2)) / Math.PI;
}

/**
 * How far a one-year list can be trusted when nothing really changes, with year-to-year reliability ρ: the share of the
 * listed that are truly below the mean, ½ + asin(√ρ)/π, and the share still listed next year, ½ + asin(ρ)/π.
 *
 * @param rho between 0 and 1
 * @throws JuntosError "out-of-domain" outside 0..1.
 * @example listTrust(0.7) // { trulyBelow: 0.81549, stillListed: 0.74682 }
 */
export function listTrust(rho: number): { readonly trulyBelow: number; readonly stillListed: number } {
  if (!(rho >= 0 && rho <= 1))
    throw new JuntosError("out-of-domain", { argument: "rho", value: rho, allowed: "0 ≤ ρ ≤ 1" });
  return { trulyBelow: 0.5 + Math.asin(Math.sqrt(rho)) / Math.PI, stillListed: 0.5 + Math.asin(rho) / Math.PI };
}

function correlationOf(rho: number): number {
  if (rho >= -1 && rho <= 1) return rho;
  throw new JuntosError("out-of-domain", { argument: "rho", value: rho, allowed: "−1 ≤ ρ ≤ 1" });
}
