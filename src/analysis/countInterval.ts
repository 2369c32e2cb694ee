import { JuntosError } from "../errors";
import { normalDeviate, tailShare, type Interval } from "./confidence";
import { chiSquareQuantile } from "./distributions";

/** `rule` = exact below 10 events and Byar from there on, as PHE's `phe_rate`. */
export type CountMethod = "rule" | "exact" | "byar";

/**
 * Limits of a count of events by the rule of PHE: exact below 10, Byar from 10 on. Counts need not be whole
 * (a mean of years). Where Byar's lower limit is negative (1 event, 99.8 %) the exact one is given.
 *
 * @throws JuntosError "out-of-domain" for a negative count or an unfit confidence.
 * @example countInterval(3) // { estimate: 3, low: 0.61867, high: 8.76727 }
 * @example countInterval(31) // { estimate: 31, low: 21.0591, high: 44.0035 }
 */
export function countInterval(count: number, confidence = 0.95, method: CountMethod = "rule"): Interval {
  const exact = poissonExact(count, confidence);
  if (method === "exact" || (method === "rule" && count < 10)) return exact;
  const approximate = byar(count, confidence);
  return approximate.low < 0 ? { ...approximate, low: exact.low } : approximate;
}

/**
 * Exact limits of a Poisson count: χ²(α/2; 2O)/2 and χ²(1 − α/2; 2O + 2)/2; the lower one is 0 when O = 0.
 * Garwood 1936; R `poisson.test`.
 *
 * @throws JuntosError "out-of-domain" for a negative count or an unfit confidence.
 * @example poissonExact(0) // { estimate: 0, low: 0, high: 3.68888 }
 */
export function poissonExact(count: number, confidence = 0.95): Interval {
  requireCount(count);
  const tail = tailShare(confidence);
  return {
    estimate: count,
    low: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    high: chiSquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}

/**
 * Byar's approximation: O(1 − 1/(9O) − z/(3√O))³ and (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³. Breslow & Day 1987, p. 69.
 * This is the raw formula, whose lower limit can be negative; `countInterval` is what to show. Not to be confused
 * with the variant of epitools (Rothman), which adds 0.5 to the count.
 *
 * @throws JuntosError "out-of-domain" for a negative count or an unfit confidence.
 * @example byar(31) // { estimate: 31, low: 21.0591, high: 44.0035 }
 */
export function byar(count: number, confidence = 0.95): Interval {
  requireCount(count);
  const z = normalDeviate(confidence);
  const above = count + 1;
  return {
    estimate: count,
    low: count === 0 ? 0 : count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
    high: above * (1 - 1 / (9 * above) + z / (3 * Math.sqrt(above))) ** 3,
  };
}

function requireCount(count: number): void {
  if (!(count >= 0)) throw new JuntosError("out-of-domain", { argument: "events", value: count, allowed: "≥ 0" });
}
