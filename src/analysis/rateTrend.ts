import { JuntosError } from "../errors";
import { countRows, type CountRow } from "./countRows";
import { normalTwoSided } from "./distributions";
import { sum } from "./sum";
import type { Values } from "./values";

/** How a rate changes from year to year, as a ratio. */
export interface RateTrend {
  /** 0.87 = 13 % less every year. */
  readonly annualRatio: number;
  readonly z: number;
  readonly p: number;
}

/**
 * Trend of rates from their counts: Poisson regression of events on the year, with the population as offset.
 * Periods without both counts are left out, their year stays. R `glm(family = poisson)`.
 *
 * @throws JuntosError "too-few-values" below 5 periods, "no-variation" without any event, "out-of-domain",
 *   "different-sizes".
 * @example rateTrend([31, 28, 27, 22, 17], [48211, 48500, 48900, 49100, 49400])
 *   // { annualRatio: 0.866529, z: -2.23738, p: 0.025262 }
 */
export function rateTrend(events: Values, population: Values): RateTrend {
  const rows = countRows(events, population);
  if (rows.length < 5) throw new JuntosError("too-few-values", { argument: "events", needed: 5, found: rows.length });
  if (rows.every((row) => row.events === 0)) throw new JuntosError("no-variation", { argument: "events" });
  const { slope, error } = fitted(rows);
  return { annualRatio: Math.exp(slope), z: slope / error, p: normalTwoSided(slope / error) };
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
  readonly error: number;
}

/** Iteratively reweighted least squares, started and stopped as R's glm, whose error is that of the last weights. */
function fitted(rows: readonly CountRow[]): Line {
  let means = rows.map((row) => row.events + 0.1);
  let deviance = Infinity;
  for (let step = 0; ; step++) {
    const line = reweighted(rows, means);
    means = rows.map(({ row, population }) => population * Math.exp(line.intercept + line.slope * row));
    const next = devianceOf(rows, means);
    if (step === 25 || Math.abs(next - deviance) / (next + 0.1) < 1e-8) return line;
    deviance = next;
  }
}

/** One weighted fit of the log rates: weights are the expected events. */
function reweighted(rows: readonly CountRow[], means: readonly number[]): Line {
  const points = rows.map(({ row, events, population }, index) => {
    const mean = means[index] ?? events;
    return { year: row, weight: mean, y: Math.log(mean / population) + (events - mean) / mean };
  });
  const total = sum(points.map(({ weight }) => weight));
  const meanYear = sum(points.map(({ year, weight }) => weight * year)) / total;
  const meanY = sum(points.map(({ y, weight }) => weight * y)) / total;
  const spread = sum(points.map(({ year, weight }) => weight * (year - meanYear) ** 2));
  const slope = sum(points.map(({ year, y, weight }) => weight * (year - meanYear) * (y - meanY))) / spread;
  return { slope, intercept: meanY - slope * meanYear, error: Math.sqrt(1 / spread) };
}

function devianceOf(rows: readonly CountRow[], means: readonly number[]): number {
  const parts = rows.map(({ events }, index) => {
    const mean = means[index] ?? events;
    return (events === 0 ? 0 : events * Math.log(events / mean)) - (events - mean);
  });
  return 2 * sum(parts);
}
