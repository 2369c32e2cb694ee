import { dayOfDate, type Day } from "./day";
import { workingDayAfter, workingDayFrom } from "./workingDays";

/** Working days of the program's eight steps: 120 in all. */
export const PROGRAM_STEPS: readonly number[] = [30, 10, 5, 5, 10, 10, 40, 10];

/** One step: from the end of the one before (day 0) to its own end. */
export interface Step {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Start and end of every step, chained: each ends so many working days after the one before. methods.md section 7.
 *
 * @example programSteps(dayOf("2026-01-05"), new Set(), [30, 10]).map(({ end }) => isoOf(end))
 *   // ["2026-02-16", "2026-03-02"]
 */
export function programSteps(start: Day, daysOff: ReadonlySet<Day>, steps: readonly number[] = PROGRAM_STEPS): Step[] {
  let from = start;
  return steps.map((days) => {
    const step = { start: from, end: workingDayAfter(from, days, daysOff) };
    from = step.end;
    return step;
  });
}

/**
 * The days of a year's quarterly meetings: n working days after the first working day of each quarter.
 *
 * @param after 0 = on the first working day itself
 * @example quarterlyMeetings(2026, 0, new Set([dayOf("2026-01-01")])).map(isoOf)
 *   // ["2026-01-02", "2026-04-01", "2026-07-01", "2026-10-01"]
 */
export function quarterlyMeetings(year: number, after: number, daysOff: ReadonlySet<Day>): Day[] {
  return [1, 4, 7, 10].map((month) => {
    const first = workingDayFrom(dayOfDate(year, month, 1), daysOff);
    return workingDayAfter(first, after, daysOff);
  });
}
