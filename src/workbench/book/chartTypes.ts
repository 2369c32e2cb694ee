import { wordValue } from "../host/arguments";
import { apiNotFound } from "../host/hostError";

export interface ChartTypeTraits {
  readonly shape: "line" | "column" | "bar";
  readonly stacking: "none" | "stacked" | "percent";
}

/** The types of chart that are kept and written to files. */
const KEPT: Readonly<Record<string, ChartTypeTraits>> = {
  Line: { shape: "line", stacking: "none" },
  LineMarkers: { shape: "line", stacking: "none" },
  LineStacked: { shape: "line", stacking: "stacked" },
  LineMarkersStacked: { shape: "line", stacking: "stacked" },
  LineStacked100: { shape: "line", stacking: "percent" },
  LineMarkersStacked100: { shape: "line", stacking: "percent" },
  ColumnClustered: { shape: "column", stacking: "none" },
  ColumnStacked: { shape: "column", stacking: "stacked" },
  ColumnStacked100: { shape: "column", stacking: "percent" },
  BarClustered: { shape: "bar", stacking: "none" },
  BarStacked: { shape: "bar", stacking: "stacked" },
  BarStacked100: { shape: "bar", stacking: "percent" },
};

/** Excel.ChartType beyond those. */
const OTHERS =
  "3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 PieOfPie " +
  "PieExploded 3DPieExploded BarOfPie XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers " +
  "AreaStacked AreaStacked100 3DAreaStacked 3DAreaStacked100 DoughnutExploded RadarMarkers RadarFilled Surface " +
  "SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC StockVOHLC " +
  "CylinderColClustered CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked " +
  "CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked " +
  "ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered " +
  "PyramidBarStacked PyramidBarStacked100 PyramidCol 3DColumn 3DLine 3DPie Pie XYScatter 3DArea Area Doughnut Radar " +
  "Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel";

/**
 * A word of Excel.ChartType that the workbench can keep.
 * @throws HostError InvalidArgument for what is no chart type, ApiNotFound for one that is not implemented
 */
export function chartTypeValue(value: unknown): string {
  const word = wordValue(value, [...Object.keys(KEPT), ...OTHERS.split(" ")]);
  if (!KEPT[word]) throw apiNotFound(`Chart.chartType "${word}"`);
  return word;
}

export function chartTraits(chartType: string): ChartTypeTraits {
  const traits = KEPT[chartType];
  if (!traits) throw apiNotFound(`Chart.chartType "${chartType}"`);
  return traits;
}

export function isLineType(chartType: string): boolean {
  return chartTraits(chartType).shape === "line";
}

export function hasMarkerType(chartType: string): boolean {
  return chartType.startsWith("LineMarkers");
}

/** The same type of line with markers or without: Excel tells them apart by their names. */
export function withMarkers(chartType: string, hasMarkers: boolean): string {
  if (!isLineType(chartType)) return chartType;
  return chartType.replace(/^Line(?:Markers)?/, hasMarkers ? "LineMarkers" : "Line");
}
