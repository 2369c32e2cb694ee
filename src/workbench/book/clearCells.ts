import type { Book } from "./book";
import { existingCells } from "./cellReading";
import { changeLook } from "./formatCells";
import type { SheetZone } from "./officeState";
import { rezoned } from "./rezoned";
import { DEFAULT_STYLE } from "./defaultStyle";
import { applyChanges } from "./writeCells";
import { isWholeColumns, isWholeRows, overlaps, without } from "./zone";

/** Takes looks, merges, and conditional formats away; contents stay. */
export function clearLook(book: Book, cells: SheetZone): void {
  const { sheetId, zone } = cells;
  const { merges, conditionalFormats } = book.sheetState(sheetId);
  if (isWholeColumns(zone) || isWholeRows(zone)) changeLook(book, cells, () => DEFAULT_STYLE);
  else {
    const changes = [...existingCells(book, sheetId, zone)].map(({ row, column }) => ({ row, column, style: null }));
    applyChanges(book, sheetId, changes);
  }
  book.setSheet(sheetId, {
    merges: merges.filter((merge) => !overlaps(merge, zone)),
    conditionalFormats: conditionalFormats
      .map((format) =>
        rezoned(
          format,
          format.zones.flatMap((part) => without(part, zone)),
        ),
      )
      .filter(({ zones }) => zones.length > 0),
  });
}
