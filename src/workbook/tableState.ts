import { askSheet, sheetState, type AskedSheet, type SheetState } from "./sheetState";

export interface TableState {
  readonly name: string;
  readonly sheet: SheetState;
  readonly columns: readonly string[];
  /** The header row's first cell. */
  readonly row: number;
  readonly column: number;
  readonly bodyRows: number;
  readonly hasTotals: boolean;
}

/** What is asked of a table before the sync, to be read after it. */
export interface AskedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly sheet: AskedSheet;
}

/** Asks for the state of a table that may not exist, and of the sheet that it is on. */
export function askTable(context: Excel.RequestContext, name: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const header = table.getHeaderRowRange().untrack();
  const body = table.getDataBodyRange().untrack();
  const sheet = askSheet(context.workbook.tables.getItemOrNullObject(name).worksheet);
  table.load({ name: true, showTotals: true });
  header.load({ values: true, rowIndex: true, columnIndex: true });
  body.load({ rowCount: true });
  return { name, table, header, body, sheet };
}

/** The answer; null = there is no such table. */
export function tableState({ name, table, header, body, sheet }: AskedTable): TableState | null {
  const state = table.isNullObject ? null : sheetState(sheet);
  if (!state) return null;
  const headers: readonly (readonly unknown[])[] = header.values;
  return {
    name,
    sheet: state,
    columns: (headers[0] ?? []).map(String),
    row: header.rowIndex,
    column: header.columnIndex,
    bodyRows: body.rowCount,
    hasTotals: table.showTotals,
  };
}
