import { PROGRAM_STEPS, programSteps } from "../analysis/programSteps";
import { present } from "../analysis/values";
import { dateCell, dateIn, requiredDate } from "./cells/dateIn";
import { cellsOf, numbersIn, rowsOf } from "./cells/rowsOf";

/**
 * Start and end of each of the program's eight steps, in working days.
 *
 * @customfunction STEPS
 * @param start The day on which the first step starts: a date, not a text.
 * @param [holidays] Days off besides weekends, such as those of HOLIDAYS and the municipality's own.
 * @param [steps] Working days of each step; 30, 10, 5, 5, 10, 10, 40, 10 by default.
 * @returns One row per step: start and end, as dates. Give the cells a date format.
 * @requiresParameterAddresses
 */
export function steps(
  start: unknown,
  holidays?: unknown[][],
  steps?: unknown[][],
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const first = requiredDate(start, "start");
  const listed = holidays ? (rowsOf({ holidays }).cells.holidays ?? []) : [];
  const daysOff = new Set(listed.flatMap((cell) => dateIn(cell, "holidays") ?? []));
  const days = cellsOf(steps).length === 0 ? PROGRAM_STEPS : present(numbersIn(rowsOf({ steps }), "steps"), "steps");
  return programSteps(first, daysOff, days).map((step) => [dateCell(step.start), dateCell(step.end)]);
}
