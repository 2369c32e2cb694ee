import { gap } from "../analysis/priority";
import { word } from "./cells/cell";
import { choiceOf, directionOf } from "./cells/choiceOf";
import { spilled, spilledTexts } from "./cells/rowsOf";
import { judgement, priorityRules } from "./cells/judgement";

/**
 * Which rows are priority: worse than the average of all, or by one of the steadier rules.
 *
 * @customfunction PRIORITY
 * @param values One value per facility; with rule "years" one column per year, with "smoothed", "probable" and "funnel" the events.
 * @param [direction] "higher" (default) or "lower": which way is better.
 * @param [average] A number to compare with, such as the official municipal value, or "simple" (default), "weighted" (default with weights) or "median".
 * @param [weights] Weight of each row in the average; with "smoothed", "probable" and "funnel" the population.
 * @param [rule] "average" (default), "years", "smoothed", "probable", "funnel" or "quantile" (the worst fifth).
 * @param [output] "flag" (default: TRUE is priority), "gap" (how far from the average, positive = still to go) or "reason".
 * @returns One answer per row.
 * @requiresParameterAddresses
 */
export function priority(
  values: unknown[][],
  direction?: unknown,
  average?: unknown,
  weights?: unknown[][],
  rule?: unknown,
  output?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const better = directionOf(direction);
  const asked = choiceOf(output, "output", ["flag", "gap", "reason"], "flag");
  const chosen = choiceOf(rule, "rule", priorityRules, "average");
  const { shape, compared, reference, flags, reasons } = judgement({ values, weights, average }, chosen, better);
  switch (asked) {
    case "flag":
      return spilledTexts(shape, flags);
    case "gap":
      return spilled(
        shape,
        compared.map((value) => (value === null ? null : gap(value, reference, better))),
      );
    case "reason":
      return spilledTexts(shape, reasons.map(word));
  }
}
