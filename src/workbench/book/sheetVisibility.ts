import { HostError } from "../host/hostError";
import type { Book } from "./book";
import { sheetIds } from "./sheets";
import type { SheetSnapshot } from "./snapshot";

/** Shows or hides a tab. @throws HostError GeneralException for the last one that is visible */
export function setSheetVisibility(book: Book, sheetId: string, visibility: SheetSnapshot["visibility"]): void {
  const visible = sheetIds(book).filter((id) => book.sheetState(id).visibility === "Visible");
  const isLast = visible.length === 1 && visible[0] === sheetId;
  if (visibility !== "Visible" && isLast) throw new HostError("GeneralException");
  const { visibility: before } = book.sheetState(sheetId);
  if (before === visibility) return;
  book.setSheet(sheetId, { visibility });
  const isShown = book.model.getters.isSheetVisible(sheetId);
  if (visibility === "Visible" && !isShown) book.run("SHOW_SHEET", { sheetId });
  if (visibility !== "Visible" && isShown) book.run("HIDE_SHEET", { sheetId });
  if (visibility !== "Visible" && book.activeSheetId === sheetId) {
    book.activeSheetId = visible.find((id) => id !== sheetId) ?? sheetId;
  }
  book.note({ kind: "visibility", sheetId, before, after: visibility });
}
