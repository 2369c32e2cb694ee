import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { countRows } from "./countRows";
import { chiSquareTail } from "./distributions";
import { orientation } from "./orientation";
import { sum } from "./sum";
import { present, requireSameSize, type Values } from "./values";

/** Periods that a recent trend looks at. */
const PERIODS = 5;
/** χ² of one degree of freedom that is exceeded with probability 0.002. */
const SIGNIFICANT = 9.549535706083237;

/** Where the last five periods are heading. */
export interface RecentTrend {
  /** Per period, in the indicator's unit; for shares, as a share. */
  readonly slope: number;
  readonly chiSquare: number;
  readonly p: number;
  /** Whether the slope keeps its sign whichever of the five periods is left out. */
  readonly isConsistent: boolean;
  /** Significant at 99.8 % and consistent. */
  readonly isSignificant: boolean;
  readonly trend: "improving" | "worsening" | "no-change";
}

/**
 * Recent trend of values with 95 % limits, as the Fingertips of Public Health England: weighted least squares over the
 * last five periods that have value and limits, standard error (high − low)/3.92, χ² = (slope / error)².
 * A slope of exactly 0 counts as rising when signs are compared, as there.
 *
 * @throws JuntosError "too-few-values" below 5 periods, "no-variation" for limits without width, "different-sizes".
 * @example recentTrend([62.1, 58.3, 57.9, 50.2, 46.6], [45.9, 42.7, 42.5, 36.1, 33.1], [82.1, 77.8, 77.1, 68, 63.7], "lower")
 *   // { slope: -3.96557, chiSquare: 2.17048, p: 0.14068, isConsistent: true, isSignificant: false, trend: "no-change" }
 */
export function recentTrend(values: Values, low: Values, high: Values, direction: Direction): RecentTrend {
  for (const [argument, column] of Object.entries({ values, low, high })) {
    requireSameSize(column, values, argument);
    present(column, argument);
  }
  const points = values.flatMap((value, row) => {
    const [from, to] = [low[row] ?? null, high[row] ?? null];
    return value === null || from === null || to === null ? [] : [{ value, error: (to - from) / 3.92 }];
  });
  const recent = lastFive(points);
  if (recent.some(({ error }) => !(error > 0))) throw new JuntosError("no-variation", { argument: "low" });
  const weighted = recent.map(({ value, error }, row) => ({ x: row + 1, y: value, weight: 1 / error ** 2 }));
  const { slope, error } = weightedSlope(weighted);
  const leaveOneOut = weighted.map((_, left) => weightedSlope(weighted.filter((__, row) => row !== left)).slope);
  return judged({ slope, chiSquare: (slope / error) ** 2, signs: [slope, ...leaveOneOut] }, direction);
}

/**
 * Recent trend of shares from their counts: the Cochran-Armitage χ² over the last five periods, the leave-one-out check
 * on the slopes of the log odds as Fingertips does. R `prop.trend.test`.
 * Where a period has no events, or nothing else, half an event is added on both sides for the log odds.
 *
 * @throws JuntosError "too-few-values" below 5 periods, "out-of-domain" for events outside 0..total, "no-variation"
 *   when there are no events at all or nothing else, "different-sizes".
 * @example recentShareTrend([312, 330, 351, 348, 377], [1210, 1198, 1225, 1190, 1204], "higher")
 *   // { chiSquare: 9.62471, p: 0.00192, trend: "improving" }
 */
export function recentShareTrend(events: Values, totals: Values, direction: Direction): RecentTrend {
  const points = countRows(events, totals);
  const wrong = points.find((row) => row.events > row.population);
  if (wrong) throw new JuntosError("out-of-domain", { argument: "events", value: wrong.events, allowed: "0 ≤ x ≤ n" });
  const recent = lastFive(points).map((row, index) => ({
    count: row.events,
    total: row.population,
    period: index + 1,
  }));
  const logOdds = oddsOf(recent);
  const leaveOneOut = logOdds.map((_, left) => weightedSlope(logOdds.filter((__, row) => row !== left)).slope);
  const signs = [weightedSlope(logOdds).slope, ...leaveOneOut];
  return judged({ ...cochranArmitage(recent), signs }, direction);
}

interface Count {
  readonly period: number;
  readonly count: number;
  readonly total: number;
}

function cochranArmitage(points: readonly Count[]): { slope: number; chiSquare: number } {
  const total = sum(points.map((point) => point.total));
  const share = sum(points.map(({ count }) => count)) / total;
  const mean = sum(points.map((point) => point.period * point.total)) / total;
  const covariance = sum(points.map((point) => (point.period - mean) * (point.count - share * point.total)));
  const spread = sum(points.map((point) => point.total * (point.period - mean) ** 2));
  if (share === 0 || share === 1) throw new JuntosError("no-variation", { argument: "events" });
  return { slope: covariance / spread, chiSquare: covariance ** 2 / (share * (1 - share) * spread) };
}

function oddsOf(points: readonly Count[]): Point[] {
  const half = points.some(({ count, total }) => count === 0 || count === total) ? 0.5 : 0;
  return points.map(({ period, count, total }) => ({
    x: period,
    y: Math.log((count + half) / (total - count + half)),
    weight: 1,
  }));
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

function weightedSlope(points: readonly Point[]): { slope: number; error: number } {
  const total = sum(points.map(({ weight }) => weight));
  const meanX = sum(points.map(({ x, weight }) => x * weight)) / total;
  const meanY = sum(points.map(({ y, weight }) => y * weight)) / total;
  const spread = sum(points.map(({ x, weight }) => weight * (x - meanX) ** 2));
  const slope = sum(points.map(({ x, y, weight }) => weight * (x - meanX) * (y - meanY))) / spread;
  return { slope, error: Math.sqrt(1 / spread) };
}

function lastFive<Row>(rows: readonly Row[]): Row[] {
  if (rows.length >= PERIODS) return rows.slice(-PERIODS);
  throw new JuntosError("too-few-values", { argument: "values", needed: PERIODS, found: rows.length });
}

function judged(
  found: { readonly slope: number; readonly chiSquare: number; readonly signs: readonly number[] },
  direction: Direction,
): RecentTrend {
  const { slope, chiSquare, signs } = found;
  const falling = signs.filter((sign) => sign < 0).length;
  const isConsistent = falling === 0 || falling === signs.length;
  const isSignificant = isConsistent && chiSquare > SIGNIFICANT;
  const isBetter = orientation(direction) * slope > 0;
  return {
    slope,
    chiSquare,
    p: chiSquareTail(chiSquare, 1),
    isConsistent,
    isSignificant,
    trend: isSignificant ? (isBetter ? "improving" : "worsening") : "no-change",
  };
}
