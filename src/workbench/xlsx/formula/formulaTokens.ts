/** One piece of a formula; the pieces joined give the formula back, character for character. */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "number" | "word" | "brackets" | "other";
  readonly text: string;
}

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const TEXT = /"(?:[^"]|"")*(?:"|$)/y;
const SHEET = /'(?:[^']|'')*(?:'|$)/y;

/**
 * Cuts an Excel formula (English, with or without "=") into strings, quoted sheet names, numbers, words (functions,
 * names, cell addresses), bracket groups (structured references, external workbooks) and single characters.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const character = formula.charAt(at);
  if (character === "[") return { kind: "brackets", text: bracketsAt(formula, at) };
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return { kind, text: match[0] };
  }
  return { kind: "other", text: character };
}

const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", TEXT],
  ["sheet", SHEET],
  ["word", WORD],
  ["number", NUMBER],
];

/** A bracket group with its nested groups; an apostrophe takes the meaning from the character after it. */
function bracketsAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") {
      depth -= 1;
      if (depth === 0) return formula.slice(start, at + 1);
    }
  }
  return formula.slice(start);
}
