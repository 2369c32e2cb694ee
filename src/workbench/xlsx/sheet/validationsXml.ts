import type { ValidationSnapshot } from "../../book/snapshot";
import { fileFormula } from "../formula/fileFormula";
import { dateSerial } from "./dateSerial";
import { element, elementText } from "../package/xmlText";
import { atMost, XlsxError } from "../xlsxError";

/** Kinds of Excel.DataValidationRule beside the file's `type`. */
export const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  time: "time",
  custom: "custom",
};

/** Excel.DataValidationOperator beside the file's `operator`. */
export const VALIDATION_OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Excel.DataValidationAlertStyle beside the file's `errorStyle`. */
export const ALERT_STYLES: Readonly<Record<string, string>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

/** Excel takes a file for damaged whose rules have longer texts. */
const LONGEST = { title: 32, message: 255, formula: 255 };

/** The `<dataValidations>` of a sheet, "" where it has none. */
export function dataValidations(validations: readonly ValidationSnapshot[]): string {
  const items = validations.map(dataValidation);
  return items.length === 0 ? "" : element("dataValidations", { count: items.length }, items.join(""));
}

interface Bounds {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

function dataValidation(validation: ValidationSnapshot): string {
  const [kind, rule] = Object.entries(validation.rule)[0] ?? [];
  const { prompt, errorAlert } = validation;
  const operator = kind && !["list", "custom"].includes(kind) ? (rule as Bounds).operator : undefined;
  const attributes = {
    type: kind === undefined ? undefined : fileType(kind),
    errorStyle: errorAlert && errorAlert.style !== "Stop" ? ALERT_STYLES[errorAlert.style] : undefined,
    operator: operator === undefined || operator === "Between" ? undefined : VALIDATION_OPERATORS[operator],
    allowBlank: validation.ignoreBlanks ? 1 : undefined,
    // The file's word is the wrong way round: showDropDown="1" hides the arrow.
    showDropDown: kind === "list" && (rule as { inCellDropDown?: boolean }).inCellDropDown === false ? 1 : undefined,
    showInputMessage: prompt?.showPrompt === false ? undefined : 1,
    // Without an alert of its own a rule has Excel's: only that stops what is not valid.
    showErrorMessage: errorAlert?.showAlert === false ? undefined : 1,
    errorTitle: atMost(LONGEST.title, errorAlert?.title ?? "", "an alert's title") || undefined,
    error: atMost(LONGEST.message, errorAlert?.message ?? "", "an alert") || undefined,
    promptTitle: atMost(LONGEST.title, prompt?.title ?? "", "a prompt's title") || undefined,
    prompt: atMost(LONGEST.message, prompt?.message ?? "", "a prompt") || undefined,
    sqref: validation.ranges.join(" "),
  };
  return element("dataValidation", attributes, kind === undefined ? "" : formulas(kind, rule));
}

function fileType(kind: string): string {
  const type = VALIDATION_TYPES[kind];
  if (type === undefined) throw new XlsxError("unsupported", `data validation of kind ${kind}`);
  return type;
}

function formulas(kind: string, rule: unknown): string {
  if (kind === "list") return formula(1, listSource((rule as { source: string }).source));
  if (kind === "custom") return formula(1, fileFormula((rule as { formula: string }).formula, null));
  const { formula1, formula2 } = rule as Bounds;
  const second = formula2 === undefined || formula2 === "" ? "" : formula(2, bound(formula2));
  return formula(1, bound(formula1)) + second;
}

function formula(number: 1 | 2, text: string): string {
  const isList = text.startsWith('"');
  return element(
    `formula${number}`,
    {},
    elementText(isList ? text : atMost(LONGEST.formula, text, "a rule's formula")),
  );
}

function listSource(source: string): string {
  if (source.startsWith("=")) return fileFormula(source, null);
  return `"${atMost(LONGEST.formula, source, "a list").replaceAll('"', '""')}"`;
}

/** A bound is a number, a formula ("=A1"), or a date in ISO 8601. */
function bound(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = String(value);
  if (text.startsWith("=")) return fileFormula(text, null);
  return String(dateSerial(text) ?? text);
}
