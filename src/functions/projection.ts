import { projection as projectionOf, yearReached } from "../analysis/projection";
import { choiceOf, directionOf } from "./cells/choiceOf";
import { intervalCells } from "./cells/intervalCells";
import { requiredNumber } from "./cells/numberIn";
import { numbersIn, rowsOf } from "./cells/rowsOf";

/**
 * When a target will be reached at this pace, or what a year will bring.
 *
 * @customfunction PROJECTION
 * @param years The years, in any order: at least five with a value.
 * @param values The value of each year.
 * @param target The target; with output "value" the year to look at, at most 10 ahead.
 * @param [direction] "higher" (default) or "lower": which way is better.
 * @param [output] "year" (default: when the target is reached) or "value" (value, low and high of a year).
 * @returns One year, with its fraction; three numbers with "value".
 * @requiresParameterAddresses
 */
export function projection(
  years: unknown[][],
  values: unknown[][],
  target: unknown,
  direction?: unknown,
  output?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const better = directionOf(direction);
  const asked = choiceOf(output, "output", ["year", "value"], "year");
  const rows = rowsOf({ years, values });
  const [when, what] = [numbersIn(rows, "years"), numbersIn(rows, "values")];
  const aim = requiredNumber(target, "target");
  if (asked === "value") return [intervalCells(projectionOf(when, what, aim))];
  return [[yearReached(when, what, { target: aim, direction: better })]];
}
