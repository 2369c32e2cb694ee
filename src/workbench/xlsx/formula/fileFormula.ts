import { formulaTokens, type FormulaToken } from "./formulaTokens";
import { functionPrefix, isCustomFunction } from "./newerFunctions";

/** Excel's mark for an add-in's function in a file: SHOP.PRICE is written _xldudf_SHOP_PRICE. */
export const CUSTOM_FUNCTION_MARK = "_xldudf_";

/**
 * A formula as Excel shows it ("=SUM([@a],x)") to the text that a file holds: no "=", `_xlfn.` before newer functions,
 * `_xlpm.` before the names that LET and LAMBDA declare, this-row references spelled out with their table, `A1#` as
 * ANCHORARRAY and a leading `@` as SINGLE.
 * @param table the name of the table that the formula's cell stands in, null outside tables
 */
export function fileFormula(formula: string, table: string | null): string {
  const tokens = formulaTokens(formula.startsWith("=") ? formula.slice(1) : formula);
  const declared = declaredNames(tokens);
  const out: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (token.kind === "word") out.push({ ...token, text: fileWord(token.text, after, declared) });
    else if (token.kind === "brackets") out.push({ ...token, text: fileBrackets(token.text, before, after, table) });
    else if (token.text === "#" && isReferenceEnd(before)) wrapReference(out);
    else out.push(token);
  }
  return singles(out).join("");
}

function fileWord(word: string, after: FormulaToken | undefined, declared: ReadonlySet<string>): string {
  if (declared.has(word.toUpperCase())) return `_xlpm.${word}`;
  if (after?.text !== "(") return word;
  if (isCustomFunction(word)) return CUSTOM_FUNCTION_MARK + word.replace(".", "_");
  return functionPrefix(word) + word;
}

/** The names that LET and LAMBDA introduce: the first argument and every second, or all but the last. */
function declaredNames(tokens: readonly FormulaToken[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  tokens.forEach((token, at) => {
    const call = calls.at(-1);
    if (token.text === "(") calls.push({ name: (tokens[at - 1]?.text ?? "").toUpperCase(), argument: 0 });
    else if (token.text === ")") calls.pop();
    else if (token.text === "," && call) call.argument += 1;
    else if (call && token.kind === "word" && isDeclaration(tokens, at, call)) names.add(token.text.toUpperCase());
  });
  return names;
}

function isDeclaration(tokens: readonly FormulaToken[], at: number, call: { name: string; argument: number }): boolean {
  const alone = significant(tokens, at, -1)?.text.match(/^[(,]$/) && significant(tokens, at, 1)?.text === ",";
  if (!alone) return false;
  return call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
}

function significant(tokens: readonly FormulaToken[], from: number, step: 1 | -1): FormulaToken | undefined {
  let at = from + step;
  while (/^\s$/.test(tokens[at]?.text ?? "")) at += step;
  return tokens[at];
}

/** `[@x]`, `[@[x y]]`, `[@[a]:[b]]`, `[@]`, `tbl[@x]` and `[x]` as the file spells them. */
function fileBrackets(
  text: string,
  before: FormulaToken | undefined,
  after: FormulaToken | undefined,
  table: string | null,
): string {
  const isExternalBook = before?.kind !== "word" && (after?.kind === "word" || after?.text === "!");
  if (isExternalBook) return text;
  const owner = before?.kind === "word" ? "" : (table ?? "");
  const inner = text.slice(1, -1);
  if (!inner.trimStart().startsWith("@")) return owner + text;
  const columns = inner.trimStart().slice(1).trim();
  if (columns === "") return `${owner}[#This Row]`;
  return `${owner}[[#This Row],${columns.startsWith("[") ? columns : `[${columns}]`}]`;
}

function isReferenceEnd(token: FormulaToken | undefined): boolean {
  if (token?.kind === "number") return true;
  return token?.kind === "word" && /^[A-Za-z]{1,3}\d+$/.test(token.text);
}

/** Turns the reference at the end of `out` into ANCHORARRAY(reference): the file's spelling of `reference#`. */
function wrapReference(out: FormulaToken[]): void {
  let start = out.length;
  while (start > 0 && isReferencePart(out[start - 1] as FormulaToken)) start -= 1;
  out.splice(start, 0, { kind: "word", text: "_xlfn.ANCHORARRAY(" });
  out.push({ kind: "other", text: ")" });
}

function isReferencePart(token: FormulaToken): boolean {
  return token.kind === "word" || token.kind === "number" || token.kind === "sheet" || /^[$!]$/.test(token.text);
}

/** The implicit intersection `@reference` becomes SINGLE(reference); inside brackets it was handled above. */
function singles(tokens: readonly FormulaToken[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text !== "@") {
      out.push(tokens[at]?.text ?? "");
      continue;
    }
    const end = operandEnd(tokens, at + 1);
    out.push("_xlfn.SINGLE(", ...singles(tokens.slice(at + 1, end)), ")");
    at = end - 1;
  }
  return out;
}

/** Where the operand that starts at `from` ends: a reference with its range operator, or a call with its arguments. */
function operandEnd(tokens: readonly FormulaToken[], from: number): number {
  let at = from;
  let depth = 0;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    if (token.text.endsWith("(")) depth += 1;
    else if (token.text === ")") {
      depth -= 1;
      if (depth < 0) break;
    } else if (depth === 0 && !isReferencePart(token) && token.kind !== "brackets" && token.text !== ":") break;
  }
  return at;
}
