import type { Book } from "./book";
import { cellResult, cellStyle } from "./cellReading";
import { numberText } from "./numberText";

/** What a cell shows, in the book's language. */
export function cellText(book: Book, sheetId: string, row: number, column: number): string {
  const { value, isError } = cellResult(book, sheetId, row, column);
  if (value === null) return "";
  if (isError) return String(value);
  return numberText(value, cellStyle(book, sheetId, row, column).numberFormat, book.locale);
}
