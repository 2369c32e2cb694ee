import { holidays as holidaysOf } from "../analysis/holidays";
import { JuntosError } from "../errors";
import { dateCell } from "./cells/dateIn";
import { flagIn } from "./cells/flagIn";
import { isMissing, requiredNumber, shownCell } from "./cells/numberIn";
import { cellsOf } from "./cells/rowsOf";

/**
 * The days off of a year by rule, for STEPS and for Excel's own WORKDAY and NETWORKDAYS. Municipal days are yours to add.
 *
 * @customfunction HOLIDAYS
 * @param year A year, or several.
 * @param [uf] Two letters of a state, for its own days: PE.
 * @param [optional] TRUE adds Carnival, Corpus Christi and the state's optional days; FALSE by default.
 * @returns One date per row. Give the cells a date format.
 * @requiresParameterAddresses
 */
export function holidays(
  year: unknown[][],
  uf?: unknown,
  optional?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const state = isMissing(uf) ? undefined : shownCell(uf).trim().toUpperCase();
  const options = { optional: flagIn(optional, "optional") ?? false, ...(state !== undefined && { state }) };
  const given = cellsOf(year);
  const years = (given.length === 0 ? [null] : given).map((cell) => yearIn(requiredNumber(cell, "year")));
  return years.flatMap((one) => holidaysOf(one, options)).map(({ day }) => [dateCell(day)]);
}

function yearIn(year: number): number {
  if (Number.isInteger(year) && year >= 1900 && year <= 9999) return year;
  throw new JuntosError("out-of-domain", { argument: "year", value: year, allowed: "1900, …, 9999" });
}
