import type { Day } from "../../analysis/day";
import { JuntosError } from "../../errors";
import { numberIn } from "./numberIn";

/** Excel's number of 1970-01-01. */
const EPOCH = 25_569;

/**
 * The day of a date cell, which is a number to Excel; a time of day is cut off. Null = missing.
 *
 * @throws JuntosError "wrong-type" for a date that is a text.
 */
export function dateIn(cell: unknown, argument: string): Day | null {
  const serial = numberIn(cell, argument);
  return serial === null ? null : Math.floor(serial) - EPOCH;
}

/**
 * The same for a date that has to be there.
 *
 * @throws JuntosError "date-missing", "wrong-type"
 */
export function requiredDate(cell: unknown, argument: string): Day {
  const day = dateIn(cell, argument);
  if (day === null) throw new JuntosError("date-missing", { argument });
  return day;
}

/** Excel's number of a day: the cell needs a date format to show it as one. */
export function dateCell(day: Day): number {
  return day + EPOCH;
}
