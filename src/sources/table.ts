import { properName } from "../dataset/displayName";

/** A cell as the file holds it. Texts of a CSV stay texts: what number they are is decided by column. */
export type Cell = string | number | boolean | Date | null;

export interface Row {
  /** Row of the sheet or line of the text, counted from 1. A quoted field may run over several lines: its first. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Rows of one sheet or one text file: what every layout reads, wherever the bytes came from. */
export interface Table {
  /** Name of the sheet; "" for a text file. */
  readonly name: string;
  /** The file that it is in. */
  readonly file: string;
  /** The separator of a text file; "" for a sheet. */
  readonly separator: string;
  /** The first rows, enough to recognise the layout by. */
  readonly head: readonly Row[];
  readonly rows: Iterable<Row>;
}

/** How many rows a layout may look at to recognise itself. */
export const headRows = 60;

/** White space at an end, twice in a row, or other than a plain space (no-break spaces are among those). */
const untidy = /^\s|\s$|\s\s|[^\S ]/;

/** A cell as trimmed text, no-break spaces made plain; whole numbers without exponent; "" for an empty cell. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  if (typeof cell === "number") return Number.isInteger(cell) ? BigInt(cell).toString() : String(cell);
  // Most texts need no tidying, and there are millions of cells.
  const text = String(cell);
  return untidy.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** A code as text, leading zeros kept; "26108461.0", as some exports write a whole number, loses its tail. */
export function cellCode(cell: Cell | undefined): string {
  return cellText(cell)
    .replace(/^'/, "")
    .replace(/^(\d+)[.,]0$/, "$1");
}

/** "2,61E+07": a spreadsheet took a code for a number and its digits are gone. */
export function isDamagedCode(code: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(code);
}

/** A heading for comparison: lower case, no accents, single spaces for everything else. "VL_OBSERVADO" → "vl observado". */
export function label(cell: Cell | undefined): string {
  return cellText(cell)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The name of a municipality in proper case: sources write "JABOATAO DOS GUARARAPES" and "Jaboatão Dos Guararapes". */
export function placeName(cell: Cell | undefined): string {
  return properName(cellText(cell)).replace(/ (?:D[aeo]s?|E) /g, (connective) => connective.toLowerCase());
}

/** Whether no cell of the row is filled. */
export function isBlank(row: Row): boolean {
  return row.cells.every((cell) => cellText(cell) === "");
}

/** Where a cell is, for people: "Plan1!F8" in a sheet, "file.csv:812" in a text file. */
export function cellAddress(table: Table, row: Row, column: number): string {
  if (table.separator !== "") return `${table.file}:${row.number}`;
  return `${table.name}!${columnLetters(column)}${row.number}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
