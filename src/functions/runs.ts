import { runChart } from "../analysis/runChart";
import { word } from "./cells/cell";
import { numbersIn, rowsOf } from "./cells/rowsOf";

/**
 * Whether a short series moves about its median as chance would let it: the run chart's two rules.
 *
 * @customfunction RUNS
 * @param values One value per month, in order.
 * @returns One row: "signal", "no signal" or "too few points", longest run, the longest that chance allows, crossings of the median, the fewest that chance allows.
 * @requiresParameterAddresses
 */
export function runs(values: unknown[][], _invocation?: CustomFunctions.Invocation): unknown[][] {
  const { signal, longestRun, longestRunMax, crossings, crossingsMin } = runChart(
    numbersIn(rowsOf({ values }), "values"),
  );
  const says = signal === null ? "too-few-points" : signal ? "signal" : "no-signal";
  return [[word(says), longestRun, longestRunMax, crossings, crossingsMin]];
}
