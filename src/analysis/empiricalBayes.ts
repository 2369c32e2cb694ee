import { countRows, crudeRate, placed, type CountRow } from "./countRows";
import { sum } from "./sum";
import type { Values } from "./values";

/** Rates drawn towards the rate of all, the more the fewer people they rest on. */
export interface SmoothedRates {
  /** per · smoothed rate; null where the row has no population or no count. */
  readonly smoothed: Values;
  /** Weight of the row's own rate, 0 (all common) to 1 (all own). */
  readonly weights: Values;
  /** per · rate of all. */
  readonly overall: number;
  /** Variance of the true rates (per 1, not `per`); 0 = the differences fit into chance. */
  readonly between: number;
}

export interface SmoothingOptions {
  /** Default 100000. */
  readonly per?: number;
  /** `poisson` for rates of events (default), `binomial` for shares (Martuzzi & Elliott 1996). */
  readonly family?: "poisson" | "binomial";
}

/**
 * Empirical Bayes, global, by moments: b = ΣO/Σn, s² = Σn(r − b)²/Σn, a = max(0, s² − b/n̄), w = a/(a + b/n),
 * smoothed = b + w(r − b). With a = 0 every row gets b: the differences fit into chance. Marshall 1991,
 * Applied Statistics 40:283; spdep `EBest`.
 *
 * @throws JuntosError "no-data" when no row has a population, "out-of-domain" for negative counts, "different-sizes".
 * @example empiricalBayes([1, 12, 2], [100, 200, 300], { per: 100 })
 *   // { smoothed: [1.5075, 5.2873, 0.9337], weights: [0.66165, 0.79638, 0.85437], overall: 2.5 }
 */
export function empiricalBayes(events: Values, population: Values, options: SmoothingOptions = {}): SmoothedRates {
  const { per = 100000, family = "poisson" } = options;
  const rows = countRows(events, population);
  const b = crudeRate(rows);
  const between = family === "poisson" ? poissonBetween(rows, b) : binomialBetween(rows, b);
  const weights = rows.map((row) => {
    const within = (family === "poisson" ? b : b * (1 - b) - between) / row.population;
    return between === 0 ? 0 : between / (between + within);
  });
  const smoothed = rows.map((row, index) => per * (b + (weights[index] ?? 0) * (row.events / row.population - b)));
  return {
    smoothed: placed(events.length, rows, smoothed),
    weights: placed(events.length, rows, weights),
    overall: per * b,
    between,
  };
}

/** Variance of the observed rates around the rate of all, weighted by population. */
function observed(rows: readonly CountRow[], b: number): { spread: number; meanPopulation: number } {
  const total = sum(rows.map(({ population }) => population));
  const squares = rows.map((row) => row.population * (row.events / row.population - b) ** 2);
  return { spread: sum(squares) / total, meanPopulation: total / rows.length };
}

function poissonBetween(rows: readonly CountRow[], b: number): number {
  const { spread, meanPopulation } = observed(rows, b);
  return Math.max(0, spread - b / meanPopulation);
}

function binomialBetween(rows: readonly CountRow[], b: number): number {
  const { spread, meanPopulation } = observed(rows, b);
  return Math.max(0, (meanPopulation * spread - b * (1 - b)) / (meanPopulation - 1));
}
