import type { CellChange } from "../engine/cellBatch";
import { movedFormula } from "../formulas/mappedReferences";
import { toEngine } from "../formulas/toEngine";
import { invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { cellFormula, cellResult, existingCells } from "./cellReading";
import { formulaSurroundings } from "./formulaSurroundings";
import type { TableState } from "./officeState";
import { respellTables } from "./respell";
import { bodyZone, tablesOn } from "./tableLookup";
import { applyChanges } from "./writeCells";
import type { CellsInput } from "./writeCells";
import { overlaps } from "./zone";
import type { Zone } from "./zone";

/**
 * Looks, before cells are written, which tables will grow by them, and gives the growing, to be done after.
 * A table takes in what is written right below it, unless its sheet is protected, it has a totals row, or there is
 * something underneath already.
 */
export function growTables(book: Book, input: CellsInput): () => void {
  const { sheetId, zone } = input;
  if (book.sheetState(sheetId).protection.isProtected) return () => undefined;
  const growing = tablesOn(book, sheetId).filter((table) => growsBy(book, table, input));
  return () => {
    for (const table of growing) growTo(book, table.id, { ...table.zone, bottom: zone.bottom }, zone);
  };
}

function growsBy(book: Book, table: TableState, { zone, inputOf }: CellsInput): boolean {
  const isBelow = zone.top === table.zone.bottom + 1 && zone.left <= table.zone.right && zone.right >= table.zone.left;
  if (!isBelow || table.showTotals) return false;
  const added = { ...table.zone, top: zone.top, bottom: zone.bottom };
  const others = tablesOn(book, table.sheetId).filter(({ id }) => id !== table.id);
  if (others.some((other) => overlaps(other.zone, added))) return false;
  for (const { cell } of existingCells(book, table.sheetId, added))
    if (cell.isFormula || cell.content !== "") return false;
  return writesSomething(zone, inputOf);
}

function writesSomething(zone: Zone, inputOf: CellsInput["inputOf"]): boolean {
  for (let row = 0; row <= zone.bottom - zone.top; row++) {
    for (let column = 0; column <= zone.right - zone.left; column++) {
      const value = inputOf(row, column);
      if (value !== null && value !== undefined && value !== "") return true;
    }
  }
  return false;
}

/** Gives a table its new cells, and its calculated columns in the rows that are new; `written` cells keep what they hold. */
export function growTo(book: Book, tableId: string, zone: Zone, written: Zone | null): void {
  const table = book.state.tables[tableId];
  if (!table) return;
  const before = bodyZone(table);
  book.set(["tables", tableId], { ...table, zone }, true);
  const changes = table.columns.flatMap((column, index) => {
    const at = zone.left + index;
    if (column.calculatedFormula === undefined || (written && at >= written.left && at <= written.right)) return [];
    return calculatedCells(
      book,
      { ...table, zone },
      { at, from: before.bottom + 1, formula: column.calculatedFormula },
    );
  });
  applyChanges(book, table.sheetId, changes);
}

/** A calculated column's formula, as its first row has it, in the rows from `from` on. */
export function calculatedCells(
  book: Book,
  table: TableState,
  { at, from, formula }: { readonly at: number; readonly from: number; readonly formula: string },
): CellChange[] {
  const body = bodyZone(table);
  const changes: CellChange[] = [];
  for (let row = from; row <= body.bottom; row++) {
    const surroundings = formulaSurroundings(book, table.sheetId, row, at);
    changes.push({ row, column: at, formula: toEngine(movedFormula(formula, row - body.top, 0), surroundings) });
  }
  return changes;
}

/** After something was written over tables: their headers' texts are their columns' names, each different from all others. */
export function syncHeaders(book: Book, sheetId: string, written: Zone): void {
  for (const table of tablesOn(book, sheetId)) {
    if (table.showHeaders && overlaps({ ...table.zone, bottom: table.zone.top }, written)) syncHeader(book, table);
    if (overlaps(bodyZone(table), written)) noteCalculated(book, table.id, written);
  }
}

function syncHeader(book: Book, table: TableState): void {
  const { top, left } = table.zone;
  const header = [...existingCells(book, table.sheetId, { ...table.zone, bottom: top })];
  if (header.some(({ cell }) => cell.isFormula)) book.settle();
  const taken = new Set<string>();
  const columns = table.columns.map((column, index) => {
    const { value } = cellResult(book, table.sheetId, top, left + index);
    const name = freeName(value === null || value === "" ? `Column${index + 1}` : String(value), taken);
    taken.add(name.toUpperCase());
    return { ...column, name };
  });
  const changes = columns.flatMap((column, index): CellChange[] => {
    const { value } = cellResult(book, table.sheetId, top, left + index);
    return value === column.name ? [] : [{ row: top, column: left + index, value: column.name }];
  });
  applyChanges(book, table.sheetId, changes);
  const isSame = columns.every(({ name }, index) => name === table.columns[index]?.name);
  if (!isSame) renameColumns(book, table, columns);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toUpperCase())) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name}${number}`.toUpperCase())) return `${name}${number}`;
}

/** New names for a table's columns; formulas that use them follow. */
export function renameColumns(book: Book, table: TableState, columns: TableState["columns"]): void {
  const names = new Map(table.columns.map(({ name }, index) => [name.toUpperCase(), columns[index]?.name ?? name]));
  book.set(["tables", table.id], { ...table, columns }, true);
  respellTables(book, (reference) => {
    if (reference.table?.toUpperCase() !== table.name.toUpperCase()) return reference;
    return { ...reference, columns: reference.columns.map((name) => names.get(name.toUpperCase()) ?? name) };
  });
}

/** @throws HostError InvalidArgument for names that Excel refuses */
export function checkTableName(name: string): void {
  const isLegal = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const isCell = /^(?:[A-Za-z]{1,3}[0-9]{1,7}|[RrCc]|[Rr][0-9]*[Cc][0-9]*)$/.test(name);
  if (!isLegal || isCell) throw invalidArgument(`name ${name}`);
}

/** Remembers a column that one formula fills from top to bottom: Excel gives it to new rows by itself. */
function noteCalculated(book: Book, tableId: string, written: Zone): void {
  const table = book.state.tables[tableId];
  if (!table) return;
  const body = bodyZone(table);
  if (written.top > body.top || written.bottom < body.bottom) return;
  const columns = table.columns.map((column, index) => {
    const at = table.zone.left + index;
    if (at < written.left || at > written.right) return column;
    const { calculatedFormula: _before, ...rest } = column;
    const formula = commonFormula(book, table, at);
    return formula === null ? rest : { ...rest, calculatedFormula: formula };
  });
  book.set(["tables", tableId], { ...table, columns });
}

function commonFormula(book: Book, table: TableState, column: number): string | null {
  const body = bodyZone(table);
  const first = cellFormula(book, table.sheetId, body.top, column);
  if (first === null) return null;
  for (let row = body.top + 1; row <= body.bottom; row++) {
    if (cellFormula(book, table.sheetId, row, column) !== movedFormula(first, row - body.top, 0)) return null;
  }
  return first;
}
