import { attribute, child, children, descendant, numberAttribute, type Element } from "../package/xmlTree";
import { tinted, withLuminance } from "../style/readColors";
import { EMU_PER_POINT } from "./chartAnchor";
import { DASHES, toOffice } from "./chartWords";

/** A theme's colours by the names that charts use. */
export type ChartPalette = Readonly<Record<string, string>>;

/** The twelve theme colours, in the order that cells count them, by their names in drawings. */
export function chartPalette(theme: readonly string[]): ChartPalette {
  const names = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
  const byName = Object.fromEntries(names.map((name, at) => [name, theme[at] ?? "000000"]));
  return {
    ...byName,
    bg1: byName["lt1"] ?? "",
    tx1: byName["dk1"] ?? "",
    bg2: byName["lt2"] ?? "",
    tx2: byName["dk2"] ?? "",
  };
}

/** The colour in an `<a:solidFill>` as "#RRGGBB"; undefined where there is none. */
export function solidColor(fill: Element, palette: ChartPalette): string | undefined {
  const color = children(fill)[0];
  if (!color) return undefined;
  const value = attribute(color, "lastClr") ?? attribute(color, "val") ?? "";
  const named = palette[value] ?? PRESETS[value] ?? value;
  if (!/^[0-9A-Fa-f]{6}$/.test(named)) return undefined;
  return `#${modified(named.toUpperCase(), color)}`;
}

const PRESETS: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  windowText: "000000",
  window: "FFFFFF",
};

/** Per cent in thousandths, as DrawingML counts. */
const WHOLE = 100_000;

function modified(rgb: string, color: Element): string {
  const amount = (name: string): number | undefined => {
    const value = numberAttribute(child(color, name), "val");
    return value === undefined ? undefined : value / WHOLE;
  };
  const [mod, off, shade, tint] = [amount("lumMod"), amount("lumOff"), amount("shade"), amount("tint")];
  const moved =
    mod === undefined && off === undefined ? rgb : withLuminance(rgb, (light) => light * (mod ?? 1) + (off ?? 0));
  if (shade !== undefined) return tinted(moved, shade - 1);
  return tint === undefined ? moved : tinted(moved, 1 - tint);
}

/** A shape's fill: null = none, undefined = whatever Excel's style gives. */
export function shapeFill(shape: Element, palette: ChartPalette): string | null | undefined {
  if (child(shape, "noFill")) return null;
  return solidColor(child(shape, "solidFill"), palette);
}

export interface ShapeLine {
  readonly color: string;
  readonly weight: number;
  readonly style: string;
}

/** A shape's outline: null = none, undefined = whatever Excel's style gives. */
export function shapeLine(shape: Element, palette: ChartPalette): ShapeLine | null | undefined {
  const line = child(shape, "ln");
  if (!line) return undefined;
  if (child(line, "noFill")) return null;
  const width = numberAttribute(line, "w");
  const color = solidColor(child(line, "solidFill"), palette);
  if (color === undefined && width === undefined) return undefined;
  return {
    color: color ?? "#000000",
    weight: lineWeight((width ?? 9525) / EMU_PER_POINT),
    style: toOffice(DASHES, attribute(child(line, "prstDash"), "val")) ?? "Continuous",
  };
}

/** LibreOffice counts in hundredths of a millimetre: what is nearly a quarter of a point was one. */
function lineWeight(points: number): number {
  const quarters = Math.round(points * 4) / 4;
  return Math.abs(points - quarters) < 0.015 ? quarters : Math.round(points * 100) / 100;
}

export interface ShapeText {
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  /** undefined where the text follows the theme. */
  readonly fontName: string | undefined;
}

/** Font of a `<c:txPr>` or of a title's rich text; `inherited` fills what it leaves out. */
export function shapeText(text: Element, palette: ChartPalette, inherited: ShapeText): ShapeText {
  const paragraph = child(text, "p");
  const run = descendant(paragraph, "r", "rPr");
  const general = descendant(paragraph, "pPr", "defRPr");
  const size = numberAttribute(run, "sz") ?? numberAttribute(general, "sz");
  const bold = attribute(run, "b") ?? attribute(general, "b");
  const color = solidColor(child(run, "solidFill"), palette) ?? solidColor(child(general, "solidFill"), palette);
  const face = attribute(child(run, "latin"), "typeface") ?? attribute(child(general, "latin"), "typeface");
  return {
    size: size === undefined ? inherited.size : size / 100,
    color: color ?? inherited.color,
    bold: bold === undefined ? inherited.bold : bold === "1" || bold === "true",
    fontName: face === undefined || face.startsWith("+") ? inherited.fontName : face,
  };
}
