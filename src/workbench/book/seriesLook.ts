import { chartTraits, hasMarkerType, isLineType } from "./chartTypes";
import type { LabelsState, LineLook, SeriesState } from "./officeState";
import type { ChartSeriesSnapshot } from "./snapshot";

/** The Office theme's accents, which series take in turn. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const LINE_WEIGHT = 2.25;
const MARKER_SIZE = 5;
const NO_MARKER = { style: "None", size: MARKER_SIZE, foreground: "#000000", background: "#FFFFFF" } as const;

/** What Excel gives a series whose labels are switched on. */
export const NEW_LABELS: LabelsState = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  color: "#404040",
  size: 9,
  bold: false,
};

/** The colour inside columns and bars; null = none, and for lines, which have no inside. */
export function seriesFill(series: SeriesState): string | null {
  if (isLineType(series.chartType)) return null;
  return series.fill === undefined ? accent(series) : series.fill;
}

/** The line of a line series, or the outline of columns; null = none. */
export function seriesLine(series: SeriesState): LineLook | null {
  if (series.line !== undefined) return series.line;
  if (!isLineType(series.chartType)) return null;
  return { color: accent(series), weight: LINE_WEIGHT, style: "Continuous" };
}

export function seriesMarker(series: SeriesState): ChartSeriesSnapshot["marker"] {
  if (!isLineType(series.chartType)) return NO_MARKER;
  const style = series.marker.style ?? (hasMarkerType(series.chartType) ? "Circle" : "None");
  if (style === "None") return NO_MARKER;
  return { style, size: MARKER_SIZE, foreground: accent(series), background: accent(series), ...series.marker };
}

/** Excel's gap between groups of columns, in percent of a column. */
export function seriesGapWidth({ gapWidth, chartType }: SeriesState): number {
  const { shape, stacking } = chartTraits(chartType);
  if (gapWidth !== undefined) return gapWidth;
  if (stacking !== "none") return 150;
  return shape === "bar" ? 182 : 219;
}

export function seriesOverlap({ overlap, chartType }: SeriesState): number {
  const { shape, stacking } = chartTraits(chartType);
  if (overlap !== undefined) return overlap;
  if (stacking !== "none") return 100;
  return shape === "column" ? -27 : 0;
}

/** Where labels of a series may be; the first is where Excel puts them by itself. */
export function labelPositions(chartType: string): readonly string[] {
  const { shape, stacking } = chartTraits(chartType);
  if (shape === "line") return ["Right", "Left", "Top", "Bottom", "Center"];
  if (stacking === "none") return ["OutsideEnd", "InsideEnd", "InsideBase", "Center"];
  return ["Center", "InsideEnd", "InsideBase"];
}

export function labelPosition({ labels, chartType }: SeriesState): string {
  return labels?.position ?? labelPositions(chartType)[0] ?? "Center";
}

export function hasLabels({ labels }: SeriesState): boolean {
  return labels !== null && (labels.showValue || labels.showSeriesName || labels.showCategoryName);
}

/** The series as another type; what only the old type could have becomes automatic. */
export function seriesAs(series: SeriesState, chartType: string): SeriesState {
  const { style: _style, ...marker } = series.marker;
  return { ...series, chartType, marker, labels: series.labels && placedLabels(series.labels, chartType) };
}

function placedLabels(labels: LabelsState, chartType: string): LabelsState {
  const { position, ...rest } = labels;
  return position !== undefined && labelPositions(chartType).includes(position) ? labels : rest;
}

function accent({ colorIndex }: SeriesState): string {
  return ACCENTS[colorIndex % ACCENTS.length] ?? ACCENTS[0];
}
