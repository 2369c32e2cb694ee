import type { Book } from "./book";
import { existingCells } from "./cellReading";
import { boundingZone, intersection } from "./zone";
import type { Zone } from "./zone";

/** The smallest rectangle around what `within` holds: values and looks, or values only. null when there is nothing. */
export function usedZone(book: Book, sheetId: string, within: Zone, valuesOnly: boolean): Zone | null {
  book.settle();
  let used: Zone | null = null;
  for (const { row, column, cell } of existingCells(book, sheetId, within)) {
    const hasContent = cell.isFormula || cell.content !== "";
    if (!hasContent && (valuesOnly || !cell.style)) continue;
    const zone = cell.isFormula ? spillZone(book, sheetId, row, column) : oneCell(row, column);
    const visible = intersection(zone, within);
    if (visible) used = used ? boundingZone(used, visible) : visible;
  }
  return used;
}

/** The cells that a formula fills: itself, or all that its array spills over. */
export function spillZone(book: Book, sheetId: string, row: number, column: number): Zone {
  return book.model.getters.getSpreadZone({ sheetId, row, col: column }) ?? oneCell(row, column);
}

function oneCell(row: number, column: number): Zone {
  return { top: row, bottom: row, left: column, right: column };
}
