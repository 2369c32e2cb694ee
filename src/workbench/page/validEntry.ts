import type { Book } from "../book/book";
import { formulaSurroundings } from "../book/formulaSurroundings";
import type { ValidationState } from "../book/officeState";
import { toEngine } from "../formulas/toEngine";
import { listValues } from "./grid/gridValidations";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Entry = string | number | boolean | null | undefined;

interface Limits {
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly operator?: string;
  readonly formula?: string;
}

/** Whether a cell's validation lets a value in. What cannot be judged (formulas) passes, as in Excel. */
export function isAllowed(book: Book, validation: ValidationState, place: Place, value: Entry): boolean {
  if (value === undefined || value === null) return true;
  const [kind, limits] = Object.entries(validation.rule)[0] ?? ["", {}];
  const numbers = limits as Limits;
  switch (kind) {
    case "list": {
      const { sheetId, row, column: col } = place;
      const values = listValues(book, validation, { sheetId, row, col });
      return values === null || values.includes(String(value));
    }
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && isWithin(book, place, numbers, value);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && isWithin(book, place, numbers, value);
    case "textLength":
      return isWithin(book, place, numbers, String(value).length);
    default:
      return true;
  }
}

function isWithin(book: Book, place: Place, { formula1, formula2, operator }: Limits, value: number): boolean {
  const first = limit(book, place, formula1);
  const second = limit(book, place, formula2);
  if (first === null) return true;
  switch (operator) {
    case "NotBetween":
      return value < first || (second !== null && value > second);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return value >= first && (second === null || value <= second);
  }
}

/** null = no limit that can be known. */
function limit(book: Book, { sheetId, row, column }: Place, operand: string | number | undefined): number | null {
  if (operand === undefined || typeof operand === "number") return operand ?? null;
  const text = operand.startsWith("=") ? operand : `=${operand}`;
  const formula = toEngine(text, formulaSurroundings(book, sheetId, row, column));
  const value = book.model.getters.evaluateFormula(sheetId, formula, { sheetId, row, col: column });
  return typeof value === "number" ? value : null;
}
