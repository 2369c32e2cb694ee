import type { Book } from "./book";
import { cellStyle, existingCells } from "./cellReading";
import { cellText } from "./cellText";
import type { SheetZone } from "./officeState";
import { STANDARD_HEIGHT, columnWidth, setLineSize } from "./rowsAndColumns";
import { textWidth } from "./textWidth";
import { LAST_COLUMN, LAST_ROW, overlaps } from "./zone";

/** Makes columns as wide as their widest text, estimated from the letters: there is no font to measure with. */
export function autofitColumns(book: Book, { sheetId, zone }: SheetZone): null {
  book.settle();
  const widths = new Map<number, number>();
  for (const { row, column } of existingCells(book, sheetId, { ...zone, top: 0, bottom: LAST_ROW })) {
    if (isMerged(book, sheetId, row, column)) continue;
    const style = cellStyle(book, sheetId, row, column);
    if (style.wrap) continue;
    const lines = cellText(book, sheetId, row, column).split("\n");
    const width = Math.max(...lines.map((line) => textWidth(line, style))) + style.indent * 7 + 5;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, width] of widths) {
    if (width > 5)
      setLineSize(book, { sheetId, zone: { ...zone, left: column, right: column } }, "column", width * 0.75);
  }
  return null;
}

/** Makes rows as high as their texts need, wrapped at their columns' widths. */
export function autofitRows(book: Book, { sheetId, zone }: SheetZone): null {
  book.settle();
  const heights = new Map<number, number>();
  for (const { row, column } of existingCells(book, sheetId, { ...zone, left: 0, right: LAST_COLUMN })) {
    if (isMerged(book, sheetId, row, column)) continue;
    const style = cellStyle(book, sheetId, row, column);
    const width = columnWidth(book.sheetState(sheetId), column) / 0.75 - 5 - style.indent * 7;
    const lines = cellText(book, sheetId, row, column)
      .split("\n")
      .reduce((sum, line) => sum + (style.wrap ? wrappedLines(line, width, (part) => textWidth(part, style)) : 1), 0);
    const height = Math.max(STANDARD_HEIGHT, Math.ceil(lines * style.fontSize * (STANDARD_HEIGHT / 11)));
    heights.set(row, Math.max(heights.get(row) ?? STANDARD_HEIGHT, height));
  }
  for (const [row, height] of heights)
    setLineSize(book, { sheetId, zone: { ...zone, top: row, bottom: row } }, "row", height);
  return null;
}

function wrappedLines(text: string, width: number, measure: (part: string) => number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/(?<= )/)) {
    const wide = measure(word);
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    used += wide;
    while (used > width && width > 0) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

function isMerged(book: Book, sheetId: string, row: number, column: number): boolean {
  const cell = { top: row, bottom: row, left: column, right: column };
  return book.sheetState(sheetId).merges.some((merge) => overlaps(merge, cell));
}
