import { formulaTokens, type FormulaToken } from "../../formulas/formulaTokens";
import { parsedStructured, structuredText } from "../../formulas/structuredReference";
import { CUSTOM_FUNCTION_MARK } from "./fileFormula";

/**
 * The text that a file holds for a formula to what Excel shows: "=" in front, no prefixes, "[@a]" inside the table
 * that the formula stands in. The way back from fileFormula.
 * @param table the name of the table that the formula's cell stands in, null outside tables
 */
export function excelFormula(text: string, table: string | null): string {
  return `=${shown(formulaTokens(text.trim()), table)}`;
}

/** The same for many formulas, each worked out once. */
export function rememberedExcelFormula(): typeof excelFormula {
  const known = new Map<string, string>();
  return (text, table) => {
    const key = text.includes("[") ? `${table ?? ""}|${text}` : text;
    const formula = known.get(key) ?? excelFormula(text, table);
    known.set(key, formula);
    return formula;
  };
}

function shown(tokens: readonly FormulaToken[], table: string | null): string {
  let text = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as FormulaToken;
    const operator = OPERATORS[token.text.toUpperCase()];
    const end = operator ? callEnd(tokens, at + 1) : null;
    if (operator && end !== null) {
      const inner = shown(tokens.slice(at + 2, end), table);
      text += operator === "#" ? `${inner}#` : `@${inner}`;
      at = end;
    } else text += shownWord(token, tokens[at + 1], table);
  }
  return text;
}

/** Calls in a file that Excel shows as operators. */
const OPERATORS: Readonly<Record<string, "#" | "@">> = { "_XLFN.ANCHORARRAY": "#", "_XLFN.SINGLE": "@" };

/** The closing bracket of the call whose opening bracket is at `open`; null where there is none. */
function callEnd(tokens: readonly FormulaToken[], open: number): number | null {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === "open") depth += 1;
    if (tokens[at]?.kind === "close") depth -= 1;
    if (depth === 0) return at === open ? null : at;
  }
  return null;
}

function shownWord(token: FormulaToken, after: FormulaToken | undefined, table: string | null): string {
  if (token.kind === "function" || token.kind === "name") return shownName(token.text);
  if (token.kind !== "structured") return token.text;
  const isOtherBook = token.text.startsWith("[") && after !== undefined && after.text.includes("!");
  return isOtherBook ? token.text : shownStructured(token.text, table);
}

function shownName(name: string): string {
  if (name.startsWith(CUSTOM_FUNCTION_MARK)) return name.slice(CUSTOM_FUNCTION_MARK.length).replace("_", ".");
  return name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
}

function shownStructured(text: string, table: string | null): string {
  const reference = parsedStructured(text);
  const isInside = table !== null && reference.table?.toUpperCase() === table.toUpperCase();
  return structuredText(reference, isInside);
}
