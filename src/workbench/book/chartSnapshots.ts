import { addressZone, fixedAddress, quotedSheet, splitAddress } from "./address";
import { apiNotFound } from "../host/hostError";
import type { Book } from "./book";
import { boxPlace, placeBox } from "./chartPlace";
import { seriesName, titleText } from "./chartNames";
import { shownType } from "./charts";
import { newId } from "./newId";
import type { ChartState, LabelsState, SeriesState, SheetZone } from "./officeState";
import {
  hasLabels,
  labelPosition,
  seriesFill,
  seriesGapWidth,
  seriesLine,
  seriesMarker,
  seriesOverlap,
} from "./seriesLook";
import { isLineType } from "./chartTypes";
import { findSheet, sheetName } from "./sheets";
import type { ChartSeriesSnapshot, ChartSnapshot } from "./snapshot";

/** What a reference reads as once its cells are gone. */
const GONE = "#REF!";

/** A sheet's charts as files and others see them: everything automatic worked out, references with their sheets' names. */
export function chartSnapshots(book: Book, sheetId: string): readonly ChartSnapshot[] {
  const sheet = book.sheetState(sheetId);
  return sheet.charts.map((chart) => {
    const { place, title, legend, series, ...rest } = chart;
    return {
      ...rest,
      ...placeBox(sheet, place),
      chartType: shownType(chart),
      title: title.visible
        ? { text: titleText(book, chart), size: title.size, color: title.color, bold: title.bold }
        : null,
      legend: legend.visible ? { position: legend.position, size: legend.size, color: legend.color } : null,
      series: series.map((one, index) => seriesSnapshot(book, one, index)),
    };
  });
}

function seriesSnapshot(book: Book, series: SeriesState, index: number): ChartSeriesSnapshot {
  const { nameCell, values, categories } = series;
  return {
    name: seriesName(book, series, index),
    ...(nameCell && { nameReference: `=${referenceText(book, nameCell)}` }),
    chartType: series.chartType,
    values: values ? referenceText(book, values) : GONE,
    categories: categories && referenceText(book, categories),
    fill: seriesFill(series),
    line: seriesLine(series),
    marker: seriesMarker(series),
    ...(!isLineType(series.chartType) && { gapWidth: seriesGapWidth(series), overlap: seriesOverlap(series) }),
    axisGroup: series.axisGroup,
    labels: series.labels && hasLabels(series) ? { ...series.labels, position: labelPosition(series) } : null,
  };
}

/** "'Painel 1'!$A$1:$B$2". */
export function referenceText(book: Book, { sheetId, zone }: SheetZone): string {
  return `${quotedSheet(sheetName(book, sheetId))}!${fixedAddress(zone)}`;
}

/** The cells under a reference with its sheet, as charts write them; null when it is no such thing. */
export function referenceCells(book: Book, reference: string): SheetZone | null {
  const { sheet, rest } = splitAddress(reference.replace(/^=/, ""));
  const sheetId = sheet === null ? null : findSheet(book, sheet);
  const zone = addressZone(rest);
  return sheetId !== null && zone ? { sheetId, zone } : null;
}

/** Gives a sheet the charts of a file. Every sheet that they look at must be there already, under its name. */
export function loadCharts(book: Book, sheetId: string, snapshots: readonly ChartSnapshot[]): void {
  const sheet = book.sheetState(sheetId);
  const charts = snapshots.map(({ left, top, width, height, title, legend, series, ...rest }): ChartState => {
    const unseen = { size: 9, color: "#595959" };
    return {
      ...rest,
      // A file's ids may be the same as those that this process gives.
      id: newId(),
      place: boxPlace(sheet, { left, top, width, height }),
      title: title ? { ...title, visible: true } : { ...unseen, size: 14, bold: false, text: null, visible: false },
      legend: legend ? { ...legend, visible: true } : { ...unseen, position: "Bottom", visible: false },
      series: series.map((one, index) => loadedSeries(book, one, index)),
    };
  });
  book.setSheet(sheetId, { charts });
}

function loadedSeries(book: Book, snapshot: ChartSeriesSnapshot, colorIndex: number): SeriesState {
  const { nameReference, values, categories, marker, gapWidth, overlap, labels } = snapshot;
  const isLine = isLineType(snapshot.chartType);
  return {
    name: snapshot.name,
    nameCell: nameReference === undefined ? null : loadedReference(book, nameReference),
    chartType: snapshot.chartType,
    values: loadedReference(book, values),
    categories: categories === null ? null : loadedReference(book, categories),
    colorIndex,
    ...(!isLine && { fill: snapshot.fill }),
    line: snapshot.line,
    marker: isLine ? marker : {},
    ...(gapWidth !== undefined && { gapWidth }),
    ...(overlap !== undefined && { overlap }),
    axisGroup: snapshot.axisGroup,
    labels: labels satisfies LabelsState | null,
  };
}

/** @throws HostError ApiNotFound for references through names and to several ranges, which would be lost */
function loadedReference(book: Book, reference: string): SheetZone | null {
  const cells = referenceCells(book, reference);
  if (!cells && !reference.includes(GONE)) throw apiNotFound(`chart over ${reference}`);
  return cells;
}
