/**
 * The words of an Excel formula in its English A1 form. Joined, the tokens' texts are the formula again.
 * A reference is one token with its sheet: "'Painel 1'!$A$1:B2"; so is a structured reference: "tblX[[#Headers],[valor]]".
 */
export interface FormulaToken {
  readonly kind:
    | "space"
    | "number"
    | "text"
    | "error"
    | "reference"
    | "structured"
    | "function"
    | "name"
    | "operator"
    | "open"
    | "close"
    | "separator"
    | "brace"
    | "unknown";
  readonly text: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[0-9]{1,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(!\[])`;

const RULES: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["space", /[ \n\r\t\u00a0]+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/uy],
  ["reference", new RegExp(`(?:${SHEET})?(?:${CELL}:${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL})${END}`, "uy")],
  ["reference", new RegExp(`${SHEET}#REF!`, "uy")],
  ["number", /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["name", new RegExp(String.raw`(?:${SHEET})?[\p{L}_\\][\p{L}\p{N}_.\\?]*`, "uy")],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:@#]/uy],
  ["open", /\(/uy],
  ["close", /\)/uy],
  ["separator", /[,;]/uy],
  ["brace", /[{}]/uy],
];

/** Splits `formula` (with or without its "=") into words. What Excel would not understand becomes "unknown" tokens. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = nextToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** The formula that the tokens spell. */
export function formulaText(tokens: readonly FormulaToken[]): string {
  return tokens.map(({ text }) => text).join("");
}

function nextToken(formula: string, at: number): FormulaToken {
  const structured = structuredAt(formula, at);
  if (structured) return { kind: "structured", text: structured };
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const text = rule.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: "unknown", text: formula.charAt(at) };
}

const TABLE_NAME = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)|(?=\[)/uy;

/** "tblX[…]" or, inside a table, "[@valor]": brackets nest, and an apostrophe escapes the character after it. */
function structuredAt(formula: string, at: number): string | null {
  TABLE_NAME.lastIndex = at;
  const name = TABLE_NAME.exec(formula)?.[0];
  if (name === undefined) return null;
  let depth = 0;
  for (let index = at + name.length; index < formula.length; index++) {
    const character = formula.charAt(index);
    if (character === "'") index++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return formula.slice(at, index + 1);
  }
  return null;
}
