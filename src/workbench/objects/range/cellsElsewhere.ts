import { splitAddress } from "../../book/address";
import type { Book } from "../../book/book";
import type { SheetZone } from "../../book/officeState";
import { cellsNamed } from "../../book/rangeAddress";
import { findSheet } from "../../book/sheets";
import { invalidArgument } from "../../host/hostError";

/** The cells that an address names, on the sheet that it names, or else on `home`. */
export function cellsElsewhere(book: Book, home: string, address: string): SheetZone {
  const { sheet } = splitAddress(address);
  const sheetId = sheet === null ? home : findSheet(book, sheet);
  if (sheetId === null) throw invalidArgument(address);
  return { sheetId, zone: cellsNamed(book, sheetId, address) };
}
