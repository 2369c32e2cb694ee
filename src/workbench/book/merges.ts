import type { CellChange } from "../engine/cellBatch";
import { HostError, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { existingCells } from "./cellReading";
import { restyled } from "./formatCells";
import type { SheetZone } from "./officeState";
import { checkAllowed } from "./protection";
import { tablesOn } from "./tableLookup";
import { officeStyle } from "./stylePool";
import type { SharedStyle } from "../engine/sharedStyle";
import { applyChanges } from "./writeCells";
import { contains, isOneCell, overlaps } from "./zone";
import type { Zone } from "./zone";

/**
 * Merges cells into one, or row by row when `across`. The first cell's content and look stay, the others' are lost.
 * @throws HostError InvalidOperation inside a table
 */
export function mergeCells(book: Book, { sheetId, zone }: SheetZone, across: boolean): void {
  checkAllowed(book, sheetId, "allowFormatCells");
  if (zone.bottom - zone.top > 100_000) throw invalidArgument("too many rows to merge");
  if (tablesOn(book, sheetId).some((table) => overlaps(table.zone, zone))) throw new HostError("InvalidOperation");
  const rows = Array.from({ length: zone.bottom - zone.top + 1 }, (_row, index) => zone.top + index);
  const zones = across ? rows.map((row) => ({ ...zone, top: row, bottom: row })) : [zone];
  for (const one of zones) mergeOne(book, sheetId, one);
}

/** Takes apart the merges that lie within the cells. */
export function unmergeCells(book: Book, { sheetId, zone }: SheetZone): void {
  checkAllowed(book, sheetId, "allowFormatCells");
  const { merges } = book.sheetState(sheetId);
  book.setSheet(sheetId, { merges: merges.filter((merge) => !overlaps(merge, zone)) });
}

function mergeOne(book: Book, sheetId: string, zone: Zone): void {
  const merges = book.sheetState(sheetId).merges;
  if (isOneCell(zone)) return;
  const cut = merges.some((merge) => overlaps(merge, zone) && !contains(zone, merge));
  if (cut) throw new HostError("InvalidOperation");
  keepFirst(book, sheetId, zone);
  book.setSheet(sheetId, { merges: [...merges.filter((merge) => !overlaps(merge, zone)), zone] });
}

/** Moves the first content there is into the corner, and gives all cells the corner's look, each its own borders. */
function keepFirst(book: Book, sheetId: string, zone: Zone): void {
  const filled = [...existingCells(book, sheetId, zone)].filter(({ cell }) => cell.isFormula || cell.content !== "");
  const [first] = filled;
  const contents: CellChange[] = filled
    .filter(({ row, column }) => row !== zone.top || column !== zone.left)
    .map(({ row, column }) => ({ row, column, value: null }));
  if (first && (first.row !== zone.top || first.column !== zone.left)) {
    const { cell } = first;
    const at = { row: zone.top, column: zone.left };
    contents.push(cell.isFormula ? { ...at, formula: cell.compiledFormula } : { ...at, value: cell.parsedValue });
  }
  applyChanges(book, sheetId, contents);
  const corner = book.model.getters.getCell({ sheetId, row: zone.top, col: zone.left })?.style as
    SharedStyle | undefined;
  const changed = book.styles.changer((style) => ({ ...officeStyle(corner), borders: style.borders }));
  applyChanges(book, sheetId, restyled(book, sheetId, zone, changed));
}
