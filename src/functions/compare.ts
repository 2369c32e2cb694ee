import type { Interval } from "../analysis/confidence";
import { rateRatio } from "../analysis/rateRatio";
import { shareDifference } from "../analysis/shareDifference";
import { word, type Cell } from "./cells/cell";
import { choiceOf } from "./cells/choiceOf";
import { eachRow } from "./cells/eachRow";
import { finiteCell } from "./cells/intervalCells";
import { numberOr } from "./cells/numberIn";
import { numbersIn, rowsOf } from "./cells/rowsOf";

/**
 * Whether two shares or two rates differ by more than chance.
 *
 * @customfunction COMPARE
 * @param x1 How many in the first group.
 * @param n1 Of how many people in the first group.
 * @param x2 How many in the second group.
 * @param n2 Of how many people in the second group.
 * @param [type] "difference" (default) of two shares, or "ratio" of two rates.
 * @param [confidence] 0.95 or 95 (default), 0.998…
 * @returns One row: difference or ratio (first against second), low, high, p, and what that says.
 * @requiresParameterAddresses
 */
export function compare(
  x1: unknown[][],
  n1: unknown[][],
  x2: unknown[][],
  n2: unknown[][],
  type?: unknown,
  confidence?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(type, "type", ["difference", "ratio"], "difference");
  const level = numberOr(confidence, "confidence", 0.95);
  const rows = rowsOf({ x1, n1, x2, n2 });
  const columns = (["x1", "n1", "x2", "n2"] as const).map((name) => numbersIn(rows, name));
  return eachRow(columns[0]?.length ?? 0, 5, (row) => {
    const known = columns.map((values) => values[row] ?? null);
    if (known.includes(null)) return [null, null, null, null, null];
    const [a = 0, m = 0, b = 0, n = 0] = known.map(Number);
    if (asked === "difference") return line(shareDifference({ x: a, n: m }, { x: b, n }, level), 0);
    return line(rateRatio({ events: a, population: m }, { events: b, population: n }, level), 1);
  });
}

/** @param equal the difference or ratio that means no difference */
function line({ estimate, low, high, p }: Interval & { readonly p: number }, equal: number): Cell[] {
  const says = low > equal ? "first-higher" : high < equal ? "first-lower" : "cannot-tell";
  return [finiteCell(estimate, "x2"), low, finiteCell(high, "x2"), p, word(says)];
}
