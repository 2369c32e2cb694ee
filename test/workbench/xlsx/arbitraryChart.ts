import fc from "fast-check";
import type { ChartAxisSnapshot, ChartSeriesSnapshot, ChartSnapshot } from "../../../src/workbench/book/snapshot";
import { color, filledText } from "./arbitraryBook";
import { lineSeries, noMarker, plainChart } from "./sampleBook";

const quarters = (max: number) => fc.integer({ min: 1, max: max * 4 }).map((value) => value / 4);
const size = fc.integer({ min: 8, max: 40 }).map((value) => value / 2);
const line = fc.record({
  color,
  weight: quarters(6),
  style: fc.constantFrom("Continuous", "Dash", "Dot", "RoundDot", "DashDot", "DashDotDot"),
});

const labels = (positions: readonly string[]) =>
  fc
    .record({
      position: fc.constantFrom(...positions),
      showSeriesName: fc.boolean(),
      showCategoryName: fc.boolean(),
      showValue: fc.constant(true),
      color,
      size,
      bold: fc.boolean(),
      numberFormat: fc.option(fc.constantFrom("0.0", '0" %"'), { nil: undefined }),
    })
    .map(({ numberFormat, ...rest }) => (numberFormat === undefined ? rest : { ...rest, numberFormat }));

/** Nobody types a carriage return into a chart. */
const words = filledText.filter((text) => !text.includes("\r"));

const shared = { name: words, axisGroup: fc.constant("Primary" as const) };

const lines: fc.Arbitrary<ChartSeriesSnapshot> = fc
  .record({
    ...shared,
    line: fc.option(line),
    marker: fc.option(
      fc.record({
        style: fc.constantFrom(
          "Circle",
          "Square",
          "Diamond",
          "Triangle",
          "X",
          "Star",
          "Dot",
          "Dash",
          "Plus",
          "Automatic",
        ),
        size: fc.integer({ min: 2, max: 72 }),
        foreground: color,
        background: color,
      }),
    ),
    labels: fc.option(labels(["Center", "Left", "Right", "Top", "Bottom"])),
  })
  .map(({ marker, ...rest }) =>
    lineSeries({ ...rest, marker: marker ?? noMarker, chartType: marker ? "LineMarkers" : "Line" }),
  );

const columns = (gapWidth: number, overlap: number): fc.Arbitrary<ChartSeriesSnapshot> =>
  fc
    .record({
      ...shared,
      line: fc.option(line),
      fill: fc.option(color),
      labels: fc.option(labels(["Center", "InsideEnd", "InsideBase", "OutsideEnd"])),
    })
    .map((rest) => lineSeries({ ...rest, chartType: "ColumnClustered", marker: noMarker, gapWidth, overlap }));

const series = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: -100, max: 100 }))
  .chain(([gapWidth, overlap]) =>
    fc.array(fc.oneof(lines, columns(gapWidth, overlap)), { minLength: 1, maxLength: 4 }),
  );

const axis: fc.Arbitrary<ChartAxisSnapshot> = fc.record({
  visible: fc.boolean(),
  minimum: fc.option(fc.integer({ min: -9, max: 0 })),
  maximum: fc.option(fc.integer({ min: 1, max: 9 })),
  majorUnit: fc.constant(null),
  numberFormat: fc.option(fc.constantFrom("0.0", "0%")),
  majorGridlines: fc.option(fc.record({ color })),
  line: fc.option(fc.record({ color, weight: quarters(3) })),
  fontColor: color,
  fontSize: size,
  tickLabelPosition: fc.constantFrom("NextToAxis", "High", "Low", "None"),
});

/** Charts of lines, columns and both; columns share their gap and overlap, as they do in a file. */
export const arbitraryChart: fc.Arbitrary<ChartSnapshot> = fc
  .record({
    name: words,
    alternativeText: words,
    left: quarters(900),
    top: quarters(2000),
    width: quarters(600),
    height: quarters(600),
    title: fc.option(fc.record({ text: words, size, color, bold: fc.boolean() })),
    legend: fc.option(
      fc.record({ position: fc.constantFrom("Bottom", "Top", "Left", "Right", "Corner"), size, color }),
    ),
    series,
    categoryAxis: axis,
    valueAxis: axis,
    areaFill: fc.option(color),
    areaBorder: fc.option(fc.record({ color, weight: quarters(3) })),
    plotFill: fc.option(color),
    displayBlanksAs: fc.constantFrom("NotPlotted", "Zero", "Interplotted"),
    plotVisibleOnly: fc.boolean(),
    fontName: fc.constantFrom("Calibri", "Arial"),
  })
  .map((over) => plainChart({ ...over, chartType: over.series[0]?.chartType ?? "Line" }));
