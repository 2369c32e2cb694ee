import digammaOf from "@stdlib/math-base-special-digamma";
import trigammaOf from "@stdlib/math-base-special-trigamma";
import betaQuantileOf from "@stdlib/stats-base-dists-beta-quantile";
import binomialCdfOf from "@stdlib/stats-base-dists-binomial-cdf";
import binomialPmfOf from "@stdlib/stats-base-dists-binomial-pmf";
import binomialQuantileOf from "@stdlib/stats-base-dists-binomial-quantile";
import chiSquareCdfOf from "@stdlib/stats-base-dists-chisquare-cdf";
import chiSquareQuantileOf from "@stdlib/stats-base-dists-chisquare-quantile";
import gammaCdfOf from "@stdlib/stats-base-dists-gamma-cdf";
import gammaPdfOf from "@stdlib/stats-base-dists-gamma-pdf";
import hypergeometricPmfOf from "@stdlib/stats-base-dists-hypergeometric-pmf";
import normalCdfOf from "@stdlib/stats-base-dists-normal-cdf";
import normalPdfOf from "@stdlib/stats-base-dists-normal-pdf";
import normalQuantileOf from "@stdlib/stats-base-dists-normal-quantile";
import studentCdfOf from "@stdlib/stats-base-dists-t-cdf";
import studentQuantileOf from "@stdlib/stats-base-dists-t-quantile";

// The only file that names the library: docs/decisions, distributions.

/**
 * P(Z ≤ z) of the standard normal.
 * @example normalCdf(1.96) // 0.97500
 */
export function normalCdf(z: number): number {
  return normalCdfOf(z, 0, 1);
}

/**
 * The z that a standard normal stays below with probability p.
 * @example normalQuantile(0.975) // 1.959964
 */
export function normalQuantile(p: number): number {
  return normalQuantileOf(p, 0, 1);
}

/**
 * Density of the standard normal.
 * @example normalDensity(0) // 0.398942
 */
export function normalDensity(z: number): number {
  return normalPdfOf(z, 0, 1);
}

/**
 * The t that Student's distribution stays below with probability p.
 * @example studentQuantile(0.975, 10) // 2.228139
 */
export function studentQuantile(p: number, degrees: number): number {
  return studentQuantileOf(p, degrees);
}

/**
 * Two-sided p value of a t statistic: P(|T| ≥ |t|).
 * @example studentTwoSided(2.228139, 10) // 0.05000
 */
export function studentTwoSided(t: number, degrees: number): number {
  return 2 * studentCdfOf(-Math.abs(t), degrees);
}

/**
 * Two-sided p value of a z statistic: P(|Z| ≥ |z|).
 * @example normalTwoSided(1.959964) // 0.05000
 */
export function normalTwoSided(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}

/**
 * p value of a χ² statistic: P(X ≥ x).
 * @example chiSquareTail(9.549536, 1) // 0.00200
 */
export function chiSquareTail(x: number, degrees: number): number {
  return 1 - chiSquareCdfOf(x, degrees);
}

/**
 * The x that a χ² distribution stays below with probability p.
 * @example chiSquareQuantile(0.975, 2) // 7.377759
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  let x = chiSquareQuantileOf(p, degrees);
  if (degrees <= 1800) return x;
  // Beyond that the library inverts the cdf that `gammaCdf` has to correct: two Newton steps on the corrected one.
  for (let step = 0; step < 2; step++) {
    x -= (2 * (gammaCdf(x / 2, degrees / 2, 1) - p)) / gammaDensity(x / 2, degrees / 2);
  }
  return x;
}

/**
 * P(X ≤ x) of a gamma distribution with a shape and a rate (mean shape / rate).
 *
 * The library's incomplete gamma function starts one of its series, used where rate · x > 1000, a term too early:
 * S(a) = 1 + a/x + a(a−1)/x² + … in place of 1 + (a−1)/x + … The two are related by S = 1 + (a/x)·S_true, which is
 * solved here. A test holds the result against exact sums, and another one tells when the library is mended.
 *
 * @example gammaCdf(1, 3, 2) // 0.323324
 */
export function gammaCdf(x: number, shape: number, rate: number): number {
  const p = gammaCdfOf(x, shape, rate);
  const scaled = rate * x;
  if (!(scaled > 1000 && shape < scaled + 50)) return p;
  const density = gammaDensity(scaled, shape);
  return Math.min(1, Math.max(0, 1 - ((1 - p - density) * scaled) / shape));
}

/**
 * Density of a gamma distribution of rate 1.
 * @example gammaDensity(2, 3) // 0.270671
 */
export function gammaDensity(x: number, shape: number): number {
  return gammaPdfOf(x, shape, 1);
}

/**
 * The x that a beta distribution stays below with probability p.
 * @example betaQuantile(0.025, 14, 4) // 0.565682
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return betaQuantileOf(p, a, b);
}

/**
 * P(exactly k of n), each with probability p.
 * @example binomialPmf(2, 4, 0.5) // 0.375
 */
export function binomialPmf(k: number, n: number, p: number): number {
  return binomialPmfOf(k, n, p);
}

/**
 * P(at most k of n), each with probability p; 0 below k = 0.
 * @example binomialCdf(2, 4, 0.5) // 0.6875
 */
export function binomialCdf(k: number, n: number, p: number): number {
  return k < 0 ? 0 : binomialCdfOf(k, n, p);
}

/**
 * The smallest k of n with P(at most k) ≥ q, each with probability p.
 * @example binomialQuantile(0.05, 19, 0.5) // 6
 */
export function binomialQuantile(q: number, n: number, p: number): number {
  return binomialQuantileOf(q, n, p);
}

/**
 * P(exactly k marked among those drawn) without replacement.
 * @example hypergeometricPmf(1, { size: 4, marked: 2, drawn: 2 }) // 0.666667
 */
export function hypergeometricPmf(
  k: number,
  urn: { readonly size: number; readonly marked: number; readonly drawn: number },
): number {
  return hypergeometricPmfOf(k, urn.size, urn.marked, urn.drawn);
}

/**
 * First derivative of ln Γ.
 * @example digamma(1) // -0.577216
 */
export function digamma(x: number): number {
  return digammaOf(x);
}

/**
 * Second derivative of ln Γ.
 * @example trigamma(1) // 1.644934
 */
export function trigamma(x: number): number {
  return trigammaOf(x);
}
