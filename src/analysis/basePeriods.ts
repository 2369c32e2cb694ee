import type { Dataset } from "../dataset/dataset";

/**
 * The period that each result indicator's list is made of: its last one with a value that is not after the year.
 * Indicators come out in different years (IDEB every second one), so the cycle alone does not name a period.
 * An indicator without such a period is not in the map.
 *
 * @param year the cycle, or the base year where one was chosen
 * @returns period ("YYYY" or "YYYY-MM") by indicator id
 */
export function basePeriods(dataset: Dataset, year: number): ReadonlyMap<string, string> {
  const results = new Set(dataset.indicators.filter(({ kind }) => kind === "result").map(({ id }) => id));
  const last = new Map<string, string>();
  for (const { indicator, level, period, value } of dataset.observations) {
    if (level !== "facility" || value === null || !results.has(indicator)) continue;
    if (Number(period.slice(0, 4)) > year || period <= (last.get(indicator) ?? "")) continue;
    last.set(indicator, period);
  }
  return last;
}
