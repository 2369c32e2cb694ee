import { JuntosError } from "../errors";
import { grouped } from "./grouped";
import { sum } from "./sum";
import { present, requireNonNegative, requireSameSize, type Values } from "./values";

/**
 * Gini index, 0 = all alike: 2·cov(x, R)/μ with R the mid-rank by value; with populations, of the cumulative population.
 * Missing rows are left out. R `ineq::Gini`.
 *
 * @param options.corrected multiply with n/(n − 1), for few units; default no
 * @throws JuntosError "no-data", "out-of-domain" for negative values or a mean that is not above 0, "different-sizes".
 * @example gini([1, 2, 3, 4]) // 0.25
 * @example gini([1, 2, 3, 4], { corrected: true }) // 0.33333
 */
export function gini(
  values: Values,
  options: { readonly population?: Values; readonly corrected?: boolean } = {},
): number {
  const rows = weightedRows(values, values, options.population);
  requirePositive(rows);
  const index = (2 * rankCovariance(rows)) / meanOf(rows);
  return options.corrected === true ? (index * rows.length) / (rows.length - 1) : index;
}

/**
 * Theil index, 0 = all alike: Σ p·(x/μ)·ln(x/μ), p the share of the population; 0·ln 0 counts as 0.
 * Missing rows are left out.
 *
 * @throws JuntosError "no-data", "out-of-domain" for negative values or a mean that is not above 0, "different-sizes".
 * @example theil([1, 3]) // 0.13081
 */
export function theil(values: Values, population?: Values): number {
  const rows = weightedRows(values, values, population);
  requirePositive(rows);
  const mean = meanOf(rows);
  return sum(rows.map(({ x, share }) => (x === 0 ? 0 : share * (x / mean) * Math.log(x / mean))));
}

/** Whether a value is concentrated among the poor (negative) or the better-off (positive). */
export interface Concentration {
  /** 2·cov(x, R)/μ, between −1 and 1. */
  readonly relative: number;
  /** relative · μ, in the value's unit. */
  readonly absolute: number;
}

/**
 * Concentration index over catchments ranked from poorest to richest; equally poor ones share their rank.
 * Missing rows are left out. 1 − 2 × area under the concentration curve; WHO HEAT, healthequal.
 *
 * @param poverty share of poor people: higher = poorer
 * @throws JuntosError "no-data", "zero-denominator" for a mean of 0, "different-sizes", "out-of-domain" for a negative
 *   population.
 * @example concentrationIndex([1, 2, 3], [0.9, 0.5, 0.1]) // { relative: 0.22222, absolute: 0.44444 }
 */
export function concentrationIndex(values: Values, poverty: Values, population?: Values): Concentration {
  const rows = weightedRows(values, poorestFirst(poverty), population);
  const mean = meanOf(rows);
  if (mean === 0) throw new JuntosError("zero-denominator", { argument: "values" });
  const absolute = 2 * rankCovariance(rows);
  return { relative: absolute / mean, absolute };
}

/**
 * Erreygers' index for an indicator with ends (a percentage, IDEB 0–10): 4μ·C/(max − min). Unlike the concentration
 * index it says the same of attainment and of shortfall, with the sign turned. Erreygers 2009.
 *
 * @throws JuntosError as `concentrationIndex`; "out-of-domain" when the maximum is not above the minimum.
 * @example erreygers([10, 20, 30], [0.9, 0.5, 0.1], { minimum: 0, maximum: 100 }) // 0.17778
 */
export function erreygers(
  values: Values,
  poverty: Values,
  scale: { readonly minimum: number; readonly maximum: number; readonly population?: Values },
): number {
  const { minimum, maximum, population } = scale;
  if (!(maximum > minimum)) {
    throw new JuntosError("out-of-domain", { argument: "maximum", value: maximum, allowed: `> ${minimum}` });
  }
  return (4 * concentrationIndex(values, poverty, population).absolute) / (maximum - minimum);
}

/** The line from the poorest to the richest. */
export interface SlopeIndex {
  /** Slope index of inequality: difference between the two ends, in the value's unit. */
  readonly slope: number;
  /** Relative index: richest end / poorest end. */
  readonly ratio: number;
}

/**
 * Slope and relative index of inequality: weighted least squares of the value on the cumulative mid-rank of the
 * population, poorest first. Uses every catchment, not only the extremes. Missing rows are left out. PHE `phe_sii`.
 *
 * @param poverty share of poor people: higher = poorer
 * @throws JuntosError "no-data", "no-variation" when all are equally poor, "zero-denominator" when the poorest end is 0,
 *   "different-sizes", "out-of-domain" for a negative population.
 * @example slopeIndex([1, 2, 3], [0.9, 0.5, 0.1]) // { slope: 3, ratio: 7 }
 */
export function slopeIndex(values: Values, poverty: Values, population?: Values): SlopeIndex {
  const rows = weightedRows(values, poorestFirst(poverty), population);
  const spread = sum(rows.map(({ share, rank }) => share * (rank - 0.5) ** 2));
  if (!(spread > 1e-15)) throw new JuntosError("no-variation", { argument: "poverty" });
  const slope = rankCovariance(rows) / spread;
  const poorest = meanOf(rows) - slope * 0.5;
  if (poorest === 0) throw new JuntosError("zero-denominator", { argument: "values" });
  return { slope, ratio: (poorest + slope) / poorest };
}

/**
 * Distance between the highest and the lowest value: simple to say, but about two facilities only.
 *
 * @throws JuntosError "no-data" when every value is missing.
 * @example valueRange([4, 6, null, 5]) // 2
 */
export function valueRange(values: Values): number {
  const { lowest, highest } = extremesOf(values);
  return highest - lowest;
}

/**
 * Highest value over lowest.
 *
 * @throws JuntosError "no-data"; "zero-denominator" where the lowest is 0, "out-of-domain" where it is negative.
 * @example valueRatio([4, 6, null, 5]) // 1.5
 */
export function valueRatio(values: Values): number {
  const { lowest, highest } = extremesOf(values);
  if (lowest === 0) throw new JuntosError("zero-denominator", { argument: "values" });
  if (lowest < 0) throw new JuntosError("out-of-domain", { argument: "values", value: lowest, allowed: "> 0" });
  return highest / lowest;
}

interface WeightedRow {
  readonly x: number;
  /** Share of the population. */
  readonly share: number;
  /** Cumulative mid-rank, 0 to 1; tied keys share theirs. */
  readonly rank: number;
}

/** Rows that are complete, ranked by an ascending key. */
function weightedRows(values: Values, key: Values, population: Values | undefined): WeightedRow[] {
  const weights = population ?? values.map(() => 1);
  requireSameSize(key, values, "poverty");
  requireSameSize(weights, values, "population");
  requireNonNegative(weights, "population");
  for (const [argument, column] of Object.entries({ values, poverty: key, population: weights }))
    present(column, argument);
  const rows = values.flatMap((x, row) => {
    const [place, weight] = [key[row] ?? null, weights[row] ?? null];
    return x === null || place === null || weight === null || weight === 0 ? [] : [{ x, place, weight }];
  });
  if (rows.length === 0) throw new JuntosError("no-data", { argument: "values" });
  rows.sort((a, b) => a.place - b.place);
  const total = sum(rows.map(({ weight }) => weight));
  let before = 0;
  return [...grouped(rows, ({ place }) => place).values()].flatMap((tied) => {
    const share = sum(tied.map(({ weight }) => weight)) / total;
    const rank = before + share / 2;
    before += share;
    return tied.map(({ x, weight }) => ({ x, share: weight / total, rank }));
  });
}

function poorestFirst(poverty: Values): Values {
  return poverty.map((value) => (value === null ? null : -value));
}

function meanOf(rows: readonly WeightedRow[]): number {
  return sum(rows.map(({ x, share }) => x * share));
}

/** The mean rank is ½ whatever the weights. */
function rankCovariance(rows: readonly WeightedRow[]): number {
  const mean = meanOf(rows);
  return sum(rows.map(({ x, share, rank }) => share * (x - mean) * (rank - 0.5)));
}

function requirePositive(rows: readonly WeightedRow[]): void {
  const negative = rows.find(({ x }) => x < 0);
  if (negative) throw new JuntosError("out-of-domain", { argument: "values", value: negative.x, allowed: "≥ 0" });
  if (!(meanOf(rows) > 0)) throw new JuntosError("out-of-domain", { argument: "values", value: 0, allowed: "> 0" });
}

function extremesOf(values: Values): { lowest: number; highest: number } {
  const known = present(values, "values");
  if (known.length === 0) throw new JuntosError("no-data", { argument: "values" });
  return { lowest: known.reduce((a, b) => Math.min(a, b)), highest: known.reduce((a, b) => Math.max(a, b)) };
}
