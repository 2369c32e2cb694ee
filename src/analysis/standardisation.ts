import { JuntosError } from "../errors";
import { tailShare, type Interval } from "./confidence";
import { countInterval, type CountMethod } from "./countInterval";
import { chiSquareQuantile } from "./distributions";
import { isSmallNumber } from "./smallNumber";
import { sum } from "./sum";
import { present, requireNonNegative, requireSameSize, type Values } from "./values";

export interface DirectRateOptions {
  /** Default 100000. */
  readonly per?: number;
  readonly confidence?: number;
  /** `dobson` (1991, default, as PHE) or `fay-feuer` (1997, gamma limits, better for few events). */
  readonly limits?: "dobson" | "fay-feuer";
}

export interface DirectRate extends Interval {
  /** The rate without standardisation. */
  readonly crude: number;
  readonly events: number;
}

/** Fewer events than this are not standardised directly (PHE). */
const ENOUGH_EVENTS = 10;

/**
 * Directly standardised rate: per · Σw·O/n / Σw over age bands, w the standard population. Limits by Dobson:
 * rate + √(Var/O)·(Byar(O) − O). A band without a count has none; a band must have a population and a standard.
 * methods.md section 2.4; PHE `calculate_dsr`, epitools `ageadjust.direct`.
 *
 * @throws JuntosError "too-few-events" below 10 events in all, "zero-denominator" for a band without people or a standard
 *   of 0, "no-data" for a band whose population or standard is missing, "out-of-domain", "different-sizes".
 * @example directRate([2, 5, 11], [8000, 6500, 5200], [30000, 26000, 22000])
 *   // { estimate: 94.921, low: 56.197, high: 150.07, crude: 91.371, events: 18 }
 */
export function directRate(
  events: Values,
  population: Values,
  standard: Values,
  options: DirectRateOptions = {},
): DirectRate {
  const { per = 100000, confidence = 0.95 } = options;
  const bands = bandsOf(events, population, standard);
  const total = sum(bands.map((band) => band.events));
  if (total < ENOUGH_EVENTS) throw new JuntosError("too-few-events", { events: total, needed: ENOUGH_EVENTS });
  const rate = sum(bands.map(({ weight, events: count, people }) => (weight * count) / people));
  const variance = sum(bands.map(({ weight, events: count, people }) => (weight ** 2 * count) / people ** 2));
  const facts = {
    rate,
    variance,
    total,
    confidence,
    largest: Math.max(...bands.map(({ weight, people }) => weight / people)),
  };
  const limits = options.limits === "fay-feuer" ? fayFeuer(facts) : dobson(facts);
  return {
    estimate: per * rate,
    low: per * limits.low,
    high: per * limits.high,
    crude: (per * total) / sum(bands.map(({ people }) => people)),
    events: total,
  };
}

/**
 * Events that would be expected if the reference's rates held: Σ n·(reference events / reference population).
 * A band without population in the facility adds nothing.
 *
 * @throws JuntosError "zero-denominator" for a reference band without people, "no-data" for a missing reference,
 *   "out-of-domain", "different-sizes".
 * @example expectedEvents([1000, null, 2000], [10, 20, 30], [10000, 10000, 10000]) // 7
 */
export function expectedEvents(population: Values, referenceEvents: Values, referencePopulation: Values): number {
  requireSameSize(referenceEvents, population, "refEvents");
  requireSameSize(referencePopulation, population, "refPopulation");
  requireNonNegative(population, "population");
  requireNonNegative(referenceEvents, "refEvents");
  present(population, "population");
  const parts = population.map((people, band) => {
    const events = required(referenceEvents[band], "refEvents");
    return ((people ?? 0) * events) / above0(required(referencePopulation[band], "refPopulation"), "refPopulation");
  });
  return sum(parts);
}

/** Observed against expected. */
export interface IndirectRatio extends Interval {
  readonly observed: number;
  readonly expected: number;
  /** Fewer than 20 events observed. */
  readonly isSmallNumber: boolean;
}

/**
 * Indirectly standardised ratio (SMR): per · O/E, limits of the count over E. 100 = as expected. Two such ratios are not
 * ranked against each other where their age mixes differ a lot. Times the reference's crude rate it is the indirectly
 * standardised rate. epiR, PHE `calculate_ISRatio`.
 *
 * @param options.method of the count's limits; default PHE's rule (exact below 10 events, Byar from there on)
 * @throws JuntosError "zero-denominator" when nothing is expected, "out-of-domain" for negative numbers.
 * @example indirectRatio(90, 75.3232643) // { estimate: 119.485, low: 96.0774, high: 146.869 }
 */
export function indirectRatio(
  observed: number,
  expected: number,
  options: { readonly per?: number; readonly confidence?: number; readonly method?: CountMethod } = {},
): IndirectRatio {
  const { per = 100, confidence = 0.95, method = "rule" } = options;
  if (expected === 0) throw new JuntosError("zero-denominator", { argument: "expected" });
  if (!(expected > 0))
    throw new JuntosError("out-of-domain", { argument: "expected", value: expected, allowed: "> 0" });
  const { low, high } = countInterval(observed, confidence, method);
  return {
    estimate: (per * observed) / expected,
    low: (per * low) / expected,
    high: (per * high) / expected,
    observed,
    expected,
    isSmallNumber: isSmallNumber(observed),
  };
}

interface Band {
  readonly events: number;
  readonly people: number;
  /** Share of the standard population. */
  readonly weight: number;
}

function bandsOf(events: Values, population: Values, standard: Values): Band[] {
  requireSameSize(population, events, "population");
  requireSameSize(standard, events, "standard");
  requireNonNegative(events, "events");
  requireNonNegative(standard, "standard");
  requireNonNegative(population, "population");
  present(events, "events");
  const weights = standard.map((value) => required(value, "standard"));
  const total = above0(sum(weights), "standard");
  return events.map((count, band) => ({
    events: count ?? 0,
    people: above0(required(population[band], "population"), "population"),
    weight: (weights[band] ?? 0) / total,
  }));
}

interface Facts {
  readonly rate: number;
  readonly variance: number;
  readonly total: number;
  readonly confidence: number;
  /** The largest weight of a single event. */
  readonly largest: number;
}

function dobson({ rate, variance, total, confidence }: Facts): { low: number; high: number } {
  const scale = Math.sqrt(variance / total);
  const { low, high } = countInterval(total, confidence, "byar");
  return { low: rate + scale * (low - total), high: rate + scale * (high - total) };
}

function fayFeuer({ rate, variance, largest, confidence }: Facts): { low: number; high: number } {
  const tail = tailShare(confidence);
  const [above, spread] = [rate + largest, variance + largest ** 2];
  return {
    low: (variance / (2 * rate)) * chiSquareQuantile(tail, (2 * rate ** 2) / variance),
    high: (spread / (2 * above)) * chiSquareQuantile(1 - tail, (2 * above ** 2) / spread),
  };
}

function required(value: number | null | undefined, argument: string): number {
  if (value === null || value === undefined) throw new JuntosError("no-data", { argument });
  if (!Number.isFinite(value)) throw new JuntosError("wrong-type", { argument, value: `${value}` });
  return value;
}

function above0(value: number, argument: string): number {
  if (value === 0) throw new JuntosError("zero-denominator", { argument });
  return value;
}
