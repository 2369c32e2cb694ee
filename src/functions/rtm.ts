import { average } from "../analysis/average";
import { regressionToMean } from "../analysis/regressionToMean";
import { standardDeviation } from "../analysis/spread";
import { directionOf } from "./cells/choiceOf";
import { numberOr } from "./cells/numberIn";
import { numbersIn, rowsOf } from "./cells/rowsOf";

/**
 * What chance alone gives those who are chosen for a bad year: regression to the mean, with nothing done and nobody drifting.
 *
 * @customfunction RTM
 * @param base Values of all facilities in the year of choice.
 * @param [rho] Correlation of two years, from 0 to 1: 0.7 by default. Nobody knows it: try 0.5 and 0.9 as well.
 * @param [direction] "higher" (default) or "lower": which way is better.
 * @param [cutoff] Who is worse than this is chosen; the mean by default.
 * @param [years] The choice was made on the mean of so many years; 1 by default.
 * @returns One row: expected change of the chosen, share of them expected to improve.
 * @requiresParameterAddresses
 */
export function rtm(
  base: unknown[][],
  rho?: unknown,
  direction?: unknown,
  cutoff?: unknown,
  years?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const values = numbersIn(rowsOf({ base }), "base");
  const mean = average(values).average;
  const { shift, improved } = regressionToMean({
    mean,
    sd: standardDeviation(values),
    rho: numberOr(rho, "rho", 0.7),
    direction: directionOf(direction),
    cutoff: numberOr(cutoff, "cutoff", mean),
    years: numberOr(years, "years", 1),
  });
  return [[shift, improved]];
}
