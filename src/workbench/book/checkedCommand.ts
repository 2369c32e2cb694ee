import type { CellChange } from "../engine/cellBatch";
import type { AnyCommand } from "../engine/engineInternals";
import { officeSheetName } from "../formulas/dialect";
import { HostError } from "../host/hostError";
import type { Book } from "./book";
import { gridChangesOf, changedLines } from "./gridChange";
import { checkAllowed, checkUnlocked } from "./protection";
import type { ProtectionOption } from "./protection";
import { checkSheetName, sheetIds } from "./sheets";
import { tablesOn } from "./tableLookup";
import { inputChange } from "./writeCells";
import type { Zone } from "./zone";

/**
 * Checks what a person is about to do in the grid, and gives what typing makes of a cell (`isRoot`: it is typed, not pasted).
 * @throws HostError when Excel would refuse
 */
export function checkedCommand(book: Book, command: AnyCommand, isRoot: boolean): CellChange | null {
  const sheetId = String(command["sheetId"]);
  switch (command.type) {
    case "UPDATE_CELL":
      return checkedCell(book, command, isRoot);
    case "DELETE_CONTENT":
    case "CLEAR_CELLS":
      for (const zone of command["target"] as readonly Zone[]) checkUnlocked(book, sheetId, zone);
      return null;
    case "SET_FORMATTING":
    case "CLEAR_FORMATTING":
      checkAllowed(book, sheetId, "allowFormatCells");
      return null;
    case "ADD_COLUMNS_ROWS":
    case "REMOVE_COLUMNS_ROWS":
      checkLines(book, sheetId, command);
      return null;
    case "RENAME_SHEET":
      checkSheetName(book, officeSheetName(String(command["newName"])), sheetId);
      return null;
    case "DELETE_SHEET":
    case "HIDE_SHEET":
      checkNotLast(book, sheetId);
      return null;
    default:
      return null;
  }
}

function checkedCell(book: Book, command: AnyCommand, isRoot: boolean): CellChange | null {
  const sheetId = String(command["sheetId"]);
  const [row, column] = [Number(command["row"]), Number(command["col"])];
  const content = command["content"];
  if (typeof content !== "string") return null;
  checkUnlocked(book, sheetId, { top: row, bottom: row, left: column, right: column });
  return isRoot ? inputChange(book, { sheetId, row, column }, content) : null;
}

/** @throws HostError AccessDenied on a protected sheet, InsertDeleteConflict when a table would lose its header alone */
function checkLines(book: Book, sheetId: string, command: AnyCommand): void {
  for (const change of gridChangesOf(command)) {
    const verb = change.count > 0 ? "Insert" : "Delete";
    checkAllowed(book, sheetId, `allow${verb}${change.axis === "row" ? "Rows" : "Columns"}` satisfies ProtectionOption);
    if (change.count > 0 || change.axis === "column") continue;
    const gone = changedLines(change);
    for (const { zone, showHeaders } of tablesOn(book, sheetId)) {
      const losesHeader = showHeaders && gone.top <= zone.top && gone.bottom >= zone.top;
      if (losesHeader && gone.bottom < zone.bottom) throw new HostError("InsertDeleteConflict");
    }
  }
}

function checkNotLast(book: Book, sheetId: string): void {
  const others = sheetIds(book).filter((id) => id !== sheetId && book.sheetState(id).visibility === "Visible");
  if (others.length === 0)
    throw new HostError("GeneralException", "A workbook must contain at least one visible sheet.");
}
