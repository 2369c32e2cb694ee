import { HostError } from "../host/hostError";
import type { Book } from "./book";
import { cellStyle, existingCells } from "./cellReading";
import { columnStyle } from "./columnStyle";
import { officeStyle } from "./stylePool";
import { isWholeColumns, isWholeRows } from "./zone";
import type { Zone } from "./zone";

/** What may still be done on a protected sheet, by the names of WorksheetProtectionOptions. */
export type ProtectionOption =
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertColumns"
  | "allowInsertRows"
  | "allowInsertHyperlinks"
  | "allowDeleteColumns"
  | "allowDeleteRows"
  | "allowSort"
  | "allowAutoFilter"
  | "allowPivotTables"
  | "allowEditObjects"
  | "allowEditScenarios";

/** @throws HostError AccessDenied when the sheet is protected and one of the cells is locked */
export function checkUnlocked(book: Book, sheetId: string, zone: Zone): void {
  if (!book.sheetState(sheetId).protection.isProtected) return;
  if (anyLocked(book, sheetId, zone)) throw new HostError("AccessDenied");
}

/** @throws HostError AccessDenied when the sheet is protected and its protection does not allow this */
export function checkAllowed(book: Book, sheetId: string, option: ProtectionOption): void {
  const { isProtected, options } = book.sheetState(sheetId).protection;
  if (isProtected && options[option] !== true) throw new HostError("AccessDenied");
}

/** @throws HostError AccessDenied when the sheet is protected at all */
export function checkUnprotected(book: Book, sheetId: string): void {
  if (book.sheetState(sheetId).protection.isProtected) throw new HostError("AccessDenied");
}

function anyLocked(book: Book, sheetId: string, zone: Zone): boolean {
  if (isWholeColumns(zone) || isWholeRows(zone)) {
    const cells = [...existingCells(book, sheetId, zone)];
    return (
      (columnStyle(book, sheetId, zone.left)?.office.locked ?? true) ||
      cells.some(({ cell }) => officeStyle(cell.style).locked)
    );
  }
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      if (cellStyle(book, sheetId, row, column).locked) return true;
    }
  }
  return false;
}
