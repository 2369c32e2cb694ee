import { shrinkage } from "../analysis/shrinkage";
import { choiceOf } from "./cells/choiceOf";
import { numberIn } from "./cells/numberIn";
import { cellsOf, numbersIn, rowsOf, spilled } from "./cells/rowsOf";

/**
 * Scores drawn towards their mean, the more the less precise they are.
 *
 * @customfunction SHRINK
 * @param values One score per facility.
 * @param se Standard error of each score, or one for all.
 * @param [output] "value" (default: the shrunken score), "certainty" (probability that it is truly below the mean), "mean" (of all) or "variance" (between the true scores).
 * @returns One answer per row; one number with "mean" and "variance".
 * @requiresParameterAddresses
 */
export function shrink(
  values: unknown[][],
  se: unknown[][],
  output?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(output, "output", ["value", "certainty", "mean", "variance"], "value");
  const [only, ...others] = cellsOf(se);
  const rows = rowsOf({ values, se: others.length === 0 ? null : se });
  const scores = numbersIn(rows, "values");
  const common = numberIn(only, "se");
  const errors = rows.cells.se ? numbersIn(rows, "se") : scores.map(() => common);
  const { shrunk, probabilityWorse, mean, between } = shrinkage(scores, errors, { direction: "higher" });
  switch (asked) {
    case "value":
      return spilled(rows.shape, shrunk);
    case "certainty":
      return spilled(rows.shape, probabilityWorse);
    case "mean":
      return [[mean]];
    case "variance":
      return [[between]];
  }
}
