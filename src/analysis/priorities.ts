import type { Dataset } from "../dataset/dataset";
import { averageOf, comparisonAverage, comparisons, type Comparison } from "./comparison";
import { gap, isWorse } from "./priority";
import { rank } from "./rank";
import { isSmallNumber } from "./smallNumber";
import { isTie } from "./tie";

/** Which value a facility is held against. */
export type Reference = "facilities" | "official";

export interface PriorityRules {
  /** "official" = the municipality's published value, where there is one; default the facilities' own average. */
  readonly reference?: Reference;
  /** IBGE code of the municipality whose published value counts; without it, the only one in the data. */
  readonly municipality?: string;
}

/** Why a facility is on the list, or not: a code; the facts are the fields of its PriorityRow. */
export type PriorityReason =
  | "worse-than-average"
  | "better-than-average"
  /** Equal to the average within the tolerance: not priority. */
  | "tie"
  /** No value, or no row at all, in this period. */
  | "missing";

/** One facility in one indicator and period, on the list or not. */
export interface PriorityRow {
  readonly indicator: string;
  readonly period: string;
  readonly code: string;
  readonly name: string | null;
  readonly value: number | null;
  /** What it was compared with; null = nobody has a value. */
  readonly average: number | null;
  /** Which value `average` is. "facilities" also where "official" was asked and nothing is published. */
  readonly reference: Reference;
  /** direction · (average − value): positive = still to go. */
  readonly gap: number | null;
  /** 1 = best; ties share the best position. */
  readonly rank: number | null;
  /** null = missing. */
  readonly priority: boolean | null;
  readonly reason: PriorityReason;
  /** It would change sides under another average that the data allow ("depende da média usada"). */
  readonly dependsOnAverage: boolean;
  /** Fewer than 20 events behind the value: relative error above 22 %. False where counts are not given. */
  readonly isSmallNumber: boolean;
  /** The source's remark on the value: "ND", "preliminar". */
  readonly status: string;
}

/**
 * The program's rule over the whole dataset: every facility × result indicator × period, in and out.
 * Facilities that an indicator knows from another period are listed as missing. Indicators in the order of the
 * catalogue, periods ascending, facilities by code. The kind of average is the indicator's (`comparisonAverage`).
 *
 * @throws JuntosError "repeated-observation" when two observations claim the same indicator, place and period.
 */
export function priorities(dataset: Dataset, rules: PriorityRules = {}): PriorityRow[] {
  return comparisons(dataset, rules.municipality).flatMap((comparison) => ofComparison(comparison, rules));
}

/** What a comparison holds its facilities against. */
export function referenceOf(
  comparison: Comparison,
  rules: PriorityRules,
): { value: number | null; reference: Reference } {
  if (rules.reference === "official" && comparison.official !== null) {
    return { value: comparison.official, reference: "official" };
  }
  return { value: comparisonAverage(comparison).average, reference: "facilities" };
}

function ofComparison(comparison: Comparison, rules: PriorityRules): PriorityRow[] {
  const { value: average, reference } = referenceOf(comparison, rules);
  const { direction } = comparison.indicator;
  const positions = rank(
    comparison.rows.map(({ observation }) => observation?.value ?? null),
    { direction },
  );
  const others = reference === "official" ? [] : otherAverages(comparison);
  return comparison.rows.map((row, index) => {
    const value = row.observation?.value ?? null;
    const isKnown = value !== null && average !== null;
    const isPriority = isKnown ? isWorse(value, average, direction) : null;
    return {
      indicator: comparison.indicator.id,
      period: comparison.period,
      code: row.code,
      name: row.facility?.name ?? null,
      value,
      average,
      reference,
      gap: isKnown ? gap(value, average, direction) : null,
      rank: positions[index] ?? null,
      priority: isPriority,
      reason: reasonOf(value, average, isPriority),
      dependsOnAverage: isKnown && others.some((other) => isWorse(value, other, direction) !== isPriority),
      isSmallNumber: isSmallNumber(row.observation?.numerator ?? null),
      status: row.observation?.status ?? "",
    };
  });
}

function reasonOf(value: number | null, average: number | null, isPriority: boolean | null): PriorityReason {
  if (value === null || average === null) return "missing";
  if (isPriority === true) return "worse-than-average";
  return isTie(value, average) ? "tie" : "better-than-average";
}

function otherAverages(comparison: Comparison): number[] {
  const kinds = ["simple", "weighted", "rate"] as const;
  return kinds.flatMap((kind) => averageOf(comparison, kind)?.average ?? []);
}
