import type { CellInput } from "./cellInput";
import { rangeAddress } from "./cellRange";
import { jsonBytes } from "./jsonBytes";
import { rangeBytes, rangeOf, type WriteStep } from "./writeStep";

/** Pieces are smaller than a request, so that requests can be filled well. */
const pieceBytes = 500_000;
/** The client library cuts larger arrays into blocks of about so many cells, each with a path of its own. */
const blockCells = 1500;
const blockBytes = 1500;

/**
 * Constants and formulas of a rectangle, cut by rows where they are too many for one request.
 * `formulas` takes both; `values` is for constants alone.
 */
export function cellSteps(
  sheet: string,
  at: { readonly row: number; readonly column: number },
  rows: readonly (readonly CellInput[])[],
  property: "values" | "formulas",
): WriteStep[] {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return [];
  return pieces(rows).map(({ first, count, bytes }) => {
    const address = rangeAddress({ row: at.row + first, column: at.column, rows: count, columns });
    const cells = count * columns;
    return {
      sheet,
      bytes: bytes + rangeBytes + (cells > blockCells ? blockBytes * Math.ceil((cells * 1.1) / blockCells) : 0),
      cells,
      queue: (book) => {
        rangeOf(book.sheet(sheet), address)[property] = rows.slice(first, first + count) as CellInput[][];
      },
    };
  });
}

/**
 * The same formula in every cell of a rectangle, as one value: only for formulas without relative addresses, which
 * Excel would shift from cell to cell.
 */
export function filledStep(sheet: string, address: string, cells: number, formula: string): WriteStep {
  return {
    sheet,
    bytes: jsonBytes(formula) + rangeBytes,
    cells,
    queue: (book) => {
      // The API takes a single value for all cells, which its types do not know.
      rangeOf(book.sheet(sheet), address).formulas = formula as unknown as string[][];
    },
  };
}

function pieces(rows: readonly (readonly CellInput[])[]): { first: number; count: number; bytes: number }[] {
  const found: { first: number; count: number; bytes: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const bytes = jsonBytes(row) + 1;
    const last = found.at(-1);
    if (last && last.bytes + bytes <= pieceBytes) {
      last.count += 1;
      last.bytes += bytes;
    } else found.push({ first: index, count: 1, bytes });
  }
  return found;
}
