import { EvaluationError } from "@odoo/o-spreadsheet";
import { cellsOf, defineFunction, errorOf, single } from "./defineFunction";
import type { FunctionArgument } from "./defineFunction";
import { wildcardPattern } from "./wildcards";

const MAX_TEXT = 32_767;

/** Functions of text: those that the engine lacks, and those that must turn numbers into text as Excel does. */
export function defineTextFunctions(): void {
  defineJoins();
  defineParts();
  defineSearches();
  defineCharacters();
}

function defineJoins(): void {
  // CONCATENATE is also the operator &, which goes through ranges cell by cell; CONCAT joins all cells.
  defineFunction("CONCATENATE", ["text (any, repeating)"], function (...values) {
    return limited(texts(values, (value) => this.text(value)).join(""));
  });
  defineFunction("CONCAT", ["text (any, range, repeating)"], function (...values) {
    return limited(texts(values, (value) => this.text(value)).join(""));
  });
  defineFunction(
    "TEXTJOIN",
    ["delimiter (any)", "ignore_empty (boolean)", "text (any, range, repeating)"],
    function (delimiter, ignore, ...values) {
      const parts = texts(values, (value) => this.text(value));
      const kept = this.number(ignore) === 0 ? parts : parts.filter((part) => part !== "");
      return errorOf(delimiter) ?? limited(kept.join(this.text(delimiter)));
    },
  );
  defineFunction("REPT", ["text (string)", "times (number)"], function (value, times) {
    const count = Math.trunc(this.number(times));
    const repeated = this.text(value);
    return count < 0 || repeated.length * count > MAX_TEXT ? valueError() : repeated.repeat(count);
  });
}

function defineParts(): void {
  defineFunction("LEFT", ["text (string)", "count (number, default=1)"], function (value, count) {
    const length = count === undefined ? 1 : Math.trunc(this.number(count));
    return length < 0 ? valueError() : this.text(value).slice(0, length);
  });
  defineFunction("RIGHT", ["text (string)", "count (number, default=1)"], function (value, count) {
    const length = count === undefined ? 1 : Math.trunc(this.number(count));
    if (length < 0) return valueError();
    return length === 0 ? "" : this.text(value).slice(-length);
  });
  defineFunction("MID", ["text (string)", "start (number)", "count (number)"], function (value, start, count) {
    const [from, length] = [Math.trunc(this.number(start)), Math.trunc(this.number(count))];
    return from < 1 || length < 0 ? valueError() : this.text(value).slice(from - 1, from - 1 + length);
  });
  defineFunction("LEN", ["text (string)"], function (value) {
    return this.text(value).length;
  });
  defineFunction("TRIM", ["text (string)"], function (value) {
    return this.text(value).replace(/ +/g, " ").replace(/^ | $/g, "");
  });
  defineFunction("UPPER", ["text (string)"], function (value) {
    return this.text(value).toUpperCase();
  });
  defineFunction("LOWER", ["text (string)"], function (value) {
    return this.text(value).toLowerCase();
  });
  defineFunction("PROPER", ["text (string)"], function (value) {
    return proper(this.text(value));
  });
  defineFunction(
    "REPLACE",
    ["text (string)", "start (number)", "count (number)", "new (string)"],
    function (value, start, count, replacement) {
      const [from, length] = [Math.trunc(this.number(start)), Math.trunc(this.number(count))];
      const whole = this.text(value);
      if (from < 1 || length < 0) return valueError();
      return limited(whole.slice(0, from - 1) + this.text(replacement) + whole.slice(from - 1 + length));
    },
  );
}

function defineSearches(): void {
  defineFunction(
    "FIND",
    ["find (string)", "within (string)", "start (number, default=1)"],
    function (find, within, start) {
      return position(this.text(within), start === undefined ? 1 : this.number(start), (rest) =>
        rest.indexOf(this.text(find)),
      );
    },
  );
  defineFunction(
    "SEARCH",
    ["find (string)", "within (string)", "start (number, default=1)"],
    function (find, within, start) {
      const pattern = wildcardPattern(`*${this.text(find)}*`).source.replace(/^\^\.\*|\.\*\$$/g, "");
      return position(this.text(within), start === undefined ? 1 : this.number(start), (rest) =>
        rest.search(new RegExp(pattern, "isu")),
      );
    },
  );
  defineFunction(
    "SUBSTITUTE",
    ["text (string)", "old (string)", "new (string)", "instance (number, optional)"],
    function (value, old, replacement, instance) {
      const parts = this.text(old) === "" ? [this.text(value)] : this.text(value).split(this.text(old));
      if (instance === undefined) return limited(parts.join(this.text(replacement)));
      const nth = Math.trunc(this.number(instance));
      if (nth < 1) return valueError();
      if (nth >= parts.length) return this.text(value);
      return limited(
        parts.slice(0, nth).join(this.text(old)) + this.text(replacement) + parts.slice(nth).join(this.text(old)),
      );
    },
  );
  defineFunction("EXACT", ["text1 (string)", "text2 (string)"], function (a, b) {
    return this.text(a) === this.text(b);
  });
}

function defineCharacters(): void {
  defineFunction("CODE", ["text (string)"], function (value) {
    return this.text(value).charCodeAt(0) || valueError();
  });
  defineFunction("UNICODE", ["text (string)"], function (value) {
    return this.text(value).codePointAt(0) ?? valueError();
  });
  defineFunction("UNICHAR", ["number (number)"], function (number) {
    const code = Math.trunc(this.number(number));
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : valueError();
  });
  defineFunction("T", ["value (any)"], (value) => {
    const content = single(value)?.value;
    return errorOf(value) ?? (typeof content === "string" ? content : "");
  });
}

/** Every value's text, row by row; the first error among them is thrown, and becomes the function's result. */
function texts(values: readonly FunctionArgument[], text: (value: FunctionArgument) => string): string[] {
  return values.flatMap((argument) =>
    rowByRow(argument).map((cell) => {
      const error = errorOf(cell);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the engine takes a thrown value as the result
      if (error) throw error;
      return text(cell);
    }),
  );
}

function rowByRow(argument: FunctionArgument): readonly FunctionArgument[] {
  if (!Array.isArray(argument) || argument.length === 1) return cellsOf(argument);
  const height = argument[0]?.length ?? 0;
  return Array.from({ length: height }, (_row, at) => argument.map((column) => column[at])).flat();
}

function position(within: string, start: number, find: (rest: string) => number): number | EvaluationError {
  const from = Math.trunc(start) - 1;
  const at = from < 0 || from > within.length ? -1 : find(within.slice(from));
  return at < 0 ? valueError() : from + at + 1;
}

/** Capitals after everything that is not a letter, as Excel has it: "2Nd", "D'Ávila". */
function proper(value: string): string {
  return value.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

function limited(text: string): string | EvaluationError {
  return text.length > MAX_TEXT ? valueError() : text;
}

function valueError(): EvaluationError {
  return new EvaluationError("", "#ERROR");
}
