import { LAST_COLUMN, LAST_ROW, isWholeColumns, isWholeRows, isOneCell } from "./zone";
import type { Zone } from "./zone";

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0 for "A", 26 for "AA". */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1", "A1:B2", "A:C", "3:5": the address of `zone` without a sheet. */
export function zoneAddress(zone: Zone): string {
  if (isWholeColumns(zone)) return `${columnLetters(zone.left)}:${columnLetters(zone.right)}`;
  if (isWholeRows(zone)) return `${zone.top + 1}:${zone.bottom + 1}`;
  const first = `${columnLetters(zone.left)}${zone.top + 1}`;
  return isOneCell(zone) ? first : `${first}:${columnLetters(zone.right)}${zone.bottom + 1}`;
}

/** "$A$1:$B$2". */
export function fixedAddress(zone: Zone): string {
  return zoneAddress(zone).replace(/[A-Z]+|[0-9]+/g, "$$$&");
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/;

/** The cells that an address without a sheet names; null when it is not an address, or lies outside the sheet. */
export function addressZone(address: string): Zone | null {
  const cells = CELLS.exec(address);
  if (cells) return ordered([cells[1], cells[3] ?? cells[1]], [cells[2], cells[4] ?? cells[2]]);
  const columns = COLUMNS.exec(address);
  if (columns) return ordered([columns[1], columns[2]], ["1", String(LAST_ROW + 1)]);
  const rows = ROWS.exec(address);
  if (rows) return ordered(["A", columnLetters(LAST_COLUMN)], [rows[1], rows[2]]);
  return null;
}

/** Splits "'Painel 1'!A1" into its sheet ("Painel 1", null without one) and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  return { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}

const BARE_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[Rr](?:[0-9]*[Cc]?[0-9]*)|[Cc][0-9]*)$/;

/** A sheet's name as formulas and addresses spell it: quoted where it must be. */
export function quotedSheet(name: string): string {
  const isBare = BARE_NAME.test(name) && !LOOKS_LIKE_CELL.test(name);
  return isBare ? name : `'${name.replaceAll("'", "''")}'`;
}

function ordered(columns: readonly (string | undefined)[], rows: readonly (string | undefined)[]): Zone | null {
  const [left = 0, right = 0] = columns.map((letters) => columnIndex(letters ?? "A")).sort((a, b) => a - b);
  const [top = 0, bottom = 0] = rows.map((row) => Number(row) - 1).sort((a, b) => a - b);
  return top < 0 || bottom > LAST_ROW || right > LAST_COLUMN ? null : { top, left, bottom, right };
}
