import { invalidArgument } from "../host/hostError";
import type { OfficeObject } from "../host/officeClass";
import { fixedAddress, quotedSheet } from "./address";
import type { Book } from "./book";
import type { LiveRange } from "./liveRange";
import { sheetName } from "./sheets";

/** A Range object given where a formula is wanted: "=Listas!$A$2:$A$9". */
export function rangeFormula(book: Book, object: OfficeObject): string {
  if (object.type !== "Range") throw invalidArgument(`expected a Range, got a ${object.type}`);
  const { live } = object.target as { readonly live: LiveRange };
  return `=${quotedSheet(sheetName(book, live.sheetId))}!${fixedAddress(live.zone)}`;
}
