import type { Dataset } from "../dataset/dataset";
import type { Row } from "../dataset/rows";
import { settingsOf } from "../dataset/settings";
import { collectionTable, configTable, criterionTable, priorityTable } from "../dataset/tables";
import { joinTables, mergedTables, takeIn, type WorkbookTables } from "../dataset/workbookTables";
import { type CalendarFacts, calendarRows } from "../sheets/calendar/calendarRows";
import { owedRows } from "../sheets/collectionRows";
import { pickerAddress } from "../sheets/panel/panelFacts";
import { panelMark, panelMarkCell, type PanelInput } from "../sheets/panel/panelInput";
import { firstChoices, panelInputs } from "../sheets/panel/panelInputs";
import { panelSheet } from "../sheets/panel/panelSheet";
import { type StampedPanel, stampedPanels } from "../sheets/panel/stampedPanels";
import { workbookSheets } from "../sheets/workbookSheets";
import type { Text } from "../text/text";
import type { ExcelRun, OperationOptions, Progress } from "../workbook/excelRun";
import type { Journal } from "../workbook/journal";
import { stampPanels, type StampedPanels as StampResult } from "../workbook/stampPanels";
import { writeSheets } from "../workbook/writeSheets";

/** Everything that a workbook is written from. */
export interface WorkbookContents {
  /** Name of the operation in the journal (tblConfig, «operacao»): what has to be run again if it breaks off. */
  readonly operation: string;
  /** What the workbook holds. */
  readonly before: WorkbookTables;
  /** Rows to be taken in, by key; the list of `list` comes on top. */
  readonly incoming: WorkbookTables;
  readonly dataset: Dataset;
  /** Rows of tblPrioridades. */
  readonly list: readonly Row[];
  /** Rows of tblCriterios. */
  readonly criteria: readonly Row[];
  /** Codes of the facilities that get a panel. */
  readonly chosen: readonly string[];
  readonly cycle: number;
  readonly text: Text;
}

export interface WrittenWorkbook {
  /** The tables as they are now. */
  readonly tables: WorkbookTables;
  readonly panels: readonly StampedPanel[];
  /** Names in the workbook, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** The plan's name of a sheet → its name in the workbook: people may have renamed it. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** How far it is: the sheets in pieces of work, then the panels, counted over all areas. */
export interface WriteProgress extends Progress {
  readonly part: "sheets" | "panels";
}

export interface WorkbookOptions extends Omit<OperationOptions, "onProgress"> {
  readonly onProgress?: (progress: WriteProgress) => void;
}

/**
 * Steps 4 to 6 of every operation that writes: plan the sheets, write them, stamp the panels. What people typed is
 * never overwritten; running it again changes nothing. Errors: those of `writeSheets` and `stampPanels`.
 */
export async function writeWorkbook(
  run: ExcelRun,
  contents: WorkbookContents,
  options: WorkbookOptions = {},
): Promise<WrittenWorkbook> {
  const { operation, before, incoming, dataset, list, criteria, chosen, cycle, text } = contents;
  const { onProgress, ...rest } = options;
  const told = (part: WriteProgress["part"]): OperationOptions => ({
    ...rest,
    onProgress: (progress) => onProgress?.({ part, ...progress }),
  });

  // 4. The sheets, planned.
  const templates = panelInputs(dataset, { text: text.sheets, cycle, picked: firstChoices(dataset, chosen) });
  const panels = stampedPanels(dataset, templates, chosen, Object.values(text.sheets.sheetNames));
  const existing = before.get(collectionTable.name) ?? [];
  const collection = owedRows(dataset, panels, { year: cycle, existing, locale: text.sheets.locale });
  const owed = new Map([[criterionTable.name, criteria], [priorityTable.name, list], collection]);
  const year = calendarRows(before, calendarFacts(contents), text.sheets.calendar);
  const after = takeIn(before, joinTables([owed, year, incoming]));
  const specs = workbookSheets({ tables: after, dataset, templates, panels, text: text.sheets });

  // 5. Written.
  const begin = { ...journal(false), begin: operation };
  const written = await writeSheets(run, specs, { ...told("sheets"), journal: begin });

  // 6. Stamped.
  await stampAll(run, templates, panels, told("panels"));

  return {
    tables: mergedTables(after),
    panels,
    sheets: [...written.map(({ sheet }) => sheet), ...panels.map(({ sheet }) => sheet)],
    sheetNames: new Map(written.map(({ plan, sheet }) => [plan, sheet])),
  };
}

function calendarFacts({ before, incoming, dataset, cycle }: WorkbookContents): CalendarFacts {
  const state = settingsOf(joinTables([before, incoming]))("uf");
  return { cycle, state, areas: [...new Set(dataset.indicators.map(({ area }) => area))] };
}

/** The record of this operation in tblConfig: set with the first request that writes, cleared with the last. */
function journal(isLast: boolean): Journal {
  return { table: configTable.name, keyColumn: "chave", valueColumn: "valor", key: "operacao", isLast };
}

/**
 * All areas together, each from its own template; panels that nobody chose any more go. It closes the journal, and
 * opens it where `begin` names an operation.
 */
export async function stampAll(
  run: ExcelRun,
  templates: readonly PanelInput[],
  panels: readonly StampedPanel[],
  { begin, ...options }: OperationOptions & { readonly begin?: string },
): Promise<StampResult> {
  const jobs = templates.map((template) => ({
    template: panelSheet(template),
    panels: panels.filter(({ area }) => area === template.area),
    codeCell: pickerAddress,
    mark: { cell: panelMarkCell, text: panelMark(template.area) },
  }));
  const record = { ...journal(true), ...(begin === undefined ? {} : { begin }) };
  return stampPanels(run, jobs, { ...options, removeOthers: true, journal: record });
}
