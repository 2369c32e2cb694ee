import type { SheetSpec } from "../sheets/sheetSpec";
import type { ExcelRun, RequestOptions } from "./excelRun";
import type { Journal } from "./journal";
import { askRecord, recordCell, type RecordCell } from "./recordCell";
import { sendRequest } from "./sendRequest";
import { askSheet, sheetState, type SheetState } from "./sheetState";
import { askTable, tableState, type TableState } from "./tableState";

export interface WorkbookState {
  /** By the spec's name; a sheet that people renamed is found by its table. */
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly tables: ReadonlyMap<string, TableState>;
  /** Names of the workbook that the specs want, with what they refer to now. */
  readonly names: ReadonlyMap<string, string>;
  /** The blank sheet that a new workbook comes with, while it has no other that is not planned; null = none. */
  readonly blankSheet: string | null;
  /** Where the operation under way is recorded; null = the workbook has no such row yet. */
  readonly record: RecordCell | null;
}

/** What the writer has to know before it writes, in one request. */
export async function workbookState(
  run: ExcelRun,
  specs: readonly SheetSpec[],
  journal: Journal | undefined,
  options: RequestOptions,
): Promise<WorkbookState> {
  return sendRequest(
    run,
    async (context) => {
      const asked = specs.map((spec) => ({
        spec,
        sheet: askSheet(context.workbook.worksheets.getItemOrNullObject(spec.name)),
        tables: spec.tables.map(({ name }) => askTable(context, name)),
        names: spec.names.map(({ name }) => askName(context, name)),
      }));
      const record = journal && askRecord(context, journal);
      const all = context.workbook.worksheets;
      const first = askSheet(context.workbook.worksheets.getFirst());
      all.load({ name: true });
      await context.sync();
      const found = asked.map((answer) => ({
        ...answer,
        tables: answer.tables.flatMap((table) => tableState(table) ?? []),
      }));
      const sheets = new Map(
        found.flatMap(({ spec, sheet, tables }) => {
          const state = tables[0]?.sheet ?? sheetState(sheet);
          return state ? [[spec.name, state]] : [];
        }),
      );
      const names = all.items.map(({ name }) => name);
      return {
        sheets,
        blankSheet: blankSheet(sheetState(first), names, [...sheets.values()]),
        tables: new Map(found.flatMap(({ tables }) => tables.map((table) => [table.name, table]))),
        names: new Map(found.flatMap(({ names }) => names.flatMap(nameFormula))),
        record: record ? recordCell(record) : null,
      };
    },
    options,
  );
}

function blankSheet(first: SheetState | null, names: readonly string[], ours: readonly SheetState[]): string | null {
  if (!first || first.mark !== undefined || first.used || first.tables.length > 0 || first.charts.length > 0)
    return null;
  if (ours.some(({ name, mark }) => mark || name === first.name)) return null;
  const isAlone = names.every((name) => name === first.name || ours.some((sheet) => sheet.name === name));
  return isAlone ? first.name : null;
}

function askName(context: Excel.RequestContext, name: string): Excel.NamedItem {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load({ name: true, formula: true });
  return item;
}

function nameFormula(item: Excel.NamedItem): [string, string][] {
  return item.isNullObject ? [] : [[item.name, String(item.formula)]];
}
