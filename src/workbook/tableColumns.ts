import type { CellContent, TableColumn, TableSpec } from "../sheets/sheetSpec";
import { cellInput, formulaText, type CellInput } from "./cellInput";
import { rangeAddress } from "./cellRange";
import { cellSteps, filledStep } from "./cellSteps";
import type { WriteStep } from "./writeStep";

/** Where the columns of a table's plan stand in the workbook, and which of its rows are to be written. */
export interface PlacedTable {
  readonly sheet: string;
  readonly table: TableSpec;
  /** Row of the first body row. */
  readonly bodyRow: number;
  /** The workbook's column of each column of the plan. */
  readonly columnOf: readonly number[];
  /** Whether the cells of that column are formatted as text. */
  readonly isText: (column: number) => boolean;
  /** First row that is written, by the plan's column: rows before keep what they have. */
  readonly firstRow: (column: number) => number;
}

/** Columns without formulas: neighbours that start at the same row share their writes. */
export function constantSteps(placed: PlacedTable): WriteStep[] {
  const { table, sheet, bodyRow, columnOf } = placed;
  const constant = table.columns.map((_, column) => column).filter((column) => !holdsFormulas(table, column));
  return neighbours(constant, placed).flatMap((columns) => {
    const first = columns[0] ?? 0;
    const start = placed.firstRow(first);
    const rows = table.rows.slice(start).map((row) => columns.map((column) => input(row, column, placed)));
    return cellSteps(sheet, { row: bodyRow + start, column: columnOf[first] ?? 0 }, rows, "values");
  });
}

/** Columns with formulas: they go after all tables and names that they may mention exist. */
export function formulaSteps(placed: PlacedTable): WriteStep[] {
  const { table, sheet, bodyRow, columnOf } = placed;
  return table.columns.flatMap((_, column) => {
    const start = placed.firstRow(column);
    if (!holdsFormulas(table, column) || start >= table.rows.length) return [];
    const at = { row: bodyRow + start, column: columnOf[column] ?? 0 };
    const contents = table.rows.slice(start).map((row) => row[column] ?? null);
    const formula = sameFormula(contents);
    if (formula !== null) {
      return [filledStep(sheet, rangeAddress({ ...at, rows: contents.length, columns: 1 }), contents.length, formula)];
    }
    const rows = contents.map((content) => [cellInput(content, placed.isText(column))]);
    return cellSteps(sheet, at, rows, "formulas");
  });
}

/** Whether a refresh writes every row of the column, or only rows that are new. */
export function isOursInEveryRow(column: TableColumn): boolean {
  return column.owner !== "person";
}

function holdsFormulas(table: TableSpec, column: number): boolean {
  return table.rows.some((row) => isFormula(row[column]));
}

function isFormula(content: CellContent | undefined): boolean {
  return typeof content === "object" && content !== null;
}

function input(row: readonly CellContent[], column: number, placed: PlacedTable): CellInput {
  return cellInput(row[column] ?? null, placed.isText(column));
}

/** The one formula of all cells, if it means the same in each of them wherever it stands. */
function sameFormula(contents: readonly CellContent[]): string | null {
  const first = contents[0];
  if (typeof first !== "object" || first === null) return null;
  const isSame = contents.every((content) => typeof content === "object" && content?.formula === first.formula);
  return isSame && !hasRelativeAddress(first.formula) ? formulaText(first.formula) : null;
}

/** Texts and structured references are left out first; `$A$1` is fixed and may stay. */
function hasRelativeAddress(formula: string): boolean {
  const bare = formula
    .replace(/"[^"]*"/g, "")
    .replace(/'[^']*'/g, "")
    .replace(/\[[^\]]*\]/g, "");
  return /(?<![\w.$])(?!\$[A-Z]{1,3}\$\d)\$?[A-Z]{1,3}\$?\d+(?![\w(.])/i.test(bare);
}

/** Runs of columns that stand side by side in the workbook and are written from the same row on. */
function neighbours(columns: readonly number[], placed: PlacedTable): number[][] {
  const runs: number[][] = [];
  const sorted = columns.toSorted((one, other) => (placed.columnOf[one] ?? 0) - (placed.columnOf[other] ?? 0));
  for (const column of sorted) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext =
      before !== undefined &&
      placed.columnOf[before] === (placed.columnOf[column] ?? 0) - 1 &&
      placed.firstRow(before) === placed.firstRow(column);
    if (run && isNext) run.push(column);
    else runs.push([column]);
  }
  return runs;
}
