import type { BookSnapshot, CellSnapshot, SheetSnapshot } from "../../book/snapshot";
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
  const grids = new Map<SheetSnapshot, Map<string, CellSnapshot>>();
  const grid = (sheet: SheetSnapshot): Map<string, CellSnapshot> => {
    const known = grids.get(sheet) ?? new Map(sheet.cells.map((cell) => [key(cell.row, cell.column), cell]));
    grids.set(sheet, known);
    return known;
  };
  return {
    cellsUnder(reference) {
      const place = splitAddress(reference);
      const zone = addressZone(place.rest);
      const sheet = sheets.get((place.sheet ?? "").toLowerCase());
      if (!zone || !sheet || cellCount(zone) > MOST_POINTS) return null;
      const cells: (CellSnapshot | null)[] = [];
      for (let row = zone.top; row <= zone.bottom; row += 1) {
        for (let column = zone.left; column <= zone.right; column += 1)
          cells.push(grid(sheet).get(key(row, column)) ?? null);
      }
      return cells;
    },
    numberFormat: (cell) => book.styles[cell.style]?.numberFormat ?? "General",
  };
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
