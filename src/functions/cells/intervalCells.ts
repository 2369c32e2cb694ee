import type { Interval } from "../../analysis/confidence";
import { isRefusal, type Element, type Refusal } from "../../analysis/element";
import type { Cell } from "./cell";

/** Estimate, low and high side by side; a row that is missing or refuses does so in all three. */
export function intervalCells(interval: Element<Interval>): Cell[] {
  if (interval === null || isRefusal(interval)) return [interval, interval, interval];
  return [interval.estimate, interval.low, interval.high];
}

/** A number, or the refusal of one that is infinite: no cell can hold that. */
export function finiteCell(value: number, argument: string): number | Refusal {
  return Number.isFinite(value) ? value : { code: "zero-denominator", facts: { argument } };
}
