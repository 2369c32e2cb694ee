import type { Book } from "./book";
import type { TableState } from "./officeState";
import { overlaps } from "./zone";
import type { Zone } from "./zone";

/** The table of that name; Excel ignores case. */
export function tableByName(book: Book, name: string): TableState | null {
  const upper = name.toUpperCase();
  return Object.values(book.state.tables).find((table) => table.name.toUpperCase() === upper) ?? null;
}

export function tablesOn(book: Book, sheetId: string): TableState[] {
  return Object.values(book.state.tables).filter((table) => table.sheetId === sheetId);
}

export function tableAt(book: Book, sheetId: string, row: number, column: number): TableState | null {
  const cell = { top: row, bottom: row, left: column, right: column };
  return tablesOn(book, sheetId).find(({ zone }) => overlaps(zone, cell)) ?? null;
}

/** The rows between a table's header and its totals. */
export function bodyZone({ zone, showHeaders, showTotals }: TableState): Zone {
  return { ...zone, top: zone.top + (showHeaders ? 1 : 0), bottom: zone.bottom - (showTotals ? 1 : 0) };
}

export function headerZone({ zone, showHeaders }: TableState): Zone | null {
  return showHeaders ? { ...zone, bottom: zone.top } : null;
}

export function totalsZone({ zone, showTotals }: TableState): Zone | null {
  return showTotals ? { ...zone, top: zone.bottom } : null;
}

/** The columns' positions within the table, by name; -1 for a name that no column has. */
export function columnPosition(table: TableState, name: string): number {
  const upper = name.toUpperCase();
  return table.columns.findIndex((column) => column.name.toUpperCase() === upper);
}
