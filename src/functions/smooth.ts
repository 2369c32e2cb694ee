import { pooledRate } from "../analysis/pooledRate";
import { empiricalBayes } from "../analysis/empiricalBayes";
import { gammaSmoothing } from "../analysis/gammaPoisson";
import { choiceOf } from "./cells/choiceOf";
import { numberOr } from "./cells/numberIn";
import { numbersIn, rowsOf, spilled } from "./cells/rowsOf";

/**
 * Rates drawn towards the rate of all, the more the fewer people they rest on: what small places really look like.
 *
 * @customfunction SMOOTH
 * @param events Number of events per facility or area.
 * @param population People that they happened among.
 * @param [per] Multiplier: 100 for a percentage, 100000 (default) for a rate per 100 thousand.
 * @param [method] "marshall" (default), "binomial" (for shares) or "gamma" (gamma-Poisson).
 * @returns One smoothed rate per row.
 * @requiresParameterAddresses
 */
export function smooth(
  events: unknown[][],
  population: unknown[][],
  per?: unknown,
  method?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(method, "method", ["marshall", "binomial", "gamma"], "marshall");
  const scale = numberOr(per, "per", 100_000);
  const rows = rowsOf({ events, population });
  const [counts, people] = [numbersIn(rows, "events"), numbersIn(rows, "population")];
  if (asked === "gamma") {
    const { average } = pooledRate(counts, people, scale);
    const { relativeRisks } = gammaSmoothing(counts, people);
    return spilled(
      rows.shape,
      relativeRisks.map((risk) => (risk === null ? null : risk * average)),
    );
  }
  const family = asked === "binomial" ? "binomial" : "poisson";
  return spilled(rows.shape, empiricalBayes(counts, people, { per: scale, family }).smoothed);
}
