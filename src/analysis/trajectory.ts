import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { isWorse } from "./priority";

export interface Trajectory {
  readonly from: number;
  readonly to: number;
  readonly startYear: number;
  readonly endYear: number;
  /** `geometric`: the same percentage every year; both values must be above 0. Default linear. */
  readonly kind?: "linear" | "geometric";
}

/**
 * Where a value should stand in a year on its way to a target: a + (b − a)·t/T, or a·(b/a)^(t/T).
 * Before the start it is the start, after the end the target.
 *
 * @throws JuntosError "out-of-domain" when the end is not after the start, or a geometric path touches 0.
 * @example trajectory({ from: 4.2, to: 5.2, startYear: 2021, endYear: 2025 }, 2023) // 4.7
 * @example trajectory({ from: 100, to: 81, startYear: 2024, endYear: 2026, kind: "geometric" }, 2025) // 90
 */
export function trajectory(path: Trajectory, year: number): number {
  const { from, to, startYear, endYear, kind = "linear" } = path;
  if (!(endYear > startYear)) {
    throw new JuntosError("out-of-domain", { argument: "endYear", value: endYear, allowed: `> ${startYear}` });
  }
  const done = Math.min(1, Math.max(0, (year - startYear) / (endYear - startYear)));
  if (kind === "linear") return done === 1 ? to : from + (to - from) * done;
  for (const [argument, value] of Object.entries({ from, to })) {
    if (!(value > 0)) throw new JuntosError("out-of-domain", { argument, value, allowed: "> 0" });
  }
  return done === 1 ? to : from * (to / from) ** done;
}

/**
 * Whether a value is on track: at the trajectory or better, with the tolerance of `isTie`.
 *
 * @throws JuntosError as `trajectory`.
 * @example isOnTrack(4.7, { from: 4.2, to: 5.2, startYear: 2021, endYear: 2025 }, 2023, "higher") // true
 */
export function isOnTrack(value: number, path: Trajectory, year: number, direction: Direction): boolean {
  return !isWorse(value, trajectory(path, year), direction);
}

/**
 * Share of the first gap that is closed: 1 − gap now / gap then. 1 = closed, above 1 = overtaken, below 0 = wider.
 * A group chosen for its gap closes part of it by chance (`regressionToMean`): print the expected closure too.
 *
 * @throws JuntosError "zero-denominator" when there was no gap.
 * @example gapClosed(0.8, 0.6) // 0.25
 */
export function gapClosed(gapThen: number, gapNow: number): number {
  if (gapThen === 0) throw new JuntosError("zero-denominator", { argument: "gap" });
  return 1 - gapNow / gapThen;
}
