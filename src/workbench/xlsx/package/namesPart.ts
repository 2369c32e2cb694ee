import { fixedAddress, quotedSheet } from "../../book/address";
import type { BookSnapshot, SheetSnapshot } from "../../book/snapshot";
import { fileFormula } from "../formula/fileFormula";
import { element, elementText } from "./xmlText";
import { zoneOf } from "./zoneOf";

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
  const place = (address: string): string => `${quotedSheet(sheet.name)}!${fixedAddress(zoneOf(address.trim()))}`;
  const names: Name[] = [];
  if (printArea !== null) {
    // Excel keeps even a single cell as a range here.
    const areas = printArea.split(",").map((area) => place(area.includes(":") ? area : `${area}:${area}`));
    names.push({ name: "_xlnm.Print_Area", formula: areas.join(",") });
  }
  if (titleRows !== null) names.push({ name: "_xlnm.Print_Titles", formula: place(titleRows) });
  return names;
}
