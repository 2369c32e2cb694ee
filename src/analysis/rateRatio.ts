import { JuntosError } from "../errors";
import { binomialTest } from "./binomialTest";
import type { Interval } from "./confidence";
import { clopperPearson } from "./shareInterval";

/** Events among people (or person-years). */
export interface Counted {
  readonly events: number;
  readonly population: number;
}

/**
 * Ratio of two rates with its exact conditional interval and test: given all events, those of the first are binomial.
 * Without events in the second the ratio and its upper limit are infinite. R `poisson.test`.
 *
 * @throws JuntosError "zero-denominator" without people or without any event, "out-of-domain" for negative numbers or
 *   counts that are not whole.
 * @example rateRatio({ events: 31, population: 48211 }, { events: 45, population: 49000 })
 *   // { estimate: 0.70016, low: 0.42833, high: 1.13108, p: 0.13636 }
 */
export function rateRatio(first: Counted, second: Counted, confidence = 0.95): Interval & { readonly p: number } {
  for (const { events, population } of [first, second]) requireCounted(events, population);
  const total = first.events + second.events;
  if (total === 0) throw new JuntosError("zero-denominator", { argument: "events" });
  const people = second.population / first.population;
  const { low, high } = clopperPearson(first.events, total, confidence);
  const share = first.population / (first.population + second.population);
  return {
    estimate: second.events === 0 ? Infinity : (first.events / second.events) * people,
    low: (low / (1 - low)) * people,
    high: high === 1 ? Infinity : (high / (1 - high)) * people,
    p: binomialTest(first.events, total, share).twoSided,
  };
}

function requireCounted(events: number, population: number): void {
  if (!(Number.isInteger(events) && events >= 0)) {
    throw new JuntosError("out-of-domain", { argument: "x", value: events, allowed: "0, 1, 2, …" });
  }
  if (population === 0) throw new JuntosError("zero-denominator", { argument: "n" });
  if (!(population > 0)) throw new JuntosError("out-of-domain", { argument: "n", value: population, allowed: "> 0" });
}
