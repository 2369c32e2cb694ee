import { average } from "../analysis/average";
import { improved as improvedOf } from "../analysis/improved";
import { publishedStep } from "../analysis/publishedStep";
import { regressionToMean } from "../analysis/regressionToMean";
import { pairedRows, standardDeviation } from "../analysis/spread";
import type { Values } from "../analysis/values";
import type { Direction } from "../dataset/indicator";
import type { Cell } from "./cells/cell";
import { directionOf } from "./cells/choiceOf";
import { eachRow } from "./cells/eachRow";
import { flagsIn } from "./cells/flagIn";
import { numberOr } from "./cells/numberIn";
import { numbersIn, rowsOf } from "./cells/rowsOf";

/**
 * How many rows improved, of how many, how sure that share is, and what drift and chance alone would give.
 *
 * @customfunction IMPROVED
 * @param from The first year's values, one row per facility.
 * @param to The second year's values, in the same order.
 * @param [direction] "higher" (default) or "lower": which way is better.
 * @param [group] TRUE or 1 for the rows to count, such as those that were priority in the first year; all by default.
 * @param [rho] Correlation of two years, from 0 to 1: 0.7 by default. Nobody knows it: try 0.5 and 0.9 as well.
 * @returns One row: improved, of how many, share, low, high, share expected by drift and chance.
 * @requiresParameterAddresses
 */
export function improved(
  from: unknown[][],
  to: unknown[][],
  direction?: unknown,
  group?: unknown[][],
  rho?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const better = directionOf(direction);
  const correlation = numberOr(rho, "rho", 0.7);
  const rows = rowsOf({ from, to, group });
  const [before, after] = [numbersIn(rows, "from"), numbersIn(rows, "to")];
  const chosen = rows.cells.group ? flagsIn(rows, "group") : undefined;
  const found = improvedOf(before, after, { direction: better, ...(chosen && { group: chosen }) });
  const isGroup = chosen !== undefined;
  const [expected = []] = eachRow(1, 1, () => [expectedShare([before, after], { better, isGroup, rho: correlation })]);
  return [[found.improved, found.n, found.share, found.low, found.high, ...expected]];
}

/** By both years' spread, the change of all rows, and the published rounding; a group was chosen for being worse than the mean. */
function expectedShare(
  [before, after]: readonly [Values, Values],
  { better, isGroup, rho }: { readonly better: Direction; readonly isGroup: boolean; readonly rho: number },
): Cell {
  const pairs = pairedRows(before, after);
  const [first, second] = [pairs.map(([value]) => value), pairs.map(([, value]) => value)];
  const mean = average(first).average;
  const everybody = better === "higher" ? Infinity : -Infinity;
  return regressionToMean({
    mean,
    sd: standardDeviation(first),
    sdLater: standardDeviation(second),
    drift: average(second).average - mean,
    step: publishedStep([...first, ...second]),
    cutoff: isGroup ? mean : everybody,
    direction: better,
    rho,
  }).improved;
}
