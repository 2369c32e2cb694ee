import { trajectory } from "../analysis/trajectory";
import { choiceOf } from "./cells/choiceOf";
import { requiredNumber } from "./cells/numberIn";
import { numbersIn, rowsOf, spilled } from "./cells/rowsOf";

/**
 * Where a value should stand each year on its way to a target.
 *
 * @customfunction TARGET
 * @param from Value at the start.
 * @param to Target at the end.
 * @param startYear Year of the start.
 * @param endYear Year of the target.
 * @param [year] A year, or several; every year from start to end by default.
 * @param [kind] "linear" (default: the same step every year) or "geometric" (the same percentage).
 * @returns One value per year.
 * @requiresParameterAddresses
 */
export function target(
  from: unknown,
  to: unknown,
  startYear: unknown,
  endYear: unknown,
  year?: unknown[][],
  kind?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const path = {
    from: requiredNumber(from, "from"),
    to: requiredNumber(to, "to"),
    startYear: requiredNumber(startYear, "startYear"),
    endYear: requiredNumber(endYear, "endYear"),
    kind: choiceOf(kind, "kind", ["linear", "geometric"], "linear"),
  };
  // Asked first: a path that goes nowhere has no years.
  trajectory(path, path.startYear);
  const years = rowsOf({ year: year ?? yearsBetween(path.startYear, path.endYear) });
  return spilled(
    years.shape,
    numbersIn(years, "year").map((one) => (one === null ? null : trajectory(path, one))),
  );
}

function yearsBetween(first: number, last: number): number[][] {
  return Array.from({ length: Math.floor(last - first) + 1 }, (_, step) => [first + step]);
}
