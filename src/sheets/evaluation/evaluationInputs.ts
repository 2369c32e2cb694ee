import { comparisonsOf, type Comparison } from "../../analysis/comparison";
import { evaluation } from "../../analysis/evaluation";
import { gini } from "../../analysis/inequality";
import { processChanges, type ProcessChanges } from "../../analysis/processChanges";
import type { Dataset } from "../../dataset/dataset";
import { frozenList } from "../../dataset/frozenList";
import type { Indicator } from "../../dataset/indicator";
import type { Row } from "../../dataset/rows";
import { settingsOf } from "../../dataset/settings";
import { collectionTable, months } from "../../dataset/tables";
import type { WorkbookTables } from "../../dataset/workbookTables";
import type { SheetText } from "../../text/sheetText";
import { areaText } from "../areaText";
import { fill } from "../formula";
import { shownName } from "../panel/stampedPanels";
import { tabName } from "../tabName";
import type { EvaluationInput, EvaluationSection, EvaluationYears } from "./evaluationInput";

/** The two years that the workbook's report compares, from its settings; null = nobody has asked for a report yet. */
export function evaluationYears(tables: WorkbookTables): EvaluationYears | null {
  const setting = settingsOf(tables);
  const [from, to] = [setting("avaliacao_de"), setting("avaliacao_ate")];
  return /^\d{4}$/.test(from) && /^\d{4}$/.test(to) ? { from, to } : null;
}

/**
 * What the year-end reports are made from, one an area with result indicators, in the order of the indicators; none
 * where the workbook's settings name no years. Values come from Resultados, lists from Prioridades where frozen.
 */
export function evaluationInputs(tables: WorkbookTables, dataset: Dataset, text: SheetText): EvaluationInput[] {
  const years = evaluationYears(tables);
  if (!years) return [];
  const results = dataset.indicators.filter(({ kind }) => kind === "result");
  const collection = tables.get(collectionTable.name) ?? [];
  const used = new Set(dataset.observations.map(({ indicator }) => indicator));
  return [...new Set(results.map(({ area }) => area))].flatMap((area): EvaluationInput[] => {
    const own = results.filter((indicator) => indicator.area === area && used.has(indicator.id));
    if (own.length === 0) return [];
    const sections = own.map((indicator) => section(indicator, { tables, dataset, collection, years, text }));
    const sheet = tabName(fill(text.sheetNames.evaluation, { area }), "", new Set());
    return [{ sheet, area, program: areaText(area, text).program, years, sections, text }];
  });
}

interface Known {
  readonly tables: WorkbookTables;
  readonly dataset: Dataset;
  readonly collection: readonly Row[];
  readonly years: EvaluationYears;
  readonly text: SheetText;
}

function section(indicator: Indicator, known: Known): EvaluationSection {
  const { tables, dataset, years } = known;
  const own = comparisonsOf(dataset, indicator.id);
  const from = lastOf(own, years.from);
  const to = lastOf(own, years.to);
  const list = from && frozenList(tables, indicator.id, from.period);
  const result =
    from && to
      ? evaluation(dataset, {
          indicator: indicator.id,
          from: from.period,
          to: to.period,
          ...(list ? { selected: list.selected } : {}),
        })
      : null;
  const chosen = new Set(list?.selected ?? [...(result?.chosen ?? []), ...(result?.withoutValue ?? [])]);
  const later = to?.rows.flatMap(({ observation }) => observation ?? []) ?? [];
  return {
    indicator,
    periods: { from: from?.period ?? null, to: to?.period ?? null },
    list: list ?? null,
    evaluation: result,
    gini: ginis(from, to),
    process: processOf(indicator, chosen, known),
    codes: codesByName([from, to], chosen, known),
    listed: { worse: namesOf(result?.worse ?? [], known), missing: namesOf(result?.withoutValue ?? [], known) },
    hasCounts: later.some(({ numerator }) => numerator !== null),
    sourceId: later.find(({ value }) => value !== null)?.sourceId ?? "",
  };
}

/** The last of a year's periods in which somebody has a value. */
function lastOf(comparisons: readonly Comparison[], year: string): Comparison | null {
  const known = comparisons.filter(
    ({ period, rows }) =>
      period.slice(0, 4) === year && rows.some(({ observation }) => (observation?.value ?? null) !== null),
  );
  return known.at(-1) ?? null;
}

function ginis(from: Comparison | null, to: Comparison | null): EvaluationSection["gini"] {
  const later = new Map(to?.rows.map(({ code, observation }) => [code, observation?.value ?? null]));
  const pairs = (from?.rows ?? []).flatMap(({ code, observation }) => {
    const [first, second] = [observation?.value ?? null, later.get(code) ?? null];
    return first === null || second === null ? [] : [[first, second] as const];
  });
  const of = (values: readonly number[]) =>
    values.length > 1 && values.every((value) => value >= 0) && values.some((value) => value > 0) ? gini(values) : null;
  return { from: of(pairs.map(([first]) => first)), to: of(pairs.map(([, second]) => second)) };
}

/** The months of the chosen facilities' process indicators, all years that Coleta has. */
function processOf(indicator: Indicator, chosen: ReadonlySet<string>, known: Known): ProcessChanges {
  const directions = new Map(
    known.dataset.indicators
      .filter(({ kind, area }) => kind === "process" && area === indicator.area)
      .map(({ id, direction }) => [id, direction]),
  );
  const series = new Map<string, Row[]>();
  for (const row of known.collection) {
    const [code, id] = [String(row["codigo"]), String(row["indicador"])];
    if (!chosen.has(code) || !directions.has(id)) continue;
    const key = `${code}|${id}`;
    series.set(key, [...(series.get(key) ?? []), row]);
  }
  return processChanges(
    [...series.values()].map((rows) => ({
      direction: directions.get(String(rows[0]?.["indicador"])) ?? "higher",
      values: [...rows]
        .sort((one, other) => Number(one["ano"]) - Number(other["ano"]))
        .flatMap((row) => months.map((month) => (typeof row[month] === "number" ? row[month] : null))),
    })),
  );
}

function codesByName(
  comparisons: readonly (Comparison | null)[],
  chosen: ReadonlySet<string>,
  { dataset, text }: Known,
): string[] {
  const names = new Map(dataset.facilities.map((facility) => [facility.code, shownName(facility)]));
  const name = (code: string) => names.get(code) ?? code;
  const codes = new Set([...chosen, ...comparisons.flatMap((each) => each?.rows.map(({ code }) => code) ?? [])]);
  const byName = (one: string, other: string) =>
    name(one).localeCompare(name(other), text.locale) || one.localeCompare(other);
  const sorted = [...codes].sort(byName);
  return [...sorted.filter((code) => chosen.has(code)), ...sorted.filter((code) => !chosen.has(code))];
}

function namesOf(codes: readonly string[], { dataset }: Known): string[] {
  const names = new Map(dataset.facilities.map((facility) => [facility.code, shownName(facility)]));
  return codes.map((code) => names.get(code) ?? code);
}
