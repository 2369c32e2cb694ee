import { JuntosError } from "../errors";
import type { Direction } from "../dataset/indicator";
import { average } from "./average";
import { normalCdf } from "./distributions";
import { rootBetween } from "./rootBetween";
import { pairedRows, variance } from "./spread";
import { sum } from "./sum";
import { present, requireSameSize, type Values } from "./values";

/** How the variance between units is estimated: DerSimonian-Laird, Paule-Mandel, restricted maximum likelihood. */
export type BetweenMethod = "DL" | "PM" | "REML";

/** Scores drawn towards their mean, the more the less precise they are. */
export interface Shrinkage {
  /** μ + τ²/(τ² + v)·(y − μ); null where score or standard error is missing. */
  readonly shrunk: Values;
  readonly mean: number;
  /** Variance between the true scores (τ²); 0 = the differences fit into the errors. */
  readonly between: number;
  /** Cochran's Q. */
  readonly q: number;
  /** Probability that the true score is worse than the mean; 0.5 where nothing tells units apart. */
  readonly probabilityWorse: Values;
}

/**
 * Shrinks scores that come with standard errors: normal empirical Bayes. metafor `rma` + `blup`; DerSimonian & Laird 1986.
 *
 * @throws JuntosError "too-few-values" below 2 usable rows, "out-of-domain" for a standard error that is not above 0,
 *   "different-sizes".
 * @example shrinkage([4, 5, 8], [0.5, 0.5, 0.5], { direction: "higher" })
 *   // { shrunk: [4.0962, 5.0385, 7.8654], mean: 5.66667, between: 4.08333, q: 34.66667 }
 */
export function shrinkage(
  scores: Values,
  standardErrors: Values,
  options: { readonly direction: Direction; readonly method?: BetweenMethod; readonly tolerance?: number },
): Shrinkage {
  const rows = scoreRows(scores, standardErrors);
  const between = betweenVariance(rows, options.method ?? "DL", options.tolerance);
  const mean = pooledMean(rows, between);
  const fixed = pooledMean(rows, 0);
  const results = new Map(
    rows.map((row) => [row.row, shrunkRow(row, { between, mean, direction: options.direction })]),
  );
  return {
    shrunk: scores.map((_, row) => results.get(row)?.shrunk ?? null),
    mean,
    between,
    q: sum(rows.map(({ y, v }) => (y - fixed) ** 2 / v)),
    probabilityWorse: scores.map((_, row) => results.get(row)?.worse ?? null),
  };
}

/**
 * James-Stein: every score drawn towards the plain mean by c = 1 − (k − 3)·V/S, S = Σ(y − m)², never beyond it.
 * For scores of one common variance. Efron & Morris 1977. Missing values stay null.
 *
 * @throws JuntosError "too-few-values" below 4, "no-variation" when all are equal, "out-of-domain" for a variance below 0.
 * @example jamesStein([1, 2, 3, 4, 5], 1) // { factor: 0.8, mean: 3, shrunk: [1.4, 2.2, 3, 3.8, 4.6] }
 */
export function jamesStein(
  scores: Values,
  errorVariance: number,
): { readonly factor: number; readonly mean: number; readonly shrunk: Values } {
  const known = present(scores, "values");
  if (!(errorVariance >= 0))
    throw new JuntosError("out-of-domain", { argument: "se", value: errorVariance, allowed: "≥ 0" });
  if (known.length < 4) throw new JuntosError("too-few-values", { argument: "values", needed: 4, found: known.length });
  const mean = average(known).average;
  const spread = sum(known.map((score) => (score - mean) ** 2));
  if (spread === 0) throw new JuntosError("no-variation", { argument: "values" });
  const factor = Math.max(0, 1 - ((known.length - 3) * errorVariance) / spread);
  return { factor, mean, shrunk: scores.map((score) => (score === null ? null : mean + factor * (score - mean))) };
}

/** Two years of the same units. */
export interface Reliability {
  /** Standard error of one year's score: √(½ · variance of the differences). */
  readonly standardError: number;
  /** Share of the variance that is between units and stays: the intraclass correlation, never below 0. */
  readonly reliability: number;
}

/**
 * How reliable one year's score is where no standard error is published (IDEPE): the error variance is half the variance
 * of the year-to-year difference. Units without both years are left out.
 *
 * @throws JuntosError "too-few-values" below 3 units, "no-variation" when the units do not differ, "different-sizes".
 * @example yearlyReliability([1, 2, 3, 4], [1.5, 2, 3.5, 4]) // { standardError: 0.2041, reliability: 0.97297 }
 */
export function yearlyReliability(first: Values, second: Values): Reliability {
  const pairs = pairedRows(first, second);
  if (pairs.length < 3) throw new JuntosError("too-few-values", { argument: "from", needed: 3, found: pairs.length });
  const within = variance(pairs.map(([a, b]) => b - a)) / 2;
  const total = (variance(pairs.map(([a]) => a)) + variance(pairs.map(([, b]) => b))) / 2;
  if (total === 0) throw new JuntosError("no-variation", { argument: "values" });
  return { standardError: Math.sqrt(within), reliability: Math.max(0, 1 - within / total) };
}

/**
 * Variance between units in excess of their errors (τ²) by the chosen method, never below 0.
 *
 * @param rows scores y with error variances v
 * @param tolerance of PM and REML, absolute; default 0. metafor 3.8 stops at 1.2e-4, which for scores between 0 and 1 is
 *   a few percent of τ²: its values come out with that tolerance
 * @example betweenVariance([{ y: 4, v: 0.25 }, { y: 5, v: 0.25 }, { y: 8, v: 0.25 }], "DL") // 4.08333
 */
export function betweenVariance(
  rows: readonly { readonly y: number; readonly v: number }[],
  method: BetweenMethod,
  tolerance = 0,
): number {
  if (method === "DL") return dersimonianLaird(rows);
  if (method === "PM") return rootOf((between) => generalisedQ(rows, between) - (rows.length - 1), tolerance);
  return rootOf((between) => restrictedScore(rows, between), tolerance);
}

interface ScoreRow {
  readonly row: number;
  readonly y: number;
  readonly v: number;
}

type Scores = readonly { readonly y: number; readonly v: number }[];

function scoreRows(scores: Values, standardErrors: Values): ScoreRow[] {
  requireSameSize(standardErrors, scores, "se");
  present(scores, "values");
  const wrong = present(standardErrors, "se").find((error) => error <= 0);
  if (wrong !== undefined) throw new JuntosError("out-of-domain", { argument: "se", value: wrong, allowed: "> 0" });
  const rows = scores.flatMap((y, row) => {
    const error = standardErrors[row] ?? null;
    return y === null || error === null ? [] : [{ row, y, v: error ** 2 }];
  });
  if (rows.length < 2) throw new JuntosError("too-few-values", { argument: "values", needed: 2, found: rows.length });
  return rows;
}

function shrunkRow(
  { y, v }: ScoreRow,
  model: { readonly between: number; readonly mean: number; readonly direction: Direction },
): { shrunk: number; worse: number } {
  const { between, mean, direction } = model;
  const share = between / (between + v);
  const shrunk = mean + share * (y - mean);
  const below = between === 0 ? 0.5 : normalCdf((mean - shrunk) / Math.sqrt(share * v));
  return { shrunk, worse: direction === "higher" ? below : 1 - below };
}

function pooledMean(rows: Scores, between: number): number {
  return sum(rows.map(({ y, v }) => y / (v + between))) / sum(rows.map(({ v }) => 1 / (v + between)));
}

function generalisedQ(rows: Scores, between: number): number {
  const mean = pooledMean(rows, between);
  return sum(rows.map(({ y, v }) => (y - mean) ** 2 / (v + between)));
}

function dersimonianLaird(rows: Scores): number {
  const weights = rows.map(({ v }) => 1 / v);
  const total = sum(weights);
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  return Math.max(0, (generalisedQ(rows, 0) - (rows.length - 1)) / scale);
}

/** Derivative of the restricted likelihood: Σw²(y − μ)² − Σw + Σw²/Σw, decreasing through its root. */
function restrictedScore(rows: Scores, between: number): number {
  const mean = pooledMean(rows, between);
  const weights = rows.map(({ v }) => 1 / (v + between));
  const squares = sum(weights.map((weight) => weight ** 2));
  return sum(rows.map(({ y, v }) => ((y - mean) / (v + between)) ** 2)) - sum(weights) + squares / sum(weights);
}

/** Where a function of τ² that starts positive crosses 0; 0 where it starts at or below. */
function rootOf(of: (between: number) => number, tolerance: number): number {
  if (of(0) <= 0) return 0;
  let high = 100;
  while (of(high) > 0) high *= 2;
  return rootBetween(of, [0, high], tolerance);
}
