import type { Book } from "./book";
import { cellResult, cellStyle } from "./cellReading";
import { numberText } from "./numberText";

/** What a cell shows, in the book's language. */
export function cellText(book: Book, sheetId: string, row: number, column: number): string {
  const { value, isError } = cellResult(book, sheetId, row, column);
  if (value === null) return "";
  if (isError) return String(value);
  const { numberFormat } = cellStyle(book, sheetId, row, column);
  return numberText(value, numberFormat, book.locale);
}
