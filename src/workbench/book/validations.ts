import { rangeFormula } from "./rangeFormula";
import { formulaTokens } from "../formulas/formulaTokens";
import { HostError, invalidArgument } from "../host/hostError";
import { isOfficeObject } from "../host/officeClass";
import type { Book } from "./book";
import type { SheetZone, ValidationState } from "./officeState";
import { checkUnprotected } from "./protection";
import { contains, overlaps, without } from "./zone";

const KINDS = ["wholeNumber", "decimal", "textLength", "list", "date", "time", "custom"] as const;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const MAX_TEXT = 255;

const NEW_VALIDATION: Omit<ValidationState, "zones"> = {
  rule: {},
  ignoreBlanks: true,
  prompt: null,
  errorAlert: null,
};

/** The rule of the range's first cell; null when it has none. */
export function validationAt(book: Book, { sheetId, zone }: SheetZone): ValidationState | null {
  const first = { top: zone.top, bottom: zone.top, left: zone.left, right: zone.left };
  return book.sheetState(sheetId).validations.find(({ zones }) => zones.some((one) => overlaps(one, first))) ?? null;
}

/** Gives cells a rule, or part of one. Rules that they shared with other cells stay with the others. */
export function setValidation(book: Book, cells: SheetZone, parts: Partial<ValidationState>): void {
  checkUnprotected(book, cells.sheetId);
  const { rule, ignoreBlanks, prompt, errorAlert } = validationAt(book, cells) ?? NEW_VALIDATION;
  const validation = { rule, ignoreBlanks, prompt, errorAlert, ...parts, zones: [cells.zone] };
  book.setSheet(cells.sheetId, { validations: [...withoutCells(book, cells), validation] });
}

export function clearValidation(book: Book, cells: SheetZone): void {
  checkUnprotected(book, cells.sheetId);
  book.setSheet(cells.sheetId, { validations: withoutCells(book, cells) });
}

function withoutCells(book: Book, { sheetId, zone }: SheetZone): ValidationState[] {
  return book.sheetState(sheetId).validations.flatMap((validation) => {
    if (!validation.zones.some((one) => overlaps(one, zone))) return [validation];
    const zones = validation.zones.flatMap((one) => (contains(zone, one) ? [] : without(one, zone)));
    return zones.length === 0 ? [] : [{ ...validation, zones }];
  });
}

/**
 * A validation rule as it is kept: one kind, camelCase, ranges spelled as formulas.
 * @throws HostError InvalidArgument for what Excel refuses: several kinds, structured references, lists over 255 characters
 */
export function checkedRule(
  book: Book,
  cells: SheetZone,
  given: Readonly<Record<string, unknown>>,
): ValidationState["rule"] {
  const entries = Object.entries(given)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value] as const);
  const [entry, second] = entries;
  if (!entry || second || !KINDS.some((kind) => kind === entry[0])) throw invalidArgument("validation rule");
  return { [entry[0]]: checkedParts(book, cells, entry[0], entry[1]) };
}

function checkedParts(book: Book, cells: SheetZone, kind: string, given: unknown): Record<string, unknown> {
  if (typeof given !== "object" || given === null) throw invalidArgument(`validation ${kind}`);
  const parts = Object.entries(given)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value] as const);
  const checked = parts.map(([name, value]) => [name, checkedPart(book, cells, name, value as unknown)] as const);
  return Object.fromEntries(checked);
}

function checkedPart(book: Book, cells: SheetZone, name: string, value: unknown): unknown {
  switch (name) {
    case "inCellDropDown":
      return value !== false;
    case "operator":
      if (!OPERATORS.includes(String(value))) throw invalidArgument(`operator ${String(value)}`);
      return value;
    case "source":
    case "formula":
    case "formula1":
    case "formula2":
      return checkedOperand(book, cells, value);
    default:
      throw invalidArgument(`validation ${name}`);
  }
}

function checkedOperand(book: Book, cells: SheetZone, value: unknown): string | number {
  if (typeof value === "number") return value;
  const text = isOfficeObject(value) ? rangeFormula(book, value) : value;
  if (typeof text !== "string" || text === "") throw invalidArgument("validation operand");
  if (text.length > MAX_TEXT) throw invalidArgument(`validation takes ${MAX_TEXT} characters`);
  if (text.startsWith("=")) checkPlainFormula(book, cells, text);
  return text;
}

/** @throws HostError InvalidArgument for what formulas outside cells may not hold: structured references, unknown sheets */
export function checkPlainFormula(book: Book, _cells: SheetZone, formula: string): void {
  const tokens = formulaTokens(formula.slice(1));
  if (tokens.length === 0 || tokens.some(({ kind }) => kind === "structured" || kind === "unknown")) {
    throw invalidArgument(`formula ${formula}`);
  }
  for (const { kind, text } of tokens) {
    const isTable =
      kind === "name" && Object.values(book.state.tables).some(({ name }) => name.toUpperCase() === text.toUpperCase());
    if (isTable) throw invalidArgument(`table ${text} in ${formula}`);
    if (kind === "reference" && text.endsWith("#REF!")) throw new HostError("InvalidArgument");
  }
}
