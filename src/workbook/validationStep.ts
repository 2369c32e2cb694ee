import type { Validation } from "../sheets/sheetSpec";
import { jsonBytes } from "./jsonBytes";
import { propertyBytes, rangeBytes, rangeOf, type WriteStep } from "./writeStep";

/** A range's validation in place of what it had. Blank cells are always allowed: nobody is forced to answer. */
export function validationStep(sheet: string, validation: Validation): WriteStep {
  const rule = validationRule(validation.rule);
  return {
    sheet,
    bytes: jsonBytes(validation) + rangeBytes + 3 * propertyBytes,
    cells: 0,
    queue: (book) => {
      const target = rangeOf(book.sheet(sheet), validation.range).dataValidation;
      target.clear();
      target.rule = rule;
      target.ignoreBlanks = true;
      if (validation.prompt) target.prompt = { ...validation.prompt, showPrompt: true };
      if (validation.error) target.errorAlert = errorAlert(validation.error);
    },
  };
}

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function errorAlert({ title, message, style }: NonNullable<Validation["error"]>): Excel.DataValidationErrorAlert {
  return { title, message, showAlert: true, style: alertStyles[style] };
}

/** Any later day passes: what matters is that it is a day, not a word. */
const firstDate = "2000-01-01";

function validationRule(rule: Validation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "decimal":
      return { decimal: bounds(rule) };
    case "whole":
      return { wholeNumber: bounds(rule) };
    case "date":
      return { date: { formula1: firstDate, operator: "GreaterThanOrEqualTo" } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

function bounds({ minimum, maximum }: { minimum: number | null; maximum: number | null }): Excel.BasicDataValidation {
  if (minimum !== null && maximum !== null) return { formula1: minimum, formula2: maximum, operator: "Between" };
  if (minimum !== null) return { formula1: minimum, operator: "GreaterThanOrEqualTo" };
  if (maximum !== null) return { formula1: maximum, operator: "LessThanOrEqualTo" };
  // Any number: there is no rule without a bound.
  return { formula1: -1e15, operator: "GreaterThanOrEqualTo" };
}
