import type { Journal } from "./journal";
import { askSheet, sheetState, type AskedSheet, type SheetState } from "./sheetState";

/** The cell that an operation under way is recorded in. */
export interface RecordCell {
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

/** What is asked of the settings table before the sync, to be read after it. */
export interface AskedRecord {
  readonly journal: Journal;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly sheet: AskedSheet;
}

/** Asks for the settings table, which may not exist. */
export function askRecord(context: Excel.RequestContext, journal: Journal): AskedRecord {
  const table = context.workbook.tables.getItemOrNullObject(journal.table);
  const range = table.getRange().untrack();
  const sheet = askSheet(context.workbook.tables.getItemOrNullObject(journal.table).worksheet);
  table.load({ name: true });
  range.load({ values: true, rowIndex: true, columnIndex: true });
  return { journal, table, range, sheet };
}

/** The answer; null = there is no such table, column or row. */
export function recordCell({ journal, table, range, sheet }: AskedRecord): RecordCell | null {
  const state = table.isNullObject ? null : sheetState(sheet);
  if (!state) return null;
  const values: readonly (readonly unknown[])[] = range.values;
  const keyColumn = values[0]?.indexOf(journal.keyColumn) ?? -1;
  const valueColumn = values[0]?.indexOf(journal.valueColumn) ?? -1;
  const row = values.findIndex((cells) => cells[keyColumn] === journal.key);
  if (row < 0 || valueColumn < 0) return null;
  return { sheet: state, row: range.rowIndex + row, column: range.columnIndex + valueColumn };
}
