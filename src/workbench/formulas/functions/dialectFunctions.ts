import { EvaluationError } from "@odoo/o-spreadsheet";
import type { CellPosition, FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import { cellsSource } from "../cellsSource";
import { dialect, unescapedText } from "../dialect";
import { defineFunction, text } from "./defineFunction";
import type { FunctionArgument } from "./defineFunction";

/** Registers the functions behind `dialect`. */
export function defineDialect(): void {
  defineFunction(dialect.text, ["text (string)"], (value) => unescapedText(text(value)));
  defineFunction(dialect.error, ["error (string)"], (value) => new EvaluationError("", text(value)));
  defineFunction(dialect.negative, ["value (number)"], function (value) {
    return this.number(value) * -1;
  });
  defineFunction(dialect.kept, ["formula (string)", "result (any, range<any>)"], (_formula, result) => {
    return result ?? { value: 0 };
  });
  defineFunction(dialect.columns, ["json (string)"], (json) => {
    return JSON.parse(unescapedText(text(json))) as Matrix<FunctionResultObject>;
  });
  defineFunction(dialect.single, ["value (any, range<any>)"], function (value) {
    return singleOf(value, this.at()) ?? new EvaluationError("", "#ERROR");
  });
}

/** Of a row or column of cells the one beside the formula, of any other array the first value; null where there is none. */
function singleOf(value: FunctionArgument, at: CellPosition | undefined): FunctionResultObject | null {
  if (!Array.isArray(value)) return value ?? { value: 0 };
  const source = cellsSource(value);
  const [rows, columns] = [value[0]?.length ?? 0, value.length];
  if (!source || !at || (rows === 1 && columns === 1)) return value[0]?.[0] ?? null;
  if (columns === 1) return value[0]?.[at.row - source.row] ?? null;
  return rows === 1 ? (value[at.col - source.col]?.[0] ?? null) : null;
}
