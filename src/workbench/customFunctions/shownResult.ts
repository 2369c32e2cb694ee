import { EvaluationError } from "@odoo/o-spreadsheet";
import type { FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import { engineError } from "../formulas/dialect";
import type { CustomFunction } from "./functionsJson";

/** What a call gives, in the engine's form: matrices are columns of cells. */
export type ShownResult = FunctionResultObject | Matrix<FunctionResultObject>;

/** One answer of the add-in's runtime: [invocation, true, value, …] or [invocation, false, message, code, …]. */
export type WireResult = readonly [id: number, isDone: boolean, value: unknown, code?: unknown, ...rest: unknown[]];

/** The runtime's own numbers for what went wrong; whatever else it says is #VALUE!. */
const CODES: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 8: "#NULL!", 9: "#NAME?" };

/** Excel shows an add-in's own words with these two errors only. */
const WITH_MESSAGE: ReadonlySet<string> = new Set(["#VALUE!", "#N/A"]);

/** What the cell shows once the answer is there. */
export function shownResult({ givesMatrix }: CustomFunction, result: WireResult): ShownResult {
  const [, isDone, value, code] = result;
  if (!isDone) return shownError(CODES[Number(code)] ?? "#VALUE!", value);
  if (!Array.isArray(value)) return shownValue(value);
  return givesMatrix ? shownMatrix(value) : shownError("#VALUE!", null);
}

export function shownError(code: string, message: unknown): FunctionResultObject {
  return new EvaluationError(WITH_MESSAGE.has(code) && typeof message === "string" ? message : "", engineError(code));
}

function shownMatrix(rows: readonly unknown[]): ShownResult {
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isGrid = rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isGrid || width === 0) return shownError("#VALUE!", null);
  const grid = rows as readonly (readonly unknown[])[];
  return Array.from({ length: width }, (_column, column) => grid.map((row) => shownValue(row[column])));
}

/** Errors within arrays, and those that are returned and not thrown, come as objects. Other objects are Excel's rich values. */
function shownValue(value: unknown): FunctionResultObject {
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value !== "object") return { value: value as string | number | boolean };
  const { type, code, message } = value as Readonly<Record<string, unknown>>;
  if (type !== "CustomFunctionError" && type !== "Error")
    return shownError("#VALUE!", `host: a value of type ${String(type)}`);
  return shownError(typeof code === "string" ? code : "#VALUE!", message);
}
