import { HostError, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { boxPlace } from "./chartPlace";
import type { SeriesSource } from "./chartSource";
import { newChart, newSeries } from "./newChart";
import { newId } from "./newId";
import type { ChartState, SeriesState } from "./officeState";
import { checkAllowed } from "./protection";
import { seriesAs } from "./seriesLook";

const MOST_SERIES = 255;
/** Excel puts a new chart in the middle of its window; here the window is always at the top of the sheet. Points. */
const NEW_BOX = { left: 180, top: 90, width: 360, height: 216 };

/** A chart of a sheet. */
export interface ChartKey {
  readonly book: Book;
  readonly sheetId: string;
  readonly chartId: string;
}

export interface SeriesKey extends ChartKey {
  readonly index: number;
}

/** @throws HostError ItemNotFound once the chart is gone */
export function chartState({ book, sheetId, chartId }: ChartKey): ChartState {
  const chart = book.sheetState(sheetId).charts.find(({ id }) => id === chartId);
  if (!chart) throw new HostError("ItemNotFound");
  return chart;
}

/** The id of the chart with that name (ignoring case) or id; null when the sheet has none. */
export function findChart(book: Book, sheetId: string, nameOrId: string): string | null {
  const { charts } = book.sheetState(sheetId);
  const wanted = nameOrId.toLowerCase();
  const found = charts.find(({ id }) => id === nameOrId) ?? charts.find(({ name }) => name.toLowerCase() === wanted);
  return found?.id ?? null;
}

/** Adds a chart with these series and gives its id. @throws HostError AccessDenied on a protected sheet */
export function addChart(book: Book, sheetId: string, chartType: string, sources: readonly SeriesSource[]): string {
  checkAllowed(book, sheetId, "allowEditObjects");
  checkSeriesCount(sources.length);
  const sheet = book.sheetState(sheetId);
  const chart = newChart({ id: newId(), chartType, name: freeChartName(book, sheetId), sources });
  setCharts(book, sheetId, [...sheet.charts, { ...chart, place: boxPlace(sheet, NEW_BOX) }]);
  return chart.id;
}

export function deleteChart(key: ChartKey): void {
  checkAllowed(key.book, key.sheetId, "allowEditObjects");
  const { id: gone } = chartState(key);
  const charts = key.book.sheetState(key.sheetId).charts.filter(({ id }) => id !== gone);
  setCharts(key.book, key.sheetId, charts);
}

/** @throws HostError AccessDenied on a protected sheet, ItemNotFound once the chart is gone */
export function changeChart(key: ChartKey, change: (chart: ChartState) => ChartState): void {
  const { book, sheetId, chartId } = key;
  checkAllowed(book, sheetId, "allowEditObjects");
  const changed = change(chartState(key));
  const charts = book.sheetState(sheetId).charts.map((chart) => (chart.id === chartId ? changed : chart));
  setCharts(book, sheetId, charts);
}

/**
 * The one place where Office.js replaces a sheet's charts. They also change in the engine's plugin, when sheets are copied
 * or deleted, rows come or go, or something is undone: who shows them elsewhere compares the sheet states' `charts`, which
 * are new arrays whenever something is new.
 */
function setCharts(book: Book, sheetId: string, charts: readonly ChartState[]): void {
  book.setSheet(sheetId, { charts });
}

/** @throws HostError ItemNotFound once the series is gone */
export function seriesState(key: SeriesKey): SeriesState {
  const series = chartState(key).series[key.index];
  if (!series) throw new HostError("ItemNotFound");
  return series;
}

export function changeSeries(key: SeriesKey, change: (series: SeriesState) => SeriesState): void {
  const changed = change(seriesState(key));
  changeChart(key, (chart) => ({
    ...chart,
    series: chart.series.map((one, index) => (index === key.index ? changed : one)),
  }));
}

/** Adds a series without data before the one at `index`, by default at the end; gives its place. */
export function addSeries(key: ChartKey, name: string, index: number | null): number {
  const { series, chartType } = chartState(key);
  const at = index ?? series.length;
  if (at < 0 || at > series.length) throw invalidArgument("series index");
  checkSeriesCount(series.length + 1);
  const added = { ...newSeries(series.at(-1)?.chartType ?? chartType, freeColorIndex(series)), name };
  changeChart(key, (chart) => ({ ...chart, series: [...series.slice(0, at), added, ...series.slice(at)] }));
  return at;
}

export function deleteSeries(key: SeriesKey): void {
  seriesState(key);
  changeChart(key, (chart) => ({ ...chart, series: chart.series.filter((_series, index) => index !== key.index) }));
}

/** Other data: series keep the looks of those that were in their places. */
export function replaceSources(key: ChartKey, sources: readonly SeriesSource[]): void {
  checkSeriesCount(sources.length);
  changeChart(key, (chart) => ({
    ...chart,
    series: sources.map((source, index) => {
      const look = chart.series[index] ?? newSeries(chart.chartType, index);
      return { ...look, name: "", ...source };
    }),
  }));
}

/** All series of a chart as another type. */
export function retypeChart(key: ChartKey, chartType: string): void {
  changeChart(key, (chart) => ({
    ...chart,
    chartType,
    series: chart.series.map((series) => seriesAs(series, chartType)),
  }));
}

/** The type that a chart goes by: its first series', or the one that it was given as long as it has none. */
export function shownType({ chartType, series }: Pick<ChartState, "chartType" | "series">): string {
  return series[0]?.chartType ?? chartType;
}

function checkSeriesCount(count: number): void {
  if (count > MOST_SERIES) throw invalidArgument(`a chart holds ${MOST_SERIES} series at most`);
}

function freeColorIndex(series: readonly SeriesState[]): number {
  return Math.max(-1, ...series.map(({ colorIndex }) => colorIndex)) + 1;
}

function freeChartName(book: Book, sheetId: string): string {
  const base = book.locale === "pt-BR" ? "Gráfico" : "Chart";
  for (let number = book.sheetState(sheetId).charts.length + 1; ; number++) {
    if (findChart(book, sheetId, `${base} ${number}`) === null) return `${base} ${number}`;
  }
}
