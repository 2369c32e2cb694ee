import type { CellValueInput, Style, Worksheet } from "@cj-tech-master/excelts";
import type { CellSnapshot, SheetSnapshot } from "../../book/snapshot";
import type { fileFormula } from "../formula/fileFormula";

interface CellContext {
  readonly styles: readonly Partial<Style>[];
  readonly fileFormula: typeof fileFormula;
  readonly tableAt: (row: number, column: number) => string | null;
}

/** Values, formulas with their last results, and styles. Hyperlinks are written by partPatches. */
export function writeCells(worksheet: Worksheet, sheet: SheetSnapshot, context: CellContext): void {
  for (const cell of sheet.cells) {
    const target = worksheet.getRow(cell.row + 1).getCell(cell.column + 1);
    target.value = cellValue(cell, context);
    const style = context.styles[cell.style];
    if (style && cell.style !== 0) target.style = style;
  }
}

function cellValue(cell: CellSnapshot, context: CellContext): CellValueInput {
  if (cell.formula === undefined) return constant(cell);
  const formula = context.fileFormula(cell.formula, context.tableAt(cell.row, cell.column));
  const result = constant(cell) as string | number | boolean | null;
  const cached = result === null ? {} : { result };
  if (cell.spill === undefined) return { formula, ...cached };
  return { formula, ...cached, shareType: "array", ref: cell.spill, isDynamicArray: true };
}

function constant(cell: CellSnapshot): string | number | boolean | null | { error: "#N/A" } {
  if (cell.isError) return { error: cell.value as "#N/A" };
  return cell.value;
}
