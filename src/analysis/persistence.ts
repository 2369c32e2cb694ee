import { JuntosError } from "../errors";
import { requireSameSize } from "./values";

/** How much of one list is in the next. */
export interface Persistence {
  /** On both lists. */
  readonly kept: number;
  /** On the first list, among the rows known in both periods. */
  readonly listed: number;
  /** kept / listed. */
  readonly share: number;
  /** Share of all rows that are on the second list: what `share` would be if the lists had nothing to do with each other. */
  readonly expected: number;
  /** Cohen's κ: agreement beyond that; null when both lists hold everybody or nobody. */
  readonly kappa: number | null;
}

/**
 * Compares two priority lists row by row. Rows unknown in either period are left out.
 * Beside `expected`, `listTrust` tells how many stay by arithmetic alone when nothing really changes.
 *
 * @throws JuntosError "zero-denominator" when the first list is empty, "different-sizes".
 * @example persistence([true, true, false, false, null], [true, false, false, false, true])
 *   // { kept: 1, listed: 2, share: 0.5, expected: 0.25, kappa: 0.5 }
 */
export function persistence(first: readonly (boolean | null)[], second: readonly (boolean | null)[]): Persistence {
  requireSameSize(second, first, "list2");
  const pairs = first.flatMap((was, row) => {
    const is = second[row] ?? null;
    return was === null || is === null ? [] : [{ was, is }];
  });
  const count = (test: (pair: { was: boolean; is: boolean }) => boolean) => pairs.filter(test).length;
  const [n, listed, later, kept] = [pairs.length, count((p) => p.was), count((p) => p.is), count((p) => p.was && p.is)];
  if (listed === 0) throw new JuntosError("zero-denominator", { argument: "list1" });
  const agreed = count((pair) => pair.was === pair.is) / n;
  const byChance = (listed * later + (n - listed) * (n - later)) / n ** 2;
  const kappa = byChance === 1 ? null : (agreed - byChance) / (1 - byChance);
  return { kept, listed, share: kept / listed, expected: later / n, kappa };
}
