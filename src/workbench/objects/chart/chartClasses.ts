import { chartClass, chartCollectionClass } from "./chart";
import { chartAxisClasses } from "./chartAxes";
import { chartLabelClasses } from "./chartLabels";
import { chartLookClasses } from "./chartLooks";
import { chartPartClasses } from "./chartParts";
import { chartSeriesClasses } from "./chartSeries";

/** All classes of charts, by name. */
export const chartClasses = {
  ChartCollection: chartCollectionClass,
  Chart: chartClass,
  ...chartPartClasses,
  ...chartLookClasses,
  ...chartAxisClasses,
  ...chartSeriesClasses,
  ...chartLabelClasses,
};
