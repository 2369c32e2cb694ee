import type { ChartSeries } from "../sheets/sheetSpec";
import { cellRange, fixedReference } from "./cellRange";
import { rangeOf } from "./writeStep";

export type SeriesType = "ColumnClustered" | "Line" | "LineMarkers";

/** Where a series takes its numbers from, always cells of the chart's own sheet. */
export function setSeriesData(
  target: Excel.ChartSeries,
  worksheet: Excel.Worksheet,
  { sheet, series }: { readonly sheet: string; readonly series: Pick<ChartSeries, "name" | "values" | "categories"> },
): void {
  target.setValues(rangeOf(worksheet, series.values));
  target.setXAxisValues(rangeOf(worksheet, series.categories));
  target.name = isCell(series.name) ? fixedReference(sheet, cellRange(series.name)) : series.name;
}

const dashes = { solid: "Continuous", dash: "Dash", dot: "RoundDot" } as const;
const markers = { circle: "Circle", diamond: "Diamond", square: "Square", none: "None" } as const;

/** Colours, lines, markers and labels of a series that has its type. */
export function applySeriesLook(target: Excel.ChartSeries, series: ChartSeries): void {
  if (series.kind === "column") {
    target.format.fill.setSolidColor(series.color);
    if (series.gapWidth !== undefined) target.gapWidth = series.gapWidth;
    if (series.overlap !== undefined) target.overlap = series.overlap;
  } else applyLine(target, series);
  applyLabels(target, series);
}

function applyLine(target: Excel.ChartSeries, { color, width, dash, marker }: ChartSeries): void {
  const { line } = target.format;
  target.smooth = false;
  // A line of no width only carries labels or markers.
  if (width === 0) line.lineStyle = "None";
  else {
    line.color = color;
    line.lineStyle = dashes[dash ?? "solid"];
    if (width !== undefined) line.weight = width;
  }
  target.markerStyle = markers[marker?.style ?? "none"];
  if (!marker || marker.style === "none") return;
  target.markerSize = marker.size;
  target.markerBackgroundColor = color;
  target.markerForegroundColor = color;
}

const positions = {
  top: "Top",
  bottom: "Bottom",
  right: "Right",
  insideEnd: "InsideEnd",
  outsideEnd: "OutsideEnd",
} as const;

function applyLabels(target: Excel.ChartSeries, { labels }: ChartSeries): void {
  target.hasDataLabels = labels !== undefined;
  if (!labels) return;
  const { dataLabels } = target;
  dataLabels.showValue = labels.show === "value";
  dataLabels.showSeriesName = labels.show === "seriesName";
  dataLabels.showCategoryName = false;
  dataLabels.showLegendKey = false;
  dataLabels.position = positions[labels.position];
  if (labels.numberFormat !== undefined) dataLabels.numberFormat = labels.numberFormat;
  dataLabels.format.font.color = labels.color;
  dataLabels.format.font.size = labels.size;
  if (labels.bold !== undefined) dataLabels.format.font.bold = labels.bold;
}

/** "P4" is a cell; "Rede" and "Meta 2026" are words. */
function isCell(name: string): boolean {
  return /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/.test(name);
}
