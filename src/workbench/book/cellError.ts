import { engineSheetName, excelError } from "../formulas/dialect";
import { invalidArgument } from "../host/hostError";
import { addressZone } from "./address";
import type { Book } from "./book";

/** An error as a cell shows it: "#N/A", and the words that come up beside it; "" without any. */
export interface CellError {
  readonly code: string;
  readonly message: string;
}

/** The error that the first cell of `address` shows; null when it shows none. @throws HostError for no sheet or address */
export function cellError(book: Book, sheet: string, address: string): CellError | null {
  const sheetId = book.model.getters.getSheetIdByName(engineSheetName(sheet));
  const zone = addressZone(address);
  if (!sheetId || !zone) throw invalidArgument(`${sheet}!${address}`);
  book.settle();
  const cell = book.model.getters.getEvaluatedCell({ sheetId, row: zone.top, col: zone.left });
  if ((cell.type as string) !== "error") return null;
  return { code: excelError(String(cell.value)), message: (cell as { readonly message?: string }).message ?? "" };
}
