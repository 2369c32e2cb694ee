import { EvaluationError } from "@odoo/o-spreadsheet";
import { defineFunction, numbersIn } from "./defineFunction";
import type { FunctionArgument } from "./defineFunction";
import { normalCumulative, normalDensity, normalQuantile } from "./normal";

/** Functions of statistics that the engine lacks. */
export function defineStatisticalFunctions(): void {
  defineRanks();
  defineNormal();
  defineFunction("DEVSQ", ["value1 (any, range, repeating)"], (...values) => {
    const numbers = numbersIn(values);
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return numbers.length === 0 ? numberError() : numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  });
  defineFunction("GEOMEAN", ["value1 (any, range, repeating)"], (...values) => {
    const numbers = numbersIn(values);
    if (numbers.length === 0 || numbers.some((value) => value <= 0)) return numberError();
    return Math.exp(numbers.reduce((sum, value) => sum + Math.log(value), 0) / numbers.length);
  });
}

function defineRanks(): void {
  const parameters = ["number (number)", "among (range)", "order (number, default=0)"];
  defineFunction("RANK.EQ", parameters, function (number, among, order) {
    return rank(numbersIn([among]), this.number(number), isAscending(order, this.number))?.first ?? notAvailable();
  });
  defineFunction("RANK.AVG", parameters, function (number, among, order) {
    const found = rank(numbersIn([among]), this.number(number), isAscending(order, this.number));
    return found ? found.first + (found.ties - 1) / 2 : notAvailable();
  });
  for (const name of ["PERCENTRANK", "PERCENTRANK.INC"]) {
    defineFunction(
      name,
      ["among (range)", "number (number)", "digits (number, default=3)"],
      function (among, number, digits) {
        const places = digits === undefined ? 3 : Math.trunc(this.number(digits));
        return percentRank(numbersIn([among]), this.number(number), places);
      },
    );
  }
}

function defineNormal(): void {
  defineFunction("NORM.S.DIST", ["z (number)", "cumulative (boolean)"], function (z, cumulative) {
    return this.number(cumulative) === 0 ? normalDensity(this.number(z)) : normalCumulative(this.number(z));
  });
  defineFunction("NORM.S.INV", ["probability (number)"], function (probability) {
    return quantile(this.number(probability), 0, 1);
  });
  const distribution = ["x (number)", "mean (number)", "deviation (number)", "cumulative (boolean)"];
  defineFunction("NORM.DIST", distribution, function (x, mean, deviation, cumulative) {
    const spread = this.number(deviation);
    if (spread <= 0) return numberError();
    const z = (this.number(x) - this.number(mean)) / spread;
    return this.number(cumulative) === 0 ? normalDensity(z) / spread : normalCumulative(z);
  });
  defineFunction(
    "NORM.INV",
    ["probability (number)", "mean (number)", "deviation (number)"],
    function (probability, mean, deviation) {
      return quantile(this.number(probability), this.number(mean), this.number(deviation));
    },
  );
}

function quantile(probability: number, mean: number, deviation: number): number | EvaluationError {
  if (probability <= 0 || probability >= 1 || deviation <= 0) return numberError();
  return mean + deviation * normalQuantile(probability);
}

function isAscending(order: FunctionArgument, number: (argument: FunctionArgument) => number): boolean {
  return order !== undefined && number(order) !== 0;
}

function rank(among: readonly number[], value: number, ascending: boolean): { first: number; ties: number } | null {
  const ties = among.filter((one) => one === value).length;
  if (ties === 0) return null;
  return { first: among.filter((one) => (ascending ? one < value : one > value)).length + 1, ties };
}

/** The share of values below, between neighbours in proportion, cut (not rounded) to so many digits. */
function percentRank(among: readonly number[], value: number, digits: number): number | EvaluationError {
  const sorted = [...among].sort((a, b) => a - b);
  const last = sorted.length - 1;
  const above = sorted.findIndex((one) => one >= value);
  if (sorted.length === 0 || above < 0 || value < (sorted[0] ?? 0)) return notAvailable();
  if (last === 0) return 1;
  const [low = value, high = value] = [sorted[above - 1], sorted[above]];
  const place = high === value ? above : above - 1 + (value - low) / (high - low);
  const factor = 10 ** digits;
  return Math.floor(Number(((place / last) * factor).toPrecision(15))) / factor;
}

function notAvailable(): EvaluationError {
  return new EvaluationError("", "#N/A");
}

function numberError(): EvaluationError {
  return new EvaluationError("", "#NUM!");
}
