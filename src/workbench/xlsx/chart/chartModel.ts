import type { ChartModel, ChartTypeGroup, ShapeProperties } from "@cj-tech-master/excelts/chart";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../../book/snapshot";
import type { BookCells } from "./bookCells";
import { chartAxes, type AxisGroup } from "./chartAxes";
import { chartSeries } from "./chartSeries";
import { chartText } from "./chartText";
import { rgb } from "../style/color";
import { BLANKS, CHART_KINDS, LEGEND_POSITIONS, toFile, type ChartKind } from "./chartWords";
import { XlsxError } from "../xlsxError";

/** Excel's own defaults for columns that touch nothing. */
const GAP_WIDTH = 150;
const OVERLAPS = { clustered: 0, standard: 0, stacked: 100, percentStacked: 100 } as const;

/**
 * A chart of the snapshot as ExcelTS's chart model: lines, columns, bars and their combinations.
 * @throws XlsxError unsupported for any other chart type
 */
export function chartModel(chart: ChartSnapshot, cells: BookCells): ChartModel {
  const groups = seriesGroups(chart);
  return {
    roundedCorners: false,
    chart: {
      ...title(chart),
      plotArea: {
        layout: {},
        chartTypes: groups.map((group) => typeGroup(group, { chart, cells })),
        axes: chartAxes(chart, groups),
        spPr: area(chart.plotFill, null),
      },
      ...legend(chart),
      plotVisOnly: chart.plotVisibleOnly,
      dispBlanksAs: (toFile(BLANKS, chart.displayBlanksAs) ?? "gap") as "gap",
      extLst: ERRORS_ARE_BLANK,
    },
    spPr: area(chart.areaFill, chart.areaBorder),
    txPr: { fontFamily: chart.fontName },
  };
}

/**
 * "Show #N/A as empty cell", which Excel for Microsoft 365 sets in every chart that a person makes: without it a line
 * runs straight over the gap. Older versions leave it alone.
 */
const ERRORS_ARE_BLANK =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

interface SeriesGroup extends AxisGroup {
  readonly series: readonly (readonly [series: ChartSeriesSnapshot, order: number])[];
}

/** Series of one kind on one pair of axes form a group of the file; their order in the chart is kept by number. */
function seriesGroups(chart: ChartSnapshot): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup & { series: [ChartSeriesSnapshot, number][] }>();
  // Axes on the right alone would leave the chart without primary ones.
  const hasPrimary = chart.series.some(({ axisGroup }) => axisGroup === "Primary");
  chart.series.forEach((series, order) => {
    const isSecondary = hasPrimary && series.axisGroup === "Secondary";
    const kind = chartKind(series.chartType);
    const key = [kind.type, kind.direction, kind.grouping, isSecondary].join();
    const group = groups.get(key) ?? { kind, isSecondary, series: [] };
    group.series.push([series, order]);
    groups.set(key, group);
  });
  if (groups.size === 0) return [{ kind: chartKind(chart.chartType), isSecondary: false, series: [] }];
  // Excel draws a file's groups in order and writes columns before lines, so that lines lie on top.
  return [...groups.values()].sort(
    (one, other) => Number(one.isSecondary) - Number(other.isSecondary) || one.kind.type.localeCompare(other.kind.type),
  );
}

function chartKind(chartType: string): ChartKind {
  const kind = CHART_KINDS[chartType];
  if (!kind) throw new XlsxError("unsupported", `chart type ${chartType}`);
  return kind;
}

function typeGroup(
  group: SeriesGroup,
  context: { readonly chart: ChartSnapshot; readonly cells: BookCells },
): ChartTypeGroup {
  const axisIds = group.isSecondary ? [3, 4] : [1, 2];
  const series = group.series.map(([one, order]) => chartSeries(one, order, { kind: group.kind, ...context }));
  if (group.kind.type === "line") {
    const grouping = group.kind.grouping as "standard";
    return { type: "line", grouping, varyColors: false, series, marker: true, axisIds };
  }
  const shared = group.series.map(([one]) => one);
  return {
    type: "bar",
    barDir: group.kind.direction,
    grouping: group.kind.grouping,
    varyColors: false,
    series,
    gapWidth: shared.find(({ gapWidth }) => gapWidth !== undefined)?.gapWidth ?? GAP_WIDTH,
    overlap: shared.find(({ overlap }) => overlap !== undefined)?.overlap ?? OVERLAPS[group.kind.grouping],
    axisIds,
  };
}

function title(chart: ChartSnapshot): Pick<ChartModel["chart"], "title" | "autoTitleDeleted"> {
  if (!chart.title) return { autoTitleDeleted: true };
  const properties = chartText({ ...chart.title, fontName: chart.fontName });
  const lines = chart.title.text.split("\n");
  return {
    autoTitleDeleted: false,
    title: { overlay: false, text: { paragraphs: lines.map((text) => ({ runs: [{ text, properties }] })) } },
  };
}

function legend(chart: ChartSnapshot): Pick<ChartModel["chart"], "legend"> {
  if (!chart.legend) return {};
  const legendPos = (toFile(LEGEND_POSITIONS, chart.legend.position) ?? "b") as "b";
  return {
    legend: { legendPos, overlay: false, txPr: chartText({ ...chart.legend, bold: false, fontName: chart.fontName }) },
  };
}

function area(fill: string | null, border: ChartSnapshot["areaBorder"]): ShapeProperties {
  return {
    fill: fill === null ? { noFill: true } : { solid: { srgb: rgb(fill) } },
    line: border ? { width: Math.round(border.weight * 12700), color: { srgb: rgb(border.color) } } : { noFill: true },
  };
}
