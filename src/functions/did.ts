import { average } from "../analysis/average";
import { ancova, differenceInDifferences } from "../analysis/groupDifference";
import { regressionToMean } from "../analysis/regressionToMean";
import { correlation, pairedRows, standardDeviation } from "../analysis/spread";
import type { Values } from "../analysis/values";
import type { Cell } from "./cells/cell";
import { choiceOf } from "./cells/choiceOf";
import { eachRow } from "./cells/eachRow";
import { flagsIn } from "./cells/flagIn";
import { numberOr } from "./cells/numberIn";
import { numbersIn, rowsOf } from "./cells/rowsOf";

/**
 * Whether the chosen changed by more than the others.
 *
 * @customfunction DID
 * @param before Values before, one row per facility.
 * @param after Values after, in the same order.
 * @param priority TRUE or 1 for the chosen rows.
 * @param [method] "ancova" (default: at the same starting value) or "did" (plain difference of the changes, which chance doubles when the chosen were chosen for being low).
 * @param [confidence] 0.95 or 95 (default), 0.998…
 * @returns One row: effect, low, high, p, effect expected by chance alone.
 * @requiresParameterAddresses
 */
export function did(
  before: unknown[][],
  after: unknown[][],
  priority: unknown[][],
  method?: unknown,
  confidence?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(method, "method", ["ancova", "did"], "ancova");
  const rows = rowsOf({ before, after, priority });
  const [pre, post, chosen] = [numbersIn(rows, "before"), numbersIn(rows, "after"), flagsIn(rows, "priority")];
  const compared = asked === "ancova" ? ancova : differenceInDifferences;
  const { estimate, low, high, p } = compared(pre, post, chosen, numberOr(confidence, "confidence", 0.95));
  const [expected = []] = eachRow(1, 1, () => [asked === "ancova" ? 0 : expectedDifference(pre, post)]);
  return [[estimate, low, high, p, ...expected]];
}

/** What choosing everybody below the mean shows with no effect, by the spread and the correlation of these two years. */
function expectedDifference(before: Values, after: Values): Cell {
  const pairs = pairedRows(before, after);
  const [first, second] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
  return regressionToMean({
    mean: average(first).average,
    sd: standardDeviation(first),
    sdLater: standardDeviation(second),
    rho: correlation(first, second),
  }).difference;
}
