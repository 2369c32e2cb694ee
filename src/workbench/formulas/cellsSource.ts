import type { CellPosition, FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";

/** The first of the cells that an argument's values are; null for what was computed, or picked from here and there. */
export function cellsSource(matrix: Matrix<FunctionResultObject | undefined>): CellPosition | null {
  const first = positionOf(matrix[0]?.[0]);
  if (!first) return null;
  const isBlock = matrix.every((cells, column) =>
    cells.every((cell, row) => {
      const at = positionOf(cell);
      return at?.row === first.row + row && at.col === first.col + column && at.sheetId === first.sheetId;
    }),
  );
  return isBlock ? first : null;
}

/** The engine leaves a mark in values that come straight from cells. */
function positionOf(cell: FunctionResultObject | undefined): CellPosition | undefined {
  return (cell as { readonly position?: CellPosition } | undefined)?.position;
}
