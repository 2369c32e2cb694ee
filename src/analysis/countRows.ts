import { JuntosError } from "../errors";
import { sum } from "./sum";
import { present, requireNonNegative, requireSameSize, type Values } from "./values";

/** A row that has events and a population. */
export interface CountRow {
  readonly row: number;
  readonly events: number;
  readonly population: number;
}

/**
 * The rows that a model of counts can use: both counts there, population above 0.
 *
 * @throws JuntosError "no-data" when no row is left, "out-of-domain" for negative counts, "different-sizes".
 * @example countRows([1, 0, null], [100, 0, 300]) // [{ row: 0, events: 1, population: 100 }]
 */
export function countRows(events: Values, population: Values): CountRow[] {
  requireSameSize(population, events, "population");
  requireNonNegative(events, "events");
  requireNonNegative(population, "population");
  present(events, "events");
  present(population, "population");
  const rows = events.flatMap((count, row) => {
    const people = population[row] ?? null;
    return count === null || people === null || people === 0 ? [] : [{ row, events: count, population: people }];
  });
  if (rows.length === 0) throw new JuntosError("no-data", { argument: "events" });
  return rows;
}

/**
 * Σ events / Σ population of the rows.
 *
 * @example crudeRate(countRows([1, 2], [100, 200])) // 0.01
 */
export function crudeRate(rows: readonly CountRow[]): number {
  return sum(rows.map((row) => row.events)) / sum(rows.map((row) => row.population));
}

/**
 * Results of the usable rows put back where they came from; null elsewhere.
 *
 * @example placed(3, [{ row: 1 }], [7]) // [null, 7, null]
 */
export function placed<Result>(
  size: number,
  rows: readonly { readonly row: number }[],
  results: readonly Result[],
): (Result | null)[] {
  const all = Array.from({ length: size }, (): Result | null => null);
  rows.forEach(({ row }, index) => {
    all[row] = results[index] ?? null;
  });
  return all;
}
