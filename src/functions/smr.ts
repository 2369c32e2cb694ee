import { sum } from "../analysis/sum";
import { expectedEvents, indirectRatio } from "../analysis/standardisation";
import { present } from "../analysis/values";
import { JuntosError } from "../errors";
import { numberIn, numberOr } from "./cells/numberIn";
import { cellsOf, columnsOf, numbersIn, rowsOf, type RangeArgument } from "./cells/rowsOf";

/**
 * Events against what would be expected at the reference's rates: the standardised ratio of one place. 100 = as expected.
 *
 * @customfunction SMR
 * @param events Events of the place: one total, or one per age band.
 * @param population People of the place per age band.
 * @param refEvents Events of the reference, such as the municipality, per age band.
 * @param refPopulation People of the reference per age band.
 * @param [per] Multiplier: 100 by default.
 * @returns One row: observed, expected, ratio, low, high.
 * @requiresParameterAddresses
 */
export function smr(
  events: unknown[][],
  population: unknown[][],
  refEvents: unknown[][],
  refPopulation: unknown[][],
  per?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const rows = rowsOf({ population, refEvents, refPopulation });
  const expected = expectedEvents(
    numbersIn(rows, "population"),
    numbersIn(rows, "refEvents"),
    numbersIn(rows, "refPopulation"),
  );
  const { observed, estimate, low, high } = indirectRatio(totalOf(events), expected, {
    per: numberOr(per, "per", 100),
  });
  return [[observed, expected, estimate, low, high]];
}

/** The sum of the bands; a band without a count has none, but there has to be one with. */
function totalOf(events: RangeArgument): number {
  const cells = cellsOf(events).length === 1 ? cellsOf(events).map((cell) => numberIn(cell, "events")) : null;
  const counts = present(cells ?? columnsOf(events, "events").columns.flat(), "events");
  if (counts.length === 0) throw new JuntosError("no-data", { argument: "events" });
  return sum(counts);
}
