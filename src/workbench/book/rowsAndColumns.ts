import { invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import type { ColumnState, RowState, SheetState, SheetZone } from "./officeState";
import { checkAllowed } from "./protection";
import type { Zone } from "./zone";

export type Axis = "row" | "column";

/** Excel's rows are 15 points high; a column of 8.43 characters is 48 points wide (64 pixels). */
export const STANDARD_HEIGHT = 15;

const MAX_LINES = 20_000;

/** true or false where all rows (columns) agree, null where they do not. */
export function hiddenFlag(book: Book, cells: SheetZone, axis: Axis): boolean | null {
  return agreed(lines(cells.zone, axis).map((index) => isHidden(book.sheetState(cells.sheetId), index, axis)));
}

export function setHidden(book: Book, { sheetId, zone }: SheetZone, axis: Axis, hidden: boolean): void {
  checkAllowed(book, sheetId, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  changeLines(book, { sheetId, zone }, axis, (line) => {
    const { hidden: _before, ...rest } = line;
    return hidden ? { ...rest, hidden } : rest;
  });
}

/** A column's width or a row's height in points; null where they differ. */
export function lineSize(book: Book, { sheetId, zone }: SheetZone, axis: Axis): number | null {
  const sheet = book.sheetState(sheetId);
  return agreed(
    lines(zone, axis).map((index) => (axis === "row" ? rowHeight(sheet, index) : columnWidth(sheet, index))),
  );
}

/** @throws HostError InvalidArgument beyond Excel's limits: 409 points high, 255 characters wide */
export function setLineSize(book: Book, { sheetId, zone }: SheetZone, axis: Axis, points: number): void {
  checkAllowed(book, sheetId, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (points < 0 || points > (axis === "row" ? 409.5 : 1342.5)) throw invalidArgument("size");
  // Excel rounds to whole pixels.
  const size = Math.round(points / 0.75) * 0.75;
  changeLines(book, { sheetId, zone }, axis, (line) => ({ ...line, [axis === "row" ? "height" : "width"]: size }));
}

/** Back to the standard size. */
export function clearLineSize(book: Book, { sheetId, zone }: SheetZone, axis: Axis): void {
  changeLines(book, { sheetId, zone }, axis, (line) => {
    const { height: _height, width: _width, ...rest } = line;
    return rest;
  });
}

export function columnWidth(sheet: SheetState, column: number): number {
  return sheet.columns[column]?.width ?? standardWidthPoints(sheet.standardWidth);
}

export function rowHeight(sheet: SheetState, row: number): number {
  return sheet.rows[row]?.height ?? STANDARD_HEIGHT;
}

/** Characters of Calibri 11 as points: 7 pixels each and 5 of padding, a pixel being 0.75 points. */
export function standardWidthPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

export function isHidden(sheet: SheetState, index: number, axis: Axis): boolean {
  if (axis === "column") return sheet.columns[index]?.hidden === true;
  const row = sheet.rows[index];
  return row?.hidden === true || row?.filtered === true;
}

function changeLines(
  book: Book,
  { sheetId, zone }: SheetZone,
  axis: Axis,
  change: (line: ColumnState & RowState) => ColumnState & RowState,
): void {
  const sheet = book.sheetState(sheetId);
  const before: Readonly<Record<number, ColumnState & RowState>> = axis === "row" ? sheet.rows : sheet.columns;
  const after: Record<number, ColumnState & RowState> = { ...before };
  for (const index of lines(zone, axis)) {
    const line = change(after[index] ?? {});
    if (Object.keys(line).length > 0) after[index] = line;
    else Reflect.deleteProperty(after, index);
  }
  book.setSheet(sheetId, axis === "row" ? { rows: after } : { columns: after });
}

function lines(zone: Zone, axis: Axis): number[] {
  const [first, last] = axis === "row" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const count = Math.min(last - first + 1, MAX_LINES);
  return Array.from({ length: count }, (_line, index) => first + index);
}

function agreed<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
