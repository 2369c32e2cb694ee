import { concentrationIndex, gini, slopeIndex, theil, valueRange, valueRatio } from "../analysis/inequality";
import { choiceOf } from "./cells/choiceOf";
import { numbersIn, optionalNumbersIn, rowsOf } from "./cells/rowsOf";

const measures = ["gini", "theil", "ratio", "range", "concentration", "concentration-absolute", "sii", "rii"] as const;

/**
 * How unequal facilities or areas are. Show one relative and one absolute measure: when the level moves they may disagree.
 *
 * @customfunction INEQUALITY
 * @param values One value per row.
 * @param [population] People per row; all alike by default.
 * @param [measure] "gini" (default), "theil", "ratio" (best to worst), "range", or, against poverty, "concentration" (relative), "concentration-absolute", "sii" (slope index) and "rii" (relative index).
 * @param [poverty] Share of poor people per row, for the last four.
 * @returns One number.
 * @requiresParameterAddresses
 */
export function inequality(
  values: unknown[][],
  population?: unknown[][],
  measure?: unknown,
  poverty?: unknown[][],
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const rows = rowsOf({ values, population, poverty });
  const [own, people] = [numbersIn(rows, "values"), optionalNumbersIn(rows, "population")];
  const poor = optionalNumbersIn(rows, "poverty") ?? own.map(() => null);
  switch (choiceOf(measure, "measure", measures, "gini")) {
    case "gini":
      return [[gini(own, people ? { population: people } : {})]];
    case "theil":
      return [[theil(own, people)]];
    case "ratio":
      return [[valueRatio(own)]];
    case "range":
      return [[valueRange(own)]];
    case "concentration":
      return [[concentrationIndex(own, poor, people).relative]];
    case "concentration-absolute":
      return [[concentrationIndex(own, poor, people).absolute]];
    case "sii":
      return [[slopeIndex(own, poor, people).slope]];
    case "rii":
      return [[slopeIndex(own, poor, people).ratio]];
  }
}
