import type { Direction } from "../dataset/indicator";
import { countRows, crudeRate, placed, type CountRow } from "./countRows";
import { digamma, gammaCdf, trigamma } from "./distributions";
import { sum } from "./sum";
import type { Values } from "./values";

/** Relative risks ~ Gamma(ν, α): mean ν/α, variance ν/α². `null` ν and α: no more spread than chance gives. */
export interface GammaPrior {
  readonly nu: number | null;
  readonly alpha: number | null;
  readonly mean: number;
}

export type GammaMethod = "likelihood" | "moments";

export interface GammaSmoothing {
  readonly prior: GammaPrior;
  /** Relative risk of each row, drawn towards the mean: (O + ν)/(E + α); null where the row cannot be used. */
  readonly relativeRisks: Values;
}

/**
 * Gamma-Poisson smoothing of counts against what the rate of all would give (E = population · ΣO/Σn).
 * `likelihood`: negative binomial maximum likelihood, as R `glm.nb`; `moments`: Clayton & Kaldor 1987, as DCluster
 * `empbaysmooth` (at most 20 rounds, tolerance 1e-5). Where the data spread no more than chance, every row gets the mean.
 *
 * @throws JuntosError "no-data" when no row has a population, "out-of-domain" for negative counts, "different-sizes".
 * @example gammaSmoothing([2, 30, 4, 40], [1000, 4000, 3000, 5000]).relativeRisks // [0.50503, 1.23584, 0.31311, 1.32245]
 */
export function gammaSmoothing(events: Values, population: Values, method: GammaMethod = "likelihood"): GammaSmoothing {
  const rows = countRows(events, population);
  const rate = crudeRate(rows);
  const observed = rows.map((row) => row.events);
  const expected = rows.map((row) => row.population * rate);
  const prior = rate === 0 ? { nu: null, alpha: null, mean: 1 } : gammaPrior(observed, expected, method);
  return { prior, relativeRisks: placed(events.length, rows, posteriorMeans(observed, expected, prior)) };
}

/**
 * The gamma distribution that relative risks seem to come from, given observed and expected counts (all above 0).
 *
 * @example gammaPrior([1, 2, 3], [2, 2, 2], "likelihood") // { nu: null, alpha: null, mean: 1 }
 */
export function gammaPrior(observed: readonly number[], expected: readonly number[], method: GammaMethod): GammaPrior {
  return method === "moments" ? byMoments(observed, expected) : byLikelihood(observed, expected);
}

/**
 * Posterior mean of each relative risk: (O + ν)/(E + α).
 *
 * @example posteriorMeans([8], [6.2], { nu: 4.2, alpha: 3.5, mean: 1.2 }) // [1.25773]
 */
export function posteriorMeans(observed: readonly number[], expected: readonly number[], prior: GammaPrior): number[] {
  const { nu, alpha, mean } = prior;
  if (nu === null || alpha === null) return observed.map(() => mean);
  return observed.map((count, row) => (count + nu) / ((expected[row] ?? 0) + alpha));
}

/**
 * Probability that each row's true risk is worse than the average: above 1 where lower is better, below 1 where higher
 * is. From the posterior Gamma(ν + O, α + E). Without spread between rows nobody can be told apart: 0.5.
 *
 * @throws JuntosError "no-data" when no row has a population, "out-of-domain" for negative counts, "different-sizes".
 * @example certainty([2, 30, 4, 40], [1000, 4000, 3000, 5000], "lower") // [0.03909, 0.86522, 0.00009, 0.9541]
 */
export function certainty(events: Values, population: Values, direction: Direction): Values {
  const rows: readonly CountRow[] = countRows(events, population);
  const rate = crudeRate(rows);
  const observed = rows.map((row) => row.events);
  const expected = rows.map((row) => row.population * rate);
  if (rate === 0)
    return placed(
      events.length,
      rows,
      rows.map(() => 0.5),
    );
  return placed(
    events.length,
    rows,
    probabilitiesWorse({ observed, expected, direction }, byLikelihood(observed, expected)),
  );
}

/**
 * P(true relative risk worse than 1) for given counts and prior.
 *
 * @example probabilitiesWorse({ observed: [8], expected: [6.2], direction: "lower" }, { nu: 4.2, alpha: 3.5, mean: 1.2 })
 *   // [0.74989]
 */
export function probabilitiesWorse(
  counts: { readonly observed: readonly number[]; readonly expected: readonly number[]; readonly direction: Direction },
  prior: GammaPrior,
): number[] {
  const { nu, alpha } = prior;
  return counts.observed.map((count, row) => {
    if (nu === null || alpha === null) return 0.5;
    const below = gammaCdf(1, nu + count, alpha + (counts.expected[row] ?? 0));
    return counts.direction === "lower" ? 1 - below : below;
  });
}

/** Above this the spread between rows is so small (coefficient of variation below 0.1 %) that there is none to speak of. */
const LARGEST_SHAPE = 1e6;

/** Negative binomial likelihood: μ and θ in turn, each by its own score equation, as glm.nb does. */
function byLikelihood(observed: readonly number[], expected: readonly number[]): GammaPrior {
  let mean = sum(observed) / sum(expected);
  let theta = startingShape(observed, expected, mean);
  for (let round = 0; round < 200; round++) {
    const fitted = expected.map((count) => count * mean);
    const next = shapeOf(observed, fitted, theta);
    if (next === null) return { nu: null, alpha: null, mean: sum(observed) / sum(expected) };
    const nextMean = meanOf(observed, expected, { mean, theta: next });
    const isStill = Math.abs(next - theta) < 1e-10 * theta && Math.abs(nextMean - mean) < 1e-12 * mean;
    [theta, mean] = [next, nextMean];
    if (isStill) break;
  }
  return { nu: theta, alpha: theta / mean, mean };
}

function startingShape(observed: readonly number[], expected: readonly number[], mean: number): number {
  const squares = observed.map((count, row) => (count / ((expected[row] ?? 0) * mean) - 1) ** 2);
  return observed.length / sum(squares);
}

/** Newton's method on ln θ for the likelihood of the shape; null when it runs away to no spread at all. */
function shapeOf(observed: readonly number[], fitted: readonly number[], start: number): number | null {
  let theta = Math.min(Math.max(start, 1e-3), LARGEST_SHAPE / 10);
  for (let step = 0; step < 200; step++) {
    const { score, information } = shapeScore(observed, fitted, theta);
    const curvature = information - score / theta;
    const move = curvature > 0 ? score / (curvature * theta) : Math.sign(score);
    theta *= Math.exp(Math.max(-1, Math.min(1, move)));
    if (theta > LARGEST_SHAPE) return null;
    if (Math.abs(move) < 1e-12) break;
  }
  return theta;
}

function shapeScore(observed: readonly number[], fitted: readonly number[], theta: number) {
  const rows = observed.map((count, row) => ({ count, mean: fitted[row] ?? 0 }));
  const score = rows.map(
    ({ count, mean }) =>
      digamma(theta + count) - digamma(theta) + Math.log(theta / (theta + mean)) + 1 - (count + theta) / (mean + theta),
  );
  const information = rows.map(
    ({ count, mean }) =>
      trigamma(theta) -
      trigamma(theta + count) -
      1 / theta +
      2 / (mean + theta) -
      (count + theta) / (mean + theta) ** 2,
  );
  return { score: sum(score), information: sum(information) };
}

/** One weighted step of the mean relative risk, weights E·μ/(1 + E·μ/θ). */
function meanOf(observed: readonly number[], expected: readonly number[], at: { mean: number; theta: number }): number {
  const weights = expected.map((count) => (count * at.mean) / (1 + (count * at.mean) / at.theta));
  const moves = weights.map((weight, row) => weight * ((observed[row] ?? 0) / ((expected[row] ?? 1) * at.mean) - 1));
  return at.mean * Math.exp(sum(moves) / sum(weights));
}

/** Clayton & Kaldor's equations, repeated until the parameters stand still. */
function byMoments(observed: readonly number[], expected: readonly number[]): GammaPrior {
  const ratios = observed.map((count, row) => count / (expected[row] ?? 1));
  const overall = sum(observed) / sum(expected);
  const flat = { nu: null, alpha: null, mean: overall };
  if (ratios.length < 2) return flat;
  const start = sum(ratios) / ratios.length;
  let alpha = start / (sum(ratios.map((ratio) => (ratio - start) ** 2)) / (ratios.length - 1));
  let nu = alpha * start;
  for (let round = 0; round < 20; round++) {
    if (!Number.isFinite(alpha) || nu > LARGEST_SHAPE) return flat;
    const risks = posteriorMeans(observed, expected, { nu, alpha, mean: overall });
    const mean = sum(risks) / risks.length;
    const squares = risks.map((risk, row) => (1 + alpha / (expected[row] ?? 1)) * (risk - mean) ** 2);
    const nextAlpha = mean / (sum(squares) / (risks.length - 1));
    const nextNu = nextAlpha * mean;
    const isStill = Math.abs(nextAlpha - alpha) < 1e-5 && Math.abs(nextNu - nu) < 1e-5;
    [alpha, nu] = [nextAlpha, nextNu];
    if (isStill) break;
  }
  return { nu, alpha, mean: nu / alpha };
}
