import type { CellContent } from "./sheetSpec";

/** Rows filled up with empty cells to the length of the longest: a block of cells is a rectangle. */
export function rectangle(rows: readonly (readonly CellContent[])[]): CellContent[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
}
