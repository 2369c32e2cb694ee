import type { ChartTextProperties } from "@cj-tech-master/excelts/chart";
import { rgb } from "../style/color";

/** Font of a chart's title, legend, labels or axis; `size` in points. */
export function chartText(font: {
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly fontName: string;
}): ChartTextProperties {
  return {
    size: Math.round(font.size * 100),
    bold: font.bold,
    color: { srgb: rgb(font.color) },
    fontFamily: font.fontName,
  };
}
