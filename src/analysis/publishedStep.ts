import { present, type Values } from "./values";

/** Steps that indicators are published in, coarsest first: whole numbers, halves, thirds (IDCRAS), decimals. */
const STEPS = [1, 1 / 2, 1 / 3, 0.1, 0.05, 0.01] as const;

/**
 * The coarsest step that all values are multiples of: 0.1 for the IDEB, ⅓ for the IDCRAS; 0 where there is none.
 * A change smaller than half of it does not show, so fewer facilities seem to improve.
 *
 * @example publishedStep([4.2, 5, null, 5.3]) // 0.1
 * @example publishedStep([2.6667, 3]) // 0; four decimals are no thirds
 */
export function publishedStep(values: Values): number {
  const known = present(values, "values");
  if (known.length === 0) return 0;
  // 1e-8: official files cut thirds at nine decimals.
  return STEPS.find((step) => known.every((value) => Math.abs(value / step - Math.round(value / step)) < 1e-8)) ?? 0;
}
