/** A constant as the engine keeps it: the text that would be typed to get it, and the value itself. */
export interface LiteralContent {
  readonly isFormula: false;
  readonly content: string;
  readonly parsedValue: string | number | boolean | null;
}

const LOOKS_TYPED = /^[\s'=+\-.,$€%(\d]|^(true|false)$|^#|[\d%)$€]\s*$/i;

/** `value` as a constant cell; null for an empty one. Text that typing would turn into something else gets an apostrophe. */
export function literalContent(value: string | number | boolean | null): LiteralContent | null {
  if (value === null) return null;
  if (typeof value !== "string") return { isFormula: false, content: String(value).toUpperCase(), parsedValue: value };
  return { isFormula: false, content: LOOKS_TYPED.test(value) ? `'${value}` : value, parsedValue: value };
}

/** An error value typed as a constant: "#N/A". */
export function errorContent(error: string): LiteralContent {
  return { isFormula: false, content: error, parsedValue: error };
}
