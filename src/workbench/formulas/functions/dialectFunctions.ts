import { EvaluationError } from "@odoo/o-spreadsheet";
import { dialect, unescapedText } from "../dialect";
import { defineFunction, text } from "./defineFunction";

/** Registers the functions behind `dialect`. */
export function defineDialect(): void {
  defineFunction(dialect.text, ["text (string)"], (value) => unescapedText(text(value)));
  defineFunction(dialect.error, ["error (string)"], (value) => new EvaluationError("", text(value)));
  defineFunction(dialect.negative, ["value (number)"], function (value) {
    return this.number(value) * -1;
  });
  defineFunction(dialect.kept, ["formula (string)", "result (any)"], (_formula, result) => result ?? { value: 0 });
}
