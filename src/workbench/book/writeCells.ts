import { CompiledFormula } from "@odoo/o-spreadsheet";
import { CellBatch } from "../engine/cellBatch";
import type { CellChange } from "../engine/cellBatch";
import type { SharedStyle } from "../engine/sharedStyle";
import { invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { cellInput } from "./cellInput";
import type { CellInput, InputSurroundings } from "./cellInput";
import { existingCells } from "./cellReading";
import { formulaSurroundings } from "./formulaSurroundings";
import { columnStyle } from "./columnStyle";
import { officeStyle } from "./stylePool";
import type { Zone } from "./zone";

/** Cells of one sheet that an add-in assigns to, with what it assigns to each; `inputOf` counts from the zone's corner. */
export interface CellsInput {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly inputOf: (row: number, column: number) => unknown;
}

/**
 * Writes values or formulas into cells as Excel takes them.
 * @throws HostError InvalidArgument, with nothing written, for values that a cell cannot hold
 */
export function writeInputs(book: Book, { sheetId, zone, inputOf }: CellsInput): void {
  const hidden = hiddenByMerges(book, sheetId, zone);
  const changes: CellChange[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const value = inputOf(row - zone.top, column - zone.left);
      if (value === null || value === undefined || hidden(row, column)) continue;
      changes.push(inputChange(book, { sheetId, row, column }, value));
    }
  }
  applyChanges(book, sheetId, changes);
}

/** Gives the engine what cells are to hold, making room first. */
export function applyChanges(book: Book, sheetId: string, changes: readonly CellChange[]): void {
  if (changes.length === 0) return;
  makeRoom(book, sheetId, changes);
  book.run("WRITE_CELLS", { sheetId, batch: new CellBatch(changes) });
}

/** Sees to it that the engine has cells down to `bottom` and across to `right`. */
export function ensureRoom(book: Book, sheetId: string, bottom: number, right: number): void {
  const rows = book.model.getters.getNumberRows(sheetId);
  const columns = book.model.getters.getNumberCols(sheetId);
  if (bottom < rows && right < columns) return;
  book.run("GROW_SHEET", { sheetId, rows: roomFor(bottom, rows), columns: roomFor(right, columns) });
}

/** Half as much again, so that a sheet written block by block does not grow at every block. */
function roomFor(last: number, size: number): number {
  return last < size ? size : Math.max(last + 1, Math.ceil(size * 1.5));
}

interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function inputChange(book: Book, place: CellPlace, value: unknown): CellChange {
  const { sheetId, row, column } = place;
  const cell = book.model.getters.getCell({ sheetId, row, col: column });
  const style = (cell ? cell.style : columnStyle(book, sheetId, column)) as SharedStyle | undefined;
  const isText = (style ? officeStyle(style).numberFormat : "General") === "@";
  const surroundings = (): InputSurroundings => ({
    ...formulaSurroundings(book, sheetId, row, column),
    thisYear: book.now().getFullYear(),
  });
  const input = cellInput(value, isText, surroundings);
  const { change, numberFormat }: Partial<CellInput> & Pick<CellInput, "change"> = input ?? { change: {} };
  if (cell && numberFormat === undefined && change.formula === undefined) return { row, column, ...change };
  const formula = typeof change.formula === "string" ? compiled(book, sheetId, change.formula) : undefined;
  const newStyle = inputStyle(book, { cell: Boolean(cell), style }, numberFormat);
  return { row, column, ...change, ...(formula && { formula }), ...(newStyle && { style: newStyle }) };
}

/** The style that a cell gets with its content: its column's where the cell is new, and the format that was typed along. */
function inputStyle(
  book: Book,
  before: { readonly cell: boolean; readonly style: SharedStyle | undefined },
  numberFormat: string | undefined,
): SharedStyle | undefined {
  const office = officeStyle(before.style);
  if (numberFormat !== undefined && office.numberFormat === "General")
    return book.styles.shared({ ...office, numberFormat });
  return before.cell ? undefined : before.style;
}

/** @throws HostError InvalidArgument for a formula that cannot be read */
export function compiled(book: Book, sheetId: string, formula: string): CompiledFormula {
  const result = CompiledFormula.Compile(formula, sheetId, book.model.getters);
  if (!result.isBadExpression) return result;
  const error = (result.execute as unknown as () => { readonly value: string; readonly message: string })();
  if (error.value === "#NAME?") return result;
  throw invalidArgument(`${formula}: ${error.message}`);
}

/** Tells which cells lie under a merge and not in its corner: what is written there is lost. */
function hiddenByMerges(book: Book, sheetId: string, zone: Zone): (row: number, column: number) => boolean {
  const merges = book
    .sheetState(sheetId)
    .merges.filter(
      (merge) =>
        merge.top <= zone.bottom && merge.bottom >= zone.top && merge.left <= zone.right && merge.right >= zone.left,
    );
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
    );
}

function makeRoom(book: Book, sheetId: string, changes: readonly CellChange[]): void {
  let [bottom, right] = [0, 0];
  for (const { row, column } of changes) {
    if (row > bottom) bottom = row;
    if (column > right) right = column;
  }
  ensureRoom(book, sheetId, bottom, right);
}

/** Empties cells, their looks kept. */
export function clearContents(book: Book, sheetId: string, zone: Zone): void {
  const changes = [...existingCells(book, sheetId, zone)].map(({ row, column }) => ({ row, column, value: null }));
  applyChanges(book, sheetId, changes);
}
