import { comparisonAverage, type Comparison } from "./comparison";
import { isWorse } from "./priority";

/** A facility with values in both periods. */
export interface Followed {
  readonly code: string;
  readonly before: number;
  readonly after: number;
}

/** The facilities of two periods, in the order of their codes. */
export interface Cohort {
  readonly chosen: readonly Followed[];
  readonly others: readonly Followed[];
  readonly all: readonly Followed[];
  readonly withoutValue: readonly string[];
}

/** The earlier value of a facility that was followed. @example before({ code: "a", before: 4, after: 5 }) // 4 */
export function before(row: Followed): number {
  return row.before;
}

/** The later one. @example after({ code: "a", before: 4, after: 5 }) // 5 */
export function after(row: Followed): number {
  return row.after;
}

/** Later − earlier. @example changeOf({ code: "a", before: 4, after: 5 }) // 1 */
export function changeOf(row: Followed): number {
  return row.after - row.before;
}

/**
 * Follows the facilities of one comparison into a later one. The chosen are those of the list, or those worse than the
 * average where no list is given; whoever lacks a value in either period is followed nowhere, and named if chosen.
 */
export function cohortOf(from: Comparison, to: Comparison, selected: readonly string[] | undefined): Cohort {
  const chosenCodes = new Set(selected ?? priorityCodes(from));
  const later = new Map(to.rows.map((row) => [row.code, row.observation?.value ?? null]));
  const all = from.rows.flatMap(({ code, observation }): Followed[] => {
    const [first, second] = [observation?.value ?? null, later.get(code) ?? null];
    return first === null || second === null ? [] : [{ code, before: first, after: second }];
  });
  const followed = new Set(all.map(({ code }) => code));
  return {
    all,
    chosen: all.filter(({ code }) => chosenCodes.has(code)),
    others: all.filter(({ code }) => !chosenCodes.has(code)),
    withoutValue: [...chosenCodes].filter((code) => !followed.has(code)).sort(),
  };
}

function priorityCodes(comparison: Comparison): string[] {
  const { average: reference } = comparisonAverage(comparison);
  return comparison.rows.flatMap(({ code, observation }) => {
    const value = observation?.value ?? null;
    const isChosen = value !== null && reference !== null && isWorse(value, reference, comparison.indicator.direction);
    return isChosen ? [code] : [];
  });
}
