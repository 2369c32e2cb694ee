import { decodeRange, encodeCol } from "@cj-tech-master/excelts";
import type { BookSnapshot, SheetSnapshot } from "../../book/snapshot";
import { fileFormula } from "../formula/fileFormula";
import { quotedSheet } from "./sheetName";
import { element, elementText } from "./xmlText";

/** The `<definedNames>` of workbook.xml: names of the book and of its sheets, print areas, rows that repeat on top. */
export function definedNames(book: BookSnapshot): string {
  const ofBook = book.names.map((name) => definedName(name));
  const ofSheets = book.sheets.flatMap((sheet, at) => [
    ...printNames(sheet).map((name) => definedName(name, at)),
    ...sheet.names.map((name) => definedName(name, at)),
  ]);
  const content = [...ofBook, ...ofSheets].join("");
  return content === "" ? "" : element("definedNames", {}, content);
}

interface Name {
  readonly name: string;
  readonly formula: string;
  readonly visible?: boolean;
  readonly comment?: string;
}

function definedName(name: Name, sheetIndex?: number): string {
  const attributes = {
    name: name.name,
    comment: name.comment === "" ? undefined : name.comment,
    localSheetId: sheetIndex,
    hidden: name.visible === false ? 1 : undefined,
  };
  return element("definedName", attributes, elementText(fileFormula(name.formula, null)));
}

function printNames(sheet: SheetSnapshot): Name[] {
  const { printArea, titleRows } = sheet.pageLayout;
  const names: Name[] = [];
  if (printArea !== null) {
    const areas = printArea.split(",").map((area) => `${quotedSheet(sheet.name)}!${absolute(area)}`);
    names.push({ name: "_xlnm.Print_Area", formula: areas.join(",") });
  }
  if (titleRows !== null) {
    const rows = titleRows.replaceAll("$", "").split(":");
    const formula = `${quotedSheet(sheet.name)}!$${rows[0]}:$${rows[1] ?? rows[0]}`;
    names.push({ name: "_xlnm.Print_Titles", formula });
  }
  return names;
}

/** "A1:J30" to "$A$1:$J$30". */
function absolute(area: string): string {
  const { s, e } = decodeRange(area.replaceAll("$", "").trim());
  return `$${encodeCol(s.c)}$${s.r + 1}:$${encodeCol(e.c)}$${e.r + 1}`;
}
