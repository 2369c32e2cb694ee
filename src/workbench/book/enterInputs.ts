import { HostError, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { cellResult } from "./cellReading";
import type { CellResult } from "./cellReading";
import { checkUnlocked } from "./protection";
import { isUnbounded } from "./rangeAddress";
import { growTables, syncHeaders } from "./tableUpkeep";
import { writeInputs, clearContents } from "./writeCells";
import type { CellsInput } from "./writeCells";
import { isOneCell } from "./zone";

/**
 * Enters values or formulas as an add-in assigns them, with all that Excel does about it: locked cells refuse, tables grow
 * when something is written right below them, and what is written over a table's header becomes its columns' names.
 */
export function enterInputs(book: Book, input: CellsInput): void {
  const { sheetId, zone } = input;
  checkUnlocked(book, sheetId, zone);
  if (isUnbounded(zone)) {
    if (input.inputOf(0, 0) !== "") throw invalidArgument("values of whole rows or columns");
    clearContents(book, sheetId, zone);
    return;
  }
  if (zone.bottom - zone.top > 1_048_575) throw new HostError("InvalidArgument");
  const valueOf = isOneCell(zone) && book.hasListeners() ? () => settledValue(book, input) : null;
  const before = valueOf?.();
  const grow = growTables(book, input);
  writeInputs(book, input);
  grow();
  syncHeaders(book, sheetId, zone);
  book.noteChange(sheetId, zone, before && valueOf ? { values: { before, after: valueOf() } } : {});
}

function settledValue(book: Book, { sheetId, zone }: CellsInput): CellResult {
  book.settle();
  return cellResult(book, sheetId, zone.top, zone.left);
}
