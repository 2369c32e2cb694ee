import type { ChartConfiguration, ChartDataset, CartesianScaleOptions, Plugin } from "chart.js";
import { isLineType, chartTraits } from "../../book/chartTypes";
import type { ChartAxisSnapshot, ChartSeriesSnapshot } from "../../book/snapshot";
import { PIXELS_PER_POINT } from "../grid/pageEngine";
import { CHART_FONT, fontPixels } from "./chartFont";
import type { DrawnChart, DrawnSeries } from "./drawnChart";
import { numberLabel, pointLabels } from "./pointLabels";

type Scale = { [Key in keyof CartesianScaleOptions]?: unknown };

/** An Excel chart in the words of Chart.js. */
export function chartConfiguration(drawn: DrawnChart): ChartConfiguration<"bar" | "line"> {
  const { look, categories, series } = drawn;
  const isBar = series.some(({ look: { chartType } }) => chartTraits(chartType).shape === "bar");
  const isStacked = series.some(({ look: { chartType } }) => chartTraits(chartType).stacking !== "none");
  const [categoryAxis, valueAxis] = [categoryScale(look.categoryAxis), valueScale(look.valueAxis, drawn)];
  return {
    type: "bar",
    data: { labels: [...categories], datasets: series.map((one) => dataset(one, drawn)) },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      indexAxis: isBar ? "y" : "x",
      layout: { padding: { top: 14, right: 10, bottom: 2, left: 10 } },
      scales: {
        [isBar ? "y" : "x"]: { ...categoryAxis, stacked: isStacked },
        [isBar ? "x" : "y"]: { ...valueAxis, stacked: isStacked },
      } as never,
      plugins: {
        tooltip: { enabled: false },
        title: title(drawn),
        legend: legend(drawn),
      },
    },
    plugins: [background(drawn), pointLabels(drawn)] as never,
  };
}

function title({ look: { title: text } }: DrawnChart) {
  if (!text) return { display: false };
  const font = {
    family: CHART_FONT,
    size: fontPixels(text.size),
    weight: text.bold ? ("bold" as const) : ("normal" as const),
  };
  return { display: true, text: text.text, color: text.color, font };
}

type Side = "top" | "left" | "right" | "bottom";

function legend({ look: { legend: shown } }: DrawnChart) {
  if (!shown) return { display: false };
  const sides: Readonly<Record<string, Side>> = { Top: "top", Left: "left", Right: "right" };
  const position: Side = sides[shown.position] ?? "bottom";
  const font = { family: CHART_FONT, size: fontPixels(shown.size) };
  return { display: true, position, labels: { color: shown.color, font, boxWidth: 24, boxHeight: 2 } };
}

function dataset({ look, points }: DrawnSeries, { look: chart }: DrawnChart): ChartDataset<"bar" | "line"> {
  const data = points.map((point) => (typeof point === "number" ? point : null));
  const bridges = chart.displayBlanksAs === "Interpolated" || chart.displayBlanksAs === "Interplotted";
  const zeroes = chart.displayBlanksAs === "Zero";
  const shown = zeroes ? points.map((point) => (point === "bridged" ? null : (point ?? 0))) : data;
  if (isLineType(look.chartType)) {
    return { ...line(look), label: look.name, data: shown, spanGaps: bridges || points.includes("bridged") };
  }
  const widths = barWidths(look);
  return {
    type: "bar",
    label: look.name,
    data: shown,
    backgroundColor: look.fill ?? "transparent",
    borderColor: look.line?.color ?? "transparent",
    borderWidth: (look.line?.weight ?? 0) * PIXELS_PER_POINT,
    order: 1,
    ...widths,
  };
}

function line({ line: stroke, marker }: ChartSeriesSnapshot): ChartDataset<"line"> {
  const hasMarker = marker.style !== "None";
  return {
    type: "line",
    data: [],
    showLine: stroke !== null && stroke.style !== "None" && stroke.weight > 0,
    borderColor: stroke?.color ?? "transparent",
    borderWidth: (stroke?.weight ?? 0) * PIXELS_PER_POINT,
    borderDash: dash(stroke?.style ?? "Continuous", (stroke?.weight ?? 1) * PIXELS_PER_POINT),
    pointStyle: POINT_STYLES[marker.style] ?? "circle",
    pointRadius: hasMarker ? (marker.size / 2) * PIXELS_PER_POINT : 0,
    pointBackgroundColor: marker.background,
    pointBorderColor: marker.foreground,
    clip: false,
    order: 0,
  };
}

const POINT_STYLES: Readonly<Record<string, "circle" | "rect" | "rectRot" | "triangle" | "crossRot" | "cross">> = {
  Circle: "circle",
  Square: "rect",
  Diamond: "rectRot",
  Triangle: "triangle",
  X: "crossRot",
  Plus: "cross",
};

/** Excel's line patterns, in pixels. */
function dash(style: string, width: number): number[] {
  const patterns: Readonly<Record<string, readonly number[]>> = {
    Dash: [4, 3],
    DashDot: [4, 3, 1, 3],
    DashDotDot: [4, 3, 1, 3, 1, 3],
    Dot: [1, 2],
    RoundDot: [1, 2],
  };
  return (patterns[style] ?? []).map((length) => length * Math.max(1, width));
}

/** Excel's gap is in percent of a column: 60 leaves a gap of 0.6 columns at each group of one. */
function barWidths({ gapWidth = 150 }: ChartSeriesSnapshot) {
  return { categoryPercentage: 1 / (1 + gapWidth / 100), barPercentage: 1 };
}

function categoryScale(axis: ChartAxisSnapshot): Scale {
  return { ...scale(axis), grid: grid(axis), offset: true };
}

function valueScale(axis: ChartAxisSnapshot, { locale }: DrawnChart): Scale {
  const plain = scale(axis);
  return {
    ...plain,
    grid: grid(axis),
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(axis.maximum !== null && { max: axis.maximum }),
    ticks: {
      ...(plain.ticks as object),
      ...(axis.majorUnit !== null && { stepSize: axis.majorUnit }),
      callback: (value: number | string) => numberLabel(Number(value), axis.numberFormat ?? undefined, locale),
    },
  };
}

function scale(axis: ChartAxisSnapshot): Scale {
  return {
    display: axis.visible,
    border: {
      display: axis.line !== null,
      color: axis.line?.color,
      width: (axis.line?.weight ?? 0) * PIXELS_PER_POINT,
    },
    ticks: {
      display: axis.tickLabelPosition !== "None",
      color: axis.fontColor,
      font: { family: CHART_FONT, size: fontPixels(axis.fontSize) },
      maxRotation: 45,
      autoSkip: true,
    },
  };
}

function grid({ majorGridlines }: ChartAxisSnapshot) {
  return { display: majorGridlines !== null, color: majorGridlines?.color, drawTicks: false };
}

function background({ look }: DrawnChart): Plugin {
  return {
    id: "background",
    beforeDraw({ ctx, width, height }) {
      if (look.areaFill !== null) {
        ctx.fillStyle = look.areaFill;
        ctx.fillRect(0, 0, width, height);
      }
      if (look.areaBorder) {
        ctx.strokeStyle = look.areaBorder.color;
        ctx.lineWidth = look.areaBorder.weight * PIXELS_PER_POINT;
        ctx.strokeRect(0, 0, width, height);
      }
    },
  };
}
