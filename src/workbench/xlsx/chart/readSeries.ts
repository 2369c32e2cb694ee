import type { ChartSeriesSnapshot } from "../../book/snapshot";
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
import { LABEL_POSITIONS, MARKERS, toOffice, type ChartKind } from "./chartWords";
import { shapeFill, shapeLine, shapeText, type ChartPalette, type ShapeText } from "./readShape";

/** What a series takes from its group and its chart. */
export interface SeriesSurroundings {
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
  readonly gapWidth: number | undefined;
  readonly overlap: number | undefined;
  /** Labels of the whole group, which a series may leave to it. */
  readonly labels: Element;
  readonly palette: ChartPalette;
  readonly text: ShapeText;
}

/** A `<c:ser>`. Colours that the file leaves to Excel come from the theme's accents, by the series' index. */
export function readSeries(series: Element, around: SeriesSurroundings): ChartSeriesSnapshot {
  const { kind, palette } = around;
  const automatic = `#${palette[`accent${((numberAttribute(child(series, "idx"), "val") ?? 0) % 6) + 1}`] ?? "000000"}`;
  const shape = child(series, "spPr");
  const line = shapeLine(shape, palette);
  const fill = shapeFill(shape, palette);
  const isLine = kind.type === "line";
  const marker = readMarker(child(series, "marker"), palette, automatic);
  return {
    ...seriesName(child(series, "tx")),
    chartType: seriesType(kind, marker.style !== "None"),
    values: textOf(descendant(series, "val", "numRef", "f")),
    categories: categoryReference(child(series, "cat")),
    fill: isLine ? null : fill === undefined ? automatic : fill,
    line: line === undefined && isLine ? { color: automatic, weight: 2.25, style: "Continuous" } : (line ?? null),
    marker: isLine ? marker : NO_MARKER,
    ...(around.gapWidth === undefined ? {} : { gapWidth: around.gapWidth }),
    ...(around.overlap === undefined ? {} : { overlap: around.overlap }),
    axisGroup: around.isSecondary ? "Secondary" : "Primary",
    labels: readLabels(child(series, "dLbls") ?? around.labels, around),
  };
}

const NO_MARKER = { style: "None", size: 5, foreground: "#000000", background: "#FFFFFF" } as const;

function seriesName(text: Element): Pick<ChartSeriesSnapshot, "name" | "nameReference"> {
  const reference = textOf(descendant(text, "strRef", "f"));
  if (reference === "") return { name: textOf(child(text, "v")) };
  // LibreOffice writes a plain name as a formula that is only a text.
  const literal = /^"((?:[^"]|"")*)"$/.exec(reference)?.[1];
  if (literal !== undefined) return { name: literal.replaceAll('""', '"') };
  const cached = children(descendant(text, "strRef", "strCache"), "pt").map((point) => textOf(child(point, "v")));
  return { name: cached.join(" "), nameReference: `=${reference}` };
}

function seriesType(kind: ChartKind, hasMarkers: boolean): string {
  const stacked = kind.grouping === "stacked" ? "Stacked" : kind.grouping === "percentStacked" ? "Stacked100" : "";
  if (kind.type === "line") return `Line${hasMarkers ? "Markers" : ""}${stacked}`;
  return `${kind.direction === "col" ? "Column" : "Bar"}${stacked || "Clustered"}`;
}

function categoryReference(categories: Element): string | null {
  const source = children(categories)[0];
  return textOf(child(source, "f")) || null;
}

function readMarker(marker: Element, palette: ChartPalette, automatic: string): ChartSeriesSnapshot["marker"] {
  const style = toOffice(MARKERS, attribute(child(marker, "symbol"), "val")) ?? "Automatic";
  if (style === "None") return NO_MARKER;
  const shape = child(marker, "spPr");
  const background = shapeFill(shape, palette) ?? automatic;
  return {
    style,
    size: numberAttribute(child(marker, "size"), "val") ?? 5,
    foreground: shapeLine(shape, palette)?.color ?? background,
    background,
  };
}

function readLabels(labels: Element, around: SeriesSurroundings): ChartSeriesSnapshot["labels"] {
  if (!labels || booleanAttribute(child(labels, "delete"), "val")) return null;
  const shows = (name: string): boolean => flag(labels, name) ?? false;
  const [showValue, showSeriesName, showCategoryName] = [shows("showVal"), shows("showSerName"), shows("showCatName")];
  if (!showValue && !showSeriesName && !showCategoryName) return null;
  const format = child(labels, "numFmt");
  const { size, color, bold } = shapeText(child(labels, "txPr"), around.palette, around.text);
  return {
    position: toOffice(LABEL_POSITIONS, attribute(child(labels, "dLblPos"), "val")) ?? usualPosition(around.kind),
    showValue,
    showSeriesName,
    showCategoryName,
    ...(format && !booleanAttribute(format, "sourceLinked")
      ? { numberFormat: attribute(format, "formatCode") ?? "General" }
      : {}),
    color,
    size,
    bold,
  };
}

function usualPosition(kind: ChartKind): string {
  if (kind.type === "line") return "Right";
  return kind.grouping === "clustered" ? "OutsideEnd" : "Center";
}
