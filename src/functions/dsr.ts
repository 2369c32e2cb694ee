import { directRate } from "../analysis/standardisation";
import { choiceOf } from "./cells/choiceOf";
import { intervalCells } from "./cells/intervalCells";
import { numberOr } from "./cells/numberIn";
import { numbersIn, rowsOf } from "./cells/rowsOf";

/**
 * Rate as it would be with a standard age mix: the directly standardised rate of one place.
 *
 * @customfunction DSR
 * @param events Events per age band. A band without a count has none.
 * @param population People per age band.
 * @param standard Standard population per age band, such as the municipality's.
 * @param [per] Multiplier: 100000 by default.
 * @param [confidence] 0.95 or 95 (default), 0.998…
 * @param [limits] "dobson" (default) or "gamma" (Fay and Feuer, better for few events).
 * @returns One row: rate, low, high. #N/A below 10 events.
 * @requiresParameterAddresses
 */
export function dsr(
  events: unknown[][],
  population: unknown[][],
  standard: unknown[][],
  per?: unknown,
  confidence?: unknown,
  limits?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(limits, "limits", ["dobson", "gamma"], "dobson");
  const rows = rowsOf({ events, population, standard });
  const rate = directRate(numbersIn(rows, "events"), numbersIn(rows, "population"), numbersIn(rows, "standard"), {
    per: numberOr(per, "per", 100_000),
    confidence: numberOr(confidence, "confidence", 0.95),
    limits: asked === "gamma" ? "fay-feuer" : "dobson",
  });
  return [intervalCells(rate)];
}
