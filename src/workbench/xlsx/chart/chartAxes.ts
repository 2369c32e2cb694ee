import type { ChartAxis, ShapeProperties } from "@cj-tech-master/excelts/chart";
import type { ChartAxisSnapshot, ChartSnapshot } from "../../book/snapshot";
import { EMU_PER_POINT } from "./chartAnchor";
import { chartText } from "./chartText";
import { TICK_LABEL_POSITIONS, toFile, type ChartKind } from "./chartWords";
import { rgb } from "../style/color";

/** What decides where a group's axes lie. */
export interface AxisGroup {
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
}

const HAIRLINE = 9525;
/** Excel turns crowded labels by itself. */
const AUTOMATIC_ROTATION = -60_000_000;

/**
 * The axes of a chart: category 1 and value 2, and where a series asks for them 3 and 4. The snapshot describes the
 * primary pair; a secondary pair has a hidden category axis and a value axis on the other side.
 */
export function chartAxes(chart: ChartSnapshot, groups: readonly AxisGroup[]): ChartAxis[] {
  const isLying = groups[0]?.kind.direction === "bar";
  const primary: ChartAxis[] = [
    {
      axisType: "cat",
      ...shared(chart.categoryAxis, chart),
      axId: 1,
      crossAx: 2,
      axPos: isLying ? "l" : "b",
      auto: chart.categoryAxis.categoryType !== "TextAxis",
      lblAlgn: "ctr",
      lblOffset: 100,
      noMultiLvlLbl: false,
    },
    {
      axisType: "val",
      ...shared(chart.valueAxis, chart),
      axId: 2,
      crossAx: 1,
      axPos: isLying ? "b" : "l",
      crossBetween: "between",
      ...(chart.valueAxis.majorUnit === null ? {} : { majorUnit: chart.valueAxis.majorUnit }),
    },
  ];
  return groups.some(({ isSecondary }) => isSecondary) ? [...primary, ...secondary(chart, isLying)] : primary;
}

function shared(axis: ChartAxisSnapshot, chart: ChartSnapshot) {
  return {
    scaling: {
      orientation: "minMax" as const,
      ...(axis.maximum === null ? {} : { max: axis.maximum }),
      ...(axis.minimum === null ? {} : { min: axis.minimum }),
    },
    delete: !axis.visible,
    ...(axis.majorGridlines ? { majorGridlines: { line: stroke(axis.majorGridlines.color, HAIRLINE) } } : {}),
    numFmt: { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === null },
    majorTickMark: "none" as const,
    minorTickMark: "none" as const,
    tickLblPos: (toFile(TICK_LABEL_POSITIONS, axis.tickLabelPosition) ?? "nextTo") as "nextTo",
    spPr: axisLine(axis),
    txPr: {
      ...chartText({ size: axis.fontSize, color: axis.fontColor, bold: false, fontName: chart.fontName }),
      rotation: AUTOMATIC_ROTATION,
    },
    crosses: "autoZero" as const,
  };
}

function axisLine(axis: ChartAxisSnapshot): ShapeProperties {
  const { line } = axis;
  return {
    fill: { noFill: true },
    line: line ? stroke(line.color, Math.round(line.weight * EMU_PER_POINT)) : { noFill: true },
  };
}

function stroke(color: string, width: number): NonNullable<ShapeProperties["line"]> {
  return { width, color: { srgb: rgb(color) } };
}

function secondary(chart: ChartSnapshot, isLying: boolean): ChartAxis[] {
  const plain = { ...chart.valueAxis, minimum: null, maximum: null, majorGridlines: null };
  return [
    {
      axisType: "cat",
      ...shared({ ...chart.categoryAxis, visible: false, majorGridlines: null }, chart),
      axId: 3,
      crossAx: 4,
      axPos: isLying ? "l" : "b",
    },
    {
      axisType: "val",
      ...shared(plain, chart),
      axId: 4,
      crossAx: 3,
      axPos: isLying ? "t" : "r",
      crosses: "max",
      crossBetween: "between",
    },
  ];
}
