/* eslint-disable @typescript-eslint/no-unnecessary-condition -- the engine hands over less than its types promise */
import { DEFAULT_LOCALE as ENGLISH, helpers, registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, CellPosition, FunctionResultObject, Locale, Matrix } from "@odoo/o-spreadsheet";
import { excelText } from "./excelText";

/** An argument as the engine hands it over: one value, or columns of values; nothing when it was left out. */
export type FunctionArgument = FunctionResultObject | Matrix<FunctionResultObject> | undefined;

export type FunctionOutcome = FunctionResultObject | Matrix<FunctionResultObject> | string | number | boolean | null;

/** What a function may ask while it computes. */
export interface FunctionTools {
  readonly locale: Locale;
  /** A number by Excel's rules for a single argument: text that reads as a number counts, a blank is 0. */
  readonly number: (argument: FunctionArgument) => number;
  /** A text by Excel's rules: numbers and truth values in the words of the language. */
  readonly text: (argument: FunctionArgument) => string;
  /** The workbook's clock. */
  readonly now: () => Date;
  /** The cell whose formula is being calculated. */
  readonly at: () => CellPosition | undefined;
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
      return compute.apply(toolsOf(this as unknown as EngineContext), values);
    },
    isExported: true,
  };
  registries.functionRegistry.replace(name, description);
}

interface EngineContext {
  readonly locale: Locale;
  readonly calculation?: { readonly now: () => Date };
  readonly __originCellPosition?: CellPosition;
}

const tools = new WeakMap<EngineContext, FunctionTools>();

/** The same for all functions of one round of calculation. */
function toolsOf(context: EngineContext): FunctionTools {
  const known = tools.get(context);
  if (known) return known;
  const { locale, calculation } = context;
  const made: FunctionTools = {
    locale,
    number: (argument) => helpers.toNumber(single(argument), locale),
    text: (argument) => excelText(single(argument)?.value, locale),
    now: calculation?.now ?? (() => new Date()),
    at: () => context.__originCellPosition,
  };
  tools.set(context, made);
  return made;
}

type Compute = (...values: FunctionArgument[]) => FunctionOutcome;

/** Puts something around a function of the engine's own. */
export function amendFunction(
  name: string,
  amended: (compute: Compute, values: FunctionArgument[]) => FunctionOutcome,
): void {
  const { name: _name, ...description } = registries.functionRegistry.get(name) as AddFunctionDescription & {
    readonly name: string;
  };
  const compute = description.compute as unknown as (...values: FunctionArgument[]) => FunctionOutcome;
  registries.functionRegistry.replace(name, {
    ...description,
    compute(...values) {
      return amended((...given) => attempt(() => compute.apply(this, given)), values);
    },
  });
}

/** The engine's functions throw some of their errors and give back others. */
function attempt(compute: () => FunctionOutcome): FunctionOutcome {
  try {
    return compute();
  } catch (error) {
    if (helpers.isEvaluationError((error as FunctionResultObject | null)?.value)) return error as FunctionResultObject;
    throw error;
  }
}

/** An argument as plain text, for functions of our own dialect. */
export function text(argument: FunctionArgument): string {
  return helpers.toString(single(argument));
}

/** The cells of an argument, column by column. */
export function cellsOf(argument: FunctionArgument): readonly (FunctionResultObject | undefined)[] {
  if (!Array.isArray(argument)) return [argument];
  return argument.length === 1 ? (argument[0] ?? []) : argument.flat();
}

/** The one value of an argument; the first of many. */
export function single(argument: FunctionArgument): FunctionResultObject | undefined {
  return Array.isArray(argument) ? argument[0]?.[0] : argument;
}

/** The error that an argument is; null for anything else. */
export function errorOf(argument: FunctionArgument): FunctionResultObject | null {
  const value = single(argument);
  return helpers.isEvaluationError(value?.value) ? (value ?? null) : null;
}

/**
 * The numbers of several arguments as SUM takes them: of cells only what is a number, of single values what reads as one.
 * The first error among them is thrown, and becomes the function's result.
 */
export function numbersIn(values: readonly FunctionArgument[]): number[] {
  const numbers: number[] = [];
  for (const argument of values) {
    if (argument === undefined) continue;
    if (!Array.isArray(argument)) {
      throwIfError(argument);
      numbers.push(helpers.toNumber(argument, ENGLISH));
      continue;
    }
    for (const column of argument) {
      for (const cell of column) {
        throwIfError(cell);
        if (typeof cell?.value === "number") numbers.push(cell.value);
      }
    }
  }
  return numbers;
}

function throwIfError(value: FunctionResultObject | undefined): void {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- the engine takes a thrown value as the result
  if (value && helpers.isEvaluationError(value.value)) throw value;
}
