/**
 * Whether a value equals an average for all practical purposes: |x − m| ≤ 1e-9 · max(1, |m|).
 * Decimals have no exact binary form, so without a tolerance 0.2 would be below the mean of 0.1, 0.2, 0.3 by accident.
 *
 * @example isTie(0.2, (0.1 + 0.2 + 0.3) / 3) // true
 */
export function isTie(value: number, reference: number): boolean {
  return Math.abs(value - reference) <= 1e-9 * Math.max(1, Math.abs(reference));
}
