import { excelError } from "../formulas/dialect";
import { formulaTokens } from "../formulas/formulaTokens";
import { HostError, apiNotFound, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { nameKey } from "./officeState";
import type { NameState, SheetZone } from "./officeState";
import { rangeAddress } from "./rangeAddress";
import { nameMeaning } from "./symbolMeaning";
import { tableByName } from "./tableLookup";
import { checkTableName } from "./tableUpkeep";

/** Adds a name and gives its key. @throws HostError ItemAlreadyExists, InvalidArgument */
export function addName(book: Book, given: Omit<NameState, "visible">): string {
  const { name, sheetId } = given;
  checkTableName(name);
  const key = nameKey(name, sheetId);
  if (book.state.names[key] || tableByName(book, name)) throw new HostError("ItemAlreadyExists");
  const formula = checkedNameFormula(book, given.formula);
  book.set(["names", key], { ...given, formula, visible: true }, true);
  return key;
}

/**
 * A name's formula with its "=". References, parts of tables and constants are understood; others are refused by name.
 * @throws HostError InvalidArgument, ApiNotFound
 */
export function checkedNameFormula(book: Book, text: string): string {
  const formula = text.startsWith("=") ? text : `=${/^[-+]?[0-9.]+$/.test(text) ? text : `"${text}"`}`;
  const words = formulaTokens(formula.slice(1)).filter(({ kind }) => kind !== "space");
  if (words.length === 0 || words.some(({ kind }) => kind === "unknown")) throw invalidArgument(`formula ${text}`);
  const isSimple = words.length === 1 && words[0]?.kind !== "function";
  if (!isSimple && Number.isNaN(Number(formula.slice(1)))) throw apiNotFound(`NamedItem formula ${text}`);
  const meaning = nameMeaning(book, { name: "", sheetId: null, formula, visible: true, comment: "" });
  const isBroken = "error" in meaning && words[0]?.kind !== "error";
  if (isBroken) throw invalidArgument(`formula ${text}`);
  return formula;
}

/** The cells that a name stands for; null when it stands for something else. */
export function nameCells(book: Book, name: NameState): SheetZone | null {
  const meaning = nameMeaning(book, name);
  return "range" in meaning ? { sheetId: meaning.range.sheetId, zone: meaning.range.zone } : null;
}

/** What NamedItem.value shows: an address, a constant or an error. */
export function nameValue(book: Book, name: NameState): string | number | boolean {
  const cells = nameCells(book, name);
  if (cells) return rangeAddress(book, cells.sheetId, cells.zone);
  const meaning = nameMeaning(book, name);
  if ("error" in meaning) return excelError(meaning.error);
  return "value" in meaning ? meaning.value : "";
}
