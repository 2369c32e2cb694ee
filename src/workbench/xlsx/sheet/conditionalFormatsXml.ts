import type { ConditionalFormatSnapshot } from "../../book/snapshot";
import { borderWord } from "../style/cellStyle";
import { argb } from "../style/color";
import { fileFormula } from "../formula/fileFormula";
import { element, elementText } from "../package/xmlText";

/** Number formats of conditional formats get their own numbers, far from the cells' formats. */
const FIRST_NUMBER_FORMAT = 1000;

/** The book's `<dxf>` records while they are collected: equal ones are kept once. */
export interface DifferentialStyles {
  readonly records: string[];
}

/**
 * The `<conditionalFormatting>` elements of a sheet. A file counts priorities from 1 and wants each only once, so they
 * are numbered anew in the order of the snapshot's priorities.
 */
export function conditionalFormats(formats: readonly ConditionalFormatSnapshot[], styles: DifferentialStyles): string {
  const byPriority = [...formats].sort((one, other) => one.priority - other.priority);
  return byPriority
    .map((format, at) => {
      const rule = element(
        "cfRule",
        {
          type: "expression",
          dxfId: differentialStyle(format, styles),
          priority: at + 1,
          stopIfTrue: format.stopIfTrue ? 1 : undefined,
        },
        element("formula", {}, elementText(fileFormula(format.formula, null))),
      );
      return element("conditionalFormatting", { sqref: format.range }, rule);
    })
    .join("");
}

/** All collected records as styles.xml wants them. */
export function differentialStyles(styles: DifferentialStyles): string {
  return element("dxfs", { count: styles.records.length }, styles.records.join(""));
}

/** The record's number; its children in the order of CT_Dxf: font, numFmt, fill, border. */
function differentialStyle(format: ConditionalFormatSnapshot, styles: DifferentialStyles): number {
  const content = font(format) + numberFormat(format, styles) + fill(format) + border(format);
  const record = content === "" ? "<dxf/>" : element("dxf", {}, content);
  const known = styles.records.findIndex((other) => withoutNumber(other) === withoutNumber(record));
  return known >= 0 ? known : styles.records.push(record) - 1;
}

function withoutNumber(record: string): string {
  return record.replace(/ numFmtId="\d+"/, "");
}

function font(format: ConditionalFormatSnapshot): string {
  const flag = (name: string, value: boolean | undefined): string =>
    value === undefined ? "" : element(name, { val: value ? undefined : 0 });
  const content =
    flag("b", format.bold) +
    flag("i", format.italic) +
    flag("strike", format.strikethrough) +
    (format.fontColor === undefined ? "" : element("color", { rgb: argb(format.fontColor) }));
  return content === "" ? "" : element("font", {}, content);
}

function numberFormat(format: ConditionalFormatSnapshot, styles: DifferentialStyles): string {
  if (format.numberFormat === undefined) return "";
  const numFmtId = FIRST_NUMBER_FORMAT + styles.records.length;
  return element("numFmt", { numFmtId, formatCode: format.numberFormat });
}

/** A solid fill of a conditional format is the pattern's background, unlike a cell's. */
function fill(format: ConditionalFormatSnapshot): string {
  if (format.fill === undefined) return "";
  return element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(format.fill) })));
}

function border(format: ConditionalFormatSnapshot): string {
  const { borders } = format;
  if (!borders) return "";
  const edges = (["EdgeLeft", "EdgeRight", "EdgeTop", "EdgeBottom"] as const).map((edge) => {
    const line = borders[edge];
    const style = line && borderWord(line);
    if (!line || !style) return "";
    return element(edge.slice(4).toLowerCase(), { style }, element("color", { rgb: argb(line.color) }));
  });
  return element("border", {}, edges.join(""));
}
