import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { BookSnapshot } from "../book/snapshot";
import { rememberedFileFormula } from "./formula/fileFormula";
import { bookCells } from "./chart/bookCells";
import { cellStyle } from "./style/cellStyle";
import { patchParts } from "./package/patchParts";
import { writeSheet } from "./sheet/writeSheet";

/**
 * The workbook as the bytes of an .xlsx file.
 *
 *   snapshot ──ExcelTS──> package (uncompressed) ──patchParts──> .xlsx
 *
 * 1. ExcelTS lays out the package: cells, styles, rows and columns, views, page setup, charts, table wiring.
 * 2. patchParts writes over what ExcelTS would lose: names, table definitions, validation, conditional formats,
 *    hyperlinks, protection, the charts' names and alternative texts.
 *
 * Formulas keep their cached values and nothing asks for a recalculation on open.
 */
export async function writeXlsx(book: BookSnapshot): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  const context = {
    fileFormula: rememberedFileFormula(),
    styles: book.styles.map(cellStyle),
    cells: bookCells(book),
    activeSheet: book.activeSheet,
  };
  describe(workbook, book);
  for (const sheet of book.sheets) writeSheet(workbook, sheet, context);
  const bytes = await workbook.xlsx.writeBuffer({ zip: { level: 0 }, validate: false });
  return patchParts(bytes, book);
}

function describe(workbook: Workbook, book: BookSnapshot): void {
  const { title, author, language } = book.properties;
  if (title !== undefined) workbook.title = title;
  if (language !== undefined) workbook.language = language;
  workbook.creator = author ?? "";
  workbook.lastModifiedBy = author ?? "";
  const active = book.sheets.findIndex((sheet) => sheet.name === book.activeSheet);
  workbook.views = [
    { x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab: Math.max(active, 0), visibility: "visible" },
  ];
}
