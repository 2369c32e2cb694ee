import { helpers } from "@odoo/o-spreadsheet";
import type { CellValue, Locale } from "@odoo/o-spreadsheet";
import { comparedTexts, numbersEqual } from "./comparison";
import { hasWildcards, wildcardPattern } from "./wildcards";

/** Whether a cell's value meets a criterion. */
export type Criterion = (value: CellValue) => boolean;

const OPERATORS = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/**
 * A criterion of COUNTIF and its kin as a test of cells: ">=5", "<>ana", "jo*", 3, TRUE. Case does not count, accents do;
 * a blank cell as criterion means 0.
 */
export function criterion(given: CellValue, locale: Locale): Criterion {
  if (given === null) return equalNumber(0);
  if (typeof given === "number") return equalNumber(given);
  if (typeof given === "boolean") return (value) => value === given;
  const [, operator, operand = ""] = OPERATORS.exec(given) ?? [];
  if (operand === "") return emptyCriterion(operator);
  const number = readNumber(operand, locale);
  if (number !== null) return numberCriterion(operator ?? "=", number);
  const truth = readTruth(operand);
  if (truth !== null && isEquality(operator)) return negatedIf(operator === "<>", (value) => value === truth);
  return textCriterion(operator ?? "=", operand);
}

/** "" takes blanks and empty texts, "=" only blanks, "<>" all that is not blank; nothing is greater or less than nothing. */
function emptyCriterion(operator: string | undefined): Criterion {
  if (operator === undefined) return (value) => value === null || value === "";
  if (operator === "=") return (value) => value === null;
  return operator === "<>" ? (value) => value !== null : () => false;
}

function numberCriterion(operator: string, number: number): Criterion {
  if (isEquality(operator)) return negatedIf(operator === "<>", equalNumber(number));
  return (value) => typeof value === "number" && holds(operator, numbersEqual(value, number) ? 0 : value - number);
}

/** Texts that read as the number count as the number. */
function equalNumber(number: number): Criterion {
  return (value) => {
    if (typeof value === "number") return numbersEqual(value, number);
    return typeof value === "string" && value.trim() !== "" && Number(value) === number;
  };
}

function textCriterion(operator: string, operand: string): Criterion {
  if (!isEquality(operator))
    return (value) => typeof value === "string" && holds(operator, comparedTexts(value, operand));
  if (!hasWildcards(operand)) {
    return negatedIf(operator === "<>", (value) => typeof value === "string" && comparedTexts(value, operand) === 0);
  }
  const pattern = wildcardPattern(operand);
  return negatedIf(operator === "<>", (value) => typeof value === "string" && pattern.test(value));
}

function isEquality(operator: string | undefined): boolean {
  return operator === undefined || operator === "=" || operator === "<>";
}

function negatedIf(isNegated: boolean, test: Criterion): Criterion {
  return isNegated ? (value) => !test(value) : test;
}

function holds(operator: string, order: number): boolean {
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    default:
      return order >= 0;
  }
}

function readNumber(text: string, locale: Locale): number | null {
  if (text.trim() === "") return null;
  const plain = Number(text);
  if (!Number.isNaN(plain)) return plain;
  return helpers.isNumber(text, locale) ? helpers.toNumber({ value: text }, locale) : null;
}

function readTruth(text: string): boolean | null {
  if (/^(?:true|verdadeiro)$/i.test(text)) return true;
  return /^(?:false|falso)$/i.test(text) ? false : null;
}
