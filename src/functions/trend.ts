import { mannKendall, theilSen } from "../analysis/mannKendall";
import { orientation } from "../analysis/orientation";
import { rateTrend } from "../analysis/rateTrend";
import { recentShareTrend, recentTrend, type RecentTrend } from "../analysis/recentTrend";
import type { Values } from "../analysis/values";
import type { Direction } from "../dataset/indicator";
import { word, type Cell } from "./cells/cell";
import { choiceOf, directionOf } from "./cells/choiceOf";
import { numbersIn, optionalNumbersIn, rowsOf } from "./cells/rowsOf";

/** Two-sided p below which a series without limits is said to move. */
const SIGNIFICANT = 0.05;

/**
 * Where a yearly series is heading: getting better, getting worse, or no change that can be told from chance.
 *
 * @customfunction TREND
 * @param values One value per year, in order; with method "proportion" or "rate" the events.
 * @param [low] Lower 95 % limits of the values; with method "proportion" or "rate" the population.
 * @param [high] Upper 95 % limits of the values.
 * @param [method] "recent" (default with limits: last five years, 99.8 %), "mann-kendall" (default without), "proportion" (last five years) or "rate" (Poisson regression).
 * @param [direction] "higher" (default) or "lower": which way is better.
 * @returns One row: word, slope per year (with "rate" the yearly ratio), p. #N/A below 5 years.
 * @requiresParameterAddresses
 */
export function trend(
  values: unknown[][],
  low?: unknown[][],
  high?: unknown[][],
  method?: unknown,
  direction?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const better = directionOf(direction);
  const rows = rowsOf({ values, low, high });
  const [own, lower, upper] = [numbersIn(rows, "values"), ...limitsOf(rows)];
  const choices = ["recent", "mann-kendall", "proportion", "rate"] as const;
  switch (choiceOf(method, "method", choices, lower && upper ? "recent" : "mann-kendall")) {
    case "recent":
      return [recentLine(recentTrend(own, lower ?? [], upper ?? [], better))];
    case "proportion":
      return [recentLine(recentShareTrend(own, lower ?? [], better))];
    case "mann-kendall": {
      const { p } = mannKendall(own);
      return [lineOf({ slope: theilSen(own).estimate, rises: theilSen(own).estimate, p }, better)];
    }
    case "rate": {
      const { annualRatio, p } = rateTrend(own, lower ?? []);
      return [lineOf({ slope: annualRatio, rises: annualRatio - 1, p }, better)];
    }
  }
}

function limitsOf(
  rows: ReturnType<typeof rowsOf<"values" | "low" | "high">>,
): [Values | undefined, Values | undefined] {
  return [optionalNumbersIn(rows, "low"), optionalNumbersIn(rows, "high")];
}

function recentLine({ trend: heading, slope, p }: RecentTrend): Cell[] {
  return [word(heading), slope, p];
}

/** @param change.rises above 0 = rising */
function lineOf(
  change: { readonly slope: number; readonly rises: number; readonly p: number },
  direction: Direction,
): Cell[] {
  const { slope, rises, p } = change;
  const isBetter = orientation(direction) * rises > 0;
  return [word(p < SIGNIFICANT && rises !== 0 ? (isBetter ? "improving" : "worsening") : "no-change"), slope, p];
}
