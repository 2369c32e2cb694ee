import { autofitColumns, autofitRows } from "../../book/autofit";
import { colorValue } from "../../book/color";
import { clearLineSize, lineSize, setLineSize, standardWidthPoints, STANDARD_HEIGHT } from "../../book/rowsAndColumns";
import type { Axis } from "../../book/rowsAndColumns";
import { flagValue, numberValue, textValue, wordValue } from "../../host/arguments";
import { invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeProperty } from "../../host/officeClass";
import { officeObject } from "../officeObjects";
import type { RangeTarget } from "../officeObjects";
import { applyLook, lookProperty } from "./look";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINE = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFormatClass = officeClass<RangeTarget>({
  name: "RangeFormat",
  properties: {
    ColumnWidth: sizeProperty("column"),
    RowHeight: sizeProperty("row"),
    UseStandardHeight: standardProperty("row"),
    UseStandardWidth: standardProperty("column"),
    HorizontalAlignment: lookProperty(
      ({ horizontal }) => horizontal,
      (value) => {
        const horizontal = wordValue(value, HORIZONTAL);
        return (style) => ({ ...style, horizontal });
      },
    ),
    VerticalAlignment: lookProperty(
      ({ vertical }) => vertical,
      (value) => {
        const vertical = wordValue(value, VERTICAL);
        return (style) => ({ ...style, vertical });
      },
    ),
    WrapText: lookProperty(
      ({ wrap }) => wrap,
      (value) => {
        const wrap = flagValue(value);
        return (style) => ({ ...style, wrap });
      },
    ),
    ShrinkToFit: lookProperty(
      ({ shrinkToFit }) => shrinkToFit,
      (value) => {
        const shrinkToFit = flagValue(value);
        return (style) => ({ ...style, shrinkToFit });
      },
    ),
    IndentLevel: lookProperty(
      ({ indent }) => indent,
      (value) => {
        const indent = wholeBetween(value, 0, 250);
        return (style) => ({ ...style, indent });
      },
    ),
    TextOrientation: lookProperty(
      ({ textOrientation }) => textOrientation,
      (value) => {
        const textOrientation = value === 180 ? 180 : wholeBetween(value, -90, 90);
        return (style) => ({ ...style, textOrientation });
      },
    ),
  },
  navigations: {
    Font: (target) => officeObject("RangeFont", target),
    Fill: (target) => officeObject("RangeFill", target),
    Borders: (target) => officeObject("RangeBorderCollection", target),
    Protection: (target) => officeObject("FormatProtection", target),
  },
  methods: {
    AutofitColumns: ({ book, live }) => autofitColumns(book, live),
    AutofitRows: ({ book, live }) => autofitRows(book, live),
  },
});

export const rangeFontClass = officeClass<RangeTarget>({
  name: "RangeFont",
  properties: {
    Name: lookProperty(
      ({ fontName }) => fontName,
      (value) => {
        const fontName = textValue(value);
        return (style) => ({ ...style, fontName });
      },
    ),
    Size: lookProperty(
      ({ fontSize }) => fontSize,
      (value) => {
        const fontSize = numberValue(value);
        if (fontSize < 1 || fontSize > 409) throw invalidArgument("font size");
        return (style) => ({ ...style, fontSize });
      },
    ),
    Color: lookProperty(
      ({ color }) => color,
      (value) => {
        const color = colorValue(value);
        return (style) => ({ ...style, color });
      },
    ),
    Bold: flagProperty("bold"),
    Italic: flagProperty("italic"),
    Strikethrough: flagProperty("strikethrough"),
    Underline: lookProperty(
      ({ underline }) => underline,
      (value) => {
        const underline = wordValue(value, UNDERLINE);
        return (style) => ({ ...style, underline });
      },
    ),
  },
});

export const rangeFillClass = officeClass<RangeTarget>({
  name: "RangeFill",
  properties: {
    Color: lookProperty(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => {
        const fill = value === "" ? null : colorValue(value);
        return (style) => ({ ...style, fill });
      },
    ),
  },
  methods: {
    Clear: (target) => {
      applyLook(target, (style) => ({ ...style, fill: null }));
      return null;
    },
  },
});

export const formatProtectionClass = officeClass<RangeTarget>({
  name: "FormatProtection",
  properties: { Locked: flagProperty("locked"), FormulaHidden: flagProperty("formulaHidden") },
});

type FlagKey = "bold" | "italic" | "strikethrough" | "locked" | "formulaHidden";

function flagProperty(key: FlagKey): OfficeProperty<RangeTarget> {
  return lookProperty(
    (style) => style[key],
    (value) => {
      const flag = flagValue(value);
      return (style) => ({ ...style, [key]: flag });
    },
  );
}

function sizeProperty(axis: Axis): OfficeProperty<RangeTarget> {
  return {
    get: ({ book, live }) => lineSize(book, live, axis),
    set: ({ book, live }, value) => setLineSize(book, live, axis, numberValue(value)),
  };
}

function standardProperty(axis: Axis): OfficeProperty<RangeTarget> {
  return {
    get: ({ book, live }) => {
      const standard =
        axis === "row" ? STANDARD_HEIGHT : standardWidthPoints(book.sheetState(live.sheetId).standardWidth);
      const size = lineSize(book, live, axis);
      return size === null ? null : size === standard;
    },
    set: ({ book, live }, value) => {
      if (flagValue(value)) clearLineSize(book, live, axis);
    },
  };
}

function wholeBetween(value: unknown, least: number, most: number): number {
  const number = numberValue(value);
  if (!Number.isInteger(number) || number < least || number > most) throw invalidArgument();
  return number;
}
