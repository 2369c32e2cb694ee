import type { Cell, CellPosition } from "@odoo/o-spreadsheet";
import { dialect, excelError } from "../formulas/dialect";
import { fromEngine } from "../formulas/fromEngine";
import type { EngineToken } from "../formulas/fromEngine";
import type { Book } from "./book";
import { columnStyle } from "./columnStyle";
import { DEFAULT_STYLE } from "./defaultStyle";
import { officeStyle } from "./stylePool";
import type { StyleSnapshot } from "./snapshot";
import { tableAt } from "./tableLookup";
import { intersection } from "./zone";
import type { Zone } from "./zone";

/** What a cell holds after calculation. `null` = empty; an error is its text with `isError`. */
export interface CellResult {
  readonly value: string | number | boolean | null;
  readonly isError: boolean;
}

const EMPTY: CellResult = { value: null, isError: false };

/** A cell's value. Call `book.settle()` before reading what formulas give. */
export function cellResult(book: Book, sheetId: string, row: number, column: number): CellResult {
  const position = { sheetId, row, col: column };
  return resultOf(book, book.model.getters.getCell(position), position);
}

/** The value of a cell that is at hand. */
export function resultOf(book: Book, cell: Cell | undefined, position: CellPosition): CellResult {
  if (cell && !cell.isFormula && cell.content !== "") return literalResult(cell);
  const evaluated = book.model.getters.getEvaluatedCell(position);
  switch (evaluated.type as string) {
    case "empty":
      return EMPTY;
    case "error":
      return { value: excelError(String(evaluated.value)), isError: true };
    default:
      return { value: evaluated.value, isError: false };
  }
}

function literalResult(cell: Extract<Cell, { isFormula: false }>): CellResult {
  const isError = cell.content.startsWith("#") && cell.content === cell.parsedValue;
  return { value: isError ? excelError(cell.content) : cell.parsedValue, isError };
}

/** A cell's formula in Excel's words, with "="; null when it has none. */
export function cellFormula(book: Book, sheetId: string, row: number, column: number): string | null {
  const cell = book.model.getters.getCell({ sheetId, row, col: column });
  return cell?.isFormula ? excelFormula(book, cell, { sheetId, row, col: column }) : null;
}

/** The text of a formula cell. */
export function excelFormula(book: Book, cell: Extract<Cell, { isFormula: true }>, at: CellPosition): string {
  const { compiledFormula } = cell;
  if (compiledFormula.isBadExpression) return compiledFormula.normalizedFormula;
  const tokens = (compiledFormula as unknown as { getTokens(getters: unknown): EngineToken[] }).getTokens(
    book.model.getters,
  );
  if (tokens[1]?.value === dialect.kept) return keptFormula(tokens);
  const usesTable = compiledFormula.symbols.some((symbol) => symbol.includes("$"));
  const table = usesTable ? (tableAt(book, at.sheetId, at.row, at.col)?.name ?? null) : null;
  return fromEngine(tokens, table);
}

function keptFormula(tokens: readonly EngineToken[]): string {
  const argument = tokens.find(({ type }) => type === "STRING")?.value ?? '""';
  return fromEngine(
    [
      { type: "SYMBOL", value: dialect.text },
      { type: "LEFT_PAREN", value: "(" },
      { type: "STRING", value: argument },
      { type: "RIGHT_PAREN", value: ")" },
    ],
    null,
  )
    .slice(1, -1)
    .replaceAll('""', '"');
}

/** A cell's look: its own, or its column's. */
export function cellStyle(book: Book, sheetId: string, row: number, column: number): StyleSnapshot {
  const cell = book.model.getters.getCell({ sheetId, row, col: column });
  if (cell) return officeStyle(cell.style);
  return columnStyle(book, sheetId, column)?.office ?? DEFAULT_STYLE;
}

/** The part of `zone` where the engine has room for cells; null when there is none. Elsewhere cells are empty. */
export function roomyPart(book: Book, sheetId: string, zone: Zone): Zone | null {
  const { getters } = book.model;
  const bottom = getters.getNumberRows(sheetId) - 1;
  const right = getters.getNumberCols(sheetId) - 1;
  return intersection(zone, { top: 0, left: 0, bottom, right });
}

/** The rows of the engine's cells within `zone`, for walks over what exists instead of over all there could be. */
export function* existingCells(
  book: Book,
  sheetId: string,
  zone: Zone,
): Generator<{ row: number; column: number; cell: Cell }> {
  const { getters } = book.model;
  const roomy = roomyPart(book, sheetId, zone);
  if (!roomy) return;
  const { rows } = getters.getSheet(sheetId);
  for (let row = roomy.top; row <= roomy.bottom; row++) {
    const ids = rows[row]?.cells ?? {};
    for (const key of Object.keys(ids)) {
      const column = Number(key);
      const id = (ids as Record<string, number | undefined>)[key];
      if (id === undefined || column < roomy.left || column > roomy.right) continue;
      const cell = getters.getCellById(id);
      if (cell) yield { row, column, cell };
    }
  }
}
