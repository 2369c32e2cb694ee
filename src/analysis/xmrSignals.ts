import { isTie } from "./tie";
import type { Values } from "./values";
import type { XmrLimits } from "./xmrLimits";

/** The rule that calls a point more than noise, in order of precedence. */
export type SignalRule = "outside" | "trend" | "two-of-three" | "shift";

/** What one value says: the rule that marks it (null = common cause) and where it points. */
export interface Signal {
  readonly rule: SignalRule | null;
  /** up = above the limits or the mean, or rising; level = on the mean and unmarked. */
  readonly side: "up" | "down" | "level";
}

/**
 * Marks the points of a segment, by the first rule that holds (NHSRplotthedots 0.2.2):
 * outside the limits; part of `run` strictly rising or falling points (a tie breaks it); one of at least two of three
 * neighbours between the 2σ zone and the limit, all three on the same side of the mean; part of `run` points on one side
 * of the mean (a point on the mean breaks it). A missing value has no signal and breaks them all.
 *
 * @example xmrSignals([5, 20], { mean: 6, movingRange: 1, lower: 3.34, upper: 8.66, lowerZone: 4.23, upperZone: 7.77 }, 7)
 *   // [{ rule: null, side: "down" }, { rule: "outside", side: "up" }]
 */
export function xmrSignals(values: Values, limits: XmrLimits, run: number): (Signal | null)[] {
  const sides = values.map((value) => (value === null ? Number.NaN : signOf(value, limits.mean)));
  const isOutside = values.map(
    (value) => value !== null && (signOf(value, limits.upper) > 0 || signOf(value, limits.lower) < 0),
  );
  const isNear = values.map(
    (value, row) =>
      value !== null && !isOutside[row] && (signOf(value, limits.upperZone) > 0 || signOf(value, limits.lowerZone) < 0),
  );
  const trends = trendOf(values, run);
  const inThree = twoOfThree(sides, isNear);
  const shifts = shiftOf(sides, run);
  return values.map((value, row) => {
    if (value === null) return null;
    const trend = trends[row] ?? 0;
    if (isOutside[row]) return { rule: "outside", side: sideOf(sides[row]) };
    if (trend !== 0) return { rule: "trend", side: sideOf(trend) };
    if (inThree[row]) return { rule: "two-of-three", side: sideOf(sides[row]) };
    return { rule: shifts[row] ? "shift" : null, side: sideOf(sides[row]) };
  });
}

/** Which side of a reference a value is on; 0 = the same but for rounding. */
function signOf(value: number, reference: number): number {
  return isTie(value, reference) ? 0 : Math.sign(value - reference);
}

function sideOf(sign: number | undefined): Signal["side"] {
  return sign === 1 ? "up" : sign === -1 ? "down" : "level";
}

/** +1 or −1 at the rows of a rise or fall of so many points; where one ends and another begins, the later one. */
function trendOf(values: Values, run: number): number[] {
  const steps = values.map((value, row) => {
    const before = values[row - 1] ?? null;
    return value === null || before === null ? 0 : signOf(value, before);
  });
  const marks = values.map(() => 0);
  for (const { sign, first, length } of runsOf(steps)) {
    // A run of steps begins at the point before its first step.
    if (sign !== 0 && length >= run - 1) marks.fill(sign, first - 1, first + length);
  }
  return marks;
}

function twoOfThree(sides: readonly number[], isNear: readonly boolean[]): boolean[] {
  const starts = sides.flatMap((_, row) => {
    const three = sides.slice(row, row + 3);
    const isOneSided = three.length === 3 && Math.abs(three.reduce((a, b) => a + b, 0)) === 3;
    return isOneSided && isNear.slice(row, row + 3).filter(Boolean).length >= 2 ? [row] : [];
  });
  return isNear.map((near, row) => near && starts.some((start) => row >= start && row < start + 3));
}

function shiftOf(sides: readonly number[], run: number): boolean[] {
  const marks = sides.map(() => false);
  for (const { sign, first, length } of runsOf(sides)) {
    if ((sign === 1 || sign === -1) && length >= run) marks.fill(true, first, first + length);
  }
  return marks;
}

/** Stretches of equal signs; NaN equals nothing, itself neither. */
function runsOf(signs: readonly number[]): { sign: number; first: number; length: number }[] {
  const runs: { sign: number; first: number; length: number }[] = [];
  signs.forEach((sign, row) => {
    const last = runs.at(-1);
    if (last && last.sign === sign) last.length += 1;
    else runs.push({ sign, first: row, length: 1 });
  });
  return runs;
}
