import type { CellBlock, SheetSpec } from "../sheets/sheetSpec";
import { cellInput } from "./cellInput";
import { cellRange, holdsCell } from "./cellRange";
import { cellSteps } from "./cellSteps";
import type { WriteStep } from "./writeStep";

/** The cells outside tables, texts, numbers and formulas of a block in one action. */
export function blockSteps(
  sheet: string,
  blocks: readonly CellBlock[],
  isText: (row: number, column: number) => boolean,
): WriteStep[] {
  return blocks.flatMap(({ at, rows }) => {
    const { row, column } = cellRange(at);
    const inputs = rows.map((cells, down) =>
      cells.map((content, right) => cellInput(content, isText(row + down, column + right))),
    );
    return cellSteps(sheet, { row, column }, inputs, "formulas");
  });
}

/** Tells the cells that the plan formats as text; a later style wins, a style wins over a table's column. */
export function textCells(spec: SheetSpec): (row: number, column: number) => boolean {
  const formats = [
    ...spec.tables.flatMap(({ at, columns, rows }) => {
      const { row, column } = cellRange(at);
      const body = { row: row + 1, rows: Math.max(rows.length, 1), columns: 1 };
      return columns.map(({ numberFormat }, index) => ({
        range: { ...body, column: column + index },
        isText: numberFormat === "@",
      }));
    }),
    ...spec.styles.flatMap(({ range, style }) =>
      style.numberFormat === undefined ? [] : [{ range: cellRange(range), isText: style.numberFormat === "@" }],
    ),
  ];
  return (row, column) => formats.findLast(({ range }) => holdsCell(range, row, column))?.isText ?? false;
}
