import type { BookSnapshot, CellSnapshot } from "../../book/snapshot";
import { addressZone, splitAddress } from "../../book/address";
import { cellCount } from "../../book/zone";

/** Finds cells of a book by reference: charts keep a copy of what they show. */
export interface BookCells {
  /**
   * The cells under "'Painel 1'!$C$5:$C$9" in row order, blank ones as null; null where the text is no plain
   * reference to cells of this book (a name, a union, a sheet that is not there).
   */
  cellsUnder(reference: string): readonly (CellSnapshot | null)[] | null;
  numberFormat(cell: CellSnapshot): string;
}

/** A chart's copy of more points than this is left out: it only serves viewers that do not calculate. */
const MOST_POINTS = 10_000;

export function bookCells(book: BookSnapshot): BookCells {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  return {
    cellsUnder(reference) {
      const place = splitAddress(reference);
      const zone = addressZone(place.rest);
      const sheet = sheets.get((place.sheet ?? "").toLowerCase());
      if (!zone || !sheet || cellCount(zone) > MOST_POINTS) return null;
      const cells: (CellSnapshot | null)[] = [];
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        for (let column = zone.left; column <= zone.right; column += 1)
          cells.push(cellAt(ordered(sheet.cells), row, column));
      }
      return cells;
    },
    numberFormat: (cell) => book.styles[cell.style]?.numberFormat ?? "General",
  };
}

const inOrder = new WeakMap<readonly CellSnapshot[], readonly CellSnapshot[]>();

/** Row by row, each row from left to right, as nearly every book has them. */
function ordered(cells: readonly CellSnapshot[]): readonly CellSnapshot[] {
  const known = inOrder.get(cells);
  if (known) return known;
  const isOrdered = cells.every((cell, index) => index === 0 || compared(cells[index - 1] ?? cell, cell) < 0);
  const sorted = isOrdered ? cells : [...cells].sort(compared);
  inOrder.set(cells, sorted);
  return sorted;
}

function compared(a: CellSnapshot, b: CellSnapshot): number {
  return a.row - b.row || a.column - b.column;
}

/** Searched by halves: an index of every sheet would weigh more than the sheets. */
function cellAt(cells: readonly CellSnapshot[], row: number, column: number): CellSnapshot | null {
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (!cell) return null;
    const order = cell.row - row || cell.column - column;
    if (order === 0) return cell;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
