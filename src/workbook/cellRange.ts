/** A rectangle of cells; rows and columns count from 0. Whole columns and whole rows reach to the sheet's end. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

const cellPattern = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** From "A1", "$A$1:$B$2", "A:C", "4:7" or any of them behind a sheet's name. A RangeError tells a wrong address. */
export function cellRange(address: string): CellRange {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [first = "", last = first] = local.toUpperCase().split(":");
  const from = corner(first, address);
  const to = corner(last, address);
  const row = Math.min(from.row ?? 0, to.row ?? 0);
  const column = Math.min(from.column ?? 0, to.column ?? 0);
  return {
    row,
    column,
    rows: Math.max(from.row ?? 0, to.row ?? sheetRows - 1) - row + 1,
    columns: Math.max(from.column ?? 0, to.column ?? sheetColumns - 1) - column + 1,
  };
}

/** Whether cellRange can read it. */
export function isAddress(address: string): boolean {
  const local = address.slice(address.lastIndexOf("!") + 1).toUpperCase();
  return local.split(":").every((part) => part !== "" && part.replaceAll("$", "") !== "" && cellPattern.test(part));
}

/** "A1:B2", "A1" for one cell, "A:C" and "4:7" for whole columns and rows. */
export function rangeAddress({ row, column, rows, columns }: CellRange): string {
  const first = columnName(column);
  const last = columnName(column + columns - 1);
  if (rows === sheetRows) return `${first}:${last}`;
  if (columns === sheetColumns) return `${row + 1}:${row + rows}`;
  const from = `${first}${row + 1}`;
  return rows === 1 && columns === 1 ? from : `${from}:${last}${row + rows}`;
}

/** Whether the cell lies in the range. */
export function holdsCell(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}

/** Whether two ranges of one sheet share a cell. */
export function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** "'Plano de ação'!$A$2:$A$9", with the "=": what a name or a chart's text refers to. */
export function fixedReference(sheet: string, { row, column, rows, columns }: CellRange): string {
  const from = `$${columnName(column)}$${row + 1}`;
  const to = `$${columnName(column + columns - 1)}$${row + rows}`;
  return `='${sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}

function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function corner(text: string, address: string): { row: number | null; column: number | null } {
  const match = cellPattern.exec(text);
  const letters = match?.[1];
  const digits = match?.[2];
  if (letters === undefined && digits === undefined) throw new RangeError(`Not an address of cells: ${address}`);
  return {
    row: digits === undefined ? null : Number(digits) - 1,
    column: letters === undefined ? null : columnIndex(letters),
  };
}

function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
