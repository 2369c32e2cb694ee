import type { Style } from "@odoo/o-spreadsheet";
import type { CellChange } from "../engine/cellBatch";
import type { SharedStyle } from "../engine/sharedStyle";
import type { Book } from "./book";
import { existingCells } from "./cellReading";
import type { SheetZone } from "./officeState";
import type { StyleSnapshot } from "./snapshot";
import { columnStyle } from "./columnStyle";
import { applyChanges } from "./writeCells";
import { LAST_COLUMN, WHOLE_SHEET, isWholeColumns, isWholeRows, zonesEqual } from "./zone";
import type { Zone } from "./zone";

/** Gives every cell of a zone the same change of looks. Whole columns change their columns' own look, too. */
export function changeLook(book: Book, cells: SheetZone, change: (style: StyleSnapshot) => StyleSnapshot): void {
  const changed = book.styles.changer(change);
  const { sheetId, zone } = cells;
  if (isWholeColumns(zone) || isWholeRows(zone)) changeUnbounded(book, cells, changed);
  else applyChanges(book, sheetId, restyled(book, sheetId, zone, changed));
}

/** Gives each cell of a bounded zone its own number format; null leaves one as it is. */
export function setNumberFormats(
  book: Book,
  { sheetId, zone }: SheetZone,
  formatOf: (row: number, column: number) => string | null,
): void {
  const changes: CellChange[] = [];
  const changers = new Map<string, StyleChanger>();
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const numberFormat = formatOf(row, column);
      if (numberFormat === null) continue;
      const changer = changers.get(numberFormat) ?? book.styles.changer((style) => ({ ...style, numberFormat }));
      changers.set(numberFormat, changer);
      changes.push({ row, column, style: changer(styleAt(book, sheetId, row, column)) });
    }
  }
  applyChanges(book, sheetId, changes);
}

type StyleChanger = (style: Style | undefined) => SharedStyle | null;

/** Every cell of a zone, with its changed style. */
export function restyled(book: Book, sheetId: string, zone: Zone, changed: StyleChanger): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      changes.push({ row, column, style: changed(styleAt(book, sheetId, row, column)) });
    }
  }
  return changes;
}

function styleAt(book: Book, sheetId: string, row: number, column: number): Style | undefined {
  const cell = book.model.getters.getCell({ sheetId, row, col: column });
  return cell ? cell.style : columnStyle(book, sheetId, column);
}

function changeUnbounded(book: Book, { sheetId, zone }: SheetZone, changed: StyleChanger): void {
  const existing = [...existingCells(book, sheetId, zone)];
  applyChanges(
    book,
    sheetId,
    existing.map(({ row, column, cell }) => ({ row, column, style: changed(cell.style) })),
  );
  if (zonesEqual(zone, WHOLE_SHEET)) changeWholeSheet(book, sheetId, changed);
  else if (isWholeColumns(zone)) changeColumns(book, sheetId, zone, changed);
  else fillRows(book, { sheetId, zone }, changed);
}

function changeWholeSheet(book: Book, sheetId: string, changed: StyleChanger): void {
  const { columns, cellStyle } = book.sheetState(sheetId);
  const entries = Object.entries(columns).map(([column, state]) => {
    return [
      column,
      state.style === undefined ? state : { ...state, style: changed(state.style ?? undefined) },
    ] as const;
  });
  book.setSheet(sheetId, { columns: Object.fromEntries(entries), cellStyle: changed(cellStyle ?? undefined) });
}

function changeColumns(book: Book, sheetId: string, zone: Zone, changed: StyleChanger): void {
  const columns = { ...book.sheetState(sheetId).columns };
  for (let column = zone.left; column <= zone.right; column++) {
    columns[column] = { ...columns[column], style: changed(columnStyle(book, sheetId, column)) };
  }
  book.setSheet(sheetId, { columns });
}

/** Rows have no look of their own here: their cells get it, as far as the engine has columns. */
function fillRows(book: Book, { sheetId, zone }: SheetZone, changed: StyleChanger): void {
  const right = Math.min(LAST_COLUMN, book.model.getters.getNumberCols(sheetId) - 1);
  applyChanges(book, sheetId, restyled(book, sheetId, { ...zone, left: 0, right }, changed));
}
