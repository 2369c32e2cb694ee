import { average as averageOf } from "../analysis/average";
import { pooledRate } from "../analysis/pooledRate";
import { choiceOf } from "./cells/choiceOf";
import { numberOr } from "./cells/numberIn";
import { numbersIn, optionalNumbersIn, rowsOf } from "./cells/rowsOf";

/**
 * The average of all rows: simple, weighted, median, or the pooled rate of events among people.
 *
 * @customfunction AVERAGE
 * @param values One value per facility; with method "pooled" the events.
 * @param [weights] Weight of each row, such as enrolment; with method "pooled" the population.
 * @param [method] "simple" (default), "weighted" (default with weights), "median" or "pooled".
 * @param [per] Multiplier of the pooled rate: 100 for a percentage, 100000 (default) for a rate per 100 thousand.
 * @returns One number.
 * @requiresParameterAddresses
 */
export function average(
  values: unknown[][],
  weights?: unknown[][],
  method?: unknown,
  per?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const rows = rowsOf({ values, weights });
  const [own, given] = [numbersIn(rows, "values"), optionalNumbersIn(rows, "weights")];
  const choices = ["simple", "weighted", "median", "pooled"] as const;
  const asked = choiceOf(method, "method", choices, given ? "weighted" : "simple");
  if (asked === "pooled") return [[pooledRate(own, given ?? [], numberOr(per, "per", 100_000)).average]];
  return [[averageOf(own, { method: asked, ...(given && { weights: given }) }).average]];
}
