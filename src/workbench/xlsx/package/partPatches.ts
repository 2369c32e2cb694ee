import type { BookSnapshot, SheetSnapshot } from "../../book/snapshot";
import { conditionalFormats, differentialStyles, type DifferentialStyles } from "../sheet/conditionalFormatsXml";
import { hyperlinks } from "../sheet/hyperlinksXml";
import { definedNames } from "./namesPart";
import { sheetProtection } from "../sheet/protectionXml";
import { tablePart } from "../sheet/tablePart";
import { dataValidations } from "../sheet/validationsXml";
import { element } from "./xmlText";

/** What to do with a part: its text in, its new text out; the text of a part that ExcelTS does not write is "". */
export type Patch = (xml: string) => string;

/** The calculation engine of today's Excel: a file from an older one is calculated anew when it is opened. */
const CALCULATED = '<calcPr calcId="191029"/>';

const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * What has to be written over in ExcelTS's parts, by path, because ExcelTS would lose it: names (their comments; it also
 * keeps a big range cell by cell), whole table parts (totals, calculated columns), validation (it takes bounds for dates
 * and numbers only), conditional formats (stopIfTrue, number formats), hyperlinks (only on text), protection, names and
 * alternative texts of charts, carriage returns.
 */
export function partPatches(book: BookSnapshot): Map<string, Patch> {
  const patches = new Map<string, Patch>();
  const styles: DifferentialStyles = { records: [] };
  const counts = { tables: 0, drawings: 0 };
  book.sheets.forEach((sheet, at) => addSheetPatches(patches, sheet, { number: at + 1, styles, counts }));
  patches.set("xl/sharedStrings.xml", withReturns);
  if (!book.properties.author) {
    // ExcelTS puts "Unknown" where nobody is named.
    patches.set("docProps/core.xml", (xml) => xml.replace(/<(dc:creator|cp:lastModifiedBy)>.*?<\/\1>/g, ""));
  }
  patches.set("xl/workbook.xml", (xml) =>
    xml.replace(/<calcPr[^>]*>/, () => definedNames(book) + CALCULATED).replace(' filterPrivacy="1"', ""),
  );
  patches.set("xl/styles.xml", (xml) => xml.replace(/<dxfs [^>]*\/>/, () => differentialStyles(styles)));
  return patches;
}

/** A raw carriage return would be read as a line feed. */
function withReturns(xml: string): string {
  return xml.replaceAll("\r", "_x000D_");
}

interface SheetPlace {
  /** The part's number, from 1. */
  readonly number: number;
  readonly styles: DifferentialStyles;
  readonly counts: { tables: number; drawings: number };
}

function addSheetPatches(patches: Map<string, Patch>, sheet: SheetSnapshot, place: SheetPlace): void {
  const links = hyperlinks(sheet.cells);
  // CT_Worksheet: sheetData, sheetProtection, …, mergeCells, conditionalFormatting, dataValidations, hyperlinks, printOptions, pageMargins…
  const protection = sheetProtection(sheet.protection);
  const tail =
    conditionalFormats(sheet.conditionalFormats, place.styles) + dataValidations(sheet.validations) + links.sheet;
  patches.set(`xl/worksheets/sheet${place.number}.xml`, (xml) =>
    withReturns(xml)
      .replace(/<\/sheetData>|<sheetData\/>/, (end) => end + protection)
      .replace(/<printOptions|<pageMargins/, (start) => tail + start),
  );
  if (links.relationships)
    addRelationships(patches, `xl/worksheets/_rels/sheet${place.number}.xml.rels`, links.relationships);
  addTablePatches(patches, sheet, place);
  addDrawingPatch(patches, sheet, place);
}

function addRelationships(patches: Map<string, Patch>, path: string, relationships: string): void {
  const empty = element("Relationships", { xmlns: RELATIONSHIPS_NAMESPACE }, " ");
  patches.set(path, (xml) => (xml || empty).replace("</Relationships>", () => `${relationships}</Relationships>`));
}

function addTablePatches(patches: Map<string, Patch>, sheet: SheetSnapshot, place: SheetPlace): void {
  for (const table of sheet.tables) {
    place.counts.tables += 1;
    const id = place.counts.tables;
    const cellAt = (row: number, column: number) =>
      sheet.cells.find((cell) => cell.row === row && cell.column === column);
    patches.set(`xl/tables/table${id}.xml`, () => tablePart(table, id, cellAt));
  }
}

/** Names and alternative texts, in the order of the sheet's charts. */
function addDrawingPatch(patches: Map<string, Patch>, sheet: SheetSnapshot, place: SheetPlace): void {
  if (sheet.charts.length === 0) return;
  place.counts.drawings += 1;
  patches.set(`xl/drawings/drawing${place.counts.drawings}.xml`, (xml) => {
    let at = 0;
    return xml.replace(/<xdr:cNvPr [^>]*\/>/g, () => {
      const chart = sheet.charts[at];
      at += 1;
      // 1 is the drawing itself.
      return element("xdr:cNvPr", { id: at + 1, name: chart?.name, descr: chart?.alternativeText || undefined });
    });
  });
}
