import { engineSheetName, officeSheetName } from "../formulas/dialect";
import { HostError, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { newId } from "./newId";

/** The sheets in the order of their tabs. */
export function sheetIds(book: Book): readonly string[] {
  return book.model.getters.getSheetIds();
}

export function sheetName(book: Book, sheetId: string): string {
  const name = book.model.getters.tryGetSheetName(sheetId);
  if (name === undefined) throw new HostError("ItemNotFound");
  return officeSheetName(name);
}

/** The sheet with that name (ignoring case) or id; null when there is none. */
export function findSheet(book: Book, nameOrId: string): string | null {
  if (book.model.getters.tryGetSheet(nameOrId)) return nameOrId;
  return book.model.getters.getSheetIdByName(engineSheetName(nameOrId)) ?? null;
}

/** @throws HostError InvalidArgument for names that Excel refuses, ItemAlreadyExists for one that another sheet has */
export function checkSheetName(book: Book, name: string, own: string | null): void {
  const isLegal = name !== "" && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!isLegal || name.toLowerCase() === "history") throw invalidArgument(`sheet name ${name}`);
  const other = book.model.getters.getSheetIdByName(engineSheetName(name));
  if (other !== undefined && other !== own) throw new HostError("ItemAlreadyExists");
}

/** A new sheet after the last; without a name, "Sheet2", "Sheet3"… */
export function addSheet(book: Book, name: string | null): string {
  const chosen = name ?? freeSheetName(book);
  checkSheetName(book, chosen, null);
  const sheetId = newId();
  const { length } = sheetIds(book);
  book.run("CREATE_SHEET", { sheetId, position: length, name: engineSheetName(chosen), cols: 26, rows: 100 });
  book.note({ kind: "sheetAdded", sheetId });
  return sheetId;
}

export function renameSheet(book: Book, sheetId: string, name: string): void {
  const oldName = sheetName(book, sheetId);
  checkSheetName(book, name, sheetId);
  if (name === oldName) return;
  book.run("RENAME_SHEET", { sheetId, oldName: engineSheetName(oldName), newName: engineSheetName(name) });
  book.note({ kind: "sheetRenamed", sheetId, before: oldName, after: name });
}

/** @throws HostError GeneralException for the last visible sheet, which Excel keeps */
export function deleteSheet(book: Book, sheetId: string): void {
  const others = sheetIds(book).filter((id) => id !== sheetId && book.sheetState(id).visibility === "Visible");
  if (others.length === 0) throw new HostError("GeneralException");
  const next = neighbour(book, sheetId, others);
  book.run("DELETE_SHEET", { sheetId, sheetName: book.model.getters.getSheetName(sheetId) });
  book.note({ kind: "sheetDeleted", sheetId });
  if (book.activeSheetId === sheetId) book.activeSheetId = next;
}

/** A copy at the end; Excel calls it "Painel (2)". */
export function copySheet(book: Book, sheetId: string): string {
  const sheetIdTo = newId();
  const name = copyName(book, sheetName(book, sheetId));
  book.run("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo: engineSheetName(name) });
  book.note({ kind: "sheetAdded", sheetId: sheetIdTo });
  book.run("MOVE_SHEET_TO", { sheetId: sheetIdTo, position: sheetIds(book).length - 1 });
  return sheetIdTo;
}

/** Moves a tab to `position`, hidden tabs counted. */
export function moveSheet(book: Book, sheetId: string, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= sheetIds(book).length) throw invalidArgument();
  const before = sheetIds(book).indexOf(sheetId);
  if (before === position) return;
  book.run("MOVE_SHEET_TO", { sheetId, position });
  book.note({ kind: "sheetMoved", sheetId, before, after: position });
}

function neighbour(book: Book, sheetId: string, others: readonly string[]): string {
  const order = sheetIds(book);
  const at = order.indexOf(sheetId);
  return order.slice(at).find((id) => others.includes(id)) ?? others.at(-1) ?? sheetId;
}

function freeSheetName(book: Book): string {
  const base = book.locale === "pt-BR" ? "Planilha" : "Sheet";
  for (let number = sheetIds(book).length + 1; ; number++) {
    if (findSheet(book, `${base}${number}`) === null) return `${base}${number}`;
  }
}

function copyName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (findSheet(book, candidate) === null) return candidate;
  }
}
