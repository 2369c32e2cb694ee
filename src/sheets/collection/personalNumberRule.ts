import type { SheetText } from "../../text/sheetText";
import { palette } from "../palette";
import type { ConditionalFormat, Validation } from "../sheetSpec";

/**
 * What a native formula can see of a CPF or NIS: the dotted form anywhere in a text, or a cell of eleven digits. Check
 * digits need more than a validation may hold; those are looked at when the workbook is refreshed or files are merged.
 */
function looksPersonal(cell: string): string {
  const bare = `SUBSTITUTE(SUBSTITUTE(${cell},".",""),"-","")`;
  const dotted = ["???.???.???-??", "???.?????.??-?"].map((form) => `ISNUMBER(SEARCH("${form}",${cell}))`);
  return `OR(${dotted.join(",")},AND(LEN(${bare})=11,ISNUMBER(-${bare})))`;
}

/** A warning, not a refusal, when somebody types one. `cell` is the range's first cell, relative. */
export function personalNumberValidation(range: string, cell: string, text: SheetText): Validation {
  const { title, message } = text.collection.personal;
  return {
    range,
    rule: { kind: "custom", formula: `=NOT(${looksPersonal(cell)})` },
    error: { title, message, style: "warning" },
  };
}

/** What was pasted past the warning stands out: white on black, on grey paper too. */
export function personalNumberFormat(range: string, cell: string): ConditionalFormat {
  return {
    range,
    formula: `=${looksPersonal(cell)}`,
    style: { bold: true, color: palette.paper, fill: palette.ink },
  };
}
