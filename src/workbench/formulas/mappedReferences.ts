import { formulaText, formulaTokens } from "./formulaTokens";
import { movedReference, parsedReference, referenceText, referenceTo, referenceZone } from "./reference";
import type { Reference } from "./reference";
import { shiftedZone } from "../book/gridChange";
import type { GridChange } from "../book/gridChange";

/** `formula` with every plain reference replaced by what `map` makes of it; null becomes #REF!. */
export function mappedReferences(formula: string, map: (reference: Reference) => Reference | null): string {
  const tokens = formulaTokens(formula).map((token) => {
    const reference = token.kind === "reference" ? parsedReference(token.text) : null;
    if (!reference) return token;
    const mapped = map(reference);
    if (mapped === reference) return token;
    return { ...token, text: mapped ? referenceText(mapped) : "#REF!" };
  });
  return formulaText(tokens);
}

/** `formula` as Excel copies it: relative references move along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mappedReferences(formula, (reference) => movedReference(reference, rows, columns));
}

/** `formula`, at home on `home`, after rows or columns came or went on the sheet called `changed`. */
export function shiftedFormula(formula: string, home: string, changed: string, change: GridChange): string {
  return mappedReferences(formula, (reference) => {
    if (!isSameSheet(reference.sheet ?? home, changed)) return reference;
    const zone = shiftedZone(referenceZone(reference), change);
    return zone && referenceTo(reference, zone);
  });
}

/** `formula` after the sheet called `from` was given another name. */
export function renamedSheetFormula(formula: string, from: string, to: string): string {
  if (!formula.includes("!")) return formula;
  return mappedReferences(formula, (reference) =>
    reference.sheet !== null && isSameSheet(reference.sheet, from) ? { ...reference, sheet: to } : reference,
  );
}

/** Excel knows sheets by name, ignoring case. */
export function isSameSheet(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}
