import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { orientation } from "./orientation";
import type { Values } from "./values";
import { xmrLimits, type LimitOptions, type XmrLimits } from "./xmrLimits";
import { xmrSignals, type Signal } from "./xmrSignals";

export interface XmrOptions extends LimitOptions {
  /** Points that make a shift or a trend: 6, 7 (default) or 8. */
  readonly run?: number;
  /** Rows where a new segment with limits of its own begins (a known change of the process). */
  readonly rebase?: readonly number[];
}

/** A process chart: the limits in force at every row, and what each row signals. */
export interface Xmr {
  readonly limits: readonly XmrLimits[];
  readonly signals: readonly (Signal | null)[];
}

export type Variation = "improvement" | "concern" | "common-cause";
export type Assurance = "passes" | "fails" | "hit-or-miss";

/**
 * XmR chart of a monthly series: limits mean ± 2.66 · mean moving range, and the points that are more than noise.
 * A missing month is a gap: no moving range bridges it, no run or trend goes across it.
 * Wheeler; Nelson 1982 for the screening; rules of NHSRplotthedots 0.2.2. methods.md section 4.
 *
 * @throws JuntosError "too-few-values" where a segment has fewer than 2 neighbouring values, "out-of-domain" for unfit
 *   options.
 * @example xmr([81, 84, 79, 83, 82, 80, 85, 78, 82, 84, 80, 83]).limits[0]
 *   // { mean: 81.75, movingRange: 3.63636, lower: 72.0773, upper: 91.4227, isProvisional: false }
 */
export function xmr(values: Values, options: XmrOptions = {}): Xmr {
  const run = options.run ?? 7;
  if (![6, 7, 8].includes(run))
    throw new JuntosError("out-of-domain", { argument: "run", value: run, allowed: "6, 7, 8" });
  const segments = segmentsOf(values, options.rebase ?? []).map((segment) => {
    const limits = xmrLimits(segment, options);
    return { limits: segment.map(() => limits), signals: xmrSignals(segment, limits, run) };
  });
  return {
    limits: segments.flatMap(({ limits }) => limits),
    signals: segments.flatMap(({ signals }) => signals),
  };
}

/**
 * The icon of a chart: what its last value says. Null without any value.
 *
 * @example variationIcon(xmr([5, 6, 5, 6, 5, 6, 5, 6, 20]), "lower") // "concern"
 */
export function variationIcon({ signals }: Xmr, direction: Direction): Variation | null {
  const last = signals.findLast((signal) => signal !== null);
  if (!last) return null;
  if (last.rule === null) return "common-cause";
  const isUp = last.side === "up";
  return isUp === (orientation(direction) === 1) ? "improvement" : "concern";
}

/**
 * Whether the process, left as it is, will meet a target: by the last limits, always, never, or now and then.
 * Null without rows.
 *
 * @example assuranceIcon(xmr([5, 6, 5, 6]), 20, "higher") // "fails"
 */
export function assuranceIcon({ limits }: Xmr, target: number, direction: Direction): Assurance | null {
  const last = limits.at(-1);
  if (!last) return null;
  if (target > last.upper) return direction === "higher" ? "fails" : "passes";
  if (target < last.lower) return direction === "higher" ? "passes" : "fails";
  return "hit-or-miss";
}

function segmentsOf(values: Values, rebase: readonly number[]): Values[] {
  const starts = [...new Set([0, ...rebase])].sort((a, b) => a - b);
  const unfit = starts.find((start) => !Number.isInteger(start) || start < 0 || start >= Math.max(1, values.length));
  if (unfit !== undefined) {
    throw new JuntosError("out-of-domain", { argument: "rebase", value: unfit, allowed: `0 ≤ i < ${values.length}` });
  }
  return starts.map((start, index) => values.slice(start, starts[index + 1]));
}
