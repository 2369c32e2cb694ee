import { boxPlace, placeBox, zonePlace } from "../../book/chartPlace";
import type { PointBox } from "../../book/chartPlace";
import {
  addChart,
  changeChart,
  chartState,
  shownType,
  deleteChart,
  findChart,
  replaceSources,
  retypeChart,
} from "../../book/charts";
import { sourceSeries } from "../../book/chartSource";
import type { SeriesBy } from "../../book/chartSource";
import { chartTypeValue } from "../../book/chartTypes";
import type { ChartState, SheetZone } from "../../book/officeState";
import { checkAllowed } from "../../book/protection";
import { boundingZone } from "../../book/zone";
import type { Arguments } from "../../host/arguments";
import { flagValue, numberValue, textValue, wordValue } from "../../host/arguments";
import { HostError, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeMethod, OfficeObject, OfficeProperty } from "../../host/officeClass";
import { objectArgument, officeObject, officeObjectOrNull } from "../officeObjects";
import type { ChartTarget, SheetTarget } from "../officeObjects";
import { cellsElsewhere } from "../range/cellsElsewhere";

const SERIES_BY: readonly SeriesBy[] = ["Auto", "Columns", "Rows"];
const BLANKS = ["NotPlotted", "Zero", "Interplotted"] as const;

export const chartCollectionClass = officeClass<SheetTarget>({
  name: "ChartCollection",
  properties: { Count: { get: (target) => chartsOn(target).length } },
  methods: {
    Add: ({ book, sheetId }, args) => {
      checkAllowed(book, sheetId, "allowEditObjects");
      const chartType = chartTypeValue(args.raw(0));
      const { live } = objectArgument(args, 1, "Range");
      const sources = sourceSeries(book, live, args.word(2, SERIES_BY, "Auto"));
      return officeObject("Chart", { book, sheetId, chartId: addChart(book, sheetId, chartType, sources) });
    },
    GetItem: (target, args) => {
      const found = foundChart(target, args.text(0));
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemOrNullObject: (target, args) => foundChart(target, args.text(0)),
    GetItemAt: (target, args) => {
      const chart = chartsOn(target)[args.whole(0)];
      if (!chart) throw invalidArgument("chart index");
      return officeObject("Chart", { ...target, chartId: chart.id });
    },
    GetCount: (target) => chartsOn(target).length,
  },
  items: (target) => chartsOn(target).map(({ id }) => officeObject("Chart", { ...target, chartId: id })),
});

const properties: Readonly<Record<string, OfficeProperty<ChartTarget>>> = {
  Id: { get: ({ chartId }) => chartId },
  Name: {
    get: (target) => chartState(target).name,
    set: (target, value) => {
      const name = textValue(value);
      changeChart(target, (chart) => ({ ...chart, name }));
    },
  },
  ChartType: {
    get: (target) => shownType(chartState(target)),
    set: (target, value) => retypeChart(target, chartTypeValue(value)),
  },
  Left: boxSide("left"),
  Top: boxSide("top"),
  Width: boxSide("width"),
  Height: boxSide("height"),
  DisplayBlanksAs: {
    get: (target) => chartState(target).displayBlanksAs,
    set: (target, value) => {
      const displayBlanksAs = wordValue(value, BLANKS);
      changeChart(target, (chart) => ({ ...chart, displayBlanksAs }));
    },
  },
  PlotVisibleOnly: {
    get: (target) => chartState(target).plotVisibleOnly,
    set: (target, value) => {
      const plotVisibleOnly = flagValue(value);
      changeChart(target, (chart) => ({ ...chart, plotVisibleOnly }));
    },
  },
};

const methods: Readonly<Record<string, OfficeMethod<ChartTarget>>> = {
  Activate: ({ book, sheetId }) => {
    book.activeSheetId = sheetId;
    return null;
  },
  Delete: (target) => {
    deleteChart(target);
    return null;
  },
  SetData: (target, args) => {
    const { live } = objectArgument(args, 0, "Range");
    replaceSources(target, sourceSeries(target.book, live, args.word(1, SERIES_BY, "Auto")));
    return null;
  },
  SetPosition: (target, args) => {
    setPosition(target, cellsArgument(target, args, 0), args.has(1) ? cellsArgument(target, args, 1) : null);
    return null;
  },
};

export const chartClass = officeClass<ChartTarget>({
  name: "Chart",
  identity: ({ chartId }) => ({ Id: chartId }),
  properties,
  navigations: {
    Title: (target) => officeObject("ChartTitle", target),
    Legend: (target) => officeObject("ChartLegend", target),
    Axes: (target) => officeObject("ChartAxes", target),
    Series: (target) => officeObject("ChartSeriesCollection", target),
    Format: (target) => officeObject("ChartAreaFormat", target),
    PlotArea: (target) => officeObject("ChartPlotArea", target),
    Worksheet: ({ book, sheetId }) => officeObject("Worksheet", { book, sheetId }),
  },
  methods,
});

function chartsOn({ book, sheetId }: SheetTarget): readonly ChartState[] {
  return book.sheetState(sheetId).charts;
}

function foundChart({ book, sheetId }: SheetTarget, name: string): OfficeObject | null {
  const chartId = findChart(book, sheetId, name);
  return officeObjectOrNull("Chart", chartId === null ? null : { book, sheetId, chartId });
}

function boxSide(side: keyof PointBox): OfficeProperty<ChartTarget> {
  return {
    get: (target) => box(target)[side],
    set: (target, value) => setBox(target, { ...box(target), [side]: numberValue(value) }),
  };
}

function box(target: ChartTarget): PointBox {
  return placeBox(target.book.sheetState(target.sheetId), chartState(target).place);
}

function setBox(target: ChartTarget, points: PointBox): void {
  const place = boxPlace(target.book.sheetState(target.sheetId), points);
  changeChart(target, (chart) => ({ ...chart, place }));
}

/** With one cell the chart moves there and keeps its size; with two it covers all cells between them. */
function setPosition(target: ChartTarget, start: SheetZone, end: SheetZone | null): void {
  if (end) {
    const place = zonePlace(boundingZone(start.zone, end.zone));
    changeChart(target, (chart) => ({ ...chart, place }));
    return;
  }
  const { left, top } = placeBox(target.book.sheetState(target.sheetId), zonePlace(start.zone));
  setBox(target, { ...box(target), left, top });
}

function cellsArgument(target: ChartTarget, args: Arguments, index: number): SheetZone {
  const cells = args.object(index)
    ? objectArgument(args, index, "Range").live
    : cellsElsewhere(target.book, target.sheetId, args.text(index));
  if (cells.sheetId !== target.sheetId) throw invalidArgument("a chart stays on its sheet");
  return cells;
}
