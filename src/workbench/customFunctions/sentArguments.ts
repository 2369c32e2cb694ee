import { DEFAULT_LOCALE as ENGLISH, helpers, registries } from "@odoo/o-spreadsheet";
import type { FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import { excelError } from "../formulas/dialect";
import type { FunctionArgument } from "../formulas/functions/defineFunction";
import type { CustomFunction, CustomParameter } from "./functionsJson";
import { sourceOf } from "./sourceOf";
import type { CellsSource, References } from "./sourceOf";

/** How Excel hands over a blank cell within a range: newer ones as null, older ones as 0; no requirement set tells which. */
export type BlanksInRanges = "null" | "zero";

/** A call's arguments as JSON, each by itself, so that calls with the same range share its text. */
export interface SentArguments {
  readonly values: readonly string[];
  /** Where each argument comes from; null for what is computed or typed. */
  readonly sources: readonly (CellsSource | null)[];
}

export interface ArgumentSurroundings {
  readonly blanks: BlanksInRanges;
  readonly references: References;
  /** Texts of ranges that have been met in this round of calculation. */
  readonly texts: WeakMap<object, SentText>;
}

/** An error among the arguments becomes the function's result: Excel does not call the function then. */
export interface RefusedArguments {
  readonly error: FunctionResultObject;
}

export interface SentText {
  readonly text: string;
  readonly source: CellsSource | null;
  readonly error: FunctionResultObject | null;
}

export function sentArguments(
  known: CustomFunction,
  given: readonly FunctionArgument[],
  around: ArgumentSurroundings,
): SentArguments | RefusedArguments {
  const values: string[] = [];
  const sources: (CellsSource | null)[] = [];
  for (const [index, parameter] of known.parameters.entries()) {
    const sent = sentArgument(parameter, given[index], around);
    if (sent.error && !(parameter.takesErrors && sent.error.value !== "#BUSY!")) return { error: sent.error };
    values.push(sent.text);
    sources.push(sent.source);
  }
  return { values, sources };
}

function sentArgument(parameter: CustomParameter, given: FunctionArgument, around: ArgumentSurroundings): SentText {
  if (given === undefined) return { text: "null", source: null, error: null };
  if (!parameter.isMatrix) return sentScalar(parameter, Array.isArray(given) ? given[0]?.[0] : given);
  const matrix = Array.isArray(given) ? given : [[given]];
  const known = parameter.type === "any" ? around.texts.get(matrix) : undefined;
  const sent = known ?? sentMatrix(parameter, matrix, around);
  if (parameter.type === "any") around.texts.set(matrix, sent);
  return sent;
}

function sentScalar(parameter: CustomParameter, value: FunctionResultObject | undefined): SentText {
  const error = errorAmong(value);
  const sent = coerced(parameter.type, value?.value ?? null);
  if (sent === undefined) return { text: "null", source: null, error: wrongType() };
  const source = value && sourceOf([[value]], NOWHERE_ELSE);
  return { text: JSON.stringify(error ? sentError(error) : sent), source: source ?? null, error };
}

const NOWHERE_ELSE: References = { ranges: [], lastCell: () => ({ row: 0, column: 0 }) };

function sentMatrix(
  { type }: CustomParameter,
  matrix: Matrix<FunctionResultObject | undefined>,
  { blanks, references }: ArgumentSurroundings,
): SentText {
  const source = sourceOf(matrix, references);
  const blank = blanks === "zero" && source !== null ? 0 : null;
  const [rowCount, columnCount] = [source?.rows ?? matrix[0]?.length ?? 0, source?.columns ?? matrix.length];
  let error: FunctionResultObject | null = null;
  const rows: unknown[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const cells: unknown[] = [];
    for (let column = 0; column < columnCount; column++) {
      const cell = matrix[column]?.[row];
      const value = cell?.value ?? null;
      const failed = errorAmong(cell);
      if (failed && error?.value !== "#BUSY!") error = failed.value === "#BUSY!" ? failed : (error ?? failed);
      const sent = value === null ? blank : failed ? sentError(failed) : coerced(type, value);
      if (sent === undefined) error ??= wrongType();
      cells.push(sent);
    }
    rows.push(cells);
  }
  return { text: JSON.stringify(rows), source, error };
}

function errorAmong(value: FunctionResultObject | undefined): FunctionResultObject | null {
  return value && typeof value.value === "string" && registries.errorTypes.has(value.value) ? value : null;
}

function sentError({ value }: FunctionResultObject): object {
  return { type: "CustomFunctionError", code: excelError(String(value)) };
}

function wrongType(): FunctionResultObject {
  return { value: "#ERROR", message: "" };
}

type CellContent = string | number | boolean | null;

/** A value as the parameter's type wants it; undefined where Excel cannot make it so. A blank stays null. */
function coerced(type: CustomParameter["type"], value: CellContent): CellContent | undefined {
  if (value === null || type === "any" || typeof value === type) return value;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "number") return coercedNumber(value);
  if (typeof value === "number") return value !== 0;
  const word = String(value).toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : undefined;
}

function coercedNumber(value: string | number | boolean): number | undefined {
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = helpers.isNumber(String(value), ENGLISH) ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? undefined : number;
}
