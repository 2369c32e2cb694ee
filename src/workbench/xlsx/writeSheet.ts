import type { Style, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { SheetSnapshot } from "../book/snapshot";
import { tableAt } from "./tableAt";
import { fileWidth, fileWidthOfCharacters, STANDARD_CHARACTERS } from "./columnWidth";
import { argb } from "./color";
import { writeCells } from "./writeCells";
import { writeCharts } from "./writeCharts";
import { writePageLayout } from "./writePageLayout";

/** Adds one sheet to ExcelTS's workbook; `styles` are the book's styles in ExcelTS's words, by position. */
export function writeSheet(workbook: Workbook, sheet: SheetSnapshot, styles: readonly Partial<Style>[]): void {
  const worksheet = workbook.addWorksheet(sheet.name, { state: visibility(sheet), views: [view(sheet)] });
  if (sheet.tabColor) worksheet.properties.tabColor = { argb: argb(sheet.tabColor) };
  if (sheet.standardWidth !== STANDARD_CHARACTERS) {
    worksheet.properties.defaultColWidth = fileWidthOfCharacters(sheet.standardWidth);
  }
  writeColumns(worksheet, sheet, styles);
  writeTables(worksheet, sheet);
  writeCells(worksheet, sheet, { styles, tableAt: tableAt(sheet.tables) });
  writeRows(worksheet, sheet);
  for (const range of sheet.merges) worksheet.mergeCellsWithoutStyle(range);
  writePageLayout(worksheet, sheet.pageLayout);
  writeCharts(worksheet, sheet);
}

function visibility(sheet: SheetSnapshot): "visible" | "hidden" | "veryHidden" {
  if (sheet.visibility === "Hidden") return "hidden";
  return sheet.visibility === "VeryHidden" ? "veryHidden" : "visible";
}

function view(sheet: SheetSnapshot): Worksheet["views"][number] {
  const common = { showGridLines: sheet.showGridlines, showRowColHeaders: sheet.showHeadings };
  if (!sheet.freeze) return { state: "normal", ...common };
  return { state: "frozen", xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows, ...common };
}

function writeColumns(worksheet: Worksheet, sheet: SheetSnapshot, styles: readonly Partial<Style>[]): void {
  for (const column of sheet.columns) {
    const target = worksheet.getColumn(column.index + 1);
    target.width = column.width === undefined ? fileWidthOfCharacters(sheet.standardWidth) : fileWidth(column.width);
    if (column.hidden) target.hidden = true;
    const style = column.style === undefined ? undefined : styles[column.style];
    if (style) target.style = style;
  }
}

function writeRows(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const row of sheet.rows) {
    const target = worksheet.getRow(row.index + 1);
    if (row.height !== undefined) target.height = row.height;
    if (row.hidden) target.hidden = true;
  }
}

/**
 * ExcelTS wires the table parts into the package; their content is written by patchParts. Its own `store` writes cells
 * for the rows that it is given, so it gets empty ones, and the cells of the snapshot come after.
 */
function writeTables(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const table of sheet.tables) {
    worksheet.addTable({
      name: table.name,
      ref: table.range.split(":")[0] ?? table.range,
      headerRow: table.showHeaders,
      columns: table.columns.map(({ name }) => ({ name })),
      rows: [],
    });
  }
}
