import { JuntosError } from "../errors";
import type { CellContent, SheetSpec, TableSpec } from "../sheets/sheetSpec";
import { textCells } from "./blockSteps";
import { longestFormula, longestText } from "./cellInput";
import { cellRange, rangeAddress, sheetRows } from "./cellRange";

/** Excel's limit for a validation's own list. */
const longestList = 255;

/**
 * Refuses a plan that Excel would refuse half-way, or read otherwise than meant, before anything is written:
 * names, shapes, numbers that are none, texts that would be cut, formulas in cells that hold text.
 */
export function checkSpec(spec: SheetSpec): void {
  checkSheetName(spec.name);
  const isText = textCells(spec);
  const refuse = (where: string, reason: string): never => {
    throw new JuntosError("sheet-plan-wrong", { sheet: spec.name, where, reason });
  };
  const checkCell = (row: number, column: number, content: CellContent): void => {
    const reason = contentFault(content, isText(row, column));
    if (reason) refuse(rangeAddress({ row, column, rows: 1, columns: 1 }), reason);
  };
  for (const { at, rows } of spec.cells) {
    const { row, column } = cellRange(at);
    if (rows.some((cells) => cells.length !== rows[0]?.length)) refuse(at, "rows of different length");
    rows.forEach((cells, down) => cells.forEach((cell, right) => checkCell(row + down, column + right, cell)));
  }
  for (const table of spec.tables) {
    const fault = tableFault(table);
    if (fault) refuse(table.name, fault);
    const { row, column } = cellRange(table.at);
    table.rows.forEach((cells, down) =>
      cells.forEach((cell, right) => checkCell(row + 1 + down, column + right, cell)),
    );
  }
  for (const { range, rule } of spec.validations) {
    const source = rule.kind === "list" ? rule.values.join(",") : "";
    if (source.length > longestList) refuse(range, `a list of ${source.length} characters`);
    if (rule.kind === "list" && rule.values.some((value) => value.includes(","))) refuse(range, "a comma in a list");
  }
  if (spec.charts.some(({ series }) => series.length === 0)) refuse("charts", "a chart without series");
}

/** Excel's rules for the name of a sheet. */
export function checkSheetName(sheet: string): void {
  if (!/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/u.test(sheet) || sheet.trim() === "" || /^(history|histórico)$/i.test(sheet)) {
    throw new JuntosError("sheet-name-illegal", { sheet });
  }
}

function tableFault({ at, columns, rows, rowsBefore }: TableSpec): string | null {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (columns.length === 0 || names.size !== columns.length) return "columns without or with the same name";
  if (rows.some((cells) => cells.length !== columns.length)) return "rows of different length";
  if (cellRange(at).row + 1 + rows.length > sheetRows) return `${rows.length} rows`;
  return rowsBefore < 0 ? "rowsBefore below 0" : null;
}

function contentFault(content: CellContent, isTextCell: boolean): string | null {
  if (typeof content === "number") return Number.isFinite(content) ? null : String(content);
  if (typeof content === "string") return content.length > longestText ? `${content.length} characters` : null;
  if (typeof content !== "object" || content === null) return null;
  if (isTextCell) return "a formula in a cell formatted as text";
  return content.formula.length > longestFormula ? `a formula of ${content.formula.length} characters` : null;
}
