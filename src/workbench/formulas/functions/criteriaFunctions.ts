import { EvaluationError } from "@odoo/o-spreadsheet";
import type { CellValue, FunctionResultObject, Locale } from "@odoo/o-spreadsheet";
import { criterion } from "./criterion";
import { cellsOf, defineFunction, single } from "./defineFunction";
import type { FunctionArgument } from "./defineFunction";

/** COUNTIF, SUMIFS and their kin. */
export function defineCriteriaFunctions(): void {
  defineFunction("COUNTIF", ["range (range)", "criterion (any)"], function (range, given) {
    return matches([range, given], this.locale).length;
  });
  defineFunction("COUNTIFS", PAIRS, function (...pairs) {
    return checkedMatches(pairs, undefined, this.locale, (found) => found.length);
  });
  defineFunction(
    "SUMIF",
    ["range (range)", "criterion (any)", "sum_range (range, optional)"],
    function (range, given, sum) {
      return total(numbersAt(sum ?? range, matches([range, given], this.locale)));
    },
  );
  defineFunction(
    "AVERAGEIF",
    ["range (range)", "criterion (any)", "average_range (range, optional)"],
    function (range, given, averaged) {
      return mean(numbersAt(averaged ?? range, matches([range, given], this.locale)));
    },
  );
  defineOver("SUMIFS", total);
  defineOver("AVERAGEIFS", mean);
  defineOver("MAXIFS", (numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0));
  defineOver("MINIFS", (numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0));
}

const PAIRS = ["range (range, repeating)", "criterion (any, repeating)"];

type Outcome = number | EvaluationError | FunctionResultObject;

function defineOver(name: string, combine: (numbers: readonly number[]) => Outcome): void {
  defineFunction(name, ["values (range)", ...PAIRS], function (values, ...pairs) {
    return checkedMatches(pairs, values, this.locale, (found) => combine(numbersAt(values, found)));
  });
}

/** All ranges must have the same size. */
function checkedMatches(
  pairs: readonly FunctionArgument[],
  values: FunctionArgument,
  locale: Locale,
  combine: (found: readonly number[]) => Outcome,
): Outcome {
  const ranges = [...(values ? [values] : []), ...pairs.filter((_pair, index) => index % 2 === 0)];
  const sizes = new Set(
    ranges.map((range) => (Array.isArray(range) ? `${range.length}×${range[0]?.length ?? 0}` : "1×1")),
  );
  return sizes.size > 1 ? new EvaluationError("", "#ERROR") : combine(matches(pairs, locale));
}

/** The positions of the cells that meet all criteria, counted column by column. */
function matches(pairs: readonly FunctionArgument[], locale: Locale): readonly number[] {
  let found: readonly number[] | null = null;
  for (let index = 0; index < pairs.length; index += 2) {
    const cells = cellsOf(pairs[index]);
    const test = criterion(single(pairs[index + 1])?.value ?? null, locale);
    const meets = (position: number): boolean => test(contentOf(cells[position]));
    found = found === null ? positionsWhere(cells.length, meets) : found.filter(meets);
  }
  return found ?? [];
}

function positionsWhere(length: number, meets: (position: number) => boolean): number[] {
  const found: number[] = [];
  for (let position = 0; position < length; position++) if (meets(position)) found.push(position);
  return found;
}

function contentOf(cell: FunctionResultObject | undefined): CellValue {
  return cell?.value ?? null;
}

/** The numbers at those positions; an error among them becomes the result. */
function numbersAt(argument: FunctionArgument, positions: readonly number[]): number[] {
  const cells = cellsOf(argument);
  const numbers: number[] = [];
  for (const position of positions) {
    const cell = cells[position];
    const value = cell?.value;
    if (typeof value === "number") numbers.push(value);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the engine takes a thrown value as the result
    else if (cell && typeof value === "string" && value.startsWith("#") && "message" in cell) throw cell;
  }
  return numbers;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function mean(numbers: readonly number[]): Outcome {
  return numbers.length === 0 ? new EvaluationError("", "#DIV/0!") : total(numbers) / numbers.length;
}
