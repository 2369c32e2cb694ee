import type { Worksheet } from "@cj-tech-master/excelts";
import type { PageLayoutSnapshot } from "../../book/snapshot";

const POINTS_PER_INCH = 72;
const LAST_COLUMN = 16383;

/** Excel.PaperType to the printer's paper number (ECMA-376 18.3.1.63). */
export const PAPER_NUMBERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

/** Print setup. Print area and title rows are names of the workbook: patchParts writes those. */
export function writePageLayout(worksheet: Worksheet, layout: PageLayoutSnapshot): void {
  const { zoom, margins } = layout;
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  Object.assign(worksheet.pageSetup, {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPER_NUMBERS[layout.paperSize],
    fitToPage: isFitted,
    // A file says 0 where Office.js leaves the number of pages out: as many as it takes.
    fitToWidth: isFitted ? (zoom.horizontalFitToPages ?? 0) : 1,
    fitToHeight: isFitted ? (zoom.verticalFitToPages ?? 0) : 1,
    scale: zoom.scale ?? 100,
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    showGridLines: layout.printGridlines,
    blackAndWhite: layout.blackAndWhite,
    margins: Object.fromEntries(
      (["left", "right", "top", "bottom", "header", "footer"] as const).map((side) => [
        side,
        margins[side] / POINTS_PER_INCH,
      ]),
    ),
  });
  worksheet.rowBreaks = layout.horizontalPageBreaks.map((row) => ({ id: row, max: LAST_COLUMN, man: 1 }));
  worksheet.headerFooter.oddHeader = sections(layout.headersFooters, "Header");
  worksheet.headerFooter.oddFooter = sections(layout.headersFooters, "Footer");
}

/** Left, centre and right of a header or footer in Excel's one string: "&Lleft&Ccentre&Rright". */
function sections(texts: PageLayoutSnapshot["headersFooters"], place: "Header" | "Footer"): string {
  const section = (mark: string, text: string | undefined): string => (text ? mark + text : "");
  return (
    section("&L", texts[`left${place}`]) +
    section("&C", texts[`center${place}`]) +
    section("&R", texts[`right${place}`])
  );
}
