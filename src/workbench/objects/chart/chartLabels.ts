import { changeSeries, seriesState } from "../../book/charts";
import type { LabelsState } from "../../book/officeState";
import { NEW_LABELS, labelPosition, labelPositions } from "../../book/seriesLook";
import { flagValue, textValue, wordValue } from "../../host/arguments";
import { HostError, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeProperty } from "../../host/officeClass";
import { officeObject } from "../officeObjects";
import type { SeriesTarget } from "../officeObjects";
import { chartFont, onlyFalse } from "./chartLooks";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

const HIDDEN: LabelsState = { ...NEW_LABELS, showValue: false };

export const chartLabelClasses = {
  ChartDataLabels: officeClass<SeriesTarget>({
    name: "ChartDataLabels",
    properties: {
      Position: {
        get: (target) => labelPosition(seriesState(target)),
        set: (target, value) => {
          const position = wordValue(value, POSITIONS);
          const { chartType } = seriesState(target);
          if (!labelPositions(chartType).includes(position))
            throw invalidArgument(`${position} labels on ${chartType}`);
          changeLabels(target, { position });
        },
      },
      ShowValue: shown("showValue"),
      ShowSeriesName: shown("showSeriesName"),
      ShowCategoryName: shown("showCategoryName"),
      ShowLegendKey: onlyFalse("ChartDataLabels.showLegendKey"),
      ShowPercentage: onlyFalse("ChartDataLabels.showPercentage"),
      ShowBubbleSize: onlyFalse("ChartDataLabels.showBubbleSize"),
      NumberFormat: {
        get: (target) => labelsOf(target).numberFormat ?? "General",
        set: (target, value) => changeLabels(target, { numberFormat: textValue(value) }),
      },
      LinkNumberFormat: { get: (target) => labelsOf(target).numberFormat === undefined },
    },
    navigations: { Format: (target) => officeObject("ChartDataLabelFormat", target) },
  }),
  ChartDataLabelFormat: officeClass<SeriesTarget>({
    name: "ChartDataLabelFormat",
    navigations: {
      Font: (target) =>
        chartFont(target, "ChartDataLabelFormat.font", {
          read: () => labelsOf(target),
          write: (look) => changeLabels(target, look),
        }),
    },
  }),
};

function labelsOf(target: SeriesTarget): LabelsState {
  return seriesState(target).labels ?? HIDDEN;
}

/** @throws HostError GeneralException where the series has no labels: Excel wants them switched on first */
function changeLabels(target: SeriesTarget, parts: Partial<LabelsState>): void {
  changeSeries(target, (series) => {
    if (!series.labels)
      throw new HostError("GeneralException", "The series has no data labels: set hasDataLabels first.");
    return { ...series, labels: { ...series.labels, ...parts } };
  });
}

/** Showing something switches the labels on. */
function shown(key: "showValue" | "showSeriesName" | "showCategoryName"): OfficeProperty<SeriesTarget> {
  return {
    get: (target) => labelsOf(target)[key],
    set: (target, value) => {
      const isShown = flagValue(value);
      changeSeries(target, (series) => {
        if (!series.labels && !isShown) return series;
        return { ...series, labels: { ...(series.labels ?? HIDDEN), [key]: isShown } };
      });
    },
  };
}
