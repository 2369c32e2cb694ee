import { titleText } from "../../book/chartNames";
import { changeChart, chartState } from "../../book/charts";
import type { ChartState } from "../../book/officeState";
import { flagValue, textValue, wordValue } from "../../host/arguments";
import { officeClass } from "../../host/officeClass";
import type { OfficeObject } from "../../host/officeClass";
import { officeObject } from "../officeObjects";
import type { ChartTarget } from "../officeObjects";
import { chartFont, onlyFalse, plainLine, wholeFont } from "./chartLooks";

const LEGEND_PLACES = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

const chartTitleClass = officeClass<ChartTarget>({
  name: "ChartTitle",
  properties: {
    Text: {
      get: (target) => (chartState(target).title.visible ? titleText(target.book, chartState(target)) : null),
      set: (target, value) => {
        const text = textValue(value);
        changeTitle(target, { text, visible: true });
      },
    },
    Visible: {
      get: (target) => chartState(target).title.visible,
      set: (target, value) => changeTitle(target, { visible: flagValue(value) }),
    },
    Overlay: onlyFalse("ChartTitle.overlay"),
  },
  navigations: { Format: (target) => officeObject("ChartTitleFormat", target) },
});

const chartTitleFormatClass = officeClass<ChartTarget>({
  name: "ChartTitleFormat",
  navigations: {
    Font: (target) =>
      chartFont(target, "ChartTitleFormat.font", {
        read: () => chartState(target).title,
        write: (look) => changeTitle(target, look),
      }),
  },
});

const chartLegendClass = officeClass<ChartTarget>({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (target) => chartState(target).legend.visible,
      set: (target, value) => changeLegend(target, { visible: flagValue(value) }),
    },
    Position: {
      get: (target) => chartState(target).legend.position,
      set: (target, value) => changeLegend(target, { position: wordValue(value, LEGEND_PLACES) }),
    },
    Overlay: onlyFalse("ChartLegend.overlay"),
  },
  navigations: { Format: (target) => officeObject("ChartLegendFormat", target) },
});

const chartLegendFormatClass = officeClass<ChartTarget>({
  name: "ChartLegendFormat",
  navigations: {
    Font: (target) =>
      chartFont(target, "ChartLegendFormat.font", {
        read: () => chartState(target).legend,
        write: (look) => changeLegend(target, look),
      }),
  },
});

const chartAreaFormatClass = officeClass<ChartTarget>({
  name: "ChartAreaFormat",
  properties: { RoundedCorners: onlyFalse("ChartAreaFormat.roundedCorners") },
  navigations: {
    Fill: (target) => fill(target, "areaFill"),
    Border: (target) =>
      officeObject("ChartBorder", {
        ...target,
        read: () => {
          const { areaBorder } = chartState(target);
          return areaBorder && { ...areaBorder, style: "Continuous" };
        },
        write: (look) => {
          const areaBorder = look && plainLine(look, "ChartBorder.lineStyle");
          changeChart(target, (chart) => ({ ...chart, areaBorder }));
        },
      }),
    Font: (target) => officeObject("ChartFont", { ...target, ...wholeFont(target) }),
  },
});

const chartPlotAreaClass = officeClass<ChartTarget>({
  name: "ChartPlotArea",
  navigations: { Format: (target) => officeObject("ChartPlotAreaFormat", target) },
});

const chartPlotAreaFormatClass = officeClass<ChartTarget>({
  name: "ChartPlotAreaFormat",
  navigations: { Fill: (target) => fill(target, "plotFill") },
});

export const chartPartClasses = {
  ChartTitle: chartTitleClass,
  ChartTitleFormat: chartTitleFormatClass,
  ChartLegend: chartLegendClass,
  ChartLegendFormat: chartLegendFormatClass,
  ChartAreaFormat: chartAreaFormatClass,
  ChartPlotArea: chartPlotAreaClass,
  ChartPlotAreaFormat: chartPlotAreaFormatClass,
};

function changeTitle(target: ChartTarget, parts: Partial<ChartState["title"]>): void {
  changeChart(target, (chart) => ({ ...chart, title: { ...chart.title, ...parts } }));
}

function changeLegend(target: ChartTarget, parts: Partial<ChartState["legend"]>): void {
  changeChart(target, (chart) => ({ ...chart, legend: { ...chart.legend, ...parts } }));
}

function fill(target: ChartTarget, part: "areaFill" | "plotFill"): OfficeObject {
  const write = (color: string | null): void => changeChart(target, (chart) => ({ ...chart, [part]: color }));
  return officeObject("ChartFill", { ...target, write });
}
