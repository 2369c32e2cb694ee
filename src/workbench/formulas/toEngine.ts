import { registries } from "@odoo/o-spreadsheet";
import { apiNotFound, invalidArgument } from "../host/hostError";
import { dialect, engineError, engineFunctionName, engineSheetName, escapedText, miscountedName } from "./dialect";
import { excelFunctions } from "./excelFunctions";
import { formulaTokens } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";
import { parsedReference, referenceText } from "./reference";
import { parsedStructured, structuredSymbol } from "./structuredReference";
import type { StructuredReference } from "./structuredReference";

/** What a formula may speak of, where it stands. */
export interface FormulaSurroundings {
  hasSheet(name: string): boolean;
  /** The reference with its table's and columns' own spelling. @throws HostError InvalidArgument for unknown ones */
  resolvedStructured(reference: StructuredReference): StructuredReference;
  /** The spelling of a workbook or sheet name or a table; null when there is none. */
  knownName(name: string): string | null;
  /** How many arguments the add-in's function of that upper-case name takes; null when no add-in has one. */
  customFunction(name: string): ArgumentCount | null;
}

export interface ArgumentCount {
  readonly least: number;
  readonly most: number;
}

/**
 * An Excel formula ("=…", English, A1) as the engine writes it. Reading it back with `fromEngine` gives Excel's text again.
 * @throws HostError InvalidArgument for what Excel refuses; ApiNotFound for what Excel takes and this engine cannot do
 */
export function toEngine(formula: string, surroundings: FormulaSurroundings): string {
  const tokens = formulaTokens(formula.slice(1)).filter(({ text }) => text !== "");
  refuseUnsupported(tokens, formula);
  const words = tokens.map((token, index) =>
    token.kind === "function"
      ? { kind: token.kind, text: engineFunction(tokens, index, surroundings) }
      : engineWord(token, surroundings, formula),
  );
  return `=${boundNegatives(withSingles(words)).join("")}`;
}

/** A token's kind kept beside its new spelling, since precedence is worked out after the spelling. */
interface Word {
  readonly kind: FormulaToken["kind"];
  readonly text: string;
}

function engineWord(token: FormulaToken, surroundings: FormulaSurroundings, formula: string): Word {
  switch (token.kind) {
    case "text":
      return { kind: "text", text: engineText(token.text) };
    case "error":
      return { kind: "text", text: `${dialect.error}("${engineError(token.text)}")` };
    case "reference":
      return { kind: "reference", text: engineReference(token.text, surroundings, formula) };
    case "structured":
      return { kind: "name", text: structuredSymbol(surroundings.resolvedStructured(parsedStructured(token.text))) };
    case "name":
      return { kind: "name", text: engineName(token.text, surroundings) };
    case "unknown":
      throw invalidArgument(`formula ${formula}`);
    default:
      return token;
  }
}

function engineText(quoted: string): string {
  const text = quoted.slice(1, -1).replaceAll('""', '"');
  return /["\\]/.test(text) ? `${dialect.text}("${escapedText(text)}")` : quoted;
}

function engineReference(text: string, surroundings: FormulaSurroundings, formula: string): string {
  if (text.endsWith("#REF!")) return `${dialect.error}("#REF")`;
  const reference = parsedReference(text);
  if (!reference) throw invalidArgument(`formula ${formula}`);
  const { sheet } = reference;
  if (sheet === null) return text.toUpperCase();
  if (!surroundings.hasSheet(sheet)) throw invalidArgument(`no sheet ${sheet}: ${formula}`);
  const name = engineSheetName(sheet);
  const prefix = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name}'`;
  return `${prefix}!${referenceText({ ...reference, sheet: null })}`;
}

function engineFunction(tokens: readonly FormulaToken[], index: number, surroundings: FormulaSurroundings): string {
  const written = tokens[index]?.text ?? "";
  const name = written.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");
  const custom = excelFunctions.has(name) ? null : surroundings.customFunction(name);
  if (custom) {
    const count = argumentCount(tokens, index + 1);
    return count < custom.least || count > custom.most ? miscountedName(name) : name;
  }
  if (!excelFunctions.has(name)) return written;
  const known = engineFunctionName(name);
  if (!registries.functionRegistry.contains(known)) throw apiNotFound(`formula function ${name}`);
  return known;
}

/** How many arguments stand in the brackets that open at `open`. */
function argumentCount(tokens: readonly FormulaToken[], open: number): number {
  const end = closing(tokens, open);
  const inner = tokens.slice(open + 1, end);
  if (inner.every(({ kind }) => kind === "space")) return 0;
  let depth = 0;
  let count = 1;
  for (const { kind, text } of inner) {
    if (kind === "open" || text === "{") depth++;
    else if (kind === "close" || text === "}") depth--;
    else if (kind === "separator" && depth === 0) count++;
  }
  return count;
}

function engineName(written: string, surroundings: FormulaSurroundings): string {
  const upper = written.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper;
  if (/[!\\?]/.test(written)) throw apiNotFound(`formula name ${written}`);
  return surroundings.knownName(written) ?? written;
}

const VALUE_ENDS = new Set<FormulaToken["kind"]>(["reference", "structured", "name", "close"]);
const VALUE_STARTS = new Set<FormulaToken["kind"]>(["reference", "structured", "name", "function", "open"]);

function refuseUnsupported(tokens: readonly FormulaToken[], formula: string): void {
  if (tokens.length === 0) throw invalidArgument("empty formula");
  tokens.forEach((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (token.kind === "space" && before && after && VALUE_ENDS.has(before.kind) && VALUE_STARTS.has(after.kind)) {
      throw apiNotFound(`formula intersection in ${formula}`);
    }
  });
}

/**
 * In Excel a leading minus binds tighter than ^, * and /; in the engine looser. Where that matters the minus becomes a
 * function call around its operand.
 */
function boundNegatives(words: readonly Word[]): string[] {
  const out = [...words];
  for (let index = out.length - 1; index >= 0; index--) {
    if (out[index]?.text !== "-" || !isPrefix(out, index)) continue;
    const end = operandEnd(out, index);
    const before = neighbour(out, index, -1);
    const after = neighbour(out, end, 1);
    if (after?.text !== "^" && !["*", "/", "^"].includes(before?.text ?? "")) continue;
    out.splice(end + 1, 0, { kind: "close", text: ")" });
    out.splice(index, 1, { kind: "function", text: dialect.negative }, { kind: "open", text: "(" });
  }
  return out.map(({ text }) => text);
}

/** The implicit intersection `@operand` becomes a function call around its operand. */
function withSingles(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ text }) => text === "@")) return words;
  const out = [...words];
  for (let index = out.length - 1; index >= 0; index--) {
    if (out[index]?.text !== "@") continue;
    const first = out[index + 1]?.kind;
    const end = first === "function" || first === "open" ? closing(out, index + 1) : index + 1;
    out.splice(end + 1, 0, { kind: "close", text: ")" });
    out.splice(index, 1, { kind: "function", text: dialect.single }, { kind: "open", text: "(" });
  }
  return out;
}

function isPrefix(words: readonly Word[], index: number): boolean {
  const before = neighbour(words, index, -1);
  if (!before) return true;
  if (before.kind === "operator") return before.text !== "%" && before.text !== "#";
  return before.kind === "open" || before.kind === "separator" || before.text === "{";
}

function neighbour(words: readonly Word[], from: number, step: 1 | -1): Word | undefined {
  let index = from + step;
  while (words[index]?.kind === "space") index += step;
  return words[index];
}

/** The position of the last word of the operand that follows the sign at `sign`: a value, a call or a bracket, with its % signs. */
function operandEnd(words: readonly Word[], sign: number): number {
  let index = sign + 1;
  while (words[index]?.kind === "space" || isSign(words[index])) index++;
  if (words[index]?.kind === "function" || words[index]?.kind === "open") index = closing(words, index);
  while (words[index + 1]?.text === "%" || words[index + 1]?.text === "#") index++;
  return index;
}

function isSign(word: Word | undefined): boolean {
  return word?.kind === "operator" && (word.text === "-" || word.text === "+");
}

function closing(words: readonly Pick<Word, "kind">[], from: number): number {
  let depth = 0;
  for (let index = from; index < words.length; index++) {
    const kind = words[index]?.kind;
    if (kind === "open") depth++;
    if (kind === "close" && --depth === 0) return index;
  }
  return words.length - 1;
}
