import { EvaluationError } from "@odoo/o-spreadsheet";
import { defineFunction, numbersIn } from "./defineFunction";
import { roundedTo } from "./rounding";

/** Functions of numbers that the engine lacks, or rounds otherwise than Excel. */
export function defineMathFunctions(): void {
  defineFunction("SIGN", ["number (number)"], function (number) {
    return Math.sign(this.number(number));
  });
  defineFunction("_XL.LOG10", ["number (number)"], function (number) {
    const value = this.number(number);
    return value > 0 ? Math.log10(value) : numberError();
  });
  defineFunction("QUOTIENT", ["numerator (number)", "denominator (number)"], function (numerator, denominator) {
    const divisor = this.number(denominator);
    return divisor === 0 ? new EvaluationError("", "#DIV/0!") : Math.trunc(this.number(numerator) / divisor);
  });
  defineFunction("MROUND", ["number (number)", "multiple (number)"], function (number, multiple) {
    const [value, step] = [this.number(number), this.number(multiple)];
    if (step === 0) return 0;
    return value * step < 0 ? numberError() : roundedTo(value / step, 0) * step;
  });
  defineFunction("EVEN", ["number (number)"], function (number) {
    const value = this.number(number);
    return Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2;
  });
  defineFunction("FACT", ["number (number)"], function (number) {
    const value = Math.trunc(this.number(number));
    return value < 0 || value > 170 ? numberError() : product(1, value);
  });
  defineFunction("COMBIN", ["number (number)", "chosen (number)"], function (number, chosen) {
    const [total, some] = [Math.trunc(this.number(number)), Math.trunc(this.number(chosen))];
    if (some < 0 || total < some) return numberError();
    return Math.round(
      product(total - Math.min(some, total - some) + 1, total) / product(1, Math.min(some, total - some)),
    );
  });
  defineFunction("RADIANS", ["degrees (number)"], function (degrees) {
    return (this.number(degrees) / 180) * Math.PI;
  });
  defineFunction("SUMSQ", ["value1 (any, range, repeating)"], (...values) =>
    numbersIn(values).reduce((sum, value) => sum + value * value, 0),
  );
  defineFunction("ROUND", ["number (number)", "digits (number, default=0)"], function (number, digits) {
    return roundedTo(this.number(number), digits === undefined ? 0 : Math.trunc(this.number(digits)));
  });
}

function product(from: number, to: number): number {
  let result = 1;
  for (let factor = from; factor <= to; factor++) result *= factor;
  return result;
}

function numberError(): EvaluationError {
  return new EvaluationError("", "#NUM!");
}
