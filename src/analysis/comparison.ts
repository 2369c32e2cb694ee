import type { Dataset } from "../dataset/dataset";
import type { Facility } from "../dataset/facility";
import type { Averaging, Indicator } from "../dataset/indicator";
import type { Observation } from "../dataset/observation";
import { periodYear } from "../dataset/period";
import { JuntosError } from "../errors";
import { average } from "./average";
import { grouped } from "./grouped";
import { pooledRate } from "./pooledRate";
import type { Values } from "./values";

/** Everything that is compared with everything: one result indicator in one period. */
export interface Comparison {
  readonly indicator: Indicator;
  readonly period: string;
  readonly rows: readonly ComparisonRow[];
  /** The published value of the municipality; null = none in the data. */
  readonly official: number | null;
}

/** One facility of a comparison. A facility that the indicator knows from another period has a row without value. */
export interface ComparisonRow {
  readonly code: string;
  readonly facility: Facility | null;
  readonly observation: Observation | null;
}

/**
 * The comparisons that the data allow: result indicators in the order of the catalogue, their periods ascending,
 * facilities by code. Process indicators are not compared: they are the facility's own.
 *
 * @param municipality IBGE code of the municipality whose published value counts; without it, the only one in the data.
 * @throws JuntosError "repeated-observation" when two observations claim the same indicator, place and period.
 */
export function comparisons(dataset: Dataset, municipality?: string): Comparison[] {
  const facilities = new Map(dataset.facilities.map((facility) => [facility.code, facility]));
  const observations = grouped(dataset.observations, (observation) => observation.indicator);
  return dataset.indicators
    .filter((indicator) => indicator.kind === "result")
    .flatMap((indicator) => {
      const own = observations.get(indicator.id) ?? [];
      return ofIndicator(indicator, own, facilities, municipality);
    });
}

/**
 * The comparisons of one indicator, its periods ascending.
 *
 * @throws JuntosError "repeated-observation" as `comparisons`.
 */
export function comparisonsOf(dataset: Dataset, indicator: string): Comparison[] {
  return comparisons({
    ...dataset,
    indicators: dataset.indicators.filter(({ id }) => id === indicator),
    observations: dataset.observations.filter((observation) => observation.indicator === indicator),
  });
}

/** The average of a comparison, which kind it was, and why not the kind that the indicator asks for. */
export interface ComparisonAverage {
  /** null = nobody has a value. */
  readonly average: number | null;
  readonly used: number;
  readonly averaging: Averaging;
  /** Why the average is simple although the indicator asks for another. */
  readonly fallback: "no-weights" | "no-counts" | null;
}

/**
 * The facilities' average as the indicator asks: simple, weighted, or pooled rate; simple where there are no weights
 * or counts at all, and `fallback` says so. methods.md section 1.
 */
export function comparisonAverage(comparison: Comparison): ComparisonAverage {
  const { averaging } = comparison.indicator;
  const asked = averageOf(comparison, averaging);
  if (asked) return { ...asked, averaging, fallback: null };
  const fallback = averaging === "weighted" ? "no-weights" : averaging === "rate" ? "no-counts" : null;
  return { ...(averageOf(comparison, "simple") ?? { average: null, used: 0 }), averaging: "simple", fallback };
}

/** One kind of average over the rows that have a value; null where the data do not allow it. */
export function averageOf(comparison: Comparison, averaging: Averaging): { average: number; used: number } | null {
  const known = comparison.rows.flatMap(({ observation }) =>
    observation !== null && observation.value !== null ? [observation] : [],
  );
  const column = (name: "value" | "weight" | "numerator" | "denominator"): Values => known.map((row) => row[name]);
  try {
    switch (averaging) {
      case "simple":
        return average(column("value"));
      case "weighted":
        return average(column("value"), { method: "weighted", weights: column("weight") });
      case "rate":
        return pooledRate(column("numerator"), column("denominator"), comparison.indicator.per);
    }
  } catch (error) {
    if (error instanceof JuntosError && error.code === "no-data") return null;
    throw error;
  }
}

function ofIndicator(
  indicator: Indicator,
  observations: readonly Observation[],
  facilities: ReadonlyMap<string, Facility>,
  municipality: string | undefined,
): Comparison[] {
  const ofFacilities = observations.filter((observation) => observation.level === "facility");
  const codes = [...new Set(ofFacilities.map((observation) => observation.code))].sort();
  const byPeriod = grouped(ofFacilities, (observation) => observation.period);
  const published = observations.filter(({ level }) => level === "municipality");
  return [...byPeriod.keys()].sort().map((period) => {
    const byCode = observationsByCode(byPeriod.get(period) ?? []);
    const rows = codes.map((code) => ({
      code,
      facility: facilities.get(code) ?? null,
      observation: byCode.get(code) ?? null,
    }));
    return {
      indicator,
      period,
      rows: rows.filter((row) => isCompared(row, period, facilities)),
      official: officialValue(published, period, municipality),
    };
  });
}

/**
 * A facility that has closed or was merged is not missing from later periods: it is gone. Where the year of the merger
 * is known, it is gone from that year on, whatever a source may still say of it.
 */
function isCompared(
  { facility, observation }: ComparisonRow,
  period: string,
  facilities: ReadonlyMap<string, Facility>,
): boolean {
  const isMerged = facility !== null && facilities.has(facility.successor);
  if (isMerged && facility.mergedIn !== null && periodYear(period) >= facility.mergedIn) return false;
  return observation !== null || (facility?.isActive !== false && !isMerged);
}

function observationsByCode(observations: readonly Observation[]): Map<string, Observation> {
  const byCode = new Map<string, Observation>();
  for (const observation of observations) {
    const { indicator, code, period } = observation;
    if (byCode.has(code)) throw new JuntosError("repeated-observation", { indicator, code, period });
    byCode.set(code, observation);
  }
  return byCode;
}

/** Several municipalities may be in the data for comparison: without a code, only an unambiguous value counts. */
function officialValue(published: readonly Observation[], period: string, municipality?: string): number | null {
  const own = published.filter(
    (observation) => observation.period === period && (municipality === undefined || observation.code === municipality),
  );
  const [only] = own;
  return own.length === 1 && only ? only.value : null;
}
