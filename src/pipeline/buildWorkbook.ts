import { type IndicatorList, indicatorLists } from "../analysis/indicatorLists";
import { indicatorSummaries, type IndicatorSummary } from "../analysis/indicatorSummaries";
import type { PriorityRow } from "../analysis/priorities";
import { joinDatasets } from "../dataset/incomingTables";
import { ofArea } from "../dataset/ofArea";
import { checkedSettings, settingsOf } from "../dataset/settings";
import { joinTables, mergedTables, takeIn, type WorkbookTables } from "../dataset/workbookTables";
import { requireSameMunicipality } from "../dataset/workbookIdentity";
import type { ConfigValues } from "../sheets/configRows";
import { incomingRows, type ReadSource } from "../sheets/incomingRows";
import { shownName, type StampedPanel } from "../sheets/panel/stampedPanels";
import { type Language, type Text, texts } from "../text/text";
import type { ExcelRun, RequestOptions } from "../workbook/excelRun";
import { readWorkbookTables } from "../workbook/readWorkbookTables";
import { selection } from "./selection";
import { type WorkbookOptions, writeWorkbook } from "./writeWorkbook";

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
  const { dataset, compared, list, cycle, text } = found;
  const typed = request.typed?.(new Set(chosen)) ?? new Map();
  const { tables, panels, sheets } = await writeWorkbook(
    run,
    { operation: "build", before, incoming: joinTables([incoming, typed]), dataset, list, chosen, cycle, text },
    options,
  );

  const summaries = indicatorSummaries(dataset, { municipality: request.municipality.code });
  const isRead = readPeriods(read.observations);
  return {
    municipality: settingsOf(tables)("municipio"),
    cycle,
    indicators: summaries.filter(({ id, period }) => isRead(id, period)),
    priorities: compared.filter(({ indicator, period }) => isRead(indicator, period)),
    panels,
    sheets,
    facilitiesWithoutName: dataset.facilities.filter(({ name, displayName }) => !name && !displayName).length,
    text,
  };
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
  const { before, incoming, dataset, base, chosen, cycle, read } = await intake(run, request, options);
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
  const incoming = incomingRows({ sources, read, before, setting, text, settings, ...asked });

  const baseYear = request.baseYear ?? known.baseYear ?? undefined;
  const found = selection({ before, incoming, municipality: municipality.code, cycle, baseYear, text });
  return { before, incoming, read, cycle, text, ...found };
}

function readPeriods(observations: readonly { readonly indicator: string; readonly period: string }[]) {
  const read = new Set(observations.map(({ indicator, period }) => `${indicator}|${period}`));
  return (indicator: string, period: string) => read.has(`${indicator}|${period}`);
}
