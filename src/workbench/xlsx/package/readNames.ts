import { splitAddress } from "../../book/address";
import type { BookSnapshot, SheetSnapshot } from "../../book/snapshot";
import { excelFormula } from "../formula/excelFormula";
import type { PrintNames } from "../sheet/readPageLayout";
import { attribute, booleanAttribute, child, children, numberAttribute, textOf, type Element } from "./xmlTree";

/** The names of a workbook: its own, and per sheet (by position) theirs and what the two print names say. */
export interface ReadNames {
  readonly ofBook: BookSnapshot["names"];
  ofSheet(index: number): SheetSnapshot["names"];
  print(index: number): PrintNames;
}

/** Excel's own names: print areas, print titles, hidden filters. */
const BUILT_IN = "_xlnm.";

export function readNames(workbook: Element): ReadNames {
  const all = children(child(workbook, "definedNames"), "definedName").map((element) => ({
    name: attribute(element, "name") ?? "",
    comment: attribute(element, "comment") ?? "",
    visible: !booleanAttribute(element, "hidden"),
    sheet: numberAttribute(element, "localSheetId"),
    text: textOf(element),
  }));
  const own = all.filter(({ name }) => !name.startsWith(BUILT_IN));
  const builtIn = (name: string, index: number): string =>
    all.find((one) => one.name === BUILT_IN + name && one.sheet === index)?.text ?? "";
  return {
    ofBook: own
      .filter(({ sheet }) => sheet === undefined)
      .map(({ name, text, visible, comment }) => ({ name, formula: excelFormula(text, null), visible, comment })),
    ofSheet: (index) =>
      own
        .filter(({ sheet }) => sheet === index)
        .map(({ name, text, visible }) => ({ name, formula: excelFormula(text, null), visible })),
    print: (index) => ({
      printArea: areas(builtIn("Print_Area", index)).join(",") || null,
      titleRows: areas(builtIn("Print_Titles", index)).find((area) => /^\d+:\d+$/.test(area)) ?? null,
    }),
  };
}

/** "'A, B'!$A$1:$J$30,'A, B'!$L$1" to "A1:J30" and "L1". */
function areas(text: string): string[] {
  const pieces = text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return pieces.map((piece) => splitAddress(piece.trim()).rest.replaceAll("$", "")).filter((area) => area !== "#REF!");
}
