import type { Style, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { SheetSnapshot } from "../../book/snapshot";
import type { fileFormula } from "../formula/fileFormula";
import type { BookCells } from "../chart/bookCells";
import { tableAt } from "./tableAt";
import { fileWidth, fileWidthOfCharacters, STANDARD_CHARACTERS } from "./columnWidth";
import { argb } from "../style/color";
import { writeCells } from "./writeCells";
import { STANDARD_ROW_POINTS } from "../chart/chartAnchor";
import { writeCharts } from "../chart/writeCharts";
import { writePageLayout } from "./writePageLayout";

/** What all sheets of a book share. */
export interface SheetContext {
  /** The book's styles in ExcelTS's words, by position. */
  readonly styles: readonly Partial<Style>[];
  readonly cells: BookCells;
  readonly fileFormula: typeof fileFormula;
  readonly activeSheet: string | null;
}

/** Adds one sheet to ExcelTS's workbook. */
export function writeSheet(workbook: Workbook, sheet: SheetSnapshot, context: SheetContext): void {
  const { styles } = context;
  const worksheet = workbook.addWorksheet(sheet.name, { state: visibility(sheet), views: [view(sheet, context)] });
  if (sheet.tabColor) worksheet.properties.tabColor = { argb: argb(sheet.tabColor) };
  if (sheet.standardWidth !== STANDARD_CHARACTERS) {
    worksheet.properties.defaultColWidth = fileWidthOfCharacters(sheet.standardWidth);
  }
  writeColumns(worksheet, sheet, styles);
  writeCells(worksheet, sheet, { ...context, tableAt: tableAt(sheet.tables) });
  writeTables(worksheet, sheet);
  writeRows(worksheet, sheet);
  for (const range of sheet.merges) worksheet.mergeCellsWithoutStyle(range);
  writePageLayout(worksheet, sheet.pageLayout);
  writeCharts(worksheet, sheet, context.cells);
}

function visibility(sheet: SheetSnapshot): "visible" | "hidden" | "veryHidden" {
  if (sheet.visibility === "Hidden") return "hidden";
  return sheet.visibility === "VeryHidden" ? "veryHidden" : "visible";
}

function view(sheet: SheetSnapshot, context: SheetContext): Worksheet["views"][number] {
  const common = {
    ...(sheet.name === context.activeSheet ? { tabSelected: true } : {}),
    showGridLines: sheet.showGridlines,
    showRowColHeaders: sheet.showHeadings,
  };
  if (!sheet.freeze) return { state: "normal", ...common };
  return { state: "frozen", xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows, ...common };
}

function writeColumns(worksheet: Worksheet, sheet: SheetSnapshot, styles: readonly Partial<Style>[]): void {
  for (const column of sheet.columns) {
    const target = worksheet.getColumn(column.index + 1);
    const width = column.width === undefined ? fileWidthOfCharacters(sheet.standardWidth) : fileWidth(column.width);
    // ExcelTS takes 9 for a width that nobody set; a 256th more is the same number of pixels.
    target.width = width === 9 ? 9 + 1 / 256 : width;
    // Office.js hides a column or row also by giving it no size.
    if (column.hidden || column.width === 0) target.hidden = true;
    const style = column.style === undefined ? undefined : styles[column.style];
    if (style) target.style = style;
  }
}

function writeRows(worksheet: Worksheet, sheet: SheetSnapshot): void {
  for (const row of sheet.rows) {
    const target = worksheet.getRow(row.index + 1);
    if (row.height) target.height = row.height;
    if (!row.hidden && row.height !== 0) continue;
    target.hidden = true;
    if (!row.height) {
      // ExcelTS leaves out rows that have neither a cell nor a height.
      target.height = STANDARD_ROW_POINTS;
      target.customHeight = false;
    }
  }
}

/**
 * ExcelTS wires the table parts into the package; their content is written by partPatches. It also writes the columns'
 * names over the header cells, which is wanted: Excel repairs a file whose header cells are anything but those texts.
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
