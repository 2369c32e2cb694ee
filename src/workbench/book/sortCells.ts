import type { CellChange } from "../engine/cellBatch";
import type { SharedStyle } from "../engine/sharedStyle";
import { engineError } from "../formulas/dialect";
import { movedFormula } from "../formulas/mappedReferences";
import { toEngine } from "../formulas/toEngine";
import { invalidArgument, HostError } from "../host/hostError";
import type { Book } from "./book";
import { cellFormula, cellResult } from "./cellReading";
import type { CellResult } from "./cellReading";
import { formulaSurroundings } from "./formulaSurroundings";
import type { SheetZone } from "./officeState";
import { checkAllowed, checkUnlocked } from "./protection";
import { applyChanges } from "./writeCells";
import { columnCount, overlaps } from "./zone";

/** One level of a sort: the column counted from the range's first, and the direction. */
export interface SortField {
  readonly key: number;
  readonly isAscending: boolean;
}

/** Sorts rows as Excel does: numbers, then texts ignoring case, then FALSE and TRUE, then errors; blanks last either way. */
export function sortCells(book: Book, cells: SheetZone, fields: readonly SortField[], matchCase: boolean): void {
  const { sheetId, zone } = cells;
  checkAllowed(book, sheetId, "allowSort");
  checkUnlocked(book, sheetId, zone);
  if (fields.some(({ key }) => key < 0 || key >= columnCount(zone))) throw invalidArgument("sort key");
  if (book.sheetState(sheetId).merges.some((merge) => overlaps(merge, zone)))
    throw new HostError("MergedRangeConflict");
  book.settle();
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_row, index) => zone.top + index);
  const keys = new Map(
    rows.map((row) => [row, fields.map(({ key }) => cellResult(book, sheetId, row, zone.left + key))] as const),
  );
  const collator = new Intl.Collator(book.locale, { sensitivity: matchCase ? "variant" : "accent" });
  const sorted = [...rows].sort((a, b) => compared(keys.get(a) ?? [], keys.get(b) ?? [], fields, collator) || a - b);
  const changes = sorted.flatMap((from, index) => movedRow(book, cells, from, zone.top + index));
  applyChanges(book, sheetId, changes);
  book.noteChange(sheetId, zone);
}

function compared(
  a: readonly CellResult[],
  b: readonly CellResult[],
  fields: readonly SortField[],
  collator: Intl.Collator,
): number {
  for (const [index, { isAscending }] of fields.entries()) {
    const [left, right] = [a[index], b[index]];
    if (!left || !right) continue;
    if (left.value === null || right.value === null) {
      const blanks = Number(left.value === null) - Number(right.value === null);
      if (blanks !== 0) return blanks;
      continue;
    }
    const order = rank(left) - rank(right) || sameKind(left, right, collator);
    if (order !== 0) return isAscending ? order : -order;
  }
  return 0;
}

function rank({ value, isError }: CellResult): number {
  if (isError) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number" | "string" | "boolean"];
}

function sameKind(a: CellResult, b: CellResult, collator: Intl.Collator): number {
  if (a.isError) return 0;
  if (typeof a.value === "string") return collator.compare(a.value, String(b.value));
  return Number(a.value) - Number(b.value);
}

/** A row's cells in their new place; relative references within formulas go along. */
function movedRow(book: Book, { sheetId, zone }: SheetZone, from: number, to: number): CellChange[] {
  if (from === to) return [];
  return Array.from({ length: columnCount(zone) }, (_column, index) => {
    const column = zone.left + index;
    const cell = book.model.getters.getCell({ sheetId, row: from, col: column });
    const style = (cell?.style as SharedStyle | undefined) ?? null;
    const formula = cellFormula(book, sheetId, from, column);
    if (formula !== null) {
      const moved = movedFormula(formula, to - from, 0);
      return { row: to, column, style, formula: toEngine(moved, formulaSurroundings(book, sheetId, to, column)) };
    }
    const { value, isError } = cellResult(book, sheetId, from, column);
    return { row: to, column, style, ...(isError ? { error: engineError(String(value)) } : { value }) };
  });
}
