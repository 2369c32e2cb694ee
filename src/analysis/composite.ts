import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { average } from "./average";
import { orientation } from "./orientation";
import { percentRank, rank } from "./rank";
import { standardDeviation } from "./spread";
import { sum } from "./sum";
import { present, requireSameSize, type Values } from "./values";

/** How indicators of different units are made comparable. `percentile` withstands odd values and is easy to explain. */
export type CompositeMethod = "percentile" | "minmax" | "z";

/** One column of a composite. */
export interface CompositePart {
  readonly values: Values;
  readonly direction: Direction;
  readonly weight: number;
}

export interface CompositeOptions {
  /** Default percentile. */
  readonly method?: CompositeMethod;
  /** Share of poor people in each catchment, for `theta`. */
  readonly poverty?: Values;
  /** Equity: scores are multiplied with poverty^θ; 0 (default) = not, 1 = people in poverty reached. */
  readonly theta?: number;
}

export interface Composite {
  /** Higher = better; null where less than 75 % of the weight is known. */
  readonly scores: Values;
  /** Columns that were left out because nobody differs in them. */
  readonly dropped: readonly number[];
}

/** Share of the weight that a row needs. */
const ENOUGH_WEIGHT = 0.75;

/**
 * Composite score: each indicator turned so that higher is better, normalised (z with n − 1, min-max or percentile rank),
 * and averaged by weight over what is known. OECD/JRC Handbook 2008. A rank made of it is worth what `rankRange` says.
 *
 * @throws JuntosError "no-variation" when no indicator differs, "out-of-domain" for a negative weight or, with θ, z scores
 *   or negative poverty, "zero-denominator" when all weights are 0, "different-sizes".
 * @example composite([
 *   { values: [1, 2, 3], direction: "higher", weight: 1 },
 *   { values: [30, 10, 20], direction: "lower", weight: 1 } ]).scores // [0, 0.75, 0.75]
 */
export function composite(parts: readonly CompositePart[], options: CompositeOptions = {}): Composite {
  const method = options.method ?? "percentile";
  requireParts(parts);
  const normalised = parts.map((part) => normalisedColumn(part, method));
  const used = parts.flatMap(({ weight }, index) => {
    const column = normalised[index];
    return column ? [{ column, weight }] : [];
  });
  if (used.length === 0) throw new JuntosError("no-variation", { argument: "matrix" });
  const total = sum(used.map(({ weight }) => weight));
  if (total === 0) throw new JuntosError("zero-denominator", { argument: "weights" });
  const scores = (parts[0]?.values ?? []).map((_, row) =>
    scoreOf(
      used.map(({ column, weight }) => ({ score: column[row] ?? null, weight })),
      total,
    ),
  );
  const dropped = normalised.flatMap((column, index) => (column ? [] : [index]));
  return { scores: weighedByPoverty(scores, options, method), dropped };
}

/**
 * How far each row's rank depends on the weights: its best and worst rank when every weight in turn is a quarter lower
 * and a quarter higher. 1 = best; null where the row has no score.
 *
 * @throws JuntosError as `composite`.
 * @example rankRange([
 *   { values: [1, 2, 3], direction: "higher", weight: 1 },
 *   { values: [3, 2, 1], direction: "higher", weight: 1 } ])
 *   // [{ best: 1, worst: 3 }, { best: 1, worst: 2 }, { best: 1, worst: 3 }]
 */
export function rankRange(
  parts: readonly CompositePart[],
  options: CompositeOptions = {},
): readonly ({ readonly best: number; readonly worst: number } | null)[] {
  const changed = parts.flatMap((_, index) =>
    [0.75, 1.25].map((factor) =>
      parts.map((part, other) => (other === index ? { ...part, weight: part.weight * factor } : part)),
    ),
  );
  const ranks = [parts, ...changed].map((set) => rank(composite(set, options).scores, { direction: "higher" }));
  return (parts[0]?.values ?? []).map((_, row) => {
    const own = ranks.flatMap((column) => column[row] ?? []);
    return own.length === 0 ? null : { best: Math.min(...own), worst: Math.max(...own) };
  });
}

function requireParts(parts: readonly CompositePart[]): void {
  if (parts.length === 0) throw new JuntosError("no-data", { argument: "matrix" });
  for (const { values, weight } of parts) {
    requireSameSize(values, parts[0]?.values ?? [], "matrix");
    present(values, "matrix");
    if (!(weight >= 0)) throw new JuntosError("out-of-domain", { argument: "weights", value: weight, allowed: "≥ 0" });
  }
}

/** The column as scores in which higher is better; null where nobody differs. */
function normalisedColumn({ values, direction }: CompositePart, method: CompositeMethod): Values | null {
  const known = present(values, "matrix");
  const lowest = known.reduce((a, b) => Math.min(a, b), Infinity);
  const highest = known.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(highest > lowest)) return null;
  if (method === "percentile") return percentRank(values, direction);
  const sign = orientation(direction);
  const [origin, unit] =
    method === "z"
      ? [average(known).average, standardDeviation(known)]
      : [sign === 1 ? lowest : highest, highest - lowest];
  return values.map((value) => (value === null ? null : (sign * (value - origin)) / unit));
}

function scoreOf(
  cells: readonly { readonly score: number | null; readonly weight: number }[],
  total: number,
): number | null {
  const known = cells.flatMap(({ score, weight }) => (score === null ? [] : [{ score, weight }]));
  const weight = sum(known.map((cell) => cell.weight));
  // The tolerance keeps three weights of four from failing by rounding.
  if (weight === 0 || weight < ENOUGH_WEIGHT * total * (1 - 1e-12)) return null;
  return sum(known.map((cell) => cell.score * cell.weight)) / weight;
}

function weighedByPoverty(scores: Values, { poverty, theta = 0 }: CompositeOptions, method: CompositeMethod): Values {
  if (theta === 0) return scores;
  if (method === "z" || !(theta > 0))
    throw new JuntosError("out-of-domain", { argument: "theta", value: theta, allowed: "0" });
  requireSameSize(poverty ?? [], scores, "poverty");
  return scores.map((score, row) => {
    const poor = poverty?.[row] ?? null;
    if (poor !== null && !(poor >= 0)) {
      throw new JuntosError("out-of-domain", { argument: "poverty", value: poor, allowed: "≥ 0" });
    }
    return score === null || poor === null ? null : score * poor ** theta;
  });
}
