import { basePeriods } from "./analysis/basePeriods";
import { indicatorLists, type IndicatorList } from "./analysis/indicatorLists";
import { indicatorSummaries, type IndicatorSummary } from "./analysis/indicatorSummaries";
import { priorities, type PriorityRow } from "./analysis/priorities";
import { chosenFacilities } from "./dataset/chosenFacilities";
import { joinDatasets } from "./dataset/incomingTables";
import { ofArea } from "./dataset/ofArea";
import { checkedSettings, settingsOf } from "./dataset/settings";
import { configTable, priorityTable } from "./dataset/tables";
import { upsert } from "./dataset/upsert";
import { requireSameMunicipality, workbookIdentity, type WorkbookIdentity } from "./dataset/workbookIdentity";
import { datasetOf, joinTables, mergedTables, takeIn, type WorkbookTables } from "./dataset/workbookTables";
import { owedRows } from "./sheets/collectionRows";
import type { ConfigValues } from "./sheets/configRows";
import { incomingRows, type ReadSource } from "./sheets/incomingRows";
import { pickerAddress } from "./sheets/panel/panelFacts";
import { panelMark, panelMarkCell, type PanelInput } from "./sheets/panel/panelInput";
import { firstChoices, panelInputs } from "./sheets/panel/panelInputs";
import { panelSheet } from "./sheets/panel/panelSheet";
import { shownName, type StampedPanel, stampedPanels } from "./sheets/panel/stampedPanels";
import { priorityRows } from "./sheets/priorityRows";
import { workbookSheets } from "./sheets/workbookSheets";
import { type Language, type Text, texts } from "./text/text";
import { activateSheet } from "./workbook/activateSheet";
import type { ExcelRun, OperationOptions, Progress, RequestOptions } from "./workbook/excelRun";
import type { Journal } from "./workbook/journal";
import { readWorkbookTables } from "./workbook/readWorkbookTables";
import { stampPanels } from "./workbook/stampPanels";
import { writeSheets } from "./workbook/writeSheets";

export { activateSheet };
export type { IndicatorList, ReadSource };

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
  readonly panels: readonly StampedPanel[];
  readonly sheets: readonly string[];
  readonly facilitiesWithoutName: number;
  readonly text: Text;
}

/** How far a build is: the sheets in pieces of work, then the panels, counted over all areas. */
export interface BuildProgress extends Progress {
  readonly part: "sheets" | "panels";
}

export interface BuildOptions extends Omit<OperationOptions, "onProgress"> {
  readonly onProgress?: (progress: BuildProgress) => void;
}

/** Looks whether a workbook is one of ours, and whose; null = it is not. Errors: `readTables`. */
export async function openedWorkbook(run: ExcelRun, options: RequestOptions = {}): Promise<WorkbookIdentity | null> {
  return workbookIdentity(await readWorkbookTables(run, options, [configTable.name]));
}

/** What a build would choose, before anything is written. */
export interface ListPreview {
  /** Name of the municipality, as the workbook will have it. */
  readonly municipality: string;
  readonly cycle: number;
  /** The indicators that the sources bring, each in the period that its list is made of. */
  readonly lists: readonly IndicatorList[];
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
  const { before, incoming, dataset, base, chosen, cycle, read } = await choice(run, request, options);
  const isRead = new Set(read.indicators.map(({ id }) => id));
  const lists = indicatorLists(dataset, base, { municipality: request.municipality.code });
  return {
    municipality: settingsOf(mergedTables(takeIn(before, incoming)))("municipio"),
    cycle,
    lists: lists.filter(({ indicator }) => isRead.has(indicator.id)),
    names: new Map(dataset.facilities.map((facility) => [facility.code, shownName(facility)])),
    chosen,
  };
}

/**
 * From sources to a workbook of panels:
 *
 *     source ──> dataset ──> analysis ──> sheets (SheetSpec) ──> workbook (Office.js)
 *
 * 1. read what the workbook holds  2. take the sources in, by key  3. compare and choose  4. plan the sheets
 * 5. write them  6. stamp the panels. What people typed is never overwritten; running it again changes nothing.
 *
 * Errors: "area-not-in-data", "workbook-of-other-municipality", and those of `readTables`, `writeSheets` and `stampPanels`.
 */
export async function buildWorkbook(
  run: ExcelRun,
  request: BuildRequest,
  options: BuildOptions = {},
): Promise<BuildReport> {
  const { before, incoming, dataset, compared, list, chosen, cycle, text, read } = await choice(run, request, options);
  const { onProgress, ...rest } = options;
  const told = (part: BuildProgress["part"]): OperationOptions => ({
    ...rest,
    onProgress: (progress) => onProgress?.({ part, ...progress }),
  });

  // 4. The sheets, planned.
  const templates = panelInputs(dataset, { text: text.sheets, cycle, picked: firstChoices(dataset, chosen) });
  const panels = stampedPanels(dataset, templates, chosen, Object.values(text.sheets.sheetNames));
  const owed = new Map([[priorityTable.name, list], owedRows(dataset, panels, cycle)]);
  const typed = request.typed?.(new Set(chosen)) ?? new Map();
  const after = takeIn(before, joinTables([incoming, owed, typed]));
  const specs = workbookSheets({ tables: after, dataset, templates, panels, text: text.sheets });

  // 5. Written.
  const written = await writeSheets(run, specs, { ...told("sheets"), journal: journal("begin", false) });

  // 6. Stamped.
  await stampAll(run, templates, panels, told("panels"));

  const summaries = indicatorSummaries(dataset, { municipality: request.municipality.code });
  const isRead = readPeriods(read.observations);
  return {
    municipality: settingsOf(mergedTables(after))("municipio"),
    cycle,
    indicators: summaries.filter(({ id, period }) => isRead(id, period)),
    priorities: compared.filter(({ indicator, period }) => isRead(indicator, period)),
    panels,
    sheets: [...written.map(({ sheet }) => sheet), ...panels.map(({ sheet }) => sheet)],
    facilitiesWithoutName: dataset.facilities.filter(({ name, displayName }) => !name && !displayName).length,
    text,
  };
}

/** Steps 1 to 3: what the workbook holds, what the sources bring, and who is chosen. Only looks. */
async function choice(run: ExcelRun, request: BuildRequest, options: RequestOptions) {
  // 1. What the workbook holds.
  const before = await readWorkbookTables(run, options);
  const setting = settingsOf(before);
  requireSameMunicipality(before, request.municipality.code);
  const known = checkedSettings(setting);
  const cycle = request.cycle ?? known.cycle ?? request.year;
  const text = texts[request.language ?? known.language ?? "pt"];

  // 2. The sources, taken in by key.
  const { sources, municipality, baseYear, settings = {} } = request;
  const read = ofArea(joinDatasets(sources.map(({ dataset }) => dataset)), request.area);
  const incoming = incomingRows({ sources, read, before, setting, municipality, cycle, baseYear, text, settings });
  const dataset = datasetOf(mergedTables(takeIn(before, incoming)));

  // 3. Compared and chosen.
  const compared = priorities(dataset, { municipality: municipality.code });
  const base = basePeriods(dataset, baseYear ?? known.baseYear ?? cycle);
  const ofBase = compared.filter(({ indicator, period }) => base.get(indicator) === period);
  const list = priorityRows(ofBase, dataset, cycle, text.sheets);
  const chosen = chosenFacilities(upsert(priorityTable, before.get(priorityTable.name) ?? [], list).rows, cycle);
  return { before, incoming, dataset, base, compared, list, chosen, cycle, text, read };
}

/** The record of this operation in tblConfig: set with the first request that writes, cleared with the last. */
function journal(part: "begin" | "continue", isLast: boolean): Journal {
  const place = { table: configTable.name, keyColumn: "chave", valueColumn: "valor", key: "operacao", isLast };
  return part === "begin" ? { ...place, begin: "build" } : place;
}

/** All areas together, each from its own template; panels that nobody chose any more go. It closes the journal. */
async function stampAll(
  run: ExcelRun,
  templates: readonly PanelInput[],
  panels: readonly StampedPanel[],
  options: OperationOptions,
): Promise<void> {
  const jobs = templates.map((template) => ({
    template: panelSheet(template),
    panels: panels.filter(({ area }) => area === template.area),
    codeCell: pickerAddress,
    mark: { cell: panelMarkCell, text: panelMark(template.area) },
  }));
  await stampPanels(run, jobs, { ...options, removeOthers: true, journal: journal("continue", true) });
}

function readPeriods(observations: readonly { readonly indicator: string; readonly period: string }[]) {
  const read = new Set(observations.map(({ indicator, period }) => `${indicator}|${period}`));
  return (indicator: string, period: string) => read.has(`${indicator}|${period}`);
}
