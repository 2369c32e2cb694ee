import { certainty as certaintyOf } from "../analysis/gammaPoisson";
import { directionOf } from "./cells/choiceOf";
import { numbersIn, rowsOf, spilled } from "./cells/rowsOf";

/**
 * How sure it is that a row is truly worse than the average, and not by chance: a probability from 0 to 1.
 *
 * @customfunction CERTAINTY
 * @param events Number of events per facility or area.
 * @param population People that they happened among.
 * @param [direction] "higher" (default) or "lower": which way is better. For deaths, "lower".
 * @returns One probability per row: from 0.95 almost certain, from 0.80 probable, below 0.20 probably not.
 * @requiresParameterAddresses
 */
export function certainty(
  events: unknown[][],
  population: unknown[][],
  direction?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const better = directionOf(direction);
  const rows = rowsOf({ events, population });
  return spilled(rows.shape, certaintyOf(numbersIn(rows, "events"), numbersIn(rows, "population"), better));
}
