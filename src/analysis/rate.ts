import type { Interval } from "./confidence";
import { countInterval, type CountMethod } from "./countInterval";
import type { Element, Refusal } from "./element";
import { present, requireSameSize, type Values } from "./values";

export interface RateOptions {
  /** Multiplier: 100 for a percentage, 100000 (default) for a rate per 100 thousand. */
  readonly per?: number;
  readonly confidence?: number;
  /** How the limits of the count are found; default PHE's rule. */
  readonly method?: CountMethod;
}

/**
 * Rate of every row: per · events / population. More events than people is allowed (repeated events).
 * Null where either is missing; a row without population refuses with "zero-denominator", a negative count with
 * "out-of-domain"; the other rows are answered.
 *
 * @throws JuntosError "different-sizes", "wrong-type".
 * @example rate([9, null, 3], [12500, 800, 0])
 *   // [72, null, { code: "zero-denominator", facts: { argument: "population" } }]
 */
export function rate(events: Values, population: Values, per = 100000): readonly Element<number>[] {
  return rows(events, population, (count, people) => (per * count) / people);
}

/**
 * The same with limits: those of the count (`countInterval`), scaled.
 *
 * @throws JuntosError "different-sizes", "wrong-type", "out-of-domain" for an unfit confidence.
 * @example rateInterval([9], [12500]) // [{ estimate: 72, low: 32.9230, high: 136.678 }]
 */
export function rateInterval(
  events: Values,
  population: Values,
  options: RateOptions = {},
): readonly Element<Interval>[] {
  const { per = 100000, confidence = 0.95, method = "rule" } = options;
  return rows(events, population, (count, people) => {
    const { low, high } = countInterval(count, confidence, method);
    return { estimate: (per * count) / people, low: (per * low) / people, high: (per * high) / people };
  });
}

function rows<Value>(
  events: Values,
  population: Values,
  result: (count: number, people: number) => Value,
): Element<Value>[] {
  requireSameSize(population, events, "population");
  present(events, "events");
  present(population, "population");
  return events.map((count, row) => {
    const people = population[row] ?? null;
    if (count === null || people === null) return null;
    return refusal(count, people) ?? result(count, people);
  });
}

function refusal(count: number, people: number): Refusal | null {
  if (count < 0) return { code: "out-of-domain", facts: { argument: "events", value: count, allowed: "≥ 0" } };
  if (people < 0) return { code: "out-of-domain", facts: { argument: "population", value: people, allowed: "> 0" } };
  if (people === 0) return { code: "zero-denominator", facts: { argument: "population" } };
  return null;
}
