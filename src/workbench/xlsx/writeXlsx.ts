import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { BookSnapshot } from "../book/snapshot";
import { rememberedFileFormula } from "./formula/fileFormula";
import { bookCells } from "./chart/bookCells";
import { cellStyle } from "./style/cellStyle";
import { collectParts } from "./package/collectParts";
import { partPatches } from "./package/partPatches";
import { writeSheet } from "./sheet/writeSheet";

/**
 * The workbook as the bytes of an .xlsx file.
 *
 *   snapshot ──ExcelTS──> parts ──partPatches──> parts ──zip──> .xlsx
 *
 * 1. ExcelTS lays out the parts: cells, styles, rows and columns, views, page setup, charts, table wiring.
 * 2. partPatches writes over what ExcelTS would lose: names, table definitions, validation, conditional formats,
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
    activeSheet: book.sheets[activeIndex(book)]?.name ?? null,
  };
  describe(workbook, book);
  for (const sheet of book.sheets) writeSheet(workbook, sheet, context);
  return collectParts(workbook, partPatches(book));
}

function describe(workbook: Workbook, book: BookSnapshot): void {
  const { title, author, language } = book.properties;
  if (title !== undefined) workbook.title = title;
  if (language !== undefined) workbook.language = language;
  workbook.creator = author ?? "";
  workbook.lastModifiedBy = author ?? "";
  workbook.views = [
    { x: 0, y: 0, width: 28800, height: 15000, firstSheet: 0, activeTab: activeIndex(book), visibility: "visible" },
  ];
}

/** Excel cannot open a workbook on a sheet that is hidden. */
function activeIndex({ sheets, activeSheet }: BookSnapshot): number {
  const wanted = sheets.findIndex(({ name, visibility }) => name === activeSheet && visibility === "Visible");
  return wanted >= 0
    ? wanted
    : Math.max(
        sheets.findIndex(({ visibility }) => visibility === "Visible"),
        0,
      );
}
