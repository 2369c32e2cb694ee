import { EvaluationError, helpers } from "@odoo/o-spreadsheet";
import { amendFunction } from "./defineFunction";
import type { FunctionArgument } from "./defineFunction";

/** What Excel answers where the engine only says that something is wrong with the numbers. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  "#NUM!": [
    "ACOS",
    "ACOSH",
    "ASIN",
    "ATANH",
    "LARGE",
    "LN",
    "LOG",
    "MEDIAN",
    "PERCENTILE",
    "PERCENTILE.EXC",
    "PERCENTILE.INC",
    "POWER",
    "QUARTILE",
    "QUARTILE.EXC",
    "QUARTILE.INC",
    "SMALL",
    "SQRT",
    "DATE",
    "EDATE",
    "EOMONTH",
    "IRR",
    "RATE",
  ],
  "#DIV/0!": [
    "AVERAGE",
    "AVERAGEA",
    "CORREL",
    "COVARIANCE.S",
    "INTERCEPT",
    "MOD",
    "PEARSON",
    "RSQ",
    "SLOPE",
    "STDEV",
    "STDEV.P",
    "STDEV.S",
    "STDEVP",
    "STEYX",
    "VAR",
    "VAR.P",
    "VAR.S",
    "VARP",
  ],
  "#N/A": ["RANK"],
};

/** Gives errors about numbers the kind that Excel gives them; errors about texts stay #VALUE!. */
export function defineErrorKinds(): void {
  for (const [error, names] of Object.entries(KINDS)) {
    for (const name of names) {
      amendFunction(name, (compute, values) => {
        const result = compute(...values);
        const isVague = !Array.isArray(result) && isVagueError(result);
        return isVague && values.every(isNumeric) ? new EvaluationError("", error) : result;
      });
    }
  }
}

function isVagueError(result: unknown): boolean {
  return typeof result === "object" && result !== null && (result as { value?: unknown }).value === "#ERROR";
}

function isNumeric(argument: FunctionArgument): boolean {
  if (argument === undefined || Array.isArray(argument)) return true;
  if (helpers.isEvaluationError(argument.value)) return false;
  return typeof argument.value !== "string" || !Number.isNaN(Number(argument.value));
}
