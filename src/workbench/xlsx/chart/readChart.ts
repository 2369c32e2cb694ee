import type { ChartAxisSnapshot, ChartSeriesSnapshot, ChartSnapshot } from "../../book/snapshot";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  descendant,
  flag,
  numberAttribute,
  textOf,
  type Element,
} from "../package/xmlTree";
import { BLANKS, LEGEND_POSITIONS, TICK_LABEL_POSITIONS, toOffice, type ChartKind } from "./chartWords";
import { readSeries } from "./readSeries";
import { shapeFill, shapeLine, shapeText, type ChartPalette, type ShapeText } from "./readShape";

/** What a chart's own part says; its place, name and alternative text stand in the drawing. */
export type ChartContent = Omit<ChartSnapshot, "id" | "name" | "left" | "top" | "width" | "height" | "alternativeText">;

/** Excel's text where a chart says nothing. */
const PLAIN_TEXT: ShapeText = { size: 10, color: "#000000", bold: false, fontName: undefined };

/** Lines and frames where a chart leaves them to Excel. */
const AUTOMATIC_LINE = { color: "#868686", weight: 0.75 };

/** Reads a `<c:chartSpace>` of lines, columns and bars; null for any other kind of chart. */
export function readChart(space: Element, palette: ChartPalette): ChartContent | null {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const text = shapeText(child(space, "txPr"), palette, PLAIN_TEXT);
  const series = readGroups(plot, palette, text);
  if (!series) return null;
  const axes = primaryAxes(plot);
  const fill = shapeFill(child(space, "spPr"), palette);
  const border = shapeLine(child(space, "spPr"), palette);
  return {
    chartType: series[0]?.chartType ?? "ColumnClustered",
    title: readTitle(chart, series, { palette, text }),
    legend: readLegend(child(chart, "legend"), palette, text),
    series,
    categoryAxis: readAxis(axes.category, palette, text),
    valueAxis: readAxis(axes.value, palette, text),
    areaFill: fill === undefined ? "#FFFFFF" : fill,
    areaBorder: border === undefined ? AUTOMATIC_LINE : border && { color: border.color, weight: border.weight },
    plotFill: shapeFill(child(plot, "spPr"), palette) ?? null,
    displayBlanksAs: toOffice(BLANKS, attribute(child(chart, "dispBlanksAs"), "val")) ?? "Zero",
    plotVisibleOnly: flag(chart, "plotVisOnly") ?? true,
    fontName: text.fontName ?? "Calibri",
  };
}

/** All series in the chart's order; null where one group is of a kind that a snapshot cannot hold. */
function readGroups(plot: Element, palette: ChartPalette, text: ShapeText): ChartSeriesSnapshot[] | null {
  const groups = children(plot).filter((element) => element.name.endsWith("Chart"));
  const firstAxes = axisIds(groups[0]);
  const found: { order: number; series: ChartSeriesSnapshot }[] = [];
  for (const group of groups) {
    const kind = groupKind(group);
    if (!kind) return null;
    const isBar = kind.type === "bar";
    const around = {
      kind,
      isSecondary: !axisIds(group).some((id) => firstAxes.includes(id)),
      gapWidth: isBar ? (numberAttribute(child(group, "gapWidth"), "val") ?? 150) : undefined,
      overlap: isBar ? (numberAttribute(child(group, "overlap"), "val") ?? 0) : undefined,
      labels: child(group, "dLbls"),
      palette,
      text,
    };
    for (const element of children(group, "ser")) {
      const series = readSeries(element, around);
      if (series.values === "") return null;
      found.push({ order: numberAttribute(child(element, "order"), "val") ?? found.length, series });
    }
  }
  return found.sort((one, other) => one.order - other.order).map(({ series }) => series);
}

function groupKind(group: Element): ChartKind | null {
  const name = group?.name ?? "";
  const grouping = attribute(child(group, "grouping"), "val") as ChartKind["grouping"] | undefined;
  if (name === "lineChart") return { type: "line", direction: "col", grouping: grouping ?? "standard" };
  if (name !== "barChart") return null;
  const direction = attribute(child(group, "barDir"), "val") === "bar" ? "bar" : "col";
  return { type: "bar", direction, grouping: grouping ?? "clustered" };
}

function axisIds(group: Element): string[] {
  return children(group, "axId").map((id) => attribute(id, "val") ?? "");
}

function primaryAxes(plot: Element): { category: Element; value: Element } {
  const first = children(plot).find((element) => element.name.endsWith("Chart"));
  const ids = axisIds(first);
  const axis = (...names: string[]): Element =>
    children(plot).find(
      (element) => names.includes(element.name) && ids.includes(attribute(child(element, "axId"), "val") ?? ""),
    );
  return { category: axis("catAx", "dateAx"), value: axis("valAx") };
}

function readAxis(axis: Element, palette: ChartPalette, inherited: ShapeText): ChartAxisSnapshot {
  const gridlines = child(axis, "majorGridlines");
  const line = shapeLine(child(axis, "spPr"), palette);
  const format = child(axis, "numFmt");
  const text = shapeText(child(axis, "txPr"), palette, inherited);
  return {
    visible: axis !== undefined && !(flag(axis, "delete") ?? false),
    minimum: numberAttribute(descendant(axis, "scaling", "min"), "val") ?? null,
    maximum: numberAttribute(descendant(axis, "scaling", "max"), "val") ?? null,
    majorUnit: numberAttribute(child(axis, "majorUnit"), "val") ?? null,
    numberFormat:
      format && !booleanAttribute(format, "sourceLinked") ? (attribute(format, "formatCode") ?? null) : null,
    majorGridlines: gridlines
      ? { color: shapeLine(child(gridlines, "spPr"), palette)?.color ?? AUTOMATIC_LINE.color }
      : null,
    line: line === undefined ? AUTOMATIC_LINE : line && { color: line.color, weight: line.weight },
    fontColor: text.color,
    fontSize: text.size,
    tickLabelPosition: toOffice(TICK_LABEL_POSITIONS, attribute(child(axis, "tickLblPos"), "val")) ?? "NextToAxis",
    ...(flag(axis, "auto") === false && { categoryType: "TextAxis" as const }),
  };
}

function readTitle(
  chart: Element,
  series: readonly ChartSeriesSnapshot[],
  style: { readonly palette: ChartPalette; readonly text: ShapeText },
): ChartSnapshot["title"] {
  const title = child(chart, "title");
  if (!title) return null;
  const rich = descendant(title, "tx", "rich");
  const lines = children(rich, "p").map((line) =>
    children(line, "r")
      .map((run) => textOf(child(run, "t")))
      .join(""),
  );
  const cached = textOf(descendant(title, "tx", "strRef", "strCache", "pt", "v"));
  const usual = { ...style.text, size: 18, bold: true };
  const { size, color, bold } = shapeText(rich ?? child(title, "txPr"), style.palette, usual);
  // A title without text of its own shows the name of the only series.
  return { text: lines.join("\n") || cached || (series[0]?.name ?? ""), size, color, bold };
}

function readLegend(legend: Element, palette: ChartPalette, inherited: ShapeText): ChartSnapshot["legend"] {
  if (!legend) return null;
  const { size, color } = shapeText(child(legend, "txPr"), palette, inherited);
  return { position: toOffice(LEGEND_POSITIONS, attribute(child(legend, "legendPos"), "val")) ?? "Right", size, color };
}
