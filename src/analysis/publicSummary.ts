import type { Dataset } from "../dataset/dataset";
import type { Indicator } from "../dataset/indicator";
import { comparisonAverage, comparisons, type Comparison, type ComparisonRow } from "./comparison";
import { fewestEvents, type Hidden, hiddenParts } from "./disclosure";
import { grouped } from "./grouped";
import { isWorse } from "./priority";

export type PublicLevel = "municipality" | "territory" | "facility";

/** One line of what a city publishes: an indicator in a period, of the city, a territory or a facility chosen for it. */
export interface PublicRow {
  readonly indicator: Indicator;
  readonly period: string;
  readonly level: PublicLevel;
  /** Name of the territory, code of the facility; "" for the municipality. */
  readonly place: string;
  readonly facilities: number;
  readonly missing: number;
  /** As the indicator averages; null = nobody has a value, or hidden. */
  readonly average: number | null;
  readonly events: number | null;
  readonly population: number | null;
  /** Facilities on the worse side of the municipal average; null for a facility, or hidden. */
  readonly worse: number | null;
  readonly hidden: Hidden;
}

export interface PublicOptions {
  /** Codes of facilities that were chosen to be named; default none. */
  readonly named?: readonly string[];
  /** IBGE code of the municipality. */
  readonly municipality?: string;
}

/**
 * Aggregates of every result indicator and period: the municipality, its territories, and facilities only where they
 * were chosen by code. Values that rest on fewer than 5 events or on fewer than 3 facilities are hidden, and so is what
 * would give them away by subtraction from a total (`hiddenParts`). Facilities without a territory are in the total.
 *
 * @throws JuntosError "repeated-observation" when two observations claim the same indicator, place and period.
 */
export function publicSummary(dataset: Dataset, { named = [], municipality }: PublicOptions = {}): PublicRow[] {
  return comparisons(dataset, municipality).flatMap((comparison) => ofComparison(comparison, new Set(named)));
}

function ofComparison(comparison: Comparison, named: ReadonlySet<string>): PublicRow[] {
  const { average } = comparisonAverage(comparison);
  const line = (level: PublicLevel, place: string, rows: readonly ComparisonRow[], hidden: Hidden) =>
    publicRow({ ...comparison, rows }, { level, place, hidden, average });
  const groups = grouped(comparison.rows, ({ facility }) => facility?.territory ?? "");
  const territories = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  // A total that is small itself hides everything under it.
  const events = totalOf(comparison.rows, "numerator");
  const whole: Hidden = events !== null && events < fewestEvents ? "small" : null;
  const reasons = hiddenParts(territories.map(([place, rows]) => ({ ...partOf(rows), isPublished: place !== "" })));
  return [
    line("municipality", "", comparison.rows, whole),
    ...territories.flatMap(([place, rows], index) => {
      const hidden = whole ?? reasons[index] ?? null;
      const own = place === "" ? [] : [line("territory", place, rows, hidden)];
      return [...own, ...facilitiesOf(rows, { named, hidden, line })];
    }),
  ];
}

/** The facilities that were chosen to be named; none shows a value where its territory shows none. */
function facilitiesOf(
  rows: readonly ComparisonRow[],
  facts: {
    readonly named: ReadonlySet<string>;
    readonly hidden: Hidden;
    readonly line: (level: PublicLevel, place: string, rows: readonly ComparisonRow[], hidden: Hidden) => PublicRow;
  },
): PublicRow[] {
  const { named, hidden, line } = facts;
  const shown = rows.filter(({ code }) => named.has(code));
  const rest = rows.filter(({ code }) => !named.has(code));
  const parts = shown.map((row) => ({ ...partOf([row]), needsFacilities: false }));
  // What is not named stands together, as whoever subtracts sees it; it names nobody, so few facilities are no matter.
  const together =
    rest.length === 0 ? [] : [{ ...partOf(rest), facilities: Math.max(rest.length, 3), isPublished: false }];
  const reasons = hiddenParts([...parts, ...together]);
  return shown.map((row, index) => line("facility", row.code, [row], hidden ?? reasons[index] ?? null));
}

function partOf(rows: readonly ComparisonRow[]): { events: number | null; facilities: number } {
  return { events: totalOf(rows, "numerator"), facilities: valuesOf(rows).length };
}

function valuesOf(rows: readonly ComparisonRow[]): number[] {
  return rows.flatMap(({ observation }) => observation?.value ?? []);
}

/** Sum of counts where any are given. */
function totalOf(rows: readonly ComparisonRow[], column: "numerator" | "denominator"): number | null {
  const known = rows.flatMap(({ observation }) => observation?.[column] ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function publicRow(
  comparison: Comparison,
  facts: { level: PublicLevel; place: string; hidden: Hidden; average: number | null },
): PublicRow {
  const { indicator, period, rows } = comparison;
  const { level, place, hidden, average: reference } = facts;
  const values = valuesOf(rows);
  const worse = values.filter((value) => reference !== null && isWorse(value, reference, indicator.direction)).length;
  const shown = <Value>(value: Value) => (hidden === null ? value : null);
  return {
    indicator,
    period,
    level,
    place,
    facilities: rows.length,
    missing: rows.length - values.length,
    average: shown(comparisonAverage(comparison).average),
    events: shown(totalOf(rows, "numerator")),
    population: totalOf(rows, "denominator"),
    worse: level === "facility" ? null : shown(worse),
    hidden,
  };
}
