import { JuntosError } from "../errors";
import { studentTwoSided } from "./distributions";
import { sum } from "./sum";

/** A straight line through points. */
export interface LinearFit {
  readonly slope: number;
  readonly intercept: number;
  readonly n: number;
  readonly meanX: number;
  /** Σ(x − mean)². */
  readonly spreadX: number;
  /** Residual variance, Σ residual² / (n − 2); NaN for two points. */
  readonly residual: number;
  /** Standard error of the slope. */
  readonly slopeError: number;
  /** Two-sided p of the slope. */
  readonly p: number;
  /** Share of the variance explained; NaN where y does not vary. */
  readonly r2: number;
}

/**
 * Ordinary least squares of y on x. scipy `linregress`, R `lm`.
 *
 * @throws JuntosError "too-few-values" below 2 points, "no-variation" when x does not vary.
 * @example linearFit([0, 1, 2, 3, 4], [4.1, 4.4, 4.3, 4.8, 4.9])
 *   // { slope: 0.2, intercept: 4.1, slopeError: 0.04472, p: 0.02084, r2: 0.86957 }
 */
export function linearFit(x: readonly number[], y: readonly number[]): LinearFit {
  const n = x.length;
  if (n < 2) throw new JuntosError("too-few-values", { argument: "years", needed: 2, found: n });
  const [meanX, meanY] = [sum(x) / n, sum(y) / n];
  const spreadX = sum(x.map((value) => (value - meanX) ** 2));
  if (spreadX === 0) throw new JuntosError("no-variation", { argument: "years" });
  const spreadY = sum(y.map((value) => (value - meanY) ** 2));
  const slope = sum(x.map((value, row) => (value - meanX) * ((y[row] ?? meanY) - meanY))) / spreadX;
  const residuals = y.map((value, row) => value - meanY - slope * ((x[row] ?? meanX) - meanX));
  const left = sum(residuals.map((value) => value ** 2));
  const residual = left / (n - 2);
  const slopeError = Math.sqrt(residual / spreadX);
  return {
    slope,
    intercept: meanY - slope * meanX,
    n,
    meanX,
    spreadX,
    residual,
    slopeError,
    p: studentTwoSided(slope / slopeError, n - 2),
    r2: 1 - left / spreadY,
  };
}
