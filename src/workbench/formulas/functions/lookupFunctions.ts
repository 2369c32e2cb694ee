/* eslint-disable max-lines-per-function, @typescript-eslint/max-params, @typescript-eslint/no-unnecessary-condition -- one table of definitions */
import { EvaluationError } from "@odoo/o-spreadsheet";
import type { CellValue, FunctionResultObject, Matrix } from "@odoo/o-spreadsheet";
import { defineFunction, errorOf, single } from "./defineFunction";
import type { FunctionArgument } from "./defineFunction";
import { exactPosition, isPattern, nearestPosition, sortedPosition, wildcardPosition } from "./lookup";

/** MATCH, INDEX and their kin. */
export function defineLookupFunctions(): void {
  defineFunction("MATCH", ["key (any)", "range (any, range)", "type (number, default=1)"], function (key, range, type) {
    const order = type === undefined ? 1 : Math.sign(this.number(type));
    const found = errorOf(key) ? null : line(range);
    if (!found) return errorOf(key) ?? notAvailable();
    const wanted = single(key)?.value ?? null;
    return position(order === 0 ? equalPosition(found, wanted) : sortedPosition(found.values, wanted, order < 0));
  });
  defineFunction(
    "XMATCH",
    ["key (any)", "range (any, range)", "mode (number, default=0)", "search (number, default=1)"],
    function (key, range, mode, search) {
      const found = line(range);
      if (errorOf(key) || !found) return errorOf(key) ?? valueError();
      return position(modePosition(found, single(key)?.value ?? null, options(this.number, mode, search)));
    },
  );
  defineFunction("XLOOKUP", XLOOKUP, function (key, range, result, missing, mode, search) {
    const found = line(range);
    if (errorOf(key) || !found) return errorOf(key) ?? valueError();
    const at = modePosition(found, single(key)?.value ?? null, options(this.number, mode, search));
    if (at < 0) return single(missing) ?? notAvailable();
    return found.isColumn ? row(matrix(result), at) : [matrix(result)[at] ?? []];
  });
  defineFunction(
    "VLOOKUP",
    ["key (any)", "range (range)", "index (number)", "sorted (boolean, default=TRUE)"],
    function (key, range, index, sorted) {
      return tableLookup(key, matrix(range), {
        index: Math.trunc(this.number(index)),
        isSorted: sorted === undefined || this.number(sorted) !== 0,
      });
    },
  );
  defineFunction(
    "HLOOKUP",
    ["key (any)", "range (range)", "index (number)", "sorted (boolean, default=TRUE)"],
    function (key, range, index, sorted) {
      return tableLookup(key, transposed(matrix(range)), {
        index: Math.trunc(this.number(index)),
        isSorted: sorted === undefined || this.number(sorted) !== 0,
      });
    },
  );
  defineFunction("LOOKUP", ["key (any)", "range (range)", "result (range, optional)"], (key, range, result) =>
    lookup(key, range, result),
  );
  defineFunction(
    "INDEX",
    ["reference (any, range)", "row (number, default=0)", "column (number, default=0)"],
    function (reference, rowNumber, column) {
      return indexed(
        matrix(reference),
        rowNumber === undefined ? 0 : this.number(rowNumber),
        column === undefined ? null : this.number(column),
      );
    },
  );
}

const XLOOKUP = [
  "key (any)",
  "range (any, range)",
  "result (any, range)",
  "missing (any, optional)",
  "mode (number, default=0)",
  "search (number, default=1)",
];

/** One row or column of values, and what stands for it while it stays the same. */
interface Line {
  readonly values: readonly CellValue[];
  readonly source: object | null;
  readonly isColumn: boolean;
}

const lines = new WeakMap<object, Line>();

function line(argument: FunctionArgument): Line | null {
  if (!Array.isArray(argument)) return argument ? { values: [argument.value], source: null, isColumn: true } : null;
  const known = lines.get(argument);
  if (known) return known;
  const isColumn = argument.length === 1;
  if (!isColumn && (argument[0]?.length ?? 0) !== 1) return null;
  const cells = isColumn ? (argument[0] ?? []) : argument.map((column) => column[0]);
  const made: Line = { values: Array.from(cells, (cell) => cell?.value ?? null), source: argument, isColumn };
  lines.set(argument, made);
  return made;
}

function equalPosition({ values, source }: Line, wanted: CellValue): number {
  return isPattern(wanted) ? wildcardPosition(values, wanted) : exactPosition(values, wanted, source);
}

interface MatchOptions {
  readonly mode: number;
  readonly isReverse: boolean;
}

function options(
  number: (argument: FunctionArgument) => number,
  mode: FunctionArgument,
  search: FunctionArgument,
): MatchOptions {
  return { mode: mode === undefined ? 0 : number(mode), isReverse: search !== undefined && number(search) < 0 };
}

function modePosition({ values, source }: Line, wanted: CellValue, { mode, isReverse }: MatchOptions): number {
  if (mode === 2 && isPattern(wanted)) return wildcardPosition(values, wanted, isReverse);
  if (mode === -1 || mode === 1) return nearestPosition(values, wanted, mode < 0 ? "smaller" : "larger");
  if (!isReverse) return exactPosition(values, wanted, source);
  const fromEnd = exactPosition([...values].reverse(), wanted, null);
  return fromEnd < 0 ? -1 : values.length - 1 - fromEnd;
}

/** Looks in the first column of columns, and gives what stands beside it in another. */
function tableLookup(
  key: FunctionArgument,
  columns: Matrix<FunctionResultObject>,
  { index, isSorted }: { readonly index: number; readonly isSorted: boolean },
): FunctionResultObject {
  const error = errorOf(key);
  if (error) return error;
  if (index < 1) return valueError();
  if (index > columns.length) return referenceError();
  const found = line([columns[0] ?? []]);
  const wanted = single(key)?.value ?? null;
  if (!found) return notAvailable();
  const at = isSorted ? sortedPosition(found.values, wanted, false) : equalPosition(found, wanted);
  return at < 0 ? notAvailable() : (columns[index - 1]?.[at] ?? { value: null });
}

/** Looks along the longer side, and gives the last row or column when there is no range for results. */
function lookup(key: FunctionArgument, range: FunctionArgument, result: FunctionArgument): FunctionResultObject {
  const cells = matrix(range);
  const isWide = cells.length > (cells[0]?.length ?? 0);
  const columns = isWide ? transposed(cells) : cells;
  const values = (columns[0] ?? []).map((cell) => cell?.value ?? null);
  const at = errorOf(key) ? -1 : sortedPosition(values, single(key)?.value ?? null, false);
  if (at < 0) return errorOf(key) ?? notAvailable();
  if (result === undefined) return columns.at(-1)?.[at] ?? { value: null };
  const results = matrix(result);
  return (results.length === 1 ? results[0]?.[at] : results[at]?.[0]) ?? notAvailable();
}

/** A cell, row or column of a range. One number is enough for a range of one row. */
function indexed(
  cells: Matrix<FunctionResultObject>,
  rowNumber: number,
  columnNumber: number | null,
): FunctionResultObject | Matrix<FunctionResultObject> {
  const height = cells[0]?.length ?? 0;
  const isOneRow = height === 1 && cells.length > 1 && columnNumber === null;
  const [at, across] = isOneRow ? [1, rowNumber] : [rowNumber, columnNumber ?? 0];
  const [down, right] = [Math.trunc(at), Math.trunc(across)];
  if (down < 0 || right < 0) return valueError();
  if (down > height || right > cells.length) return referenceError();
  if (down === 0 && right === 0) return cells;
  if (down === 0) return [cells[right - 1] ?? []];
  if (right === 0) return cells.length === 1 ? (cells[0]?.[down - 1] ?? { value: null }) : row(cells, down - 1);
  return cells[right - 1]?.[down - 1] ?? { value: null };
}

function row(cells: Matrix<FunctionResultObject>, at: number): Matrix<FunctionResultObject> {
  return cells.map((column) => [column[at] ?? { value: null }]);
}

function transposed(cells: Matrix<FunctionResultObject>): Matrix<FunctionResultObject> {
  return Array.from({ length: cells[0]?.length ?? 0 }, (_row, at) =>
    cells.map((column) => column[at] ?? { value: null }),
  );
}

function matrix(argument: FunctionArgument): Matrix<FunctionResultObject> {
  return Array.isArray(argument) ? argument : [[argument ?? { value: null }]];
}

function position(index: number): number | EvaluationError {
  return index < 0 ? notAvailable() : index + 1;
}

function notAvailable(): EvaluationError {
  return new EvaluationError("", "#N/A");
}

function referenceError(): EvaluationError {
  return new EvaluationError("", "#REF");
}

function valueError(): EvaluationError {
  return new EvaluationError("", "#ERROR");
}
