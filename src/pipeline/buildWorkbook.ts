import { type IndicatorList, indicatorLists } from "../analysis/indicatorLists";
import { indicatorSummaries, type IndicatorSummary } from "../analysis/indicatorSummaries";
import type { PriorityRow } from "../analysis/priorities";
import type { ListedFacility } from "../analysis/cycleList";
import { type Criterion, criterionOf, criterionRow } from "../dataset/criterion";
import type { PriorityRule } from "../dataset/priorityRule";
import type { Dataset } from "../dataset/dataset";
import { type FrozenName, frozenNames } from "../dataset/frozenList";
import { joinDatasets } from "../dataset/incomingTables";
import { criterionTable, priorityTable } from "../dataset/tables";
import { ofArea } from "../dataset/ofArea";
import { type PersonalCell, personalNumbers } from "../dataset/personalNumbers";
import { checkedSettings, settingsOf } from "../dataset/settings";
import { joinTables, mergedTables, takeIn, type WorkbookTables } from "../dataset/workbookTables";
import { requireSameMunicipality } from "../dataset/workbookIdentity";
import type { ConfigValues } from "../sheets/configRows";
import { criterionLog, logTables } from "../sheets/logRows";
import { incomingRows, type ReadSource } from "../sheets/incomingRows";
import { shownName, type StampedPanel } from "../sheets/panel/stampedPanels";
import { type Language, type Text, texts } from "../text/text";
import type { ExcelRun, RequestOptions } from "../workbook/excelRun";
import { readWorkbookTables } from "../workbook/readWorkbookTables";
import { selection } from "./selection";
import { type WorkbookOptions, writeWorkbook } from "./writeWorkbook";

export type { ReadSource };

export interface BuildRequest {
  readonly sources: readonly ReadSource[];
  readonly municipality: { readonly code: string; readonly state: string };
  /** Left out: what the workbook says, else `year`. */
  readonly cycle?: number;
  /** Left out: what the workbook says, else each indicator's last period not after the cycle. */
  readonly baseYear?: number;
  /** Only this area is taken in; accents and case do not matter. */
  readonly area?: string;
  /** Left out: what the workbook says, else Portuguese. */
  readonly language?: Language;
  /** The rule that proposes the list. Left out: what the workbook says of cycle and area, else the program's rule. */
  readonly rule?: PriorityRule;
  /** How many facilities of an area can be visited; null = no limit. Left out: what the workbook says, else no limit. */
  readonly capacity?: number | null;
  /** This year, by the caller's clock. */
  readonly year: number;
  /** Settings that the caller brings along. */
  readonly settings?: ConfigValues;
  /** Rows that people would have typed, for the invented example; given the codes of the chosen facilities. */
  readonly typed?: (chosen: ReadonlySet<string>) => WorkbookTables;
}

export interface BuildReport {
  /** Name of the municipality, as the workbook has it. */
  readonly municipality: string;
  readonly cycle: number;
  readonly indicators: readonly IndicatorSummary[];
  /** Every facility × indicator × period that was read, in and out. */
  readonly priorities: readonly PriorityRow[];
  /** The cycle's list as rule and agenda make it today, whether or not it is frozen. */
  readonly proposed: readonly ListedFacility[];
  /** Lists of the cycle that were frozen: they were left alone. */
  readonly frozen: readonly FrozenName[];
  /** Codes of the facilities that have a panel. */
  readonly chosen: readonly string[];
  readonly panels: readonly StampedPanel[];
  readonly sheets: readonly string[];
  readonly facilitiesWithoutName: number;
  /** Typed cells of the whole workbook that look like a number of a person; the numbers themselves are told to nobody. */
  readonly personal: readonly PersonalCell[];
  readonly text: Text;
}

/**
 * From sources to a workbook of panels:
 *
 *     source ──> dataset ──> analysis ──> sheets (SheetSpec) ──> workbook (Office.js)
 *
 * 1. read what the workbook holds  2. take the sources in, by key  3. compare and choose (selection.ts)
 * 4. plan the sheets  5. write them  6. stamp the panels (writeWorkbook.ts).
 * What people typed is never overwritten; running it again changes nothing.
 *
 * Errors: "area-not-in-data", "workbook-of-other-municipality", and those of `readTables`, `writeSheets` and `stampPanels`.
 */
export async function buildWorkbook(
  run: ExcelRun,
  request: BuildRequest,
  options: WorkbookOptions = {},
): Promise<BuildReport> {
  const { before, incoming, read, chosen, ...found } = await intake(run, request, options);
  const { dataset, compared, proposed, frozen, list, criteria, cycle, text } = found;
  const typed = request.typed?.(new Set(chosen)) ?? new Map();
  const { tables, panels, sheets } = await writeWorkbook(
    run,
    {
      operation: "build",
      before,
      incoming: joinTables([incoming, typed]),
      dataset,
      list,
      criteria,
      chosen,
      cycle,
      text,
    },
    options,
  );

  const summaries = indicatorSummaries(dataset, { municipality: request.municipality.code });
  const isRead = readPeriods(read.observations);
  return {
    municipality: settingsOf(tables)("municipio"),
    cycle,
    indicators: summaries.filter(({ id, period }) => isRead(id, period)),
    priorities: compared.filter(({ indicator, period }) => isRead(indicator, period)),
    proposed: proposed.filter(({ indicator, period }) => isRead(indicator, period)),
    frozen,
    chosen,
    panels,
    sheets,
    personal: personalNumbers(tables),
    facilitiesWithoutName: dataset.facilities.filter(({ name, displayName }) => !name && !displayName).length,
    text,
  };
}

/** A result indicator and everybody in its list, in and out. */
export interface PreviewedList extends IndicatorList {
  readonly rows: readonly ListedFacility[];
  readonly criterion: Criterion;
  /** When it was frozen, as an Excel date serial; null = it is not. */
  readonly frozenOn: number | null;
}

/** What a build would choose, before anything is written. */
export interface ListPreview {
  /** Name of the municipality, as the workbook will have it. */
  readonly municipality: string;
  readonly cycle: number;
  /** The indicators that the sources bring, each in the period that its list is made of. */
  readonly lists: readonly PreviewedList[];
  /** By code: the short name, else the official one, else the code. */
  readonly names: ReadonlyMap<string, string>;
  /** Codes of the facilities that get a panel: the rule, and what the secretariat has validated in the workbook. */
  readonly chosen: readonly string[];
}

/** Steps 1 to 3 of `buildWorkbook`, for looking: the same list, and nothing is written. Errors: as there. */
export async function previewList(
  run: ExcelRun,
  request: BuildRequest,
  options: RequestOptions = {},
): Promise<ListPreview> {
  const { before, incoming, dataset, base, chosen, cycle, read, ...found } = await intake(run, request, options);
  const isRead = new Set(read.indicators.map(({ id }) => id));
  const lists = indicatorLists(dataset, base, { municipality: request.municipality.code });
  const tables = mergedTables(takeIn(before, incoming));
  const proposed = new Map(found.proposed.map((row) => [`${row.indicator}|${row.code}`, row]));
  const frozenOn = new Map(found.frozen.map((list) => [list.indicator, list.frozenOn]));
  return {
    municipality: settingsOf(tables)("municipio"),
    cycle,
    lists: lists
      .filter(({ indicator }) => isRead.has(indicator.id))
      .map((list) => ({
        ...list,
        rows: list.rows.flatMap(({ indicator, code }) => proposed.get(`${indicator}|${code}`) ?? []),
        criterion: criterionOf(tables, cycle, list.indicator.area),
        frozenOn: frozenOn.get(list.indicator.id) ?? null,
      })),
    names: new Map(dataset.facilities.map((facility) => [facility.code, shownName(facility)])),
    chosen,
  };
}

/** Steps 1 to 3: what the workbook holds, what the sources bring, and who is chosen. Only looks. */
async function intake(run: ExcelRun, request: BuildRequest, options: RequestOptions) {
  const before = await readWorkbookTables(run, options);
  const setting = settingsOf(before);
  requireSameMunicipality(before, request.municipality.code);
  const known = checkedSettings(setting);
  const cycle = request.cycle ?? known.cycle ?? request.year;
  const text = texts[request.language ?? known.language ?? "pt"];

  const { sources, municipality, settings = {} } = request;
  const read = ofArea(joinDatasets(sources.map(({ dataset }) => dataset)), request.area);
  const asked = { municipality, cycle, baseYear: request.baseYear };
  const rows = incomingRows({ sources, read, before, setting, text, settings, ...asked });
  const incoming = joinTables([rows, askedCriteria(before, read, { cycle, request, text })]);

  const baseYear = request.baseYear ?? known.baseYear ?? undefined;
  const found = selection({ before, incoming, municipality: municipality.code, cycle, baseYear, text });
  return { before, incoming, read, cycle, text, ...found };
}

/**
 * The criterion that the caller asks for, of each area that is read. An area with a frozen list in this cycle keeps the
 * criterion that was agreed.
 */
function askedCriteria(
  before: WorkbookTables,
  read: Dataset,
  { cycle, request, text }: { readonly cycle: number; readonly request: BuildRequest; readonly text: Text },
): WorkbookTables {
  const { rule, capacity, sources } = request;
  if (rule === undefined && capacity === undefined) return new Map();
  const frozen = new Set(frozenNames(before.get(priorityTable.name) ?? [], cycle).map(({ indicator }) => indicator));
  const results = read.indicators.filter(({ kind }) => kind === "result");
  const agreed = new Set(results.filter(({ id }) => frozen.has(id)).map(({ area }) => area));
  const areas = [...new Set(results.map(({ area }) => area))].filter((area) => !agreed.has(area));
  const asked = areas.map((area) => {
    const known = criterionOf(before, cycle, area);
    return { area, rule: rule ?? known.rule, capacity: capacity === undefined ? known.capacity : capacity };
  });
  const day = Math.max(0, ...sources.map(({ readOn }) => readOn));
  const log = asked.map((criterion) => criterionLog({ ...criterion, cycle }, day, text.sheets));
  const rows = asked.map(({ area, ...criterion }) => criterionRow(cycle, area, criterion));
  return joinTables([new Map([[criterionTable.name, rows]]), logTables(log)]);
}

function readPeriods(observations: readonly { readonly indicator: string; readonly period: string }[]) {
  const read = new Set(observations.map(({ indicator, period }) => `${indicator}|${period}`));
  return (indicator: string, period: string) => read.has(`${indicator}|${period}`);
}
