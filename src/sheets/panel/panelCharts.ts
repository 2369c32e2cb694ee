import { cell } from "../a1";
import { palette } from "../palette";
import type { ChartSeries, ChartSpec } from "../sheetSpec";
import type { PanelInput, PanelSlot } from "./panelInput";
import { pageColumns } from "./panelPage";
import type { PanelPlan } from "./panelPlan";
import { focusAddresses } from "./panelProcess";
import { slotChartRanges } from "./panelSlots";

const labelSize = 9;

type Ranges = ReturnType<typeof slotChartRanges>;

/** An invisible line whose only point carries the name of another line, at that line's end. */
function lineName(name: string, values: string, categories: string, color: string): ChartSeries {
  return {
    name,
    values,
    categories,
    kind: "line",
    color,
    width: 0,
    marker: { style: "none", size: 2 },
    labels: { show: "seriesName", position: "top", color, size: labelSize, bold: color === palette.ink },
  };
}

/** The facility's points, with their values on one side of them; the line between them is a series of its own. */
function valueLabels(
  name: string,
  values: string,
  categories: string,
  { slot, position }: { readonly slot: PanelSlot; readonly position: "top" | "bottom" },
): ChartSeries {
  const numberFormat = slot.decimals === 0 ? "0" : `0.${"0".repeat(slot.decimals)}`;
  return {
    name,
    values,
    categories,
    kind: "line",
    color: palette.ink,
    width: 0,
    marker: { style: "circle", size: 7 },
    labels: { show: "value", position, color: palette.ink, size: labelSize, bold: true, numberFormat },
  };
}

function lines(input: PanelInput, slot: PanelSlot, ranges: Ranges): ChartSeries[] {
  const { facility, network } = input.areaText;
  const { target } = input.text.panel.where;
  const { categories } = ranges;
  const common = { categories, kind: "line" as const };
  return [
    {
      ...common,
      name: network,
      values: ranges.average,
      color: palette.faint,
      width: 1.75,
      dash: "dash",
      marker: { style: "circle", size: 3 },
    },
    {
      ...common,
      name: target,
      values: ranges.target,
      color: palette.accent,
      width: 1.5,
      dash: "dot",
      marker: { style: "none", size: 2 },
    },
    {
      ...common,
      name: facility,
      values: ranges.facility,
      color: palette.ink,
      width: 2.5,
      dash: "solid",
      marker: { style: "none", size: 2 },
    },
    valueLabels(facility, ranges.labelsAbove, categories, { slot, position: "top" }),
    valueLabels(facility, ranges.labelsBelow, categories, { slot, position: "bottom" }),
    lineName(facility, ranges.facilityName, categories, palette.ink),
    lineName(network, ranges.averageName, categories, palette.faint),
    lineName(target, ranges.targetName, categories, palette.accent),
  ];
}

function resultChart(input: PanelInput, plan: PanelPlan, index: number): ChartSpec[] {
  const slot = input.slots[index];
  const working = plan.slots[index];
  const pair = plan.rows.pairs[Math.floor(index / 2)];
  if (!slot || working === undefined || !pair) return [];
  const isLeft = index % 2 === 0;
  const from = isLeft ? pageColumns.first : pageColumns.secondChart;
  const to = isLeft ? pageColumns.secondChart - 1 : pageColumns.last;
  return [
    {
      name: `resultado${index + 1}`,
      from: cell(from, pair.first),
      to: cell(to, pair.last),
      series: lines(input, slot, slotChartRanges(working, plan.results.periodCount)),
      legend: "none",
      valueAxis: { isVisible: false, gridlines: null, minimum: slot.minimum, maximum: slot.maximum },
      // The scale does not begin at zero, and an empty second chart must not be seen: no base line.
      categoryAxis: { isVisible: true, hasLine: false, color: palette.soft, size: labelSize },
      isTransparent: true,
      alternativeText: input.text.panel.where.chart,
    },
  ];
}

function focusChart(input: PanelInput, plan: PanelPlan): ChartSpec[] {
  if (input.processIndicators.length === 0) return [];
  const ranges = focusAddresses(plan.focus);
  return [
    {
      name: "processo",
      from: cell(0, plan.rows.firstChart),
      to: cell(pageColumns.last, plan.rows.lastChart),
      series: [
        {
          name: input.text.panel.process.title,
          values: ranges.values,
          categories: ranges.categories,
          kind: "column",
          color: palette.accent,
          gapWidth: 60,
          labels: { show: "value", position: "insideEnd", color: palette.paper, size: labelSize, bold: true },
        },
        {
          name: input.text.panel.where.target,
          values: ranges.target,
          categories: ranges.categories,
          kind: "line",
          color: palette.ink,
          width: 1.5,
          dash: "dot",
          marker: { style: "none", size: 2 },
        },
      ],
      legend: "none",
      valueAxis: { isVisible: false, gridlines: null, minimum: 0 },
      categoryAxis: { isVisible: true, hasLine: true, color: palette.soft, size: labelSize },
      isTransparent: true,
      alternativeText: input.text.panel.process.chart,
    },
  ];
}

/** The charts of a panel: one a slot, and the monthly columns. Monthly series are never lines: a line bridges gaps. */
export function panelCharts(input: PanelInput, plan: PanelPlan): ChartSpec[] {
  return [...input.slots.flatMap((_, index) => resultChart(input, plan, index)), ...focusChart(input, plan)];
}
