import type { Book } from "../../book/book";
import { cellResult } from "../../book/cellReading";
import { isHidden } from "../../book/rowsAndColumns";
import type { SheetZone } from "../../book/officeState";

/** A point's value: a number, null for a gap, "bridged" for what a line passes over (Excel does so with #N/A). */
export type PointValue = number | null | "bridged";

/** What a series shows, cell by cell. Texts count as 0, as in Excel; hidden cells are left out where the chart says so. */
export function pointValues(book: Book, cells: SheetZone | null, visibleOnly: boolean): readonly PointValue[] {
  return chartCells(book, cells, visibleOnly).map(([row, column]) => {
    const { value, isError } = cellResult(book, cells?.sheetId ?? "", row, column);
    if (value === null) return null;
    if (isError) return value === "#N/A" ? "bridged" : 0;
    return typeof value === "number" ? value : 0;
  });
}

/** The texts under the axis, as their cells show them. */
export function categoryTexts(book: Book, cells: SheetZone | null, visibleOnly: boolean): readonly string[] {
  return chartCells(book, cells, visibleOnly).map(([row, column]) => {
    const position = { sheetId: cells?.sheetId ?? "", row, col: column };
    return book.model.getters.getEvaluatedCell(position).formattedValue;
  });
}

function chartCells(book: Book, cells: SheetZone | null, visibleOnly: boolean): readonly (readonly [number, number])[] {
  if (!cells) return [];
  const sheet = book.sheetState(cells.sheetId);
  const out: (readonly [number, number])[] = [];
  for (let row = cells.zone.top; row <= cells.zone.bottom; row++) {
    for (let column = cells.zone.left; column <= cells.zone.right; column++) {
      const isShown = !isHidden(sheet, row, "row") && !isHidden(sheet, column, "column");
      if (isShown || !visibleOnly) out.push([row, column]);
    }
  }
  return out;
}
