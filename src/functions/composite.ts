import { composite as compositeOf } from "../analysis/composite";
import { JuntosError } from "../errors";
import { choiceOf, directionOf } from "./cells/choiceOf";
import { numberIn } from "./cells/numberIn";
import { cellsOf, columnsOf, spilled, type RangeArgument } from "./cells/rowsOf";

/**
 * One score out of several indicators of different units: 1 = best, where percentile or min-max are used.
 *
 * @customfunction COMPOSITE
 * @param matrix One row per facility, one column per indicator.
 * @param directions "higher" or "lower" for each column, or one word for all.
 * @param [weights] Weight of each column; all alike by default.
 * @param [method] "percentile" (default), "minmax" or "z".
 * @param [poverty] Share of poor people per row: scores are multiplied with it, so that who reaches more of them counts more.
 * @returns One score per row; #N/A where less than 75 % of the weight is known.
 * @requiresParameterAddresses
 */
export function composite(
  matrix: unknown[][],
  directions: unknown[][],
  weights?: unknown[][],
  method?: unknown,
  poverty?: unknown[][],
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(method, "method", ["percentile", "minmax", "z"], "percentile");
  const { shape, columns } = columnsOf(matrix, "matrix");
  const better = perColumn(directions, columns.length, "directions").map((cell) => directionOf(cell, "directions"));
  const own = perColumn(weights, columns.length, "weights").map((cell) => numberIn(cell, "weights") ?? 1);
  const parts = columns.map((values, index) => ({
    values,
    direction: better[index] ?? "higher",
    weight: own[index] ?? 1,
  }));
  const poor = poverty ? columnsOf(poverty, "poverty").columns[0] : undefined;
  return spilled(shape, compositeOf(parts, { method: asked, ...(poor && { poverty: poor, theta: 1 }) }).scores);
}

/** One cell a column: as many as there are, or one for all. */
function perColumn(range: RangeArgument, count: number, argument: string): readonly unknown[] {
  const cells = cellsOf(range);
  if (cells.length <= 1) return Array<unknown>(count).fill(cells[0] ?? null);
  if (cells.length === count) return cells;
  throw new JuntosError("different-sizes", { argument, size: cells.length, expected: count });
}
