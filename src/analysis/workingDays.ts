import { JuntosError } from "../errors";
import { weekdayOf, type Day } from "./day";

const FARTHEST = 100_000;

/**
 * Whether people work on a day: not a Saturday or Sunday, and not in the list of days off.
 *
 * @example isWorkingDay(dayOf("2026-04-03"), new Set(holidays(2026).map(({ day }) => day))) // false
 */
export function isWorkingDay(day: Day, daysOff: ReadonlySet<Day>): boolean {
  return weekdayOf(day) !== 0 && weekdayOf(day) !== 6 && !daysOff.has(day);
}

/**
 * The day that lies n working days after the start (before it when n is negative), exactly as Excel's WORKDAY: the
 * start is day 0, wherever it falls; 0 gives the start itself; a fraction of n is cut off.
 *
 * @throws JuntosError "out-of-domain" beyond 100,000 days, some four centuries.
 * @example isoOf(workingDayAfter(dayOf("2026-01-05"), 30, new Set())) // "2026-02-16"
 * @example isoOf(workingDayAfter(dayOf("2026-01-03"), 1, new Set())) // "2026-01-05"
 */
export function workingDayAfter(start: Day, days: number, daysOff: ReadonlySet<Day>): Day {
  if (!(Math.abs(days) <= FARTHEST)) {
    throw new JuntosError("out-of-domain", {
      argument: "days",
      value: days,
      allowed: `−${FARTHEST} ≤ n ≤ ${FARTHEST}`,
    });
  }
  const step = days < 0 ? -1 : 1;
  let day = start;
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day += step;
    if (isWorkingDay(day, daysOff)) left -= 1;
  }
  return day;
}

/**
 * Number of working days from one day to another, both included, as Excel's NETWORKDAYS: negative when reversed.
 *
 * @example workingDaysBetween(dayOf("2026-06-01"), dayOf("2026-06-05"), new Set()) // 5
 */
export function workingDaysBetween(from: Day, to: Day, daysOff: ReadonlySet<Day>): number {
  if (to < from) return -workingDaysBetween(to, from, daysOff) + 0;
  let count = 0;
  for (let day = from; day <= to; day++) if (isWorkingDay(day, daysOff)) count += 1;
  return count;
}

/**
 * The first working day on or after a day: where a meeting that falls on a day off moves to.
 *
 * @example isoOf(workingDayFrom(dayOf("2026-01-03"), new Set())) // "2026-01-05"
 */
export function workingDayFrom(day: Day, daysOff: ReadonlySet<Day>): Day {
  let moved = day;
  while (!isWorkingDay(moved, daysOff)) moved += 1;
  return moved;
}
