import { DEFAULT_STYLE } from "../../book/defaultStyle";
import type { BorderSnapshot, StyleSnapshot } from "../../book/snapshot";
import { attribute, booleanAttribute, child, children, flag, numberAttribute, type Element } from "../package/xmlTree";
import { BORDER_WORDS, HORIZONTAL_WORDS, UNDERLINE_WORDS, VERTICAL_WORDS } from "./cellStyle";
import type { ColorReader } from "./readColors";
import { BUILT_IN_FORMATS } from "./builtInFormats";

/** What styles.xml says. */
export interface ReadStyles {
  /** Each different style once; 0 is the default. */
  readonly styles: readonly StyleSnapshot[];
  /** From a cell's `s` to a position in `styles`. */
  styleOf(index: number | undefined): number;
  /** The changes that a conditional format makes, by `dxfId`. */
  readonly differentials: readonly DifferentialStyle[];
  /** The same from a `<dxf>` that stands in the sheet itself. */
  differential(dxf: Element): DifferentialStyle;
}

export interface DifferentialStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly borders?: StyleSnapshot["borders"];
}

/** Reads styles.xml; `root` is undefined for a file without one. */
export function readStyles(root: Element, color: ColorReader): ReadStyles {
  const formats = numberFormats(child(root, "numFmts"));
  const fonts = children(child(root, "fonts"), "font").map((element) => font(element, color));
  const fills = children(child(root, "fills"), "fill").map((element) => solidFill(element, color));
  const borders = children(child(root, "borders"), "border").map((element) => edges(element, color));
  const records = children(child(root, "cellXfs"), "xf").map((xf): StyleSnapshot => ({
    ...DEFAULT_STYLE,
    ...fonts[numberAttribute(xf, "fontId") ?? 0],
    ...alignment(child(xf, "alignment")),
    numberFormat: formatOf(numberAttribute(xf, "numFmtId") ?? 0, formats),
    fill: fills[numberAttribute(xf, "fillId") ?? 0] ?? null,
    borders: borders[numberAttribute(xf, "borderId") ?? 0] ?? {},
    locked: booleanAttribute(child(xf, "protection"), "locked", true),
    formulaHidden: booleanAttribute(child(xf, "protection"), "hidden"),
  }));
  const { styles, places } = unique(records.length === 0 ? [DEFAULT_STYLE] : records);
  return {
    styles,
    styleOf: (index) => places[index ?? 0] ?? 0,
    differential: (dxf) => differential(dxf, color),
    differentials: children(child(root, "dxfs"), "dxf").map((element) => differential(element, color)),
  };
}

/** Files have many records that look alike. */
function unique(records: readonly StyleSnapshot[]): { styles: StyleSnapshot[]; places: number[] } {
  const known = new Map<string, number>();
  const styles: StyleSnapshot[] = [];
  const places = records.map((record) => {
    const key = JSON.stringify(record);
    const place = known.get(key) ?? styles.push(record) - 1;
    known.set(key, place);
    return place;
  });
  return { styles, places };
}

function numberFormats(element: Element): Map<number, string> {
  return new Map(
    children(element, "numFmt").map((format) => [
      numberAttribute(format, "numFmtId") ?? -1,
      attribute(format, "formatCode") ?? "General",
    ]),
  );
}

function formatOf(id: number, formats: ReadonlyMap<number, string>): string {
  return formats.get(id) ?? BUILT_IN_FORMATS[id] ?? "General";
}

function font(element: Element, color: ColorReader): Partial<StyleSnapshot> {
  const underline = child(element, "u");
  const word = underline && (attribute(underline, "val") ?? "single");
  return {
    fontName: attribute(child(element, "name"), "val") ?? DEFAULT_STYLE.fontName,
    fontSize: numberAttribute(child(element, "sz"), "val") ?? DEFAULT_STYLE.fontSize,
    bold: flag(element, "b") ?? false,
    italic: flag(element, "i") ?? false,
    strikethrough: flag(element, "strike") ?? false,
    underline: officeWord(UNDERLINE_WORDS, word) ?? "None",
    color: color(child(element, "color")) ?? "#000000",
  };
}

function solidFill(element: Element, color: ColorReader): string | null {
  const pattern = child(element, "patternFill");
  const type = attribute(pattern, "patternType") ?? "none";
  // Of the other patterns only the ground is kept: Office.js knows no more than a colour.
  if (type === "none") return null;
  const ground = type === "solid" ? "fgColor" : "bgColor";
  return color(child(pattern, ground)) ?? (type === "solid" ? "#000000" : null);
}

function edges(element: Element, color: ColorReader): StyleSnapshot["borders"] {
  const sides = [
    ["EdgeTop", "top"],
    ["EdgeBottom", "bottom"],
    ["EdgeLeft", "left"],
    ["EdgeRight", "right"],
  ] as const;
  const found = sides.flatMap(([edge, side]) => {
    const border = line(child(element, side), color);
    return border ? [[edge, border] as const] : [];
  });
  return Object.fromEntries(found);
}

function line(element: Element, color: ColorReader): BorderSnapshot | null {
  const word = attribute(element, "style") ?? "none";
  const known = BORDER_WORDS.find((entry) => entry[2] === word);
  if (!known) return null;
  return { style: known[0], weight: known[1], color: color(child(element, "color")) ?? "#000000" };
}

function alignment(element: Element): Partial<StyleSnapshot> {
  return {
    horizontal: officeWord(HORIZONTAL_WORDS, attribute(element, "horizontal")) ?? "General",
    vertical: officeWord(VERTICAL_WORDS, attribute(element, "vertical")) ?? "Bottom",
    wrap: booleanAttribute(element, "wrapText"),
    shrinkToFit: booleanAttribute(element, "shrinkToFit"),
    indent: numberAttribute(element, "indent") ?? 0,
    textOrientation: orientation(numberAttribute(element, "textRotation") ?? 0),
  };
}

/** A file counts 91 to 180 for one to ninety degrees downwards, and 255 for letters stacked upright. */
function orientation(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

/** The Office.js word for a file's word. */
export function officeWord(words: Readonly<Record<string, string>>, file: string | undefined): string | undefined {
  return Object.entries(words).find((entry) => entry[1] === file)?.[0];
}

function differential(element: Element, color: ColorReader): DifferentialStyle {
  const font = child(element, "font");
  const fill = child(child(element, "fill"), "patternFill");
  const border = child(element, "border");
  return defined({
    fontColor: color(child(font, "color")),
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    strikethrough: flag(font, "strike"),
    // A solid fill of a conditional format is the pattern's background; LibreOffice writes both.
    fill: color(child(fill, "bgColor")) ?? color(child(fill, "fgColor")),
    numberFormat: attribute(child(element, "numFmt"), "formatCode"),
    borders: border && edges(border, color),
  });
}

/** Without the keys that are undefined. */
function defined(style: { [Key in keyof DifferentialStyle]-?: DifferentialStyle[Key] | undefined }): DifferentialStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
