import { engineSheetName } from "../formulas/dialect";
import { HostError, invalidArgument } from "../host/hostError";
import { addressZone, quotedSheet, splitAddress, zoneAddress } from "./address";
import type { Book } from "./book";
import { nameKey } from "./officeState";
import type { SheetZone } from "./officeState";
import { parsedStructured } from "../formulas/structuredReference";
import { sheetName } from "./sheets";
import { nameMeaning } from "./symbolMeaning";
import { structuredZone } from "./structuredZone";
import { bodyZone, tableByName } from "./tableLookup";
import { WHOLE_SHEET, isWholeColumns, isWholeRows } from "./zone";
import type { Zone } from "./zone";

/** "Resultados!A1:B2", as Range.address has it. */
export function rangeAddress(book: Book, sheetId: string, zone: Zone): string {
  return `${quotedSheet(sheetName(book, sheetId))}!${zoneAddress(zone)}`;
}

/**
 * The cells that `text` means on a sheet: an address, a name or a table; nothing means the whole sheet.
 * @throws HostError InvalidArgument for what is none of these, or means cells of another sheet
 */
export function cellsNamed(book: Book, sheetId: string, text: string | null): Zone {
  if (text === null || text === "") return WHOLE_SHEET;
  const { sheet, rest } = splitAddress(text);
  if (sheet !== null && book.model.getters.getSheetIdByName(engineSheetName(sheet)) !== sheetId)
    throw invalidArgument(text);
  const zone = addressZone(rest);
  if (zone) return zone;
  const named = namedCells(book, sheetId, rest);
  if (named?.sheetId !== sheetId) throw invalidArgument(`no range ${text}`);
  return named.zone;
}

function namedCells(book: Book, sheetId: string, text: string): SheetZone | null {
  if (text.includes("[")) return structuredZone(book, parsedStructured(text), undefined);
  const table = tableByName(book, text);
  if (table) return { sheetId: table.sheetId, zone: bodyZone(table) };
  const { names } = book.state;
  const name = names[nameKey(text, sheetId)] ?? names[nameKey(text, null)];
  const meaning = name && nameMeaning(book, name);
  return meaning && "range" in meaning ? { sheetId: meaning.range.sheetId, zone: meaning.range.zone } : null;
}

/** @throws HostError InvalidArgument for cells outside a sheet */
export function checkedZone(zone: Zone): Zone {
  const { top, left, bottom, right } = zone;
  const isInside = top >= 0 && left >= 0 && bottom <= WHOLE_SHEET.bottom && right <= WHOLE_SHEET.right;
  if (!isInside || top > bottom || left > right) throw invalidArgument("outside the sheet");
  return zone;
}

/** @throws HostError InvalidArgument for whole rows and columns, which have too many cells to be asked about one by one */
export function boundedZone(zone: Zone): Zone {
  if (isWholeColumns(zone) || isWholeRows(zone)) throw invalidArgument("whole rows or columns");
  return zone;
}

export function isUnbounded(zone: Zone): boolean {
  return isWholeColumns(zone) || isWholeRows(zone);
}

/** Excel gives up on more than five million cells at once. */
export function checkReadable(zone: Zone): void {
  const cells = (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1);
  if (cells > 5_000_000) throw new HostError("ResponsePayloadSizeLimitExceeded");
}
