import { addressZone, splitAddress } from "../../book/address";
import type { Book } from "../../book/book";
import { cellText } from "../../book/cellText";
import { seriesName } from "../../book/chartNames";
import { addSeries, changeChart, changeSeries, chartState, deleteSeries, seriesState } from "../../book/charts";
import { seriesNumbers } from "../../book/chartScale";
import { referenceText } from "../../book/chartSnapshots";
import { chartTraits, chartTypeValue, isLineType, withMarkers } from "../../book/chartTypes";
import { colorValue } from "../../book/color";
import type { SeriesState, SheetZone } from "../../book/officeState";
import {
  NEW_LABELS,
  hasLabels,
  seriesAs,
  seriesGapWidth,
  seriesLine,
  seriesMarker,
  seriesOverlap,
} from "../../book/seriesLook";
import { findSheet } from "../../book/sheets";
import { columnCount, rowCount } from "../../book/zone";
import type { Arguments } from "../../host/arguments";
import { flagValue, numberValue, textValue, wordValue } from "../../host/arguments";
import { HostError, apiNotFound, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeMethod, OfficeProperty } from "../../host/officeClass";
import { objectArgument, officeObject } from "../officeObjects";
import type { ChartTarget, SeriesTarget } from "../officeObjects";
import { onlyFalse } from "./chartLooks";

const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const;
const GROUPS = ["Primary", "Secondary"] as const;
const DIMENSIONS = ["Categories", "Values", "XValues", "YValues", "BubbleSizes"] as const;
const LONGEST_NAME = 255;

const chartSeriesCollectionClass = officeClass<ChartTarget>({
  name: "ChartSeriesCollection",
  properties: { Count: { get: (target) => chartState(target).series.length } },
  methods: {
    Add: (target, args) => {
      const index = addSeries(target, checkedName(args.optionalText(0) ?? ""), args.optionalWhole(1));
      return officeObject("ChartSeries", { ...target, index });
    },
    GetItemAt: (target, args) => {
      const index = args.whole(0);
      if (!chartState(target).series[index]) throw invalidArgument("series index");
      return officeObject("ChartSeries", { ...target, index });
    },
    GetCount: (target) => chartState(target).series.length,
  },
  items: (target) => chartState(target).series.map((_one, index) => officeObject("ChartSeries", { ...target, index })),
});

const properties: Readonly<Record<string, OfficeProperty<SeriesTarget>>> = {
  Name: {
    get: (target) => seriesName(target.book, seriesState(target), target.index),
    set: (target, value) => {
      const parts = namedBy(target.book, textValue(value));
      changeSeries(target, (series) => ({ ...series, ...parts }));
    },
  },
  ChartType: {
    get: (target) => seriesState(target).chartType,
    set: (target, value) => {
      const chartType = chartTypeValue(value);
      changeSeries(target, (series) => seriesAs(series, chartType));
    },
  },
  AxisGroup: {
    get: (target) => seriesState(target).axisGroup,
    set: (target, value) => {
      const axisGroup = wordValue(value, GROUPS);
      changeSeries(target, (series) => ({ ...series, axisGroup }));
    },
  },
  PlotOrder: { get: ({ index }) => index },
  Smooth: onlyFalse("ChartSeries.smooth"),
  Filtered: onlyFalse("ChartSeries.filtered"),
  GapWidth: groupProperty("gapWidth", seriesGapWidth, [0, 500]),
  Overlap: groupProperty("overlap", seriesOverlap, [-100, 100]),
  HasDataLabels: {
    get: (target) => hasLabels(seriesState(target)),
    set: (target, value) => {
      const isOn = flagValue(value);
      changeSeries(target, (series) => ({ ...series, labels: isOn ? shownLabels(series) : null }));
    },
  },
  MarkerStyle: {
    get: (target) => seriesMarker(seriesState(target)).style,
    set: (target, value) => {
      const style = wordValue(value, MARKERS);
      if (style === "Picture") throw apiNotFound("ChartSeries.markerStyle = Picture");
      changeMarker(target, style === "None" ? null : { style });
    },
  },
  MarkerSize: {
    get: (target) => seriesMarker(seriesState(target)).size,
    set: (target, value) => {
      const size = numberValue(value);
      if (!Number.isInteger(size) || size < 2 || size > 72) throw invalidArgument("marker size");
      changeMarker(target, { size });
    },
  },
  MarkerBackgroundColor: markerColor("background"),
  MarkerForegroundColor: markerColor("foreground"),
};

const methods: Readonly<Record<string, OfficeMethod<SeriesTarget>>> = {
  SetValues: (target, args) => {
    const values = rangeCells(args);
    if (rowCount(values.zone) > 1 && columnCount(values.zone) > 1) throw invalidArgument("one row or one column");
    changeSeries(target, (series) => ({ ...series, values }));
    return null;
  },
  SetXAxisValues: (target, args) => {
    const categories = rangeCells(args);
    changeSeries(target, (series) => ({ ...series, categories }));
    return null;
  },
  Delete: (target) => {
    deleteSeries(target);
    return null;
  },
  GetDimensionValues: (target, args) => {
    target.book.settle();
    if (dimension(args) === "values")
      return seriesNumbers(target.book, seriesState(target)).map((value) => value ?? "");
    return categoryTexts(target.book, seriesState(target).categories);
  },
  GetDimensionDataSourceType: (target, args) => (seriesState(target)[dimension(args)] ? "LocalRange" : "Unknown"),
  GetDimensionDataSourceString: (target, args) => {
    const cells = seriesState(target)[dimension(args)];
    if (!cells) throw new HostError("InvalidReference");
    return referenceText(target.book, cells);
  },
};

const chartSeriesFormatClass = officeClass<SeriesTarget>({
  name: "ChartSeriesFormat",
  navigations: {
    Fill: (target) =>
      officeObject("ChartFill", {
        ...target,
        write: (fill) => {
          if (isLineType(seriesState(target).chartType)) throw apiNotFound("ChartSeriesFormat.fill of a line");
          changeSeries(target, (series) => ({ ...series, fill }));
        },
      }),
    Line: (target) =>
      officeObject("ChartLineFormat", {
        ...target,
        read: () => seriesLine(seriesState(target)),
        write: (line) => changeSeries(target, (series) => ({ ...series, line })),
      }),
  },
});

export const chartSeriesClasses = {
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeries: officeClass<SeriesTarget>({
    name: "ChartSeries",
    properties,
    navigations: {
      Format: (target) => officeObject("ChartSeriesFormat", target),
      DataLabels: (target) => officeObject("ChartDataLabels", target),
    },
    methods,
  }),
  ChartSeriesFormat: chartSeriesFormatClass,
};

function checkedName(name: string): string {
  if (name.length > LONGEST_NAME) throw invalidArgument("series name");
  return name;
}

/** A name in words, or as a formula that names cells: "='Painel 1'!$A$1". */
function namedBy(book: Book, text: string): Pick<SeriesState, "name" | "nameCell"> {
  if (!text.startsWith("=")) return { name: checkedName(text), nameCell: null };
  const { sheet, rest } = splitAddress(text.slice(1));
  const sheetId = sheet === null ? null : findSheet(book, sheet);
  const zone = addressZone(rest);
  if (sheetId === null || !zone) throw invalidArgument(`series name ${text}`);
  return { name: "", nameCell: { sheetId, zone } };
}

function rangeCells(args: Arguments): SheetZone {
  const { sheetId, zone } = objectArgument(args, 0, "Range").live;
  return { sheetId, zone };
}

function shownLabels(series: SeriesState): SeriesState["labels"] {
  if (hasLabels(series)) return series.labels;
  return { ...NEW_LABELS, ...series.labels, showValue: true };
}

/** Markers of a line; null takes them away. Which type the line has follows from them. */
function changeMarker(target: SeriesTarget, parts: SeriesState["marker"] | null): void {
  if (!isLineType(seriesState(target).chartType)) throw invalidArgument("only lines have markers");
  changeSeries(target, (series) => {
    if (parts && !parts.style) return { ...series, marker: { ...series.marker, ...parts } };
    const { style: _style, ...rest } = series.marker;
    return { ...series, chartType: withMarkers(series.chartType, parts !== null), marker: { ...rest, ...parts } };
  });
}

function markerColor(part: "background" | "foreground"): OfficeProperty<SeriesTarget> {
  return {
    get: (target) => seriesMarker(seriesState(target))[part],
    set: (target, value) => changeMarker(target, { [part]: colorValue(value) }),
  };
}

/** What all columns or bars of a chart on the same axis have in common. */
function groupProperty(
  key: "gapWidth" | "overlap",
  read: (series: SeriesState) => number,
  [least, most]: readonly [number, number],
): OfficeProperty<SeriesTarget> {
  return {
    get: (target) => (isLineType(seriesState(target).chartType) ? null : read(seriesState(target))),
    set: (target, value) => {
      const number = numberValue(value);
      const { chartType, axisGroup } = seriesState(target);
      if (isLineType(chartType) || number < least || number > most) throw invalidArgument(key);
      const { shape } = chartTraits(chartType);
      const isInGroup = (one: SeriesState): boolean =>
        chartTraits(one.chartType).shape === shape && one.axisGroup === axisGroup;
      changeChart(target, (chart) => ({
        ...chart,
        series: chart.series.map((one) => (isInGroup(one) ? { ...one, [key]: number } : one)),
      }));
    },
  };
}

function dimension(args: Arguments): "values" | "categories" {
  const word = args.word(0, DIMENSIONS);
  if (word !== "Values" && word !== "Categories") throw invalidArgument(`dimension ${word}`);
  return word === "Values" ? "values" : "categories";
}

function categoryTexts(book: Book, cells: SheetZone | null): string[] {
  const texts: string[] = [];
  if (!cells) return texts;
  const { sheetId, zone } = cells;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) texts.push(cellText(book, sheetId, row, column));
  }
  return texts;
}
