import type { Interval } from "../analysis/confidence";
import { countInterval } from "../analysis/countInterval";
import { meanInterval } from "../analysis/meanInterval";
import { clopperPearson, wilson } from "../analysis/shareInterval";
import { choiceOf } from "./cells/choiceOf";
import { eachRow } from "./cells/eachRow";
import { numberOr } from "./cells/numberIn";
import { numbersIn, optionalNumbersIn, rowsOf } from "./cells/rowsOf";

/**
 * The values that a share, a count or a mean is compatible with: its confidence interval.
 *
 * @customfunction INTERVAL
 * @param x How many, or the count; with type "mean" the values.
 * @param [n] Of how many, for a share.
 * @param [type] "proportion" (default with n: Wilson), "count" (default for one x: exact below 10, Byar from there on), "mean" (default for several x), "exact" (Clopper-Pearson or Poisson) or "byar".
 * @param [confidence] 0.95 or 95 (default), 0.998…
 * @returns Low and high, side by side.
 * @requiresParameterAddresses
 */
export function interval(
  x: unknown[][],
  n?: unknown[][],
  type?: unknown,
  confidence?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const level = numberOr(confidence, "confidence", 0.95);
  const rows = rowsOf({ x, n });
  const [parts, wholes] = [numbersIn(rows, "x"), optionalNumbersIn(rows, "n")];
  const usual = wholes ? "proportion" : parts.length > 1 ? "mean" : "count";
  const asked = choiceOf(type, "type", ["proportion", "count", "mean", "exact", "byar"], usual);
  if (asked === "mean") return [limits(meanInterval(parts, level))];
  return eachRow(parts.length, 2, (row) => {
    const [part = null, whole = null] = [parts[row], wholes?.[row]];
    if (part === null) return [null, null];
    if (asked === "count") return limits(countInterval(part, level));
    if (asked === "byar") return limits(countInterval(part, level, "byar"));
    if (asked === "exact" && !wholes) return limits(countInterval(part, level, "exact"));
    if (whole === null) return [null, null];
    return limits(asked === "exact" ? clopperPearson(part, whole, level) : wilson(part, whole, level));
  });
}

function limits({ low, high }: Interval): number[] {
  return [low, high];
}
