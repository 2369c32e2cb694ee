import { EvaluationError } from "@odoo/o-spreadsheet";
import { excelError } from "../dialect";
import { defineFunction, errorOf, single } from "./defineFunction";

const ERROR_TYPES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** Functions that tell what kind of value something is. */
export function defineKindFunctions(): void {
  defineFunction("ERROR.TYPE", ["value (any)"], (value) => {
    const error = errorOf(value);
    const type = ERROR_TYPES.indexOf(excelError(String(error?.value ?? ""))) + 1;
    return type > 0 ? type : new EvaluationError("", "#N/A");
  });
  defineFunction("TYPE", ["value (any)"], (value) => {
    if (Array.isArray(value)) return 64;
    if (errorOf(value)) return 16;
    const content = single(value)?.value;
    if (typeof content === "string") return 2;
    return typeof content === "boolean" ? 4 : 1;
  });
}
