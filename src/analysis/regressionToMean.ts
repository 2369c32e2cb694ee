import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { bivariateNormal } from "./bivariateNormal";
import { normalCdf, normalDensity } from "./distributions";
import { orientation } from "./orientation";

/** Two years of one indicator, without any programme: a pair of correlated normals. */
export interface ChanceModel {
  /** Mean and standard deviation of all facilities in the year of choice. */
  readonly mean: number;
  readonly sd: number;
  /** Standard deviation of the later year; default the same. */
  readonly sdLater?: number;
  /** Correlation of the two years (ρ). Where nobody knows it, try 0.5, 0.7 and 0.9 and never show only one. */
  readonly rho: number;
  /** Facilities worse than this are chosen; default the mean. */
  readonly cutoff?: number;
  /** Change of everybody, programme or not: later mean − earlier mean. Default 0. */
  readonly drift?: number;
  readonly direction?: Direction;
  /** The choice was made on the mean of so many years; default 1. */
  readonly years?: number;
  /** Scores are published in steps of this (0.1): a change that rounding hides is none. Only with one year; default 0. */
  readonly step?: number;
}

/** What chance and drift alone do to those chosen for being low, and to the others. */
export interface ChanceResult {
  /** Share of the facilities that are chosen. */
  readonly selected: number;
  /** Mean of the chosen in the year of choice. */
  readonly baseline: number;
  /** Expected change of the chosen, in the indicator's unit. */
  readonly shift: number;
  /** Expected share of the chosen that improve. */
  readonly improved: number;
  readonly others: { readonly shift: number; readonly improved: number };
  /** Change of the chosen minus change of the others: what a difference in differences shows with no effect at all. */
  readonly difference: number;
}

/**
 * Regression to the mean. With b = (c − μ)/σ and h = φ(b)/Φ(b), the chosen start at μ − σh and change by
 * drift + (σ − ρσ₂)h although nothing was done; the others fall back by the same rule. A choice on the mean of m years
 * replaces σ by σ√((1 + (m − 1)ρ)/m) and the slope by ρσσ₂ over its square. Lower-is-better is the mirror image.
 * Barnett, van der Pols & Dobson 2005, IJE 34:215; Davis 1976; Khan & Olivier 2023 for σ ≠ σ₂. methods.md section 3.
 *
 * @throws JuntosError "out-of-domain" for a correlation outside −1..1, fewer than one year or a negative step,
 *   "no-variation" for a standard deviation of 0.
 * @example regressionToMean({ mean: 4.7, sd: 0.8, rho: 0.7 })
 *   // { selected: 0.5, baseline: 4.06169, shift: 0.19149, improved: 0.62659 }
 * @example regressionToMean({ mean: 4.7, sd: 0.8, rho: 0.7, years: 3 }) // { shift: 0.07136 }
 */
export function regressionToMean(model: ChanceModel): ChanceResult {
  const sign = orientation(model.direction ?? "higher");
  const pair = standardised(model, sign);
  const cut = sign * (model.cutoff ?? model.mean);
  const b = (cut - pair.choice.mean) / pair.choice.sd;
  const improved = improvedShares({ ...pair, cut, step: model.step ?? 0 });
  const shift = sign * shiftOf(pair, hazard(b));
  const othersShift = sign * shiftOf(pair, -hazard(-b));
  return {
    selected: normalCdf(b),
    baseline: sign * (pair.choice.mean - pair.choice.sd * hazard(b)),
    shift,
    improved: improved.below,
    others: { shift: othersShift, improved: improved.above },
    difference: shift - othersShift,
  };
}

/**
 * Expected change of the chosen alone: drift + (σ − ρσ₂)h, as in `regressionToMean`, which has the rest.
 *
 * @throws JuntosError as `regressionToMean`.
 * @example expectedShift({ mean: 60, sd: 15, rho: 0.5, cutoff: 40 }) // 13.48601
 */
export function expectedShift(model: ChanceModel): number {
  const sign = orientation(model.direction ?? "higher");
  const pair = standardised(model, sign);
  return sign * shiftOf(pair, hazard((sign * (model.cutoff ?? model.mean) - pair.choice.mean) / pair.choice.sd));
}

/** φ(b)/Φ(b): how far below their cut, in standard deviations, those below it are on average from the mean. */
function hazard(b: number): number {
  return normalDensity(b) / normalCdf(b);
}

function shiftOf({ choice, later, correlation }: Pair, h: number): number {
  return later.mean - choice.mean + (choice.sd - correlation * later.sd) * h;
}

interface Normal {
  readonly mean: number;
  readonly sd: number;
}

interface Pair {
  readonly choice: Normal;
  readonly later: Normal;
  readonly correlation: number;
}

/** The pair (mean of the years of choice, later year), turned so that higher is better. */
function standardised(model: ChanceModel, sign: 1 | -1): Pair {
  const { mean, sd, sdLater = sd, rho, drift = 0, years = 1, step = 0 } = model;
  refuseUnless(rho >= -1 && rho <= 1, { argument: "rho", value: rho, allowed: "−1 ≤ ρ ≤ 1" });
  refuseUnless(years >= 1, { argument: "years", value: years, allowed: "≥ 1" });
  refuseUnless(step === 0 || (step > 0 && years === 1), { argument: "step", value: step, allowed: "≥ 0 (years = 1)" });
  if (!(sd > 0 && sdLater > 0)) throw new JuntosError("no-variation", { argument: "values" });
  const sdOfChoice = sd * Math.sqrt((1 + (years - 1) * rho) / years);
  return {
    choice: { mean: sign * mean, sd: sdOfChoice },
    later: { mean: sign * (mean + drift), sd: sdLater },
    correlation: Math.min(1, (rho * sd) / sdOfChoice),
  };
}

/** Below this share of a standard deviation a step is so fine that half of it as a threshold says all about rounding. */
const FINE_STEP = 0.05;

/** Shares that improve on each side of the cut; where all are on one side, the other's share is that of nobody: 0. */
function improvedShares(pair: Pair & { readonly cut: number; readonly step: number }): {
  below: number;
  above: number;
} {
  const { choice, cut, step } = pair;
  const limit = step === 0 ? cut : edgeBelow(cut, step);
  const isFine = step < FINE_STEP * choice.sd;
  const rises = isFine
    ? { below: riseBelow(pair, limit, step / 2), all: riseBelow(pair, Infinity, step / 2) }
    : roundedRises(pair, limit, step);
  const below = normalCdf((limit - choice.mean) / choice.sd);
  const share = (rise: number, of: number) => (of > 0 ? Math.min(1, Math.max(0, rise / of)) : 0);
  return { below: share(rises.below, below), above: share(rises.all - rises.below, 1 - below) };
}

/** P(later > choice + margin, choice < limit). */
function riseBelow({ choice, later, correlation }: Pair, limit: number, margin: number): number {
  const variance = choice.sd ** 2 + later.sd ** 2 - 2 * correlation * choice.sd * later.sd;
  const gain = { mean: later.mean - choice.mean - margin, sd: Math.sqrt(Math.max(0, variance)) };
  const b = (limit - choice.mean) / choice.sd;
  if (gain.sd === 0) return gain.mean > 0 ? normalCdf(b) : 0;
  const r = (correlation * later.sd - choice.sd) / gain.sd;
  return normalCdf(b) - bivariateNormal(b, -gain.mean / gain.sd, r);
}

/** P(rounded later > rounded choice), summed over the published values of the choice: those below the limit, and all. */
function roundedRises(
  { choice, later, correlation }: Pair,
  limit: number,
  step: number,
): { below: number; all: number } {
  const first = Math.floor((choice.mean - 9 * choice.sd) / step);
  const last = Math.ceil((choice.mean + 9 * choice.sd) / step);
  let [below, all] = [0, 0];
  for (let published = first; published <= last; published++) {
    const threshold = (published + 0.5) * step;
    const k = (threshold - later.mean) / later.sd;
    const from = (threshold - step - choice.mean) / choice.sd;
    const to = (threshold - choice.mean) / choice.sd;
    const stays = bivariateNormal(to, k, correlation) - bivariateNormal(from, k, correlation);
    const rise = normalCdf(to) - normalCdf(from) - stays;
    all += rise;
    // The limit is the edge of a published value.
    if (threshold < limit + step / 2) below += rise;
  }
  return { below, all };
}

/** The upper edge of the published values that are below the cut: 5.35 for a cut of 5.316 and steps of 0.1. */
function edgeBelow(cut: number, step: number): number {
  const published = Math.ceil(cut / step - 1e-9) - 1;
  return (published + 0.5) * step;
}

function refuseUnless(isFine: boolean, facts: { argument: string; value: number; allowed: string }): void {
  if (!isFine) throw new JuntosError("out-of-domain", facts);
}
