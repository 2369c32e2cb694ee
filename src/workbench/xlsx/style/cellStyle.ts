import type { Border, Borders, Style } from "@cj-tech-master/excelts";
import { DEFAULT_STYLE } from "../../book/defaultStyle";
import type { BorderSnapshot, StyleSnapshot } from "../../book/snapshot";
import { numberFormatForWriting } from "./builtInFormats";
import { argb } from "./color";

/** A style of the snapshot in ExcelTS's words; empty for Excel's default, which costs no record. */
export function cellStyle(style: StyleSnapshot): Partial<Style> {
  if (isDefaultStyle(style)) return {};
  return {
    numFmt: numberFormatForWriting(style.numberFormat),
    font: font(style),
    alignment: alignment(style),
    ...(style.fill === null ? {} : { fill: solidFill(style.fill) }),
    ...(Object.keys(style.borders).length === 0 ? {} : { border: borders(style.borders) }),
    ...(style.locked && !style.formulaHidden
      ? {}
      : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
}

/** Excel.BorderLineStyle and Excel.BorderWeight to the one word that a file has for both. */
export const BORDER_WORDS: readonly (readonly [style: string, weight: string, word: string])[] = [
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDot", "Medium", "mediumDashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["DashDotDot", "Medium", "mediumDashDotDot"],
  ["Dot", "Thin", "dotted"],
  ["Double", "Thick", "double"],
  ["SlantDashDot", "Medium", "slantDashDot"],
];

/** Excel.HorizontalAlignment to the file's word; General is the absence of one. */
export const HORIZONTAL_WORDS: Readonly<Record<string, string>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

/** Excel.VerticalAlignment to the file's word; Bottom is the absence of one. */
export const VERTICAL_WORDS: Readonly<Record<string, string>> = {
  Top: "top",
  Center: "center",
  Justify: "justify",
  Distributed: "distributed",
};

/** Excel.RangeUnderlineStyle to the file's word. */
export const UNDERLINE_WORDS: Readonly<Record<string, string>> = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
};

/** The file's word for a border, or null where there is none to draw. */
export function borderWord(border: BorderSnapshot): string | null {
  if (border.style === "None") return null;
  const exact = BORDER_WORDS.find(([style, weight]) => style === border.style && weight === border.weight);
  const nearest = exact ?? BORDER_WORDS.find(([style]) => style === border.style);
  return nearest?.[2] ?? "thin";
}

/** Whether a style needs no record of its own in a file. */
function isDefaultStyle(style: StyleSnapshot): boolean {
  const { borders, ...rest } = style;
  return (
    Object.keys(borders).length === 0 &&
    Object.entries(rest).every(([key, value]) => DEFAULT_STYLE[key as keyof StyleSnapshot] === value)
  );
}

function font(style: StyleSnapshot): NonNullable<Partial<Style>["font"]> {
  const underline = UNDERLINE_WORDS[style.underline] as "single" | undefined;
  return {
    name: style.fontName,
    size: style.fontSize,
    color: { argb: argb(style.color) },
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.strikethrough ? { strike: true } : {}),
    ...(underline ? { underline } : {}),
  };
}

function alignment(style: StyleSnapshot): NonNullable<Partial<Style>["alignment"]> {
  const horizontal = HORIZONTAL_WORDS[style.horizontal] as "left" | undefined;
  const vertical = VERTICAL_WORDS[style.vertical] as "top" | undefined;
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical: (vertical as string) === "center" ? ("middle" as const) : vertical } : {}),
    ...(style.wrap ? { wrapText: true } : {}),
    ...(style.shrinkToFit ? { shrinkToFit: true } : {}),
    ...(style.indent > 0 ? { indent: style.indent } : {}),
    ...(style.textOrientation === 0 ? {} : { textRotation: rotation(style.textOrientation) }),
  };
}

/** Office.js says 180 for letters stacked upright. */
function rotation(degrees: number): number | "vertical" {
  return degrees === 180 ? "vertical" : degrees;
}

function solidFill(color: string): NonNullable<Partial<Style>["fill"]> {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(color) }, bgColor: { argb: argb(color) } };
}

function borders(edges: StyleSnapshot["borders"]): Partial<Borders> {
  return {
    ...edge("left", edges.EdgeLeft),
    ...edge("right", edges.EdgeRight),
    ...edge("top", edges.EdgeTop),
    ...edge("bottom", edges.EdgeBottom),
  };
}

function edge(side: keyof Borders, border: BorderSnapshot | undefined): Partial<Borders> {
  const word = border && borderWord(border);
  if (!border || !word) return {};
  return { [side]: { style: word as Border["style"], color: { argb: argb(border.color) } } };
}
