import type { Average } from "./average";
import { countRows } from "./countRows";
import { sum } from "./sum";
import type { Values } from "./values";

/**
 * The average of rates and percentages: per · Σevents / Σpopulation, the rate of all facilities taken together.
 * A mean of the rates would give a unit of 900 people the voice of one of 30,000. methods.md section 1.
 * Rows where either count is missing, or nobody lives, are left out.
 *
 * @param per 100 for a percentage, 100000 for a rate per 100 thousand
 * @throws JuntosError "no-data" when no row is left, "different-sizes", "out-of-domain" for negative counts.
 * @example pooledRate([12, 3], [21000, 9000], 100000) // { average: 50, used: 2 }; the mean of the rates is 45.2
 */
export function pooledRate(events: Values, population: Values, per: number): Average {
  const rows = countRows(events, population);
  const people = sum(rows.map((row) => row.population));
  return { average: (per * sum(rows.map((row) => row.events))) / people, used: rows.length };
}
