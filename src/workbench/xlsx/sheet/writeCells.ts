import type { CellValueInput, Style, Worksheet } from "@cj-tech-master/excelts";
import { columnLetters } from "../../book/address";
import type { CellSnapshot, SheetSnapshot } from "../../book/snapshot";
import { isArrayFormula } from "../formula/newerFunctions";
import { atMost } from "../xlsxError";
import type { fileFormula } from "../formula/fileFormula";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

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
    // Set even where it is the default: ExcelTS gives a new cell its column's style.
    target.style = context.styles[cell.style] ?? {};
  }
}

function cellValue(cell: CellSnapshot, context: CellContext): CellValueInput {
  if (cell.formula === undefined) return constant(cell);
  const table = context.tableAt(cell.row, cell.column);
  const formula = atMost(LONGEST_FORMULA, context.fileFormula(cell.formula, table), "a formula");
  const result = constant(cell) as string | number | boolean | null;
  const cached = result === null ? {} : { result };
  // A table takes no arrays.
  const ref = cell.spill ?? (table === null && isArrayFormula(formula) ? address(cell) : undefined);
  if (ref === undefined) return { formula, ...cached };
  return { formula, ...cached, shareType: "array", ref, isDynamicArray: true };
}

function address({ row, column }: CellSnapshot): string {
  return `${columnLetters(column)}${row + 1}`;
}

function constant(cell: CellSnapshot): string | number | boolean | null | { error: "#N/A" } {
  if (cell.isError) return { error: cell.value as "#N/A" };
  return typeof cell.value === "string" ? atMost(LONGEST_TEXT, cell.value, "a cell's text") : cell.value;
}
