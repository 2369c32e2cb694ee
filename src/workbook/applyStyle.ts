import type { Border, BorderSide, CellStyle } from "../sheets/sheetSpec";

const horizontals = {
  left: "Left",
  center: "Center",
  right: "Right",
  centerAcross: "CenterAcrossSelection",
} as const;

const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const sides = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  insideHorizontal: "InsideHorizontal",
  insideVertical: "InsideVertical",
} as const;

const lines = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  hair: { style: "Continuous", weight: "Hairline" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
} as const;

/** Writes what the style gives and leaves the rest, with one action a property whatever the range's size. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  if (style.numberFormat !== undefined) setNumberFormat(range, style.numberFormat);
  const font = fontProperties(style);
  if (font) range.format.font.set(font);
  const format = formatProperties(style);
  if (format) range.format.set(format);
  if (style.fill === null) range.format.fill.clear();
  else if (style.fill !== undefined) range.format.fill.color = style.fill;
  if (style.locked !== undefined) range.format.protection.locked = style.locked;
  for (const [side, border] of Object.entries(style.borders ?? {})) {
    applyBorder(range.format.borders.getItem(sides[side as BorderSide]), border);
  }
}

/** One format for the whole range: the API takes a single value for all cells, which its types do not know. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** How many properties the style will set: its weight in a request. */
export function styleProperties(style: CellStyle): number {
  const borders = Object.keys(style.borders ?? {}).length;
  return Object.keys(style).length + borders * 3;
}

function fontProperties(style: CellStyle): Excel.Interfaces.RangeFontUpdateData | null {
  return given({
    name: style.fontName,
    size: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    color: style.color,
  });
}

function formatProperties(style: CellStyle): Excel.Interfaces.RangeFormatUpdateData | null {
  return given({
    horizontalAlignment: style.horizontal && horizontals[style.horizontal],
    verticalAlignment: style.vertical && verticals[style.vertical],
    wrapText: style.wrap,
    shrinkToFit: style.shrinkToFit,
    indentLevel: style.indent,
  });
}

type Given<Properties> = { [Name in keyof Properties]?: Exclude<Properties[Name], undefined> };

/** Without what is undefined; null where nothing is left, so that no path is opened for nothing. */
function given<Properties extends object>(properties: Properties): Given<Properties> | null {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? null : (Object.fromEntries(entries) as Given<Properties>);
}

function applyBorder(target: Excel.RangeBorder, border: Border | null): void {
  if (border === null) {
    target.style = "None";
    return;
  }
  const { style, weight } = lines[border.style];
  target.style = style;
  target.weight = weight;
  target.color = border.color;
}
