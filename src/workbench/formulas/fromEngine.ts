import { quotedSheet, splitAddress } from "../book/address";
import { dialect, excelError, excelFunctionName, officeSheetName, unescapedText } from "./dialect";
import { structuredText, symbolStructured } from "./structuredReference";

/** The engine's own words of a formula, references and constants filled in. */
export interface EngineToken {
  readonly type: string;
  readonly value: string;
}

/** Excel's text of the formula that the engine keeps as `tokens`; `table` is the table that the formula stands in, if any. */
export function fromEngine(tokens: readonly EngineToken[], table: string | null): string {
  let text = "";
  /** For every open bracket, whether it was one of our own calls, whose brackets Excel does not write. */
  const brackets: boolean[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const call = index + 2 < tokens.length ? ownCall(token.value, tokens[index + 2]?.value ?? "") : null;
    if (call !== null) {
      text += call;
      index += 3;
    } else if (token.value === dialect.negative || token.value === dialect.single) {
      text += token.value === dialect.negative ? "-" : "@";
      brackets.push(true);
      index += 1;
    } else if (token.type === "LEFT_PAREN") {
      text += "(";
      brackets.push(false);
    } else if (token.type === "RIGHT_PAREN") {
      if (!brackets.pop()) text += ")";
    } else text += excelWord(token, table);
  }
  return text;
}

function ownCall(name: string, argument: string): string | null {
  if (name === dialect.text) return `"${unescapedText(argument.slice(1, -1)).replaceAll('"', '""')}"`;
  if (name === dialect.error) return excelError(argument.slice(1, -1));
  return null;
}

function excelWord({ type, value }: EngineToken, table: string | null): string {
  if (type === "REFERENCE" || type === "INVALID_REFERENCE") return excelReference(value);
  if (type === "NUMBER") return value.toUpperCase();
  if (type !== "SYMBOL") return value;
  const structured = symbolStructured(value);
  return structured ? structuredText(structured, structured.table === table) : excelFunctionName(value);
}

function excelReference(text: string): string {
  if (text.startsWith("#REF")) return "#REF!";
  const { sheet, rest } = splitAddress(text);
  return sheet === null ? rest : `${quotedSheet(officeSheetName(sheet))}!${rest}`;
}
