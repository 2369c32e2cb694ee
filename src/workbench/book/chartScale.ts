import type { Book } from "./book";
import { cellResult } from "./cellReading";
import { chartTraits } from "./chartTypes";
import type { ChartState, SeriesState } from "./officeState";

export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** Excel's number of gridlines follows the chart's height; a new chart's has room for about so many steps. */
const STEPS = 8;

/**
 * The scale that the value axis has when nobody sets it, by the rules that Microsoft publishes: from 0 unless all values
 * lie close together, up to the first step that leaves a twentieth of their spread free, in steps of 1, 2 or 5. The size
 * of the steps also depends on the chart's size in Excel, which is not followed here.
 */
export function automaticScale(book: Book, chart: ChartState): AxisScale {
  book.settle();
  const isPercent = chart.series.some(({ chartType }) => chartTraits(chartType).stacking === "percent");
  if (isPercent) return { minimum: 0, maximum: 1, majorUnit: 0.1 };
  const [least, most] = extent(totals(book, chart.series));
  const spread = most - least;
  const isClose = least > 0 ? spread / most < 1 / 6 : most < 0 && spread / -least < 1 / 6;
  const low = isClose && least > 0 ? least - spread / 2 : Math.min(0, least - (least < 0 ? spread / 20 : 0));
  const high = isClose && most < 0 ? most + spread / 2 : Math.max(0, most + (most > 0 ? spread / 20 : 0));
  if (low === high) return { minimum: low, maximum: low + 1, majorUnit: 0.2 };
  const majorUnit = niceStep((high - low) / STEPS);
  return {
    minimum: tidy(Math.floor(low / majorUnit) * majorUnit),
    maximum: tidy(Math.ceil(high / majorUnit) * majorUnit),
    majorUnit,
  };
}

function extent(values: readonly number[]): [least: number, most: number] {
  if (values.length === 0) return [0, 0];
  return [
    values.reduce((least, value) => Math.min(least, value), Infinity),
    values.reduce((most, value) => Math.max(most, value), -Infinity),
  ];
}

/** The heights that the axis must reach: the values, and of stacked series the sums. */
function totals(book: Book, series: readonly SeriesState[]): number[] {
  const sums: number[] = [];
  const heights = series.flatMap((one) => {
    const values = seriesNumbers(book, one);
    if (chartTraits(one.chartType).stacking === "none") return values.filter((value) => value !== null);
    values.forEach((value, index) => (sums[index] = (sums[index] ?? 0) + (value ?? 0)));
    return [];
  });
  return [...heights, ...sums];
}

/** What a series shows, in order; null for what is no number. */
export function seriesNumbers(book: Book, { values }: SeriesState): (number | null)[] {
  if (!values) return [];
  const { sheetId, zone } = values;
  const numbers: (number | null)[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const { value } = cellResult(book, sheetId, row, column);
      numbers.push(typeof value === "number" ? value : null);
    }
  }
  return numbers;
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5].find((one) => one * power >= least) ?? 10;
  return tidy(step * power);
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
