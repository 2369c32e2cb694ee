import type { BarSeries, DataLabels, LineSeries, ShapeProperties } from "@cj-tech-master/excelts/chart";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../../book/snapshot";
import { EMU_PER_POINT } from "./chartAnchor";
import type { BookCells } from "./bookCells";
import { categories, numberReference, textReference } from "./chartCache";
import { chartText } from "./chartText";
import { DASHES, LABEL_POSITIONS, MARKERS, toFile, type ChartKind } from "./chartWords";
import { rgb } from "../style/color";

interface SeriesContext {
  readonly kind: ChartKind;
  readonly chart: ChartSnapshot;
  readonly cells: BookCells;
}

/** A series at its place in the chart's order (from 0). */
export function chartSeries(
  series: ChartSeriesSnapshot,
  order: number,
  context: SeriesContext,
): LineSeries & BarSeries {
  const shared = {
    index: order,
    order,
    tx: name(series, context.cells),
    ...(series.labels ? { dataLabels: dataLabels(series.labels, context) } : {}),
    ...(series.categories === null ? {} : { cat: categories(series.categories, context.cells) }),
    val: { numRef: numberReference(series.values, context.cells) },
  };
  if (context.kind.type === "bar") {
    return { ...shared, spPr: { ...fill(series.fill), line: line(series.line) }, invertIfNegative: false };
  }
  return { ...shared, spPr: { line: line(series.line) }, marker: marker(series.marker), smooth: false };
}

function name(series: ChartSeriesSnapshot, cells: BookCells): NonNullable<LineSeries["tx"]> {
  if (series.nameReference === undefined) return { value: series.name };
  const reference = textReference(series.nameReference, cells);
  const known = { pointCount: 1, points: [{ index: 0, value: series.name }] };
  return { strRef: { ...reference, cache: reference.cache ?? known } };
}

function fill(color: string | null): Pick<ShapeProperties, "fill"> {
  return { fill: color === null ? { noFill: true } : { solid: { srgb: rgb(color) } } };
}

function line(outline: ChartSeriesSnapshot["line"]): NonNullable<ShapeProperties["line"]> {
  if (!outline || outline.style === "None") return { noFill: true };
  return {
    width: Math.round(outline.weight * EMU_PER_POINT),
    color: { srgb: rgb(outline.color) },
    dash: (toFile(DASHES, outline.style) ?? "solid") as "solid",
    cap: "rnd",
    join: "round",
  };
}

function marker(style: ChartSeriesSnapshot["marker"]): NonNullable<LineSeries["marker"]> {
  const symbol = (toFile(MARKERS, style.style) ?? "auto") as "auto";
  if ((symbol as string) === "none") return { symbol };
  return {
    symbol,
    size: style.size,
    spPr: {
      fill: { solid: { srgb: rgb(style.background) } },
      line: { width: 9525, color: { srgb: rgb(style.foreground) } },
    },
  };
}

/** Excel declares a file damaged whose labels have a position that their kind of series does not know. */
const POSITIONS_BY_KIND = { line: ["ctr", "l", "r", "t", "b"], bar: ["ctr", "inEnd", "inBase", "outEnd"] };

function dataLabels(labels: NonNullable<ChartSeriesSnapshot["labels"]>, context: SeriesContext): DataLabels {
  const { kind, chart } = context;
  const position = toFile(LABEL_POSITIONS, labels.position);
  const isKnown = position !== undefined && POSITIONS_BY_KIND[kind.type].includes(position);
  const isPossible = isKnown && !(position === "outEnd" && kind.grouping !== "clustered");
  return {
    ...(labels.numberFormat === undefined ? {} : { numFmt: { formatCode: labels.numberFormat, sourceLinked: false } }),
    spPr: { fill: { noFill: true }, line: { noFill: true } },
    txPr: chartText({ ...labels, fontName: chart.fontName }),
    ...(isPossible ? { position: position as "ctr" } : {}),
    showLegendKey: false,
    showVal: labels.showValue,
    showCatName: labels.showCategoryName,
    showSerName: labels.showSeriesName,
    showPercent: false,
    showBubbleSize: false,
  };
}
