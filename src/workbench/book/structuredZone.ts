import type { StructuredArea, StructuredReference } from "../formulas/structuredReference";
import type { Book } from "./book";
import type { SheetZone, TableState } from "./officeState";
import { bodyZone, columnPosition, headerZone, tableByName, totalsZone } from "./tableLookup";
import { boundingZone, intersection } from "./zone";
import type { Zone } from "./zone";

/** The cells that a structured reference takes, where it is used; null when there are none (no totals, no such row). */
export function structuredZone(
  book: Book,
  reference: StructuredReference,
  at: { readonly sheetId: string; readonly row: number } | undefined,
): SheetZone | null {
  const table = reference.table === null ? null : tableByName(book, reference.table);
  if (!table) return null;
  const rows = rowsOf(table, reference.areas, at);
  const columns = columnsOf(table, reference.columns);
  const zone = rows && columns && intersection(rows, columns);
  return zone && { sheetId: table.sheetId, zone };
}

function rowsOf(
  table: TableState,
  areas: readonly StructuredArea[],
  at: { readonly sheetId: string; readonly row: number } | undefined,
): Zone | null {
  const parts = (areas.length === 0 ? (["Data"] as const) : areas).map((area) => areaZone(table, area, at?.row));
  return parts.reduce((all, part) => (all && part ? boundingZone(all, part) : (all ?? part)), null);
}

function areaZone(table: TableState, area: StructuredArea, row: number | undefined): Zone | null {
  switch (area) {
    case "All":
      return table.zone;
    case "Data":
      return bodyZone(table);
    case "Headers":
      return headerZone(table);
    case "Totals":
      return totalsZone(table);
    case "ThisRow":
      return row === undefined ? null : intersection(bodyZone(table), { ...table.zone, top: row, bottom: row });
  }
}

function columnsOf(table: TableState, names: readonly string[]): Zone | null {
  if (names.length === 0) return table.zone;
  const positions = names.map((name) => columnPosition(table, name));
  if (positions.includes(-1)) return null;
  const [left, right] = [Math.min(...positions), Math.max(...positions)];
  return { ...table.zone, left: table.zone.left + left, right: table.zone.left + right };
}
