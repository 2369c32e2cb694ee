import { cellRange, rangeAddress, type CellRange } from "./cellRange";
import type { ExcelRun, RequestOptions } from "./excelRun";
import { sendRequest } from "./sendRequest";
import type { SheetProtection } from "./sendSteps";
import { askSheet, sheetState } from "./sheetState";
import { sheetProtection } from "./sendSteps";
import { rangeOf } from "./writeStep";

export type CellResult = string | number | boolean;

/** A formula that calls an add-in's function, with what it shows in its own cell and those that it spills over. */
export interface FunctionCell {
  readonly sheet: string;
  /** Its own cell: "B2". */
  readonly address: string;
  readonly formula: string;
  /** Where `values` stand. */
  readonly range: string;
  readonly values: readonly (readonly CellResult[])[];
}

export interface FunctionCells {
  /** Names of all sheets of the workbook. */
  readonly sheets: readonly string[];
  readonly cells: readonly FunctionCell[];
  /** Every sheet that has any, with its protection. */
  readonly protections: ReadonlyMap<string, SheetProtection>;
}

/** Long formulas of 15,000 cells stay below the 5 MB that an answer may have. */
const answerCells = 15_000;

/**
 * Whether a formula calls a function of a namespace, also as Excel shows it where the add-in is absent
 * (`_xldudf_JUNTOS_PRIORITY`). Words inside texts do not count.
 */
export function callsFunctionOf(namespace: string, formula: string): boolean {
  if (!formula.startsWith("=")) return false;
  const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return new RegExp(`(?:^|[^A-Za-z0-9_.])(?:_xldudf_${namespace}_|${namespace}\\.)[A-Za-z]`, "i").test(withoutTexts);
}

/** Every formula of the workbook that calls a function of `namespace`. Only looks. Errors: those of excelError.ts. */
export async function functionCells(
  run: ExcelRun,
  namespace: string,
  options: RequestOptions = {},
): Promise<FunctionCells> {
  const sheets = await usedSheets(run, options);
  const found: { sheet: string; row: number; column: number; formula: string }[] = [];
  for (const group of groupsOf(sheets.flatMap(({ name, used }) => (used ? pieces(name, used) : [])))) {
    const answers = await formulasOf(run, group, options);
    for (const [index, piece] of group.entries()) {
      for (const [down, cells] of (answers[index] ?? []).entries()) {
        for (const [right, formula] of cells.entries()) {
          if (typeof formula !== "string" || !callsFunctionOf(namespace, formula)) continue;
          found.push({ sheet: piece.sheet, row: piece.range.row + down, column: piece.range.column + right, formula });
        }
      }
    }
  }
  const cells = await shownValues(run, found, options);
  const used = new Set(cells.map(({ sheet }) => sheet));
  const protections = sheets
    .filter(({ name }) => used.has(name))
    .map(({ name, protection }) => [name, protection] as const);
  return { cells, protections: new Map(protections), sheets: sheets.map(({ name }) => name) };
}

async function usedSheets(run: ExcelRun, options: RequestOptions) {
  return sendRequest(
    run,
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      const asked = worksheets.items.map((sheet) => askSheet(sheet));
      await context.sync();
      return asked.flatMap((sheet) => {
        const state = sheetState(sheet);
        return state ? [{ name: state.name, used: state.used, protection: sheetProtection(state) }] : [];
      });
    },
    options,
  );
}

interface Piece {
  readonly sheet: string;
  readonly range: CellRange;
}

function pieces(sheet: string, used: CellRange): Piece[] {
  const rows = Math.max(1, Math.floor(answerCells / used.columns));
  return Array.from({ length: Math.ceil(used.rows / rows) }, (_, index) => ({
    sheet,
    range: { ...used, row: used.row + index * rows, rows: Math.min(rows, used.rows - index * rows) },
  }));
}

function groupsOf(all: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let room = 0;
  for (const piece of all) {
    const cells = piece.range.rows * piece.range.columns;
    if (cells > room || groups.length === 0) {
      groups.push([]);
      room = answerCells;
    }
    groups.at(-1)?.push(piece);
    room -= cells;
  }
  return groups;
}

async function formulasOf(run: ExcelRun, group: readonly Piece[], options: RequestOptions): Promise<unknown[][][]> {
  return sendRequest(
    run,
    async (context) => {
      const asked = group.map(({ sheet, range }) => {
        const cells = rangeOf(context.workbook.worksheets.getItem(sheet), rangeAddress(range));
        cells.load({ formulas: true });
        return cells;
      });
      await context.sync();
      return asked.map(({ formulas }) => formulas as unknown[][]);
    },
    options,
  );
}

async function shownValues(
  run: ExcelRun,
  found: readonly { sheet: string; row: number; column: number; formula: string }[],
  options: RequestOptions,
): Promise<FunctionCell[]> {
  if (found.length === 0) return [];
  return sendRequest(
    run,
    async (context) => {
      const asked = found.map(({ sheet, row, column }) => {
        const address = rangeAddress({ row, column, rows: 1, columns: 1 });
        const own = rangeOf(context.workbook.worksheets.getItem(sheet), address);
        const spill = own.getSpillingToRangeOrNullObject().untrack();
        own.load({ values: true });
        spill.load({ values: true, address: true });
        return { address, own, spill };
      });
      await context.sync();
      return asked.flatMap(({ address, own, spill }, index): FunctionCell[] => {
        const { sheet = "", formula = "" } = found[index] ?? {};
        // A text that looks like a formula reads as one.
        if ((own.values as unknown[][])[0]?.[0] === formula) return [];
        const shown = spill.isNullObject ? own : spill;
        const range = spill.isNullObject ? address : rangeAddress(cellRange(spill.address));
        return [{ sheet, address, formula, range, values: shown.values as CellResult[][] }];
      });
    },
    options,
  );
}
