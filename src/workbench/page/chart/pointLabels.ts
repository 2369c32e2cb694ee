import { helpers } from "@odoo/o-spreadsheet";
import type { Chart, Plugin } from "chart.js";
import { engineLocale } from "../../engine/engineLocale";
import type { WorkbenchLocale } from "../../engine/engineLocale";
import type { ChartSeriesSnapshot } from "../../book/snapshot";
import { CHART_FONT, fontPixels } from "./chartFont";
import type { DrawnChart, DrawnSeries } from "./drawnChart";

type Labels = NonNullable<ChartSeriesSnapshot["labels"]>;

/** Writes series' labels beside their points, which Chart.js by itself does not. */
export function pointLabels(drawn: DrawnChart): Plugin {
  return {
    id: "pointLabels",
    afterDatasetsDraw(chart) {
      drawn.series.forEach((series, index) => {
        const { labels } = series.look;
        if (labels) drawLabels(chart, index, { series, labels, drawn });
      });
    },
  };
}

interface Labelled {
  readonly series: DrawnSeries;
  readonly labels: Labels;
  readonly drawn: DrawnChart;
}

function drawLabels(chart: Chart, index: number, { series, labels, drawn }: Labelled): void {
  const { ctx } = chart;
  ctx.save();
  ctx.font = `${labels.bold ? "bold " : ""}${fontPixels(labels.size)}px ${CHART_FONT}`;
  ctx.fillStyle = labels.color;
  chart.getDatasetMeta(index).data.forEach((element, point) => {
    const value = series.points[point];
    if (typeof value !== "number") return;
    const text = labelText(labels, { series, value, category: drawn.categories[point] ?? "", locale: drawn.locale });
    const { x, y } = placed(ctx, labels, element.getProps(["x", "y", "base"], true) as Place);
    const half = ctx.measureText(text).width / 2;
    const inside = Math.min(Math.max(x, half), chart.width - half);
    ctx.fillText(text, ctx.textAlign === "center" ? inside : x, y);
  });
  ctx.restore();
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly base?: number;
}

const DISTANCE = 6;

function placed(ctx: CanvasRenderingContext2D, { position }: Labels, { x, y, base = y }: Place): Place {
  ctx.textAlign = position === "Right" ? "left" : position === "Left" ? "right" : "center";
  ctx.textBaseline = "middle";
  switch (position) {
    case "Right":
      return { x: x + DISTANCE, y };
    case "Left":
      return { x: x - DISTANCE, y };
    case "Top":
    case "OutsideEnd":
      ctx.textBaseline = "bottom";
      return { x, y: y - DISTANCE };
    case "Bottom":
      ctx.textBaseline = "top";
      return { x, y: y + DISTANCE };
    case "InsideEnd":
      ctx.textBaseline = "top";
      return { x, y: y + DISTANCE / 2 };
    case "InsideBase":
      ctx.textBaseline = "bottom";
      return { x, y: base - DISTANCE / 2 };
    default:
      return { x, y: (y + base) / 2 };
  }
}

interface Labelling {
  readonly series: DrawnSeries;
  readonly value: number;
  readonly category: string;
  readonly locale: WorkbenchLocale;
}

function labelText(labels: Labels, { series, value, category, locale }: Labelling): string {
  const parts = [
    labels.showSeriesName ? series.look.name : "",
    labels.showCategoryName ? category : "",
    labels.showValue ? numberLabel(value, labels.numberFormat, locale) : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

export function numberLabel(value: number, format: string | undefined, locale: WorkbenchLocale): string {
  const known = format === undefined || format === "General" ? {} : { format };
  return helpers.formatValue(value, { ...known, locale: engineLocale(locale) });
}
