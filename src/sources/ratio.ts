import type { Settled } from "./layout";

/** The usual multipliers of a rate: a share, percent, per thousand, ten thousand, hundred thousand, million. */
const multipliers = [1, 100, 1000, 10_000, 100_000, 1_000_000];

/** Observations that have all three: value, numerator and denominator. */
export function ratios(settled: readonly Settled[]): Settled[] {
  return settled.filter(({ value, numerator, denominator }) => value !== null && numerator !== null && denominator);
}

/** The multiplier that the largest value speaks for ("por 100 mil"); null when there is no ratio or none fits. */
export function rateMultiplier(settled: readonly Settled[]): number | null {
  const [largest] = ratios(settled).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return multipliers.find((per) => largest !== undefined && isRatio(largest, per)) ?? null;
}

/** Whether value = per × numerator ÷ denominator, to the decimals that the value is written with. */
export function isRatio({ value, numerator, denominator, decimals }: Settled, per: number): boolean {
  const exact = (per * (numerator ?? NaN)) / (denominator ?? NaN);
  const rounding = 0.5 * 10 ** -decimals;
  return Math.abs((value ?? NaN) - exact) <= rounding + 1e-9 * Math.abs(exact);
}
