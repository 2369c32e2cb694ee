import { changeStatus, difference, percentChange } from "../analysis/variation";
import { word } from "./cells/cell";
import { choiceOf, directionOf } from "./cells/choiceOf";
import { numbersIn, rowsOf, spilled, spilledTexts } from "./cells/rowsOf";

/**
 * How much each row changed from one year to the next, and whether that is better or worse.
 *
 * @customfunction VARIATION
 * @param from The first year's values, one row per facility.
 * @param to The second year's values, in the same order.
 * @param [mode] "difference" (default), "percent" (0.25 = 25 % more) or "status" (improved, worsened, no change).
 * @param [direction] "higher" (default) or "lower": which way is better, for the status.
 * @returns One answer per row.
 * @requiresParameterAddresses
 */
export function variation(
  from: unknown[][],
  to: unknown[][],
  mode?: unknown,
  direction?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const better = directionOf(direction);
  const asked = choiceOf(mode, "mode", ["difference", "percent", "status"], "difference");
  const rows = rowsOf({ from, to });
  const [before, after] = [numbersIn(rows, "from"), numbersIn(rows, "to")];
  switch (asked) {
    case "difference":
      return spilled(rows.shape, difference(before, after));
    case "percent":
      return spilled(rows.shape, percentChange(before, after));
    case "status":
      return spilledTexts(rows.shape, changeStatus(before, after, better).map(word));
  }
}
