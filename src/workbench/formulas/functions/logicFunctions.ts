import { EvaluationError, helpers } from "@odoo/o-spreadsheet";
import { comparedValues } from "./comparison";
import { amendFunction, defineFunction, errorOf, single } from "./defineFunction";

/** Functions of logic where the engine's results differ from Excel's. */
export function defineLogicFunctions(): void {
  amendFunction("IF", (compute, [condition, yes, no, ...rest]) =>
    compute(condition, yes, no === undefined && rest.length === 0 ? { value: false } : no),
  );
  defineFunction("IFS", ["condition (any, repeating)", "value (any, repeating)"], (...pairs) => {
    for (let index = 0; index < pairs.length; index += 2) {
      const error = errorOf(pairs[index]);
      if (error) return error;
      if (helpers.toBoolean(single(pairs[index]))) return single(pairs[index + 1]) ?? { value: null };
    }
    return new EvaluationError("", "#N/A");
  });
  defineFunction(
    "SWITCH",
    ["expression (any)", "case (any, repeating)", "value (any, repeating)", "default (any, optional)"],
    (expression, ...rest) => {
      const wanted = single(expression)?.value ?? null;
      if (errorOf(expression)) return errorOf(expression) ?? null;
      for (let index = 0; index + 1 < rest.length; index += 2) {
        if (comparedValues(single(rest[index])?.value ?? null, wanted) === 0)
          return single(rest[index + 1]) ?? { value: null };
      }
      return rest.length % 2 === 1 ? (single(rest.at(-1)) ?? { value: null }) : new EvaluationError("", "#N/A");
    },
  );
}
