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
      await context.sync();
      const found = asked.map((answer) => ({
        ...answer,
        tables: answer.tables.flatMap((table) => tableState(table) ?? []),
      }));
      return {
        sheets: new Map(
          found.flatMap(({ spec, sheet, tables }) => {
            const state = tables[0]?.sheet ?? sheetState(sheet);
            return state ? [[spec.name, state]] : [];
          }),
        ),
        tables: new Map(found.flatMap(({ tables }) => tables.map((table) => [table.name, table]))),
        names: new Map(found.flatMap(({ names }) => names.flatMap(nameFormula))),
        record: record ? recordCell(record) : null,
      };
    },
    options,
  );
}

function askName(context: Excel.RequestContext, name: string): Excel.NamedItem {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load({ name: true, formula: true });
  return item;
}

function nameFormula(item: Excel.NamedItem): [string, string][] {
  return item.isNullObject ? [] : [[item.name, String(item.formula)]];
}
