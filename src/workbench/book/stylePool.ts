import type { Style } from "@odoo/o-spreadsheet";
import { SharedStyle } from "../engine/sharedStyle";
import { DEFAULT_STYLE } from "./defaultStyle";
import { engineFormat } from "./engineFormat";
import type { StyleSnapshot } from "./snapshot";

/** The styles in use, one object for all cells that look alike. */
export class StylePool {
  private readonly byLook = new Map<string, SharedStyle>();

  /** The shared form of `office`; undefined for the default, which cells need not carry. */
  shared(office: StyleSnapshot): SharedStyle | undefined {
    const key = JSON.stringify(office, sortedKeys);
    if (key === DEFAULT_KEY) return undefined;
    const known = this.byLook.get(key);
    if (known) return known;
    const style = new SharedStyle(engineLook(office), office, engineFormat(office.numberFormat));
    this.byLook.set(key, style);
    return style;
  }

  /** A function that gives every style passed to it the same change, working each distinct one out once. */
  changer(change: (office: StyleSnapshot) => StyleSnapshot): (style: Style | undefined) => SharedStyle | null {
    const done = new Map<Style | undefined, SharedStyle | null>();
    return (style) => {
      const known = done.get(style);
      if (known !== undefined) return known;
      const changed = this.shared(change(officeStyle(style))) ?? null;
      done.set(style, changed);
      return changed;
    };
  }
}

/** A cell's style as Office.js speaks of it, also where the engine's own tool bar has changed it. */
export function officeStyle(style: Style | undefined): StyleSnapshot {
  if (!style) return DEFAULT_STYLE;
  if (style instanceof SharedStyle) return style.office;
  const before = (style as Partial<SharedStyle>).office ?? DEFAULT_STYLE;
  return {
    ...before,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    strikethrough: style.strikethrough ?? false,
    underline: style.underline ? (before.underline === "None" ? "Single" : before.underline) : "None",
    fontSize: style.fontSize ?? before.fontSize,
    color: style.textColor?.toUpperCase() ?? before.color,
    fill: style.fillColor?.toUpperCase() ?? null,
    wrap: style.wrapping === "wrap",
    horizontal: OFFICE_ALIGN[style.align ?? ""] ?? before.horizontal,
    vertical: OFFICE_VERTICAL[style.verticalAlign ?? ""] ?? before.vertical,
  };
}

const OFFICE_ALIGN: Readonly<Record<string, string>> = { left: "Left", center: "Center", right: "Right" };
const OFFICE_VERTICAL: Readonly<Record<string, string>> = { top: "Top", middle: "Center", bottom: "Bottom" };
const ENGINE_ALIGN: Readonly<Record<string, NonNullable<Style["align"]>>> = {
  Left: "left",
  Center: "center",
  CenterAcrossSelection: "center",
  Distributed: "center",
  Right: "right",
};
const ENGINE_VERTICAL: Readonly<Record<string, NonNullable<Style["verticalAlign"]>>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
};

function engineLook(office: StyleSnapshot): Style {
  const align = ENGINE_ALIGN[office.horizontal];
  const verticalAlign = ENGINE_VERTICAL[office.vertical];
  return {
    fontSize: office.fontSize,
    ...(office.bold && { bold: true }),
    ...(office.italic && { italic: true }),
    ...(office.strikethrough && { strikethrough: true }),
    ...(office.underline !== "None" && { underline: true }),
    ...(office.color !== "#000000" && { textColor: office.color }),
    ...(office.fill !== null && { fillColor: office.fill }),
    ...(office.wrap && { wrapping: "wrap" as const }),
    ...(align && { align }),
    ...(verticalAlign && { verticalAlign }),
  };
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const DEFAULT_KEY = JSON.stringify(DEFAULT_STYLE, sortedKeys);
