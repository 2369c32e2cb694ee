import { columnIndex, columnLetters, quotedSheet, splitAddress } from "../book/address";
import { LAST_COLUMN, LAST_ROW } from "../book/zone";
import type { Zone } from "../book/zone";

/** One corner of a reference; `null` where the reference takes whole columns or rows. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** A reference as a formula spells it, with its $ signs. */
export interface Reference {
  readonly sheet: string | null;
  readonly first: Corner;
  /** null for a single cell. */
  readonly last: Corner | null;
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/;

/** Reads "'Painel 1'!$A$1:B2", "A:C", "3:5"; null for "#REF!" and what is no reference. */
export function parsedReference(text: string): Reference | null {
  const { sheet, rest } = splitAddress(text);
  const [first = "", last] = rest.split(":");
  const corner = parsedCorner(first);
  if (!corner) return null;
  if (last === undefined) return { sheet, first: corner, last: null };
  const second = parsedCorner(last);
  return second && { sheet, first: corner, last: second };
}

export function referenceText({ sheet, first, last }: Reference): string {
  const prefix = sheet === null ? "" : `${quotedSheet(sheet)}!`;
  return prefix + cornerText(first) + (last ? `:${cornerText(last)}` : "");
}

/** The cells that the reference takes. */
export function referenceZone({ first, last }: Reference): Zone {
  const end = last ?? first;
  const rows = [first.row ?? 0, end.row ?? LAST_ROW];
  const columns = [first.column ?? 0, end.column ?? LAST_COLUMN];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

/** `reference` taking `zone` instead, its $ signs and its form (cells, columns, rows) kept. */
export function referenceTo(reference: Reference, zone: Zone): Reference {
  const first = cornerAt(reference.first, zone.top, zone.left);
  const last = reference.last && cornerAt(reference.last, zone.bottom, zone.right);
  return { ...reference, first, last };
}

/** `reference` as it reads in a formula moved by so many rows and columns; null when it would leave the sheet. */
export function movedReference(reference: Reference, rows: number, columns: number): Reference | null {
  const first = movedCorner(reference.first, rows, columns);
  const last = reference.last && movedCorner(reference.last, rows, columns);
  return first && (last || !reference.last) ? { ...reference, first, last } : null;
}

function parsedCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === "") return null;
  const [, firstSign, letters = "", secondSign, digits = ""] = match;
  const isRow = letters === "";
  const row = digits === "" ? null : Number(digits) - 1;
  const column = isRow ? null : columnIndex(letters);
  if ((row ?? 0) < 0 || (row ?? 0) > LAST_ROW || (column ?? 0) > LAST_COLUMN) return null;
  return {
    row,
    column,
    isRowFixed: (isRow ? firstSign : secondSign) === "$",
    isColumnFixed: !isRow && firstSign === "$",
  };
}

function cornerText({ row, column, isRowFixed, isColumnFixed }: Corner): string {
  const columnPart = column === null ? "" : (isColumnFixed ? "$" : "") + columnLetters(column);
  const rowPart = row === null ? "" : (isRowFixed ? "$" : "") + String(row + 1);
  return columnPart + rowPart;
}

function cornerAt(corner: Corner, row: number, column: number): Corner {
  return { ...corner, row: corner.row === null ? null : row, column: corner.column === null ? null : column };
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.isRowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.isColumnFixed ? corner.column : corner.column + columns;
  if ((row ?? 0) < 0 || (row ?? 0) > LAST_ROW || (column ?? 0) < 0 || (column ?? 0) > LAST_COLUMN) return null;
  return { ...corner, row, column };
}
