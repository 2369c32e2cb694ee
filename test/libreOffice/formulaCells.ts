import type { BookSnapshot, CellSnapshot } from "../../src/workbench/book/snapshot";

/** "Sheet!B7" → what its formula shows. Errors are their text. */
export function formulaCells(book: BookSnapshot): Map<string, CellSnapshot["value"]> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      sheet.cells
        .filter(({ formula }) => formula !== undefined)
        .map(({ row, column, value }): [string, CellSnapshot["value"]] => [address(sheet.name, row, column), value]),
    ),
  );
}

function address(sheet: string, row: number, column: number): string {
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}

function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Blank and "" are the same to a reader; numbers may differ in the last binary places. */
export function isSame(one: CellSnapshot["value"], other: CellSnapshot["value"]): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  return (one ?? "") === (other ?? "");
}
