import { pooledRate } from "../../analysis/pooledRate";
import type { FunnelType } from "../../analysis/funnel";
import type { Values } from "../../analysis/values";

/** From this share of all on, events are taken for a part of the population. */
const SHARE_FROM = 0.1;

/**
 * How events are read where nobody says: as a share of the population from 10 % on, else as a rate, whose limits are
 * exact for few events and which may exceed the population.
 *
 * @throws JuntosError "no-data", "out-of-domain", "different-sizes".
 */
export function funnelType(events: Values, population: Values): FunnelType {
  const isPart = events.every((count, row) => (count ?? 0) <= (population[row] ?? Infinity));
  return isPart && pooledRate(events, population, 1).average >= SHARE_FROM ? "proportion" : "rate";
}
