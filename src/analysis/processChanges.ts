import type { Direction } from "../dataset/indicator";
import { unlessTooLittle } from "./unlessTooLittle";
import { present, type Values } from "./values";
import { variationIcon, xmr } from "./xmr";

/** One facility's months of one process indicator, oldest first; null = not sent or not due. */
export interface ProcessSeries {
  readonly values: Values;
  readonly direction: Direction;
}

/** How many series say what. `all` = the four others together. */
export interface ProcessChanges {
  readonly all: number;
  readonly better: number;
  readonly worse: number;
  readonly normal: number;
  /** Fewer than 12 months with a value: their limits would be provisional. */
  readonly short: number;
}

const ENOUGH_MONTHS = 12;

/**
 * What the monthly routine shows, series by series, by the last value of an XmR chart: a change for the better or the
 * worse that is more than noise, the usual variation, or too few months to tell. Series without any value are left out.
 * methods.md sections 4 and 10.
 *
 * @example processChanges([{ values: [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 20], direction: "lower" }])
 *   // { all: 1, better: 0, worse: 1, normal: 0, short: 0 }
 */
export function processChanges(series: readonly ProcessSeries[]): ProcessChanges {
  const said = series.filter(({ values }) => present(values, "values").length > 0).map(changeOf);
  const count = (word: ReturnType<typeof changeOf>) => said.filter((each) => each === word).length;
  return {
    all: said.length,
    better: count("better"),
    worse: count("worse"),
    normal: count("normal"),
    short: count("short"),
  };
}

function changeOf({ values, direction }: ProcessSeries): "better" | "worse" | "normal" | "short" {
  if (present(values, "values").length < ENOUGH_MONTHS) return "short";
  // Twelve months of which no two are neighbours have no moving range.
  const chart = unlessTooLittle(() => xmr(values));
  if (chart === null) return "short";
  switch (variationIcon(chart, direction)) {
    case "improvement":
      return "better";
    case "concern":
      return "worse";
    case "common-cause":
    case null:
      return "normal";
  }
}
