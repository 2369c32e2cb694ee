import { isRefusal } from "../analysis/element";
import { rate as rateOf, rateInterval } from "../analysis/rate";
import { isSmallNumber } from "../analysis/smallNumber";
import { choiceOf } from "./cells/choiceOf";
import { intervalCells } from "./cells/intervalCells";
import { numberOr } from "./cells/numberIn";
import { numbersIn, rowsOf, spilled, spilledTexts } from "./cells/rowsOf";

/**
 * Rate of events among people, with its limits, and whether it rests on small numbers.
 *
 * @customfunction RATE
 * @param events Number of events per facility, area or year.
 * @param population People (or births, or visits) that they happened among.
 * @param [per] Multiplier: 100 for a percentage, 100000 (default) for a rate per 100 thousand.
 * @param [output] "rate" (default), "interval" (rate, low and high side by side) or "small" (TRUE below 20 events).
 * @param [confidence] 0.95 or 95 (default), 0.998…
 * @returns One answer per row; three columns with "interval".
 * @requiresParameterAddresses
 */
export function rate(
  events: unknown[][],
  population: unknown[][],
  per?: unknown,
  output?: unknown,
  confidence?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(output, "output", ["rate", "interval", "small"], "rate");
  const options = { per: numberOr(per, "per", 100_000), confidence: numberOr(confidence, "confidence", 0.95) };
  const rows = rowsOf({ events, population });
  const [counts, people] = [numbersIn(rows, "events"), numbersIn(rows, "population")];
  switch (asked) {
    case "rate":
      return spilled(rows.shape, rateOf(counts, people, options.per));
    case "interval":
      return rateInterval(counts, people, options).map(intervalCells);
    case "small": {
      const rates = rateOf(counts, people, options.per);
      const small = rates.map((one, row) =>
        one === null || isRefusal(one) ? one : isSmallNumber(counts[row] ?? null),
      );
      return spilledTexts(rows.shape, small);
    }
  }
}
