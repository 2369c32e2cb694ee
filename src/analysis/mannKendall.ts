import { JuntosError } from "../errors";
import { normalDeviate, type Interval } from "./confidence";
import { normalTwoSided } from "./distributions";
import { grouped } from "./grouped";
import { median } from "./quantile";
import { sum } from "./sum";
import { present, type Values } from "./values";

/** A monotonic trend, without assuming a straight line. */
export interface MannKendall {
  /** Rising pairs minus falling pairs. */
  readonly s: number;
  readonly variance: number;
  /** With continuity correction. */
  readonly z: number;
  /** Kendall's τ-b: −1 always falling … 1 always rising. */
  readonly tau: number;
  /** Two-sided p from z. */
  readonly pNormal: number;
  /** Two-sided p counted exactly; null with ties or more than 10 values. */
  readonly pExact: number | null;
  /** The exact one where there is one. */
  readonly p: number;
}

/**
 * Mann-Kendall test: S, its variance corrected for ties, z with continuity correction. Missing values are left out.
 * Fewer than 5 values are refused: with four the smallest two-sided p is 0.083. Mann 1945; Kendall 1975;
 * R `cor.test(method = "kendall")`.
 *
 * @throws JuntosError "too-few-values" below 5, "no-variation" when all values are equal.
 * @example mannKendall([4.1, 4.4, 4.3, 4.8, 4.9])
 *   // { s: 8, tau: 0.8, z: 1.71464, pNormal: 0.08641, pExact: 0.08333, p: 0.08333 }
 */
export function mannKendall(values: Values): MannKendall {
  const known = present(values, "values");
  const n = known.length;
  if (n < 5) throw new JuntosError("too-few-values", { argument: "values", needed: 5, found: n });
  const s = sum(known.flatMap((value, row) => known.slice(row + 1).map((later) => Math.sign(later - value))));
  const ties = [...grouped(known, (value) => value).values()].map((rows) => rows.length);
  const variance = (variancePart(n) - sum(ties.map(variancePart))) / 18;
  if (variance === 0) throw new JuntosError("no-variation", { argument: "values" });
  const pairs = (n * (n - 1)) / 2;
  const tied = sum(ties.map((count) => (count * (count - 1)) / 2));
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const pNormal = normalTwoSided(z);
  const pExact = tied === 0 && n <= 10 ? exactP(s, n) : null;
  return { s, variance, z, tau: s / Math.sqrt(pairs * (pairs - tied)), pNormal, pExact, p: pExact ?? pNormal };
}

/**
 * Theil-Sen slope: the median of all pairwise slopes per period, with Sen's interval. Missing values are left out, their
 * period stays. Sen 1968; scipy `theilslopes`.
 *
 * @throws JuntosError "too-few-values" below 2, "out-of-domain" for an unfit confidence.
 * @example theilSen([4.1, 4.4, 4.3, 4.8, 4.9]) // { estimate: 0.2, low: -0.1, high: 0.5, intercept: 4 }
 */
export function theilSen(values: Values, confidence = 0.95): Interval & { readonly intercept: number } {
  const known = present(values, "values");
  const n = known.length;
  if (n < 2) throw new JuntosError("too-few-values", { argument: "values", needed: 2, found: n });
  const points = values.flatMap((y, x) => (y === null ? [] : [{ x, y }]));
  const slopes = points
    .flatMap((from, row) => points.slice(row + 1).map((to) => (to.y - from.y) / (to.x - from.x)))
    .sort((a, b) => a - b);
  const slope = median(slopes);
  const ties = [...grouped(known, (value) => value).values()].map((rows) => rows.length);
  const reach = normalDeviate(confidence) * Math.sqrt((variancePart(n) - sum(ties.map(variancePart))) / 18);
  const lower = Math.max(roundHalfEven((slopes.length - reach) / 2) - 1, 0);
  const upper = Math.min(roundHalfEven((slopes.length + reach) / 2), slopes.length - 1);
  return {
    estimate: slope,
    low: slopes[lower] ?? slope,
    high: slopes[upper] ?? slope,
    intercept: median(known) - slope * median(points.map(({ x }) => x)),
  };
}

function variancePart(count: number): number {
  return count * (count - 1) * (2 * count + 5);
}

/** Share of all orders of n values whose |S| is at least as large. */
function exactP(s: number, n: number): number {
  const pairs = (n * (n - 1)) / 2;
  const orders = inversionCounts(n);
  const total = sum(orders);
  const extreme = orders.filter((_, inversions) => Math.abs(pairs - 2 * inversions) >= Math.abs(s));
  return Math.min(1, sum(extreme) / total);
}

/** Number of orders of n values by how many pairs are the wrong way round. */
function inversionCounts(n: number): number[] {
  let counts = [1];
  for (let size = 2; size <= n; size++) {
    const next = Array.from({ length: counts.length + size - 1 }, () => 0);
    counts.forEach((count, inversions) => {
      for (let added = 0; added < size; added++) next[inversions + added] = (next[inversions + added] ?? 0) + count;
    });
    counts = next;
  }
  return counts;
}

/** As Python rounds, so that the limits are scipy's. */
function roundHalfEven(value: number): number {
  const nearest = Math.round(value);
  return nearest - value === 0.5 && nearest % 2 !== 0 ? nearest - 1 : nearest;
}
