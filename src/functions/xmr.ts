import { assuranceIcon, variationIcon, xmr as xmrOf, type Xmr } from "../analysis/xmr";
import { xmrLimits } from "../analysis/xmrLimits";
import { word } from "./cells/cell";
import { choiceOf, directionOf } from "./cells/choiceOf";
import { flagIn } from "./cells/flagIn";
import { numberOr, requiredNumber } from "./cells/numberIn";
import { numbersIn, rowsOf, spilledTexts } from "./cells/rowsOf";

/**
 * Whether a monthly series really changed: its natural limits, and the points that are more than noise.
 *
 * @customfunction XMR
 * @param values One value per month, in order. A missing month is a gap.
 * @param [output] "limits" (default: mean, low, high, mean moving range, and "provisional" below 12 points), "points" (what each month signals), "icon" (what the last month says) or "assurance" (whether the target will be met).
 * @param [direction] "higher" (default) or "lower": which way is better.
 * @param [target] The target, for "assurance".
 * @param [baseline] The limits come from the first so many months; all by default.
 * @param [screen] TRUE (default) leaves jumps out of the limits.
 * @param [run] Months in a row that make a shift or a trend: 6, 7 (default) or 8.
 * @returns One row of limits, one word per month, or one word.
 * @requiresParameterAddresses
 */
export function xmr(
  values: unknown[][],
  output?: unknown,
  direction?: unknown,
  target?: unknown,
  baseline?: unknown,
  screen?: unknown,
  run?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(output, "output", ["limits", "points", "icon", "assurance"], "limits");
  const better = directionOf(direction);
  const rows = rowsOf({ values });
  const months = numbersIn(rows, "values");
  const first = numberOr(baseline, "baseline", null);
  const options = { screen: flagIn(screen, "screen") ?? true, ...(first !== null && { baseline: first }) };
  const chart = xmrOf(months, { ...options, run: numberOr(run, "run", 7) });
  switch (asked) {
    case "limits": {
      const { mean, lower, upper, movingRange, isProvisional } = xmrLimits(months, options);
      return [[mean, lower, upper, movingRange, isProvisional ? word("provisional") : ""]];
    }
    case "points":
      return spilledTexts(rows.shape, pointsOf(chart));
    case "icon":
      return [[word(variationIcon(chart, better))]];
    case "assurance":
      return [[word(assuranceIcon(chart, requiredNumber(target, "target"), better))]];
  }
}

function pointsOf({ signals }: Xmr) {
  return signals.map((signal) => word(signal && (signal.rule ?? "common-cause")));
}
