import { excelFunctions } from "./excelFunctions";
import { formulaTokens } from "./formulaTokens";

/** Whether a called name belongs to an add-in: it has a namespace ("SHOP.PRICE") and Excel has no such function. */
export function isAddinFunction(name: string): boolean {
  const upper = name.toUpperCase();
  return upper.includes(".") && !upper.startsWith("_XL") && !excelFunctions.has(upper);
}

/** The add-ins' functions that a formula calls, by their upper-case names. */
export function addinCalls(formula: string): string[] {
  if (!formula.includes(".")) return [];
  return formulaTokens(formula)
    .filter(({ kind, text }) => kind === "function" && isAddinFunction(text))
    .map(({ text }) => text.toUpperCase());
}

/** Whether a formula is one call and nothing beside it: its value is what the function gave. */
export function isOneCall(formula: string): boolean {
  const words = formulaTokens(formula.slice(1)).filter(({ kind }) => kind !== "space");
  if (words[0]?.kind !== "function" || words.at(-1)?.kind !== "close") return false;
  let depth = 0;
  return words.every(({ kind }, index) => {
    if (kind === "open") depth++;
    if (kind === "close") depth--;
    return index === 0 || depth > 0 || index === words.length - 1;
  });
}
