import type { CellContent } from "../sheets/sheetSpec";

/** What goes into `range.values` or `range.formulas`. */
export type CellInput = string | number | boolean;

/** Excel cuts what is longer. */
export const longestText = 32_767;
export const longestFormula = 8_192;

/**
 * Content as Excel has to be given it, so that it arrives as it is.
 * `null` empties the cell (a null in an array would leave it alone); a formula begins with "="; text never becomes
 * a formula, number, date or truth value. In a cell formatted as text ("@") Excel takes text literally; elsewhere an
 * apostrophe in front keeps it, which Excel eats, and which leaves the cell's number format alone.
 */
export function cellInput(content: CellContent, isTextCell: boolean): CellInput {
  if (content === null) return "";
  if (typeof content === "object") return formulaText(content.formula);
  if (typeof content !== "string" || content === "") return content;
  const needsApostrophe = isTextCell ? content.startsWith("'") : !isPlainText(content);
  return needsApostrophe ? `'${content}` : content;
}

/** The formula with its "=". */
export function formulaText(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/**
 * Text that no Excel takes for anything else, in any language: it begins with a letter and has no digit
 * (so no number, date, time, fraction or percentage), and is not a truth value.
 */
function isPlainText(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !/^(true|false|verdadeiro|falso)$/i.test(text.trim());
}
