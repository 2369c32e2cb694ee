import { comparedValues } from "./comparison";
import { defineFunction, errorOf, single } from "./defineFunction";

/** The operators = <> < <= > >=, by Excel's order of values. */
export function defineComparisons(): void {
  define("EQ", (order) => order === 0);
  define("NE", (order) => order !== 0);
  define("LT", (order) => order < 0);
  define("LTE", (order) => order <= 0);
  define("GT", (order) => order > 0);
  define("GTE", (order) => order >= 0);
}

function define(name: string, holds: (order: number) => boolean): void {
  defineFunction(name, ["value1 (any)", "value2 (any)"], (a, b) => {
    const error = errorOf(a) ?? errorOf(b);
    return error ?? holds(comparedValues(single(a)?.value ?? null, single(b)?.value ?? null));
  });
}
