import type { SharedStyle } from "../engine/sharedStyle";
import type { Book } from "./book";

/** How a cell of a column looks while it has no look of its own. */
export function columnStyle(book: Book, sheetId: string, column: number): SharedStyle | undefined {
  const { columns, cellStyle } = book.sheetState(sheetId);
  const own = columns[column]?.style;
  return (own === undefined ? cellStyle : own) ?? undefined;
}
