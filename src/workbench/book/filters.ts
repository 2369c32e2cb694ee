import { apiNotFound, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { cellText } from "./cellText";
import { checkAllowed } from "./protection";
import { bodyZone } from "./tableLookup";
import { setTable, tableState, unhideFiltered } from "./tables";

/**
 * Filters a table's rows by the texts that its cells show. Only "Values" filters are known.
 * @throws HostError ApiNotFound for the other kinds
 */
export function applyFilter(book: Book, tableId: string, column: number | null, criteria: unknown): void {
  const table = tableState(book, tableId);
  checkAllowed(book, table.sheetId, "allowAutoFilter");
  if (column === null) return;
  if (column < 0 || column >= table.columns.length) throw invalidArgument("filter column");
  const { filters: before } = table;
  const filters = { ...before, [column]: wantedTexts(criteria) };
  setTable(book, tableId, { filters });
  reapplyFilters(book, tableId);
}

/** Hides the rows that a table's filters leave out, as its cells are now. */
export function reapplyFilters(book: Book, tableId: string): void {
  const table = tableState(book, tableId);
  const body = bodyZone(table);
  unhideFiltered(book, table.sheetId, body);
  book.settle();
  const rows = { ...book.sheetState(table.sheetId).rows };
  for (let row = body.top; row <= body.bottom; row++) {
    const isShown = Object.entries(table.filters).every(([column, texts]) =>
      texts.includes(cellText(book, table.sheetId, row, body.left + Number(column))),
    );
    if (!isShown) rows[row] = { ...rows[row], filtered: true };
  }
  book.setSheet(table.sheetId, { rows });
}

export function clearFilters(book: Book, tableId: string): void {
  const table = tableState(book, tableId);
  checkAllowed(book, table.sheetId, "allowAutoFilter");
  setTable(book, tableId, { filters: {} });
  unhideFiltered(book, table.sheetId, table.zone);
}

function wantedTexts(criteria: unknown): readonly string[] {
  const { filterOn, FilterOn, values, Values } = (criteria ?? {}) as Readonly<Record<string, unknown>>;
  const kind = filterOn ?? FilterOn;
  if (kind !== "Values") throw apiNotFound(`AutoFilter.apply ${String(kind)}`);
  const wanted = values ?? Values;
  if (!Array.isArray(wanted)) throw invalidArgument("filter values");
  return wanted.map(String);
}
