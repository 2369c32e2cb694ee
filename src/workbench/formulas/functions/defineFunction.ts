import { helpers, registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, FunctionResultObject, Locale, Matrix } from "@odoo/o-spreadsheet";

/** An argument as the engine hands it over: one value, or columns of values; nothing when it was left out. */
export type FunctionArgument = FunctionResultObject | Matrix<FunctionResultObject> | undefined;

type FunctionOutcome = FunctionResultObject | Matrix<FunctionResultObject> | string | number | boolean | null;

/** What a function may ask while it computes. */
export interface FunctionTools {
  readonly locale: Locale;
  /** A number by Excel's rules for a single argument: text that reads as a number counts, a blank is 0. */
  number(argument: FunctionArgument): number;
}

/**
 * Adds a function to the engine, or puts a truer one in the place of the engine's own.
 * `parameters` in the engine's notation: "text (string)", "decimals (number, default=2)", "values (range<any>, repeating)".
 */
export function defineFunction(
  name: string,
  parameters: readonly string[],
  compute: (this: FunctionTools, ...values: FunctionArgument[]) => FunctionOutcome,
): void {
  const description: AddFunctionDescription = {
    description: name,
    args: parameters.map((parameter) => helpers.arg(parameter, "")),
    compute(...values) {
      const { locale } = this;
      const tools: FunctionTools = { locale, number: (value) => helpers.toNumber(single(value), locale) };
      return compute.apply(tools, values) as FunctionResultObject;
    },
    isExported: true,
  };
  registries.functionRegistry.replace(name, description);
}

/** An argument as text, by Excel's rules. */
export function text(argument: FunctionArgument): string {
  return helpers.toString(single(argument));
}

/** The one value of an argument; the first of many. */
export function single(argument: FunctionArgument): FunctionResultObject | undefined {
  return Array.isArray(argument) ? argument[0]?.[0] : argument;
}
