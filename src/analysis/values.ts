import { JuntosError } from "../errors";

/** One value a row, in the order of the rows; null = missing, which is never 0. */
export type Values = readonly (number | null)[];

/**
 * The values that are there.
 *
 * @throws JuntosError "wrong-type" for NaN and infinity, which are neither a value nor a missing one.
 * @example present([4.1, null, 3.8], "values") // [4.1, 3.8]
 */
export function present(values: Values, argument: string): number[] {
  return values.filter((value): value is number => {
    if (value !== null && !Number.isFinite(value)) throw new JuntosError("wrong-type", { argument, value: `${value}` });
    return value !== null;
  });
}

/**
 * Refuses two ranges that do not belong together row by row.
 *
 * @throws JuntosError "different-sizes"
 */
export function requireSameSize(rows: readonly unknown[], expected: readonly unknown[], argument: string): void {
  if (rows.length === expected.length) return;
  throw new JuntosError("different-sizes", { argument, size: rows.length, expected: expected.length });
}

/**
 * Refuses negative counts, populations and weights.
 *
 * @throws JuntosError "out-of-domain" for the first one below zero.
 */
export function requireNonNegative(values: Values, argument: string): void {
  const value = values.find((candidate) => candidate !== null && candidate < 0);
  if (value !== undefined && value !== null)
    throw new JuntosError("out-of-domain", { argument, value, allowed: "≥ 0" });
}
