import { JuntosError } from "../errors";

/**
 * A calendar day as a whole number: days since 1 January 1970, without clock or time zone.
 * Excel's serial number of the same day is 25569 more.
 */
export type Day = number;

const MILLISECONDS = 86_400_000;

/**
 * The day of a date written YYYY-MM-DD.
 *
 * @throws JuntosError "wrong-type" for anything else, and for days that no calendar has (2026-02-30).
 * @example dayOf("2026-01-05") // 20458
 */
export function dayOf(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match) {
    const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
    const day = dayOfDate(year, month, date);
    if (isoOf(day) === text) return day;
  }
  throw new JuntosError("wrong-type", { argument: "date", value: text });
}

/**
 * The day of a year, month (1–12) and date; dates beyond the month's end run over into the next.
 *
 * @example dayOfDate(1970, 1, 2) // 1
 */
export function dayOfDate(year: number, month: number, date: number): Day {
  const utc = new Date(0);
  // Date.UTC reads years below 100 as 19xx.
  utc.setUTCFullYear(year, month - 1, date);
  return utc.getTime() / MILLISECONDS;
}

/**
 * A day written YYYY-MM-DD.
 *
 * @example isoOf(20458) // "2026-01-05"
 */
export function isoOf(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * Day of the week: 0 = Sunday … 6 = Saturday.
 *
 * @example weekdayOf(dayOf("2026-01-05")) // 1
 */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}
