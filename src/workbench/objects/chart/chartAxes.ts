import { automaticScale } from "../../book/chartScale";
import { changeChart, chartState } from "../../book/charts";
import { LINE_COLOR, LINE_WEIGHT } from "../../book/newChart";
import type { ChartAxisSnapshot } from "../../book/snapshot";
import { flagValue, numberValue, textValue, wordValue } from "../../host/arguments";
import { apiNotFound, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeProperty } from "../../host/officeClass";
import { officeObject } from "../officeObjects";
import type { AxisTarget, ChartTarget } from "../officeObjects";
import { chartFont, onlyFalse, plainLine } from "./chartLooks";

const LABEL_PLACES = ["NextToAxis", "High", "Low", "None"] as const;
const CATEGORY_TYPES = ["Automatic", "TextAxis", "DateAxis"] as const;

const chartAxesClass = officeClass<ChartTarget>({
  name: "ChartAxes",
  navigations: {
    CategoryAxis: (target) => officeObject("ChartAxis", { ...target, axis: "categoryAxis" }),
    ValueAxis: (target) => officeObject("ChartAxis", { ...target, axis: "valueAxis" }),
  },
  methods: {
    GetItem: (target, args) => {
      const type = args.word(0, ["Category", "Value", "Series"]);
      const group = args.word(1, ["Primary", "Secondary"], "Primary");
      if (type === "Series" || group === "Secondary") throw apiNotFound(`ChartAxes.getItem ${type} ${group}`);
      return officeObject("ChartAxis", { ...target, axis: type === "Category" ? "categoryAxis" : "valueAxis" });
    },
  },
});

const chartAxisClass = officeClass<AxisTarget>({
  name: "ChartAxis",
  properties: {
    Type: { get: ({ axis }) => (axis === "categoryAxis" ? "Category" : "Value") },
    AxisGroup: { get: () => "Primary" },
    Visible: {
      get: (target) => axisState(target).visible,
      set: (target, value) => changeAxis(target, { visible: flagValue(value) }),
    },
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: {
      get: (target) => axisState(target).numberFormat ?? "General",
      set: (target, value) => changeAxis(target, { numberFormat: textValue(value) }),
    },
    LinkNumberFormat: {
      get: (target) => axisState(target).numberFormat === null,
      set: (target, value) => {
        const linked = flagValue(value);
        changeAxis(target, { numberFormat: linked ? null : (axisState(target).numberFormat ?? "General") });
      },
    },
    TickLabelPosition: {
      get: (target) => axisState(target).tickLabelPosition,
      set: (target, value) => changeAxis(target, { tickLabelPosition: wordValue(value, LABEL_PLACES) }),
    },
    CategoryType: {
      get: (target) => (target.axis === "categoryAxis" ? (axisState(target).categoryType ?? "Automatic") : null),
      set: (target, value) => {
        const categoryType = wordValue(value, CATEGORY_TYPES);
        if (target.axis !== "categoryAxis") throw invalidArgument("a value axis has no categories");
        if (categoryType === "DateAxis") throw apiNotFound("ChartAxis.categoryType = DateAxis");
        changeChart(target, (chart) => {
          const { categoryType: _before, ...axis } = chart.categoryAxis;
          return { ...chart, categoryAxis: { ...axis, ...(categoryType === "TextAxis" && { categoryType }) } };
        });
      },
    },
    ReversePlotOrder: onlyFalse("ChartAxis.reversePlotOrder"),
  },
  navigations: {
    MajorGridlines: (target) => officeObject("ChartGridlines", target),
    Format: (target) => officeObject("ChartAxisFormat", target),
    Title: (target) => officeObject("ChartAxisTitle", target),
  },
});

/** Axis titles are not kept: an axis has none, and cannot be given one. */
const chartAxisTitleClass = officeClass<AxisTarget>({
  name: "ChartAxisTitle",
  properties: { Visible: onlyFalse("ChartAxisTitle.visible") },
});

const chartAxisFormatClass = officeClass<AxisTarget>({
  name: "ChartAxisFormat",
  navigations: {
    Line: (target) =>
      officeObject("ChartLineFormat", {
        ...target,
        read: () => {
          const { line } = axisState(target);
          return line && { ...line, style: "Continuous" };
        },
        write: (look) => changeAxis(target, { line: look && plainLine(look, "ChartAxisFormat.line.lineStyle") }),
      }),
    Font: (target) =>
      chartFont(target, "ChartAxisFormat.font", {
        read: () => ({ color: axisState(target).fontColor, size: axisState(target).fontSize }),
        write: ({ color, size }) =>
          changeAxis(target, {
            ...(color !== undefined && { fontColor: color }),
            ...(size !== undefined && { fontSize: size }),
          }),
      }),
  },
});

const chartGridlinesClass = officeClass<AxisTarget>({
  name: "ChartGridlines",
  properties: {
    Visible: {
      get: (target) => axisState(target).majorGridlines !== null,
      set: (target, value) => {
        const shown = axisState(target).majorGridlines ?? { color: LINE_COLOR };
        changeAxis(target, { majorGridlines: flagValue(value) ? shown : null });
      },
    },
  },
  navigations: { Format: (target) => officeObject("ChartGridlinesFormat", target) },
});

const chartGridlinesFormatClass = officeClass<AxisTarget>({
  name: "ChartGridlinesFormat",
  navigations: {
    Line: (target) =>
      officeObject("ChartLineFormat", {
        ...target,
        read: () => {
          const { majorGridlines } = axisState(target);
          return majorGridlines && { ...majorGridlines, weight: LINE_WEIGHT, style: "Continuous" };
        },
        write: (look) => {
          if (look && look.weight !== LINE_WEIGHT) throw apiNotFound("ChartGridlinesFormat.line.weight");
          const line = look && plainLine(look, "ChartGridlinesFormat.line.lineStyle");
          changeAxis(target, { majorGridlines: line && { color: line.color } });
        },
      }),
  },
});

export const chartAxisClasses = {
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartAxisFormat: chartAxisFormatClass,
  ChartGridlines: chartGridlinesClass,
  ChartGridlinesFormat: chartGridlinesFormatClass,
};

function axisState(target: AxisTarget): ChartAxisSnapshot {
  return chartState(target)[target.axis];
}

function changeAxis(target: AxisTarget, parts: Partial<ChartAxisSnapshot>): void {
  changeChart(target, (chart) => ({ ...chart, [target.axis]: { ...chart[target.axis], ...parts } }));
}

/** A bound of the value axis, which reads as a number always; "" gives it back to Excel. */
function bound(key: "minimum" | "maximum" | "majorUnit"): OfficeProperty<AxisTarget> {
  return {
    get: (target) => {
      if (target.axis === "categoryAxis") return null;
      return axisState(target)[key] ?? automaticScale(target.book, chartState(target))[key];
    },
    set: (target, value) => {
      if (target.axis === "categoryAxis") throw invalidArgument(`${key} of a category axis`);
      const number = value === "" ? null : numberValue(value);
      if (key === "majorUnit" && number !== null && number <= 0) throw invalidArgument(key);
      changeAxis(target, { [key]: number });
    },
  };
}
