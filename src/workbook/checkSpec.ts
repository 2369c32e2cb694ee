import { JuntosError } from "../errors";
import type { CellBlock, CellContent, SheetSpec, TableSpec, Validation } from "../sheets/sheetSpec";
import { textCells } from "./blockSteps";
import { longestFormula, longestText } from "./cellInput";
import { cellRange, isAddress, rangeAddress, sheetRows } from "./cellRange";

/** Excel's limit for a validation's own list. */
const longestList = 255;

/**
 * Refuses a plan that Excel would refuse half-way, or read otherwise than meant, before anything is written:
 * names, shapes, numbers that are none, texts that would be cut, formulas in cells that hold text.
 */
export function checkSpec(spec: SheetSpec): void {
  checkSheetName(spec.name);
  const address = addressesOf(spec).find((each) => !isAddress(each));
  if (address !== undefined) {
    throw new JuntosError("sheet-plan-wrong", { sheet: spec.name, where: address, reason: "no address of cells" });
  }
  const isText = textCells(spec);
  const faults = [
    ...spec.cells.map((block) => blockFault(block, isText)),
    ...spec.tables.map((table) => tableFault(table, isText)),
    ...spec.validations.map(validationFault),
    ...spec.charts.map(({ name, series }) => (series.length === 0 ? { where: name, reason: "no series" } : null)),
  ];
  const fault = faults.find((each) => each !== null);
  if (fault) throw new JuntosError("sheet-plan-wrong", { sheet: spec.name, ...fault });
}

function addressesOf(spec: SheetSpec): string[] {
  return [
    ...spec.cells.map(({ at }) => at),
    ...spec.tables.map(({ at }) => at),
    ...spec.columnWidths.map(({ columns }) => columns),
    ...spec.rowHeights.map(({ rows }) => rows),
    ...spec.merges,
    ...[...spec.styles, ...spec.validations, ...spec.conditionalFormats, ...spec.names].map(({ range }) => range),
    ...spec.charts.flatMap(({ from, to, series }) => [
      from,
      to,
      ...series.flatMap(({ values, categories }) => [values, categories]),
    ]),
    ...(spec.print.area === null ? [] : [spec.print.area]),
  ];
}

interface Fault {
  readonly where: string;
  readonly reason: string;
}

type IsText = ReturnType<typeof textCells>;

/** Excel's rules for the name of a sheet. */
export function checkSheetName(sheet: string): void {
  const isLegal = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/.test(sheet) && sheet.trim() !== "";
  if (!isLegal || /^(history|histórico)$/i.test(sheet)) {
    throw new JuntosError("sheet-name-illegal", { sheet });
  }
}

function blockFault({ at, rows }: CellBlock, isText: IsText): Fault | null {
  const { row, column } = cellRange(at);
  if (rows.some((cells) => cells.length !== rows[0]?.length)) return { where: at, reason: "rows of different length" };
  for (const [down, cells] of rows.entries()) {
    for (const [right, cell] of cells.entries()) {
      const reason = contentFault(cell, isText(row + down, column + right));
      if (reason)
        return { where: rangeAddress({ row: row + down, column: column + right, rows: 1, columns: 1 }), reason };
    }
  }
  return null;
}

function tableFault(table: TableSpec, isText: IsText): Fault | null {
  const { name, at, columns, rows } = table;
  const reason = shapeFault(table);
  if (reason) return { where: name, reason };
  const { row, column } = cellRange(at);
  // A table's column is text or not as a whole.
  const isTextColumn = columns.map((_, index) => isText(row + 1, column + index));
  for (const [down, cells] of rows.entries()) {
    const faults = cells.map((cell, right) => contentFault(cell, isTextColumn[right] ?? false));
    const right = faults.findIndex((each) => each !== null);
    const found = faults[right];
    if (found) return { where: `${name}, ${columns[right]?.name ?? ""}, ${down + 1}`, reason: found };
  }
  return null;
}

function shapeFault({ at, columns, rows, rowsBefore }: TableSpec): string | null {
  const names = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (columns.length === 0 || names.size !== columns.length) return "columns without or with the same name";
  if (rows.some((cells) => cells.length !== columns.length)) return "rows of different length";
  if (cellRange(at).row + 1 + rows.length > sheetRows) return `${rows.length} rows`;
  return rowsBefore < 0 ? "rowsBefore below 0" : null;
}

function validationFault({ range, rule }: Validation): Fault | null {
  if (rule.kind !== "list") return null;
  const { length } = rule.values.join(",");
  if (length > longestList) return { where: range, reason: `a list of ${length} characters` };
  return rule.values.some((value) => value.includes(",")) ? { where: range, reason: "a comma in a list" } : null;
}

function contentFault(content: CellContent, isTextCell: boolean): string | null {
  if (typeof content === "number") return Number.isFinite(content) ? null : String(content);
  if (typeof content === "string") return content.length > longestText ? `${content.length} characters` : null;
  if (typeof content !== "object" || content === null) return null;
  if (isTextCell) return "a formula in a cell formatted as text";
  return content.formula.length > longestFormula ? `a formula of ${content.formula.length} characters` : null;
}
