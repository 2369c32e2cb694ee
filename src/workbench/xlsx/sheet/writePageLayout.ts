import type { Worksheet } from "@cj-tech-master/excelts";
import { atMost, XlsxError } from "../xlsxError";
import type { PageLayoutSnapshot } from "../../book/snapshot";

export const POINTS_PER_INCH = 72;
/** All three sections with their marks. */
const LONGEST_HEADER = 255;
const LAST_COLUMN = 16383;

/** Excel.PaperType in the order of the printers' paper numbers, which start at 1 (ECMA-376 18.3.1.63). */
export const PAPERS: readonly string[] =
  `Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5
Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet
EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly
EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman`.split(/\s+/);

/** Print setup. Print area and title rows are names of the workbook: partPatches writes those. */
export function writePageLayout(worksheet: Worksheet, layout: PageLayoutSnapshot): void {
  const { zoom, margins } = layout;
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  Object.assign(worksheet.pageSetup, {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: paperNumber(layout.paperSize),
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
        Math.round((margins[side] / POINTS_PER_INCH) * 1e6) / 1e6,
      ]),
    ),
  });
  worksheet.rowBreaks = layout.horizontalPageBreaks.map((row) => ({ id: row, max: LAST_COLUMN, man: 1 }));
  const { headersFooters } = layout;
  worksheet.headerFooter.oddHeader = atMost(LONGEST_HEADER, sections(headersFooters, "Header"), "a page's header");
  worksheet.headerFooter.oddFooter = atMost(LONGEST_HEADER, sections(headersFooters, "Footer"), "a page's footer");
}

function paperNumber(paper: string): number {
  const at = PAPERS.indexOf(paper);
  if (at < 0) throw new XlsxError("unsupported", `paper size ${paper}`);
  return at + 1;
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
