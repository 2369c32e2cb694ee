import type { Border, ConditionalFormat } from "../sheets/sheetSpec";
import { jsonBytes } from "./jsonBytes";
import { rangeBytes, rangeOf, type WriteStep } from "./writeStep";

/** A sheet's conditional formats. Excel puts each new one on top, so they are added from the last to the first. */
export function conditionalFormatSteps(sheet: string, formats: readonly ConditionalFormat[]): WriteStep[] {
  return formats.toReversed().map((format) => ({
    sheet,
    bytes: jsonBytes(format) + 5 * rangeBytes,
    cells: 0,
    queue: (book) => {
      const added = rangeOf(book.sheet(sheet), format.range).conditionalFormats.add("Custom");
      added.stopIfTrue = false;
      added.custom.rule.formula = format.formula;
      applyFormat(added.custom.format, format.style);
    },
  }));
}

function applyFormat(format: Excel.ConditionalRangeFormat, style: ConditionalFormat["style"]): void {
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fill === null) format.fill.clear();
  else if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.numberFormat !== undefined) format.numberFormat = style.numberFormat;
  for (const [side, border] of Object.entries(style.borders ?? {})) {
    applyBorder(format.borders[side as "top" | "bottom" | "left" | "right"], border);
  }
}

/** Conditional borders have no weight: they are thin, dotted or dashed. */
const lines = {
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  hair: "Dot",
  dotted: "Dot",
  dashed: "Dash",
} as const;

function applyBorder(target: Excel.ConditionalRangeBorder, border: Border | null): void {
  if (border === null) {
    target.style = "None";
    return;
  }
  target.style = lines[border.style];
  target.color = border.color;
}
