import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { tailShare, type Interval } from "./confidence";
import { studentQuantile } from "./distributions";
import { linearFit, type LinearFit } from "./linearFit";
import { orientation } from "./orientation";
import { isWorse } from "./priority";
import { median } from "./quantile";
import { present, requireSameSize, type Values } from "./values";

/** Periods that a projection needs, and years that it may look ahead. */
const PERIODS = 5;
const FARTHEST = 10;

export interface ProjectionOptions {
  readonly confidence?: number;
  /** Ends of the scale: nothing is projected beyond them. */
  readonly minimum?: number | null;
  readonly maximum?: number | null;
}

/**
 * Value projected for a year, with its prediction interval, from a straight line through at least 5 periods.
 * Clipped to the scale. Periods without a value are left out. R `predict(interval = "prediction")`.
 *
 * @throws JuntosError "too-few-values", "no-variation" when all periods are one, "out-of-domain" for a year more than 10
 *   after the last one, "different-sizes".
 * @example projection([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022], [4.1, 4.2, 4.2, 4.4, 4.3, 4.6, 4.6, 4.8], 2025)
 *   // { estimate: 5.01905, low: 4.73089, high: 5.30720 }
 */
export function projection(years: Values, values: Values, year: number, options: ProjectionOptions = {}): Interval {
  const points = pointsOf(years, values);
  requireNear(year, points);
  const fit = linearFit(
    points.map(({ x }) => x),
    points.map(({ y }) => y),
  );
  const estimate = fit.intercept + fit.slope * year;
  const error = Math.sqrt(fit.residual * (1 + 1 / fit.n + (year - fit.meanX) ** 2 / fit.spreadX));
  const reach = studentQuantile(1 - tailShare(options.confidence ?? 0.95), fit.n - 2) * error;
  const clip = (value: number) => Math.min(options.maximum ?? Infinity, Math.max(options.minimum ?? -Infinity, value));
  return { estimate: clip(estimate), low: clip(estimate - reach), high: clip(estimate + reach) };
}

/**
 * Year in which a target is reached at this pace: (target − intercept) / slope, with a fraction; the last period where
 * the last value is there already. Theil-Sen's line is an option for series with an odd year.
 *
 * @throws JuntosError "target-never-reached" when the line leads away or nowhere, "target-too-far" beyond 10 years,
 *   "too-few-values", "no-variation", "different-sizes".
 * @example yearReached([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022], [4.1, 4.2, 4.2, 4.4, 4.3, 4.6, 4.6, 4.8], {
 *   target: 5.2, direction: "higher" }) // 2026.9
 */
export function yearReached(
  years: Values,
  values: Values,
  aim: { readonly target: number; readonly direction: Direction; readonly line?: "least-squares" | "theil-sen" },
): number {
  const points = pointsOf(years, values);
  const { target, direction } = aim;
  const last = lastOf(points);
  if (!isWorse(last.y, target, direction)) return last.x;
  const { slope, intercept } = aim.line === "theil-sen" ? theilSenLine(points) : lineOf(points);
  // A slope that only rounding gives leads nowhere.
  if (!(orientation(direction) * slope > 1e-12)) throw new JuntosError("target-never-reached", { target });
  return within(Math.max(last.x, (target - intercept) / slope), last.x, target);
}

/**
 * Year in which a facility catches up with an average that moves too: where their two lines meet; the last period where
 * it is level already.
 *
 * @throws JuntosError "target-never-reached" when the distance does not shrink, "target-too-far", "too-few-values",
 *   "no-variation", "different-sizes".
 * @example yearOfCatchingUp([1, 2, 3, 4, 5], [2, 3, 4, 5, 6], [6, 6.5, 7, 7.5, 8], "higher") // 9
 */
export function yearOfCatchingUp(years: Values, values: Values, averages: Values, direction: Direction): number {
  requireSameSize(averages, values, "average");
  const gaps = values.map((value, row) => {
    const average = averages[row] ?? null;
    return value === null || average === null ? null : value - average;
  });
  return yearReached(years, gaps, { target: 0, direction });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointsOf(years: Values, values: Values): Point[] {
  requireSameSize(values, years, "values");
  present(years, "years");
  present(values, "values");
  const points = years.flatMap((x, row) => {
    const y = values[row] ?? null;
    return x === null || y === null ? [] : [{ x, y }];
  });
  if (points.length >= PERIODS) return points.sort((a, b) => a.x - b.x);
  throw new JuntosError("too-few-values", { argument: "years", needed: PERIODS, found: points.length });
}

function lastOf(points: readonly Point[]): Point {
  const last = points.at(-1);
  if (!last) throw new JuntosError("no-data", { argument: "values" });
  return last;
}

function requireNear(year: number, points: readonly Point[]): void {
  const farthest = lastOf(points).x + FARTHEST;
  if (!(year <= farthest))
    throw new JuntosError("out-of-domain", { argument: "year", value: year, allowed: `≤ ${farthest}` });
}

function within(year: number, last: number, target: number): number {
  if (year <= last + FARTHEST) return year;
  throw new JuntosError("target-too-far", { target, years: Math.ceil(year - last), allowed: FARTHEST });
}

function lineOf(points: readonly Point[]): Pick<LinearFit, "slope" | "intercept"> {
  return linearFit(
    points.map(({ x }) => x),
    points.map(({ y }) => y),
  );
}

function theilSenLine(points: readonly Point[]): Pick<LinearFit, "slope" | "intercept"> {
  const pairs = points.flatMap((from, row) => points.slice(row + 1).map((to) => ({ from, to })));
  const slopes = pairs
    .filter(({ from, to }) => to.x !== from.x)
    .map(({ from, to }) => (to.y - from.y) / (to.x - from.x));
  if (slopes.length === 0) throw new JuntosError("no-variation", { argument: "years" });
  const slope = median(slopes);
  return { slope, intercept: median(points.map(({ y }) => y)) - slope * median(points.map(({ x }) => x)) };
}
