import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { average } from "./average";
import { tailShare, type Interval } from "./confidence";
import { ancova } from "./groupDifference";
import { quantile } from "./quantile";
import { randomNumbers } from "./randomNumbers";
import { expectedShift } from "./regressionToMean";
import { standardDeviation } from "./spread";

/** What is left of the change of a chosen group once chance is taken off, and how it was found. */
export interface EffectEstimate extends Interval {
  readonly method: "ancova" | "change-minus-expected";
}

export interface EffectOptions {
  readonly chosen: readonly boolean[];
  readonly direction: Direction;
  /** What the chosen were worse than; default the mean of the earlier values. */
  readonly cutoff?: number;
  /** Correlations of two years to try; default 0.5, 0.7, 0.9. */
  readonly rhos?: readonly number[];
  readonly confidence?: number;
  readonly seed?: number;
}

/** Rows on each side that `ancova` wants before it is the headline. */
const ENOUGH_FOR_ANCOVA = 10;
const RESAMPLES = 1000;

/**
 * Estimated effect on those chosen for being low, in the indicator's unit (not turned by direction):
 * with at least 10 rows on each side the analysis of covariance; else the change of the chosen minus the change that
 * drift and regression to the mean give, its interval by resampling the rows, and the widest over the correlations.
 * methods.md section 3, designs.
 *
 * @throws JuntosError "too-few-values" below 2 chosen or 3 rows, "no-variation" when the earlier values are all equal.
 * @example effectEstimate([4, 4, 6, 6], [5, 5, 6, 6], {
 *   chosen: [true, true, false, false], direction: "higher", rhos: [1], seed: 1 })
 *   // { estimate: 0.03934, method: "change-minus-expected" }
 */
export function effectEstimate(
  before: readonly number[],
  after: readonly number[],
  options: EffectOptions,
): EffectEstimate {
  const { chosen, confidence = 0.95 } = options;
  const inside = chosen.filter(Boolean).length;
  if (Math.min(inside, chosen.length - inside) >= ENOUGH_FOR_ANCOVA) {
    const { estimate, low, high } = ancova(before, after, chosen, confidence);
    return { estimate, low, high, method: "ancova" };
  }
  if (inside < 2) throw new JuntosError("too-few-values", { argument: "priority", needed: 2, found: inside });
  const rows = before.map((value, row) => ({
    before: value,
    after: after[row] ?? value,
    isChosen: chosen[row] === true,
  }));
  return changeMinusExpected(rows, options);
}

interface Row {
  readonly before: number;
  readonly after: number;
  readonly isChosen: boolean;
}

function changeMinusExpected(rows: readonly Row[], options: EffectOptions): EffectEstimate {
  const { direction, rhos = [0.5, 0.7, 0.9], confidence = 0.95, seed = 1 } = options;
  const found = momentsOf(rows);
  const cutoff = options.cutoff ?? found.mean;
  const excess = (moments: Moments, rho: number) =>
    moments.change - expectedShift({ ...moments, rho, cutoff, direction });
  const samples = resampled(rows, randomNumbers(seed)).map(momentsOf);
  const tail = tailShare(confidence);
  const limits = rhos.map((rho) => {
    const drawn = samples.map((sample) => excess(sample, rho));
    return { low: quantile(drawn, tail), high: quantile(drawn, 1 - tail) };
  });
  return {
    estimate: quantile(
      rhos.map((rho) => excess(found, rho)),
      0.5,
    ),
    low: Math.min(...limits.map(({ low }) => low)),
    high: Math.max(...limits.map(({ high }) => high)),
    method: "change-minus-expected",
  };
}

/** What the expected shift is made of, and the change that it is held against. */
interface Moments {
  readonly mean: number;
  readonly sd: number;
  readonly sdLater: number;
  readonly drift: number;
  readonly change: number;
}

function momentsOf(rows: readonly Row[]): Moments {
  const [before, after] = [rows.map((row) => row.before), rows.map((row) => row.after)];
  const mean = average(before).average;
  return {
    mean,
    sd: standardDeviation(before),
    sdLater: standardDeviation(after),
    drift: average(after).average - mean,
    change: average(rows.filter((row) => row.isChosen).map((row) => row.after - row.before)).average,
  };
}

/** Samples with replacement, chosen and others each drawn among their own; those without any spread are drawn again. */
function resampled(rows: readonly Row[], random: () => number): Row[][] {
  const groups = [rows.filter((row) => row.isChosen), rows.filter((row) => !row.isChosen)];
  const draw = (group: readonly Row[]) => group.flatMap(() => group[Math.floor(random() * group.length)] ?? []);
  const samples: Row[][] = [];
  // A sample without spread has no expected shift; with at most that many tries the loop ends whatever the data.
  for (let tries = 0; samples.length < RESAMPLES && tries < 20 * RESAMPLES; tries++) {
    const sample = groups.flatMap(draw);
    if (hasSpread(sample)) samples.push(sample);
  }
  if (samples.length === 0) throw new JuntosError("no-variation", { argument: "before" });
  return samples;
}

function hasSpread(rows: readonly Row[]): boolean {
  const [first] = rows;
  return rows.some((row) => row.before !== first?.before) && rows.some((row) => row.after !== first?.after);
}
