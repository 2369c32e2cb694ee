import { HostError, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { existingCells } from "./cellReading";
import { moveBand } from "./moveBand";
import type { SheetZone } from "./officeState";
import { checkAllowed, checkUnprotected } from "./protection";
import { calculatedCells } from "./tableUpkeep";
import { bodyZone, tablesOn } from "./tableLookup";
import { applyChanges, clearContents, ensureRoom } from "./writeCells";
import {
  LAST_COLUMN,
  LAST_ROW,
  columnCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  overlaps,
  rowCount,
} from "./zone";
import type { Zone } from "./zone";

/**
 * Inserts empty cells, pushing what is there down or to the right; gives the new cells.
 * @throws HostError InsertDeleteConflict where a table or a merge would be torn
 */
export function insertCells(book: Book, { sheetId, zone }: SheetZone, shift: "Down" | "Right"): Zone {
  const axis = wholeAxis(zone) ?? (shift === "Down" ? "row" : "column");
  if (!wholeAxis(zone)) {
    checkUnprotected(book, sheetId);
    moveBand(book, sheetId, zone, axis === "row" ? rowCount(zone) : columnCount(zone), axis);
    return zone;
  }
  checkAllowed(book, sheetId, axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  checkNothingFallsOff(book, sheetId, zone, axis);
  ensureRoom(book, sheetId, zone.top === 0 ? 0 : Math.min(zone.bottom, zone.top), axis === "row" ? 0 : zone.left);
  const start = axis === "row" ? zone.top : zone.left;
  const [base, position] = start === 0 ? [0, "before"] : [start - 1, "after"];
  const sheetNameText = book.model.getters.getSheetName(sheetId);
  const quantity = axis === "row" ? rowCount(zone) : columnCount(zone);
  const dimension = axis === "row" ? "ROW" : "COL";
  book.run("ADD_COLUMNS_ROWS", { sheetId, sheetName: sheetNameText, dimension, base, quantity, position });
  if (start === 0) clearStyles(book, sheetId, zone);
  book.ranges.shift(sheetId, { axis, at: start, count: quantity });
  if (axis === "row") fillCalculated(book, sheetId, zone);
  else nameNewColumns(book, sheetId, zone);
  book.noteChange(sheetId, zone, { change: axis === "row" ? "RowInserted" : "ColumnInserted" });
  return zone;
}

/**
 * Deletes cells, pulling what is beyond up or to the left.
 * @throws HostError InsertDeleteConflict where a table or a merge would be torn
 */
export function deleteCells(book: Book, { sheetId, zone }: SheetZone, shift: "Up" | "Left"): void {
  const axis = wholeAxis(zone) ?? (shift === "Up" ? "row" : "column");
  if (!wholeAxis(zone)) {
    checkUnprotected(book, sheetId);
    moveBand(book, sheetId, zone, axis === "row" ? -rowCount(zone) : -columnCount(zone), axis);
    return;
  }
  checkAllowed(book, sheetId, axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  const rest = axis === "row" ? spareTableRows(book, sheetId, zone) : zone;
  if (rest) removeLines(book, sheetId, rest, axis);
  book.noteChange(sheetId, zone, { change: axis === "row" ? "RowDeleted" : "ColumnDeleted" });
}

function removeLines(book: Book, sheetId: string, zone: Zone, axis: "row" | "column"): void {
  const [first, last] = axis === "row" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  if (last - first > 200_000) throw invalidArgument("too many rows to delete");
  ensureRoom(book, sheetId, axis === "row" ? last + 100 : 0, axis === "row" ? 0 : last + 26);
  const elements = Array.from({ length: last - first + 1 }, (_line, index) => first + index);
  const name = book.model.getters.getSheetName(sheetId);
  const dimension = axis === "row" ? "ROW" : "COL";
  book.run("REMOVE_COLUMNS_ROWS", { sheetId, sheetName: name, dimension, elements });
  book.ranges.shift(sheetId, { axis, at: first, count: first - last - 1 });
}

/** A table keeps its header and one row: deleting all its rows empties the last one instead. null = nothing else to delete. */
function spareTableRows(book: Book, sheetId: string, zone: Zone): Zone | null {
  for (const table of tablesOn(book, sheetId)) {
    const isWhole = zone.top <= table.zone.top && zone.bottom >= table.zone.bottom;
    if (isWhole || !overlaps(zone, table.zone)) continue;
    if (table.showHeaders && zone.top <= table.zone.top) throw new HostError("InsertDeleteConflict");
    const body = bodyZone(table);
    if (zone.top > body.top || zone.bottom < body.bottom) continue;
    clearContents(book, sheetId, { ...body, bottom: body.top });
    return zone.top < zone.bottom ? { ...zone, top: zone.top + 1 } : null;
  }
  return zone;
}

function wholeAxis(zone: Zone): "row" | "column" | null {
  if (isWholeRows(zone)) return "row";
  return isWholeColumns(zone) ? "column" : null;
}

function checkNothingFallsOff(book: Book, sheetId: string, zone: Zone, axis: "row" | "column"): void {
  const edge: Zone =
    axis === "row"
      ? { top: LAST_ROW - rowCount(zone) + 1, bottom: LAST_ROW, left: 0, right: LAST_COLUMN }
      : { top: 0, bottom: LAST_ROW, left: LAST_COLUMN - columnCount(zone) + 1, right: LAST_COLUMN };
  for (const { cell } of existingCells(book, sheetId, edge)) {
    if (cell.isFormula || cell.content !== "") throw new HostError("InsertDeleteConflict");
  }
}

/** Above the first row there is no look to take over. */
function clearStyles(book: Book, sheetId: string, zone: Zone): void {
  const changes = [...existingCells(book, sheetId, zone)].map(({ row, column }) => ({ row, column, style: null }));
  applyChanges(book, sheetId, changes);
}

function fillCalculated(book: Book, sheetId: string, zone: Zone): void {
  for (const table of tablesOn(book, sheetId)) {
    const rows = intersection(bodyZone(table), { ...table.zone, top: zone.top, bottom: zone.bottom });
    if (!rows) continue;
    const changes = table.columns.flatMap(({ calculatedFormula }, index) =>
      calculatedFormula === undefined
        ? []
        : calculatedCells(book, table, {
            at: table.zone.left + index,
            from: rows.top,
            formula: calculatedFormula,
          }).slice(0, rowCount(rows)),
    );
    applyChanges(book, sheetId, changes);
  }
}

/** A column inserted into a table has a header: the name that the table has given it. */
function nameNewColumns(book: Book, sheetId: string, zone: Zone): void {
  for (const table of tablesOn(book, sheetId)) {
    if (!table.showHeaders || !overlaps(table.zone, zone)) continue;
    const changes = table.columns.map(({ name }, index) => ({
      row: table.zone.top,
      column: table.zone.left + index,
      value: name,
    }));
    applyChanges(book, sheetId, changes);
  }
}
