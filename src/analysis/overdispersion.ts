import type { CountRow } from "./countRows";
import { quantile } from "./quantile";
import { sum } from "./sum";

/** How much more facilities differ than chance makes them. */
export interface Dispersion {
  /** Mean squared z score, winsorised: 1 = chance alone. */
  readonly phi: number;
  /** Variance between facilities on the transformed scale (τ²); 0 = none needed. */
  readonly between: number;
}

/** Share of the z scores that is drawn in at each end, so that the special ones do not widen the limits themselves. */
const WINSORISED = 0.1;

/**
 * Over-dispersion on the square-root (rates) or arcsine (shares) scale: z = (y − target)/s, winsorised at 10 %,
 * φ = Σz²/n; where nφ > n − 1, τ² = (nφ − (n − 1)) / (Σw − Σw²/Σw), w = 1/s². Spiegelhalter 2005, QSHC 14:347;
 * FunnelPlotR (its CQC method).
 *
 * @example dispersion(countRows([5, 40, 30, 25], [100, 100, 100, 100]), 0.25, "proportion").phi // 6.3475
 */
export function dispersion(rows: readonly CountRow[], average: number, type: "proportion" | "rate"): Dispersion {
  const errors = rows.map((row) => errorOf(row.population, average, type));
  const scores = rows.map(
    (row, index) => (transformed(row, average, type) - targetOf(average, type)) / (errors[index] ?? 1),
  );
  const [lowest, highest] = [quantile(scores, WINSORISED), quantile(scores, 1 - WINSORISED)];
  const n = rows.length;
  const phi = sum(scores.map((score) => Math.min(highest, Math.max(lowest, score)) ** 2)) / n;
  const weights = errors.map((error) => 1 / error ** 2);
  const scale = sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights);
  return { phi, between: n > 1 ? Math.max(0, (n * phi - (n - 1)) / scale) : 0 };
}

/**
 * Funnel limits with the variance between facilities added, back on the scale of events per person.
 *
 * @param z standard errors to each side: 1.96 for 95 %
 * @example dispersedLimits(100, { average: 0.25, type: "proportion", between: 0.01 }, 1.959964) // { low: 0.08987, high: 0.45738 }
 */
export function dispersedLimits(
  population: number,
  model: { readonly average: number; readonly type: "proportion" | "rate"; readonly between: number },
  z: number,
): { readonly low: number; readonly high: number } {
  const { average, type, between } = model;
  const reach = z * Math.sqrt(errorOf(population, average, type) ** 2 + between);
  const target = targetOf(average, type);
  const [low, high] = [Math.max(0, target - reach), target + reach];
  if (type === "rate") return { low: average * low ** 2, high: average * high ** 2 };
  return { low: Math.sin(low) ** 2, high: Math.sin(Math.min(Math.PI / 2, high)) ** 2 };
}

function transformed({ events, population }: CountRow, average: number, type: "proportion" | "rate"): number {
  return type === "rate" ? Math.sqrt(events / (population * average)) : Math.asin(Math.sqrt(events / population));
}

function targetOf(average: number, type: "proportion" | "rate"): number {
  return type === "rate" ? 1 : Math.asin(Math.sqrt(average));
}

function errorOf(population: number, average: number, type: "proportion" | "rate"): number {
  return 1 / (2 * Math.sqrt(type === "rate" ? population * average : population));
}
