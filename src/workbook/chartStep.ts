import type { ChartSeries, ChartSpec } from "../sheets/sheetSpec";
import { cellRange } from "./cellRange";
import { applySeriesLook, setSeriesData, type SeriesType } from "./chartSeries";
import { propertiesStep, rangeOf, type WriteStep } from "./writeStep";

/** What a chart and each of its series take of a request, rounded up. */
const chartBytes = 6000;
const seriesBytes = 5000;

/**
 * A chart in place of the one of its name. Series are made one by one, each with its own type, so that columns and
 * lines share a chart. Hidden cells count (workings may be hidden); a line bridges what is missing.
 */
export function chartStep(sheet: string, spec: ChartSpec): WriteStep {
  return {
    sheet,
    bytes: chartBytes + spec.series.length * seriesBytes,
    cells: 0,
    queue: (book) => {
      const target = book.sheet(sheet);
      target.charts.getItemOrNullObject(spec.name).delete();
      const chart = addChart(target, spec);
      chart.name = spec.name;
      chart.setPosition(spec.from, spec.to);
      chart.plotVisibleOnly = false;
      // Excel bridges #N/A whatever is asked; LibreOffice would draw a gap in a line as a fall to zero.
      chart.displayBlanksAs = "Interplotted";
      spec.series.forEach((series, index) => {
        const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
        added.chartType = seriesType(series);
        setSeriesData(added, target, { sheet, series });
        applySeriesLook(added, series);
      });
      applyChartLook(chart, spec);
    },
  };
}

/** What a refresh sets of a chart that keeps its look: the bounds of its values, which follow the data. */
export function chartBoundsStep(sheet: string, { name, valueAxis }: ChartSpec): WriteStep {
  return propertiesStep(sheet, 4, ({ charts }) => setBounds(charts.getItem(name).axes.valueAxis, valueAxis));
}

/** Excel makes a chart from data only: the first series' values give a chart with that one series. */
function addChart(sheet: Excel.Worksheet, spec: ChartSpec): Excel.Chart {
  const [first] = spec.series;
  if (!first) throw new RangeError(`The chart ${spec.name} has no series`);
  const { rows, columns } = cellRange(first.values);
  return sheet.charts.add(seriesType(first), rangeOf(sheet, first.values), columns > rows ? "Rows" : "Columns");
}

function seriesType({ kind, marker }: ChartSeries): SeriesType {
  if (kind === "column") return "ColumnClustered";
  return marker && marker.style !== "none" ? "LineMarkers" : "Line";
}

function applyChartLook(chart: Excel.Chart, spec: ChartSpec): void {
  if (spec.title === undefined) chart.title.visible = false;
  else chart.title.text = spec.title;
  chart.legend.visible = spec.legend !== "none";
  if (spec.legend !== "none") chart.legend.position = spec.legend === "top" ? "Top" : "Bottom";
  if (spec.isTransparent) {
    chart.format.fill.clear();
    chart.plotArea.format.fill.clear();
    chart.format.border.lineStyle = "None";
  }
  applyValueAxis(chart.axes.valueAxis, spec.valueAxis);
  applyCategoryAxis(chart.axes.categoryAxis, spec.categoryAxis);
}

function applyValueAxis(axis: Excel.ChartAxis, spec: ChartSpec["valueAxis"]): void {
  // Bounds first: they hold for an axis that is not shown, too.
  setBounds(axis, spec);
  if (spec.numberFormat !== undefined) axis.numberFormat = spec.numberFormat;
  axis.majorGridlines.visible = spec.gridlines !== null;
  if (spec.gridlines !== null) axis.majorGridlines.format.line.color = spec.gridlines;
  axis.visible = spec.isVisible;
}

function setBounds(axis: Excel.ChartAxis, { minimum, maximum }: ChartSpec["valueAxis"]): void {
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
}

function applyCategoryAxis(axis: Excel.ChartAxis, spec: ChartSpec["categoryAxis"]): void {
  axis.visible = spec.isVisible;
  if (!spec.isVisible) return;
  // Years are names here, not numbers or days that an axis could leave gaps between.
  axis.categoryType = "TextAxis";
  axis.tickLabelPosition = "Low";
  axis.format.font.color = spec.color;
  axis.format.font.size = spec.size;
  if (spec.hasLine) axis.format.line.color = spec.color;
  else axis.format.line.clear();
}
