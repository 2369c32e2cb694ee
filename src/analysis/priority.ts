import type { Direction } from "../dataset/indicator";
import { average, type AverageMethod } from "./average";
import { orientation } from "./orientation";
import { isTie } from "./tie";
import type { Values } from "./values";

export interface PriorityOptions {
  readonly direction: Direction;
  /** Default simple. */
  readonly method?: AverageMethod;
  /** One a row, for the weighted average. */
  readonly weights?: Values;
  /** A value to compare with instead of the rows' own average: the pooled rate, the official municipal value. */
  readonly reference?: number;
}

/** What the rule "worse than the average" says of every row. */
export interface PriorityResult {
  readonly average: number;
  /** Rows that the average was made of; 0 when a reference was given. */
  readonly used: number;
  /** true = worse than the average; null = missing. A tie is false. */
  readonly flags: readonly (boolean | null)[];
  /** direction · (average − value): positive = still to go; null = missing. */
  readonly gaps: Values;
}

/**
 * Marks the rows that are worse than the average: below it when higher is better, above it when lower is.
 * Strict, with the tolerance of `isTie`; a missing value is neither. A row without a weight is still compared.
 * With one row, or all rows equal, nobody is. Source: the program's rule; methods.md sections 1 and 5.
 *
 * @throws JuntosError "no-data" when every value is missing; those of `average` for the weights.
 * @example priority([4.1, 5.3, null], { direction: "higher" })
 *   // { average: 4.7, used: 2, flags: [true, false, null], gaps: [0.6, -0.6, null] }
 */
export function priority(values: Values, options: PriorityOptions): PriorityResult {
  const { average: reference, used } = referenceOf(values, options);
  const gaps = values.map((value) => (value === null ? null : gap(value, reference, options.direction)));
  const flags = values.map((value) => (value === null ? null : isWorse(value, reference, options.direction)));
  return { average: reference, used, flags, gaps };
}

/**
 * How far a value still is from a reference: direction · (reference − value), positive = worse.
 *
 * @example gap(4.1, 4.7, "higher") // 0.6
 * @example gap(40, 62, "lower") // -22
 */
export function gap(value: number, reference: number, direction: Direction): number {
  return orientation(direction) * (reference - value) + 0;
}

/**
 * Whether a value is worse than a reference by more than a tie.
 *
 * @example isWorse(4.1, 4.7, "higher") // true
 */
export function isWorse(value: number, reference: number, direction: Direction): boolean {
  return !isTie(value, reference) && gap(value, reference, direction) > 0;
}

function referenceOf(values: Values, options: PriorityOptions) {
  const { reference, method, weights } = options;
  // Called even when a reference is given: a range without any value is an error, not a list of blanks.
  const own = average(values, reference === undefined && method ? { method, ...(weights && { weights }) } : {});
  return reference === undefined ? own : { average: reference, used: 0 };
}
