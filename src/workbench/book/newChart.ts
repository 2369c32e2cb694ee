import type { SeriesSource } from "./chartSource";
import type { ChartState, SeriesState } from "./officeState";
import type { ChartAxisSnapshot } from "./snapshot";

/** The Office theme's text at 65 %, and its background at 85 %: how Excel colours texts and lines of new charts. */
const TEXT_COLOR = "#595959";
export const LINE_COLOR = "#D9D9D9";
/** Points. */
export const LINE_WEIGHT = 0.75;
const TEXT_SIZE = 9;
const TITLE_SIZE = 14;

interface NewChart {
  readonly id: string;
  readonly name: string;
  readonly chartType: string;
  readonly sources: readonly SeriesSource[];
}

/** A chart as Excel makes it: with a title, and with a legend when there are several series. */
export function newChart({ id, name, chartType, sources }: NewChart): Omit<ChartState, "place"> {
  return {
    id,
    name,
    chartType,
    title: { visible: true, text: null, size: TITLE_SIZE, color: TEXT_COLOR, bold: false },
    legend: { visible: sources.length > 1, position: "Bottom", size: TEXT_SIZE, color: TEXT_COLOR },
    series: sources.map((source, index) => ({ ...newSeries(chartType, index), ...source })),
    categoryAxis: { ...NEW_AXIS, line: { color: LINE_COLOR, weight: LINE_WEIGHT } },
    valueAxis: { ...NEW_AXIS, majorGridlines: { color: LINE_COLOR } },
    areaFill: "#FFFFFF",
    areaBorder: { color: LINE_COLOR, weight: LINE_WEIGHT },
    plotFill: null,
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    fontName: "Calibri",
    alternativeText: "",
  };
}

/** A series that has no data yet. */
export function newSeries(chartType: string, colorIndex: number): SeriesState {
  return {
    name: "",
    nameCell: null,
    chartType,
    values: null,
    categories: null,
    colorIndex,
    marker: {},
    axisGroup: "Primary",
    labels: null,
  };
}

const NEW_AXIS: ChartAxisSnapshot = {
  visible: true,
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: null,
  majorGridlines: null,
  line: null,
  fontColor: TEXT_COLOR,
  fontSize: TEXT_SIZE,
  tickLabelPosition: "NextToAxis",
};
