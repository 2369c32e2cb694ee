import { JuntosError } from "../errors";
import { normalDeviate, tailShare } from "./confidence";
import { poissonExact } from "./countInterval";
import { countRows, crudeRate, placed, type CountRow } from "./countRows";
import { gammaCdf, gammaDensity } from "./distributions";
import { dispersion, dispersedLimits, type Dispersion } from "./overdispersion";
import type { Values } from "./values";

/** `proportion`: events are part of the population (share improved); `rate`: counts that may exceed it (deaths, visits). */
export type FunnelType = "proportion" | "rate";

/** Where a facility lies: beyond the 95 % (0.025 each side) or the 99.8 % limit (0.001), or within. */
export type FunnelLabel = "low-0.001" | "low-0.025" | "inside" | "high-0.025" | "high-0.001";

export interface FunnelLimits {
  readonly low: number;
  readonly high: number;
}

interface Labelled {
  readonly label: FunnelLabel;
  readonly limits95: FunnelLimits;
  readonly limits998: FunnelLimits;
}

/** One facility of a funnel; rates as events per person. */
export interface FunnelRow extends Labelled {
  readonly value: number;
  /** The same with limits widened by the spread that facilities have anyway. */
  readonly adjusted: Labelled;
}

export interface Funnel {
  /** Events per person of all facilities. */
  readonly average: number;
  /** φ and τ²; warn above φ = 1.5, where plain limits call too many facilities special. */
  readonly dispersion: Dispersion;
  /** null where a row has no population or no count. */
  readonly rows: readonly (FunnelRow | null)[];
}

/**
 * Funnel plot: each facility against the limits that chance gives a facility of its size. Spiegelhalter 2005, Stat Med
 * 24:1185; labels as PHE. Low and high are not good and bad: that is the direction's business.
 *
 * @throws JuntosError "no-data" when no row has a population, "out-of-domain" for negative counts or, as a proportion,
 *   more events than people, "no-variation" where nobody or everybody had the event, "different-sizes".
 * @example funnel([5, 40, 30], [100, 100, 100], "proportion").rows.map((row) => row.label)
 *   // ["low-0.001", "high-0.001", "inside"]
 */
export function funnel(events: Values, population: Values, type: FunnelType): Funnel {
  const rows = countRows(events, population);
  const average = crudeRate(rows);
  if (type === "proportion") requireShares(rows);
  if (average === 0 || (type === "proportion" && average === 1))
    throw new JuntosError("no-variation", { argument: "events" });
  const spread = dispersion(rows, average, type);
  const levels = [0.95, 0.998].map((level) => ({ tail: tailShare(level), z: normalDeviate(level) }));
  const results = rows.map((row) => rowOf(row, { average, type, spread, levels }));
  return { average, dispersion: spread, rows: placed(events.length, rows, results) };
}

/**
 * Limits of a share for a facility of so many people: A ± z√(A(1 − A)/n), within 0 and 1: the shares whose Wilson limit
 * is the average.
 *
 * @example funnelProportionLimits(20, 0.346, 0.95) // { low: 0.13752, high: 0.55448 }
 */
export function funnelProportionLimits(population: number, average: number, confidence: number): FunnelLimits {
  return proportionLimits(population, average, normalDeviate(confidence));
}

/**
 * Curve of a ratio funnel at so many observed events: the ratios, times 100, at which such a count is just on a limit:
 * 100 · O / exact limit of O. Without events the upper one is infinite.
 *
 * @example funnelRatioLimits(10, 0.95) // { low: 54.3763, high: 208.5337 }
 */
export function funnelRatioLimits(observed: number, confidence: number): FunnelLimits {
  const { low, high } = poissonExact(observed, confidence);
  return { low: (100 * observed) / high, high: observed === 0 ? Infinity : (100 * observed) / low };
}

/**
 * Counts between which a facility with so many expected events is within chance: those whose exact limits touch E.
 *
 * @example funnelCountLimits(10, 0.95) // { low: 3.8336, high: 17.1272 }
 */
export function funnelCountLimits(expected: number, confidence: number): FunnelLimits {
  return countLimits(expected, { tail: tailShare(confidence), z: normalDeviate(confidence) });
}

/** What a confidence level means, worked out once for all facilities. */
interface Level {
  readonly tail: number;
  readonly z: number;
}

function proportionLimits(population: number, average: number, z: number): FunnelLimits {
  const reach = z * Math.sqrt((average * (1 - average)) / population);
  return { low: Math.max(0, average - reach), high: Math.min(1, average + reach) };
}

/** P(Poisson(E) ≥ O) = P(Gamma(O) ≤ E): the limits are shapes at which that is a tail. */
function countLimits(expected: number, { tail, z }: Level): FunnelLimits {
  // Start where the quantile of a gamma, a + z√a + (z² − 1)/3, is E.
  const root = Math.sqrt(Math.max(0, z ** 2 + 4 * (expected - (z ** 2 - 1) / 3)));
  const high = shapeWhere(expected, tail, ((root + z) / 2) ** 2);
  if (Math.exp(-expected) > tail) return { low: 0, high };
  return { low: Math.max(0, shapeWhere(expected, 1 - tail, ((root - z) / 2) ** 2) - 1), high };
}

interface Setting {
  readonly average: number;
  readonly type: FunnelType;
  readonly spread: Dispersion;
  /** 95 % and 99.8 %. */
  readonly levels: readonly Level[];
}

function rowOf(row: CountRow, setting: Setting): FunnelRow {
  const { average, type, spread, levels } = setting;
  const value = row.events / row.population;
  const limitsAt = (level: Level): FunnelLimits => {
    if (type === "proportion") return proportionLimits(row.population, average, level.z);
    const { low, high } = countLimits(row.population * average, level);
    return { low: low / row.population, high: high / row.population };
  };
  const wideAt = ({ z }: Level) => dispersedLimits(row.population, { average, type, between: spread.between }, z);
  const plain = labelled(value, levels.map(limitsAt));
  return { value, ...plain, adjusted: spread.between === 0 ? plain : labelled(value, levels.map(wideAt)) };
}

function labelled(value: number, [limits95, limits998]: readonly FunnelLimits[]): Labelled {
  const open = { low: -Infinity, high: Infinity };
  const [inner, outer] = [limits95 ?? open, limits998 ?? open];
  return { label: labelOf(value, inner, outer), limits95: inner, limits998: outer };
}

function labelOf(value: number, limits95: FunnelLimits, limits998: FunnelLimits): FunnelLabel {
  if (value < limits998.low) return "low-0.001";
  if (value > limits998.high) return "high-0.001";
  if (value < limits95.low) return "low-0.025";
  return value > limits95.high ? "high-0.025" : "inside";
}

/** The shape at which P(Gamma(shape) ≤ x) = p, which falls with the shape: Newton's method, kept between brackets. */
function shapeWhere(x: number, p: number, start: number): number {
  let [low, high] = [1e-9, 2 * Math.max(start, 1)];
  while (gammaCdf(x, high, 1) > p) [low, high] = [high, 2 * high];
  let shape = Math.min(high, Math.max(low, start));
  for (let step = 0; step < 100; step++) {
    const excess = gammaCdf(x, shape, 1) - p;
    if (excess > 0) low = shape;
    else high = shape;
    // P falls by the density of shape + 1 over a whole step, so by about that of shape + ½ here.
    const newton = shape + excess / gammaDensity(x, shape + 0.5);
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - shape) < 1e-10 * Math.max(1, shape)) return next;
    shape = next;
  }
  return shape;
}

function requireShares(rows: readonly CountRow[]): void {
  const wrong = rows.find(({ events, population }) => events > population);
  if (wrong) throw new JuntosError("out-of-domain", { argument: "events", value: wrong.events, allowed: "0 ≤ x ≤ n" });
}
