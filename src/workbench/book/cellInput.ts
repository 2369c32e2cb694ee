import type { CellChange } from "../engine/cellBatch";
import { engineError } from "../formulas/dialect";
import { excelFunctions } from "../formulas/excelFunctions";
import { toEngine } from "../formulas/toEngine";
import type { FormulaSurroundings } from "../formulas/toEngine";
import { invalidArgument } from "../host/hostError";
import { typedValue } from "./typedValue";

/** What one cell is to hold, and the number format that comes with it (a cell typed "50%" shows percent). */
export interface CellInput {
  readonly change: Pick<CellChange, "value" | "error" | "formula">;
  readonly numberFormat?: string;
}

export interface InputSurroundings extends FormulaSurroundings {
  readonly thisYear: number;
}

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!)$/;

/**
 * What Excel makes of a value that an add-in assigns to a cell; null = leave the cell alone.
 * `isText`: the cell's number format is "@", and takes everything as text.
 * @throws HostError InvalidArgument for objects, texts that are too long and broken formulas
 */
export function cellInput(value: unknown, isText: boolean, surroundings: () => InputSurroundings): CellInput | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return { change: { value } };
  if (typeof value !== "string") throw invalidArgument("a cell takes text, numbers, booleans and null");
  if (value.length > MAX_TEXT) throw invalidArgument(`a cell takes at most ${MAX_TEXT} characters`);
  if (value === "") return { change: { value: null } };
  if (value.startsWith("'")) return { change: { value: value.slice(1) } };
  return isText ? { change: { value } } : typedInput(value, surroundings);
}

function typedInput(text: string, surroundings: () => InputSurroundings): CellInput {
  if (ERROR.test(text)) return { change: { error: engineError(text) } };
  if (text.startsWith("=") && text.length > 1) return formulaInput(text, surroundings);
  const typed = typedValue(text, () => surroundings().thisYear);
  if (typeof typed.value === "string" && /^[-+@]./s.test(text)) return formulaInput(signedFormula(text), surroundings);
  const { value, numberFormat } = typed;
  return { change: { value }, ...(numberFormat !== undefined && { numberFormat }) };
}

/** "+A1" and "-A1" are formulas; so is "@SUM(A1)", which 1-2-3 wrote. */
function signedFormula(text: string): string {
  if (!text.startsWith("@")) return `=${text}`;
  const name = /^@([A-Za-z0-9.]+)\(/.exec(text)?.[1];
  if (name === undefined || !excelFunctions.has(name.toUpperCase())) throw invalidArgument(`formula ${text}`);
  return `=${text.slice(1)}`;
}

function formulaInput(formula: string, surroundings: () => InputSurroundings): CellInput {
  if (formula.length > MAX_FORMULA) throw invalidArgument(`a formula takes at most ${MAX_FORMULA} characters`);
  return { change: { formula: toEngine(formula, surroundings()) } };
}
