import { JuntosError } from "../errors";
import type { TableSpec } from "../sheets/sheetSpec";
import { setNumberFormat } from "./applyStyle";
import { cellInput } from "./cellInput";
import { cellRange, rangeAddress } from "./cellRange";
import { cellSteps } from "./cellSteps";
import type { SheetJob } from "./sheetJob";
import { columnStyleSteps, widthStep } from "./sheetLook";
import { constantSteps, formulaSteps, isOursInEveryRow, type PlacedTable } from "./tableColumns";
import type { TableState } from "./tableState";
import { propertiesStep, rangeBytes, rangeOf, type WriteStep } from "./writeStep";

/** Plain lines at head and foot; bands and colours come from the sheet's styles. */
const tableStyle = "TableStyleLight1";

/**
 * A table's writes: its shape (rows and columns) before the sheet is dressed, then what stands alone, later the
 * formulas, which may mention tables still to come.
 */
export interface TableWrites {
  readonly shape: readonly WriteStep[];
  readonly first: readonly WriteStep[];
  readonly later: readonly WriteStep[];
}

/** A table that the workbook does not have: head and constants, then the table over them. */
export function newTableWrites(
  job: SheetJob,
  table: TableSpec,
  isText: (row: number, column: number) => boolean,
): TableWrites {
  const { sheet } = job;
  const { row, column } = cellRange(table.at);
  const placed: PlacedTable = {
    sheet,
    table,
    bodyRow: row + 1,
    columnOf: table.columns.map((_, index) => column + index),
    isText: (index) => isText(row + 1, column + index),
    firstRow: () => 0,
  };
  const head = table.columns.map(({ name }, index) => cellInput(name, isText(row, column + index)));
  const bodyRows = Math.max(table.rows.length, 1);
  const range = rangeAddress({ row, column, rows: bodyRows + 1, columns: table.columns.length });
  return {
    shape: [],
    first: [
      ...(job.isDressed ? [] : columnStyleSteps(sheet, table.columns, { row: row + 1, column, rows: bodyRows })),
      ...cellSteps(sheet, { row, column }, [head], "values"),
      ...constantSteps(placed),
      propertiesStep(sheet, 6, (target) => {
        const added = target.tables.add(range, true);
        added.name = table.name;
        added.style = tableStyle;
        added.showBandedRows = false;
      }),
    ],
    later: formulaSteps(placed),
  };
}

/**
 * A table that the workbook has. Columns are found by their headers wherever they stand; missing ones are added at the
 * right, foreign ones left alone. New rows go below, and get the look of the last row there was.
 */
export function existingTableWrites(
  job: SheetJob,
  table: TableSpec,
  state: TableState,
  options: { readonly canResize: boolean },
): TableWrites {
  const added = table.columns.filter(({ name }) => !state.columns.includes(name));
  const headers = [...state.columns, ...added.map(({ name }) => name)];
  const placed: PlacedTable = {
    sheet: job.sheet,
    table,
    bodyRow: state.row + 1,
    columnOf: table.columns.map(({ name }) => state.column + headers.indexOf(name)),
    isText: (index) => table.columns[index]?.numberFormat === "@",
    firstRow: (index) => {
      const column = table.columns[index];
      return !column || isOursInEveryRow(column) || added.includes(column) ? 0 : table.rowsBefore;
    },
  };
  const resized = { job, table, state, columns: headers.length };
  return {
    shape: [
      ...addColumnSteps(job, table, state, added),
      ...shrinkSteps(resized, options),
      ...growSteps(resized, options),
      ...dressSteps(resized),
    ],
    first: [...textColumnSteps(placed), ...constantSteps(placed)],
    later: formulaSteps(placed),
  };
}

function addColumnSteps(
  { sheet, tables }: SheetJob,
  table: TableSpec,
  state: TableState,
  added: readonly TableSpec["columns"][number][],
): WriteStep[] {
  const hasNeighbour = [...tables.values()].some(({ column }) => column > state.column);
  if (added.length > 0 && hasNeighbour) {
    const names = added.map(({ name }) => name).join(", ");
    throw new JuntosError("sheet-plan-wrong", { sheet, where: table.name, reason: `no room for columns: ${names}` });
  }
  const body = { row: state.row + 1, rows: Math.max(table.rows.length, state.bodyRows) };
  return added.flatMap((spec, index) => {
    const column = state.column + state.columns.length + index;
    const add = propertiesStep(sheet, 3, ({ tables }) => {
      tables.getItem(table.name).columns.add(-1, undefined, spec.name);
    });
    const width = widthStep(sheet, rangeAddress({ ...body, column, columns: 1 }), spec.width);
    return [add, width, ...columnStyleSteps(sheet, [spec], { ...body, column })];
  });
}

/** Only tables in which nobody types may lose rows; one row stays, as Excel has no table without. */
function shrinkSteps(
  { job: { sheet }, table, state, columns }: ResizedTable,
  options: { readonly canResize: boolean },
): WriteStep[] {
  if (table.rows.length >= table.rowsBefore) return [];
  if (table.columns.some(({ owner }) => owner === "person")) {
    throw new JuntosError("table-rows-kept", { table: table.name, rows: table.rowsBefore - table.rows.length });
  }
  const kept = Math.max(table.rows.length, 1);
  const { row, column } = state;
  const whole = { row, column, columns };
  const surplus = { ...whole, row: row + 1 + kept, rows: state.bodyRows - kept };
  return [
    propertiesStep(sheet, 3, (target) => {
      if (table.rows.length === 0) {
        rangeOf(target, rangeAddress({ ...whole, row: row + 1, rows: 1 })).clear("Contents");
      }
      if (surplus.rows <= 0) return;
      if (options.canResize && !state.hasTotals) {
        target.tables.getItem(table.name).resize(rangeAddress({ ...whole, rows: kept + 1 }));
        rangeOf(target, rangeAddress(surplus)).clear("All");
      } else rangeOf(target, rangeAddress(surplus)).delete("Up");
    }),
  ];
}

interface ResizedTable {
  readonly job: SheetJob;
  readonly table: TableSpec;
  readonly state: TableState;
  /** With the columns that have just been added. */
  readonly columns: number;
}

/**
 * Rows for the rest of the plan. Excel grows a table by itself when something is written below it, but neither
 * always nor by as many rows (blank cells and large arrays), so it is told: by `Table.resize` where the host has it
 * and nothing stands below, else by adding rows, which moves down what stands there.
 */
function growSteps(
  { job: { sheet }, table, state, columns }: ResizedTable,
  options: { readonly canResize: boolean },
): WriteStep[] {
  const more = table.rows.length - state.bodyRows;
  if (more <= 0) return [];
  const { row, column } = state;
  const whole = rangeAddress({ row, column, rows: table.rows.length + 1, columns });
  const isFree = !state.hasTotals && !hasContentBelow(state);
  const grow: WriteStep =
    options.canResize && isFree
      ? propertiesStep(sheet, 1, ({ tables }) => tables.getItem(table.name).resize(whole))
      : {
          ...propertiesStep(sheet, 1, ({ tables }) => {
            const blank = Array.from({ length: more }, () => Array.from({ length: columns }, () => ""));
            tables.getItem(table.name).rows.add(undefined, blank);
          }),
          bytes: more * (columns * 3 + 3) + rangeBytes,
        };
  return [grow];
}

/**
 * New rows look like the last one that people know, however they restyled it: also blank rows that a write which was
 * broken off has left.
 */
function dressSteps({ job, table, state, columns }: ResizedTable): WriteStep[] {
  const known = Math.max(table.rowsBefore, 1);
  const rows = table.rows.length - known;
  if (rows <= 0 || job.isDressed) return [];
  const { row, column } = state;
  const last = rangeAddress({ row: row + known, column, rows: 1, columns });
  const fresh = rangeAddress({ row: row + known + 1, column, rows, columns });
  return [propertiesStep(job.sheet, 2, (target) => rangeOf(target, fresh).copyFrom(rangeOf(target, last), "Formats"))];
}

function hasContentBelow({ sheet: { used }, row, bodyRows }: TableState): boolean {
  return used !== null && used.row + used.rows > row + 1 + bodyRows;
}

/** Text columns are formatted as text again in the rows that are written, before any code goes in. */
function textColumnSteps(placed: PlacedTable): WriteStep[] {
  return placed.table.columns.flatMap((_, column) => {
    const start = placed.firstRow(column);
    const rows = placed.table.rows.length - start;
    if (!placed.isText(column) || rows <= 0) return [];
    const at = { row: placed.bodyRow + start, column: placed.columnOf[column] ?? 0 };
    const range = rangeAddress({ ...at, rows, columns: 1 });
    return [propertiesStep(placed.sheet, 1, (target) => setNumberFormat(rangeOf(target, range), "@"))];
  });
}
