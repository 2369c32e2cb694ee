import { JuntosError } from "../errors";
import type { Interval } from "./confidence";
import { hypergeometricPmf } from "./distributions";
import { wilson } from "./shareInterval";
import { sum } from "./sum";

/** x of n. */
export interface Part {
  readonly x: number;
  readonly n: number;
}

/**
 * Difference of two shares (first − second) with Newcombe's hybrid score interval (1998, method 10), and Fisher's exact
 * two-sided p.
 *
 * @throws JuntosError "zero-denominator" for an empty group, "out-of-domain" for x outside 0..n or not whole.
 * @example shareDifference({ x: 14, n: 17 }, { x: 13, n: 22 })
 *   // { estimate: 0.23262, low: -0.06036, high: 0.46620, p: 0.16847 }
 */
export function shareDifference(first: Part, second: Part, confidence = 0.95): Interval & { readonly p: number } {
  const [a, b] = [wilson(first.x, first.n, confidence), wilson(second.x, second.n, confidence)];
  const estimate = a.estimate - b.estimate;
  return {
    estimate,
    low: estimate - Math.hypot(a.estimate - a.low, b.high - b.estimate),
    high: estimate + Math.hypot(a.high - a.estimate, b.estimate - b.low),
    p: fisher(first, second),
  };
}

/** Sum of the probabilities of all tables no likelier than this one, the margins being what they are. */
function fisher(first: Part, second: Part): number {
  for (const value of [first.x, first.n, second.x, second.n]) {
    if (!Number.isInteger(value))
      throw new JuntosError("out-of-domain", { argument: "x", value, allowed: "0, 1, 2, …" });
  }
  const urn = { size: first.n + second.n, marked: first.x + second.x, drawn: first.n };
  const lowest = Math.max(0, urn.marked - second.n);
  const highest = Math.min(first.n, urn.marked);
  const chances = Array.from({ length: highest - lowest + 1 }, (_, step) => hypergeometricPmf(lowest + step, urn));
  // The tolerance of R: tables equally likely but for rounding belong together.
  const limit = hypergeometricPmf(first.x, urn) * (1 + 1e-7);
  return Math.min(1, sum(chances.filter((chance) => chance <= limit)));
}
