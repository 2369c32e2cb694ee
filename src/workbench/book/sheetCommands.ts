import type { AnyCommand } from "../engine/engineInternals";
import type { Book } from "./book";
import { sheetIds, sheetName } from "./sheets";
import type { SheetSnapshot } from "./snapshot";

/** A command that concerns a sheet as a whole, and how the sheet was before it. */
export interface SheetBefore {
  readonly command: AnyCommand;
  readonly sheetId: string;
  readonly name: string;
  readonly order: readonly string[];
  readonly visibility: SheetSnapshot["visibility"];
}

const CONCERNED = new Set([
  "CREATE_SHEET",
  "DUPLICATE_SHEET",
  "DELETE_SHEET",
  "RENAME_SHEET",
  "MOVE_SHEET",
  "MOVE_SHEET_TO",
  "HIDE_SHEET",
  "SHOW_SHEET",
]);

/** null for commands that concern no sheet as a whole. */
export function sheetBefore(book: Book, command: AnyCommand): SheetBefore | null {
  if (!CONCERNED.has(command.type)) return null;
  const sheetId = String(command["sheetId"]);
  const { visibility } = book.sheetState(sheetId);
  const isThere = book.model.getters.tryGetSheet(sheetId);
  return { command, sheetId, name: isThere ? sheetName(book, sheetId) : "", order: [...sheetIds(book)], visibility };
}

/** Notes what became of the sheet, and keeps what Office.js knows of it in step with what a person did in the grid. */
export function sheetCommandDone(book: Book, { command, sheetId, name, order, visibility }: SheetBefore): void {
  switch (command.type) {
    case "CREATE_SHEET":
      return book.note({ kind: "sheetAdded", sheetId });
    case "DUPLICATE_SHEET":
      return book.note({ kind: "sheetAdded", sheetId: String(command["sheetIdTo"]) });
    case "DELETE_SHEET":
      if (book.activeSheetId === sheetId) book.activeSheetId = nextVisible(book, order, sheetId);
      return book.note({ kind: "sheetDeleted", sheetId });
    case "RENAME_SHEET":
      return book.note({ kind: "sheetRenamed", sheetId, before: name, after: sheetName(book, sheetId) });
    case "MOVE_SHEET":
    case "MOVE_SHEET_TO": {
      const [before, after] = [order.indexOf(sheetId), sheetIds(book).indexOf(sheetId)];
      return before === after ? undefined : book.note({ kind: "sheetMoved", sheetId, before, after });
    }
    default: {
      const after = book.isBatching ? book.sheetState(sheetId).visibility : shown(command);
      if (!book.isBatching) book.setSheet(sheetId, { visibility: after });
      if (after !== "Visible" && book.activeSheetId === sheetId) book.activeSheetId = nextVisible(book, order, sheetId);
      if (!book.isBatching) book.note({ kind: "visibility", sheetId, before: visibility, after });
    }
  }
}

function shown({ type }: AnyCommand): SheetSnapshot["visibility"] {
  return type === "SHOW_SHEET" ? "Visible" : "Hidden";
}

/** The sheet that comes to the front when one goes: the next that can be seen, or the last. */
export function nextVisible(book: Book, order: readonly string[], gone: string): string {
  const at = order.indexOf(gone);
  const candidates = [...order.slice(at + 1), ...order.slice(0, at).reverse()];
  const isShown = (id: string): boolean =>
    Boolean(book.model.getters.tryGetSheet(id)) && book.sheetState(id).visibility === "Visible";
  return candidates.find(isShown) ?? gone;
}
