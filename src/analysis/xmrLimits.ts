import { JuntosError } from "../errors";
import { average } from "./average";
import { present, type Values } from "./values";

export interface LimitOptions {
  /** Limits come from the first so many rows of each segment; default all. */
  readonly baseline?: number;
  /** Leave moving ranges above 3.267 times their mean out once, so that one jump does not widen the limits; default yes. */
  readonly screen?: boolean;
}

/** Natural limits of a process, from its moving ranges. */
export interface XmrLimits {
  readonly mean: number;
  /** Mean moving range, after screening. */
  readonly movingRange: number;
  readonly lower: number;
  readonly upper: number;
  /** Two thirds of the way to the limits: the 2σ zone. */
  readonly lowerZone: number;
  readonly upperZone: number;
  /** Fewer than 12 points: the limits will still move ("limites provisórios"). */
  readonly isProvisional: boolean;
}

/**
 * The limits of one segment. Moving ranges are those of neighbouring rows that both have a value.
 *
 * @throws JuntosError "too-few-values", "out-of-domain" for a baseline below 2.
 * @example xmrLimits([5, 7, null, 6, 8]) // { mean: 6.5, movingRange: 2, lower: 1.18, upper: 11.82, isProvisional: true }
 */
export function xmrLimits(values: Values, options: LimitOptions = {}): XmrLimits {
  const { baseline = values.length, screen = true } = options;
  if (options.baseline !== undefined && !(baseline >= 2)) {
    throw new JuntosError("out-of-domain", { argument: "baseline", value: baseline, allowed: "≥ 2" });
  }
  const base = values.slice(0, baseline);
  const known = present(base, "values");
  const ranges = movingRanges(base);
  if (ranges.length === 0)
    throw new JuntosError("too-few-values", { argument: "values", needed: 2, found: known.length });
  const mean = average(known).average;
  const first = average(ranges).average;
  const kept = screen ? ranges.filter((range) => range <= 3.267 * first) : ranges;
  const movingRange = average(kept).average;
  const reach = 2.66 * movingRange;
  return {
    mean,
    movingRange,
    lower: mean - reach,
    upper: mean + reach,
    lowerZone: mean - (2 / 3) * reach,
    upperZone: mean + (2 / 3) * reach,
    isProvisional: known.length < 12,
  };
}

function movingRanges(values: Values): number[] {
  return values.flatMap((value, row) => {
    const before = values[row - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
}
