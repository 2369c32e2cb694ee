import type { Book } from "../../book/book";
import { chartSnapshots } from "../../book/chartSnapshots";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../../book/snapshot";
import type { WorkbenchLocale } from "../../engine/engineLocale";
import { categoryTexts, pointValues } from "./chartValues";
import type { PointValue } from "./chartValues";

/** A chart with the numbers that it shows now. Plain data: two that are drawn alike are equal as JSON. */
export interface DrawnChart {
  readonly look: ChartSnapshot;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly locale: WorkbenchLocale;
}

export interface DrawnSeries {
  readonly look: ChartSeriesSnapshot;
  readonly points: readonly PointValue[];
}

/** null once the chart is gone. */
export function drawnChart(book: Book, sheetId: string, chartId: string): DrawnChart | null {
  const chart = book.sheetState(sheetId).charts.find(({ id }) => id === chartId);
  const look = chartSnapshots(book, sheetId).find(({ id }) => id === chartId);
  if (!chart || !look) return null;
  const { plotVisibleOnly } = chart;
  const categories = chart.series.find((one) => one.categories)?.categories ?? null;
  const series = look.series.map((one, index) => ({
    look: one,
    points: pointValues(book, chart.series[index]?.values ?? null, plotVisibleOnly),
  }));
  const texts = categoryTexts(book, categories, plotVisibleOnly);
  const longest = Math.max(0, ...series.map(({ points }) => points.length));
  const numbers = Array.from({ length: longest }, (_point, index) => String(index + 1));
  return { look, categories: texts.length > 0 ? texts : numbers, series, locale: book.locale };
}
