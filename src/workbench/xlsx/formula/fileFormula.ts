import { isAddinFunction } from "../../formulas/addinCalls";
import { formulaTokens, type FormulaToken } from "../../formulas/formulaTokens";
import { parsedStructured, structuredText } from "../../formulas/structuredReference";
import { functionPrefix } from "./newerFunctions";

/** Excel's mark for an add-in's function in a file: SHOP.PRICE is written _xldudf_SHOP_PRICE. */
export const CUSTOM_FUNCTION_MARK = "_xldudf_";

/**
 * A formula as Excel shows it ("=SUM([@a],x)") to the text that a file holds: no "=", `_xlfn.` before newer functions,
 * `_xlpm.` before the names that LET and LAMBDA declare, structured references spelled out with their table
 * ("tblX[[#This Row],[a]]"), `A1#` as ANCHORARRAY and a leading `@` as SINGLE.
 * @param table the name of the table that the formula's cell stands in, null outside tables
 */
export function fileFormula(formula: string, table: string | null): string {
  const tokens = formulaTokens(formula.startsWith("=") ? formula.slice(1) : formula);
  const declared = declaredNames(tokens);
  const out: FormulaToken[] = [];
  tokens.forEach((token, at) => {
    const before = out.at(-1);
    if (token.kind === "function") out.push({ ...token, text: fileFunction(token.text, declared) });
    else if (token.kind === "name" && declared.has(token.text.toUpperCase())) {
      out.push({ ...token, text: `_xlpm.${token.text}` });
    } else if (token.kind === "structured") {
      out.push({ ...token, text: fileStructured(token.text, tokens[at + 1], table) });
    } else if (token.text === "#" && before && isOperand(before)) {
      out[out.length - 1] = { ...before, text: `_xlfn.ANCHORARRAY(${before.text})` };
    } else out.push(token);
  });
  return withSingles(out);
}

/** The same for many formulas: stamped sheets repeat theirs, and each is worked out once. */
export function rememberedFileFormula(): typeof fileFormula {
  const known = new Map<string, string>();
  return (formula, table) => {
    const key = formula.includes("[") ? `${table ?? ""}|${formula}` : formula;
    const text = known.get(key) ?? fileFormula(formula, table);
    known.set(key, text);
    return text;
  };
}

function fileFunction(name: string, declared: ReadonlySet<string>): string {
  if (declared.has(name.toUpperCase())) return `_xlpm.${name}`;
  if (isAddinFunction(name)) return CUSTOM_FUNCTION_MARK + name.replace(".", "_");
  return functionPrefix(name) + name;
}

function fileStructured(text: string, after: FormulaToken | undefined, table: string | null): string {
  // "[1]Plan1!A1" names another workbook.
  const isOtherBook = text.startsWith("[") && after !== undefined && after.text.includes("!");
  if (isOtherBook) return text;
  const reference = parsedStructured(text);
  return structuredText({ ...reference, table: reference.table ?? table }, false);
}

/** The names that LET and LAMBDA introduce: LET's first argument and every second, LAMBDA's all but the last. */
function declaredNames(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  const words = tokens.filter(({ kind }) => kind !== "space");
  words.forEach((token, at) => {
    const call = calls.at(-1);
    const before = words[at - 1];
    if (token.kind === "open") calls.push({ name: before?.text.toUpperCase() ?? "", argument: 0 });
    else if (token.kind === "close") calls.pop();
    else if (token.kind === "separator" && call) call.argument += 1;
    else if (token.kind === "name" && call && isAlone(before, words[at + 1])) {
      if (call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0))
        names.add(token.text.toUpperCase());
    }
  });
  return names;
}

/** Whether a word is a whole argument that another follows. */
function isAlone(before: FormulaToken | undefined, after: FormulaToken | undefined): boolean {
  return (before?.kind === "open" || before?.kind === "separator") && after?.kind === "separator";
}

function isOperand(token: FormulaToken): boolean {
  return token.kind === "reference" || token.kind === "name" || token.kind === "structured";
}

/** Joins the tokens; the implicit intersection `@operand` becomes SINGLE(operand). */
function withSingles(tokens: readonly FormulaToken[]): string {
  let text = "";
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text === "@") {
      const end = operandEnd(tokens, at + 1);
      text += `_xlfn.SINGLE(${withSingles(tokens.slice(at + 1, end))})`;
      at = end - 1;
    } else text += tokens[at]?.text ?? "";
  }
  return text;
}

/** Where the operand that starts at `from` ends: a reference, a name, or a call with its arguments. */
function operandEnd(tokens: readonly FormulaToken[], from: number): number {
  if (tokens[from]?.kind !== "function") return from + 1;
  let depth = 0;
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "open") depth += 1;
    if (tokens[at]?.kind === "close") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}
