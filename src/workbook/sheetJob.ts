import { JuntosError } from "../errors";
import type { SheetSpec, TableSpec } from "../sheets/sheetSpec";
import { cellRange, overlap } from "./cellRange";
import { sheetDesign } from "./sheetDesign";
import type { SheetState } from "./sheetState";
import type { TableState } from "./tableState";
import type { WorkbookState } from "./workbookState";

/** A sheet that is to be written, with what the workbook has of it. */
export interface SheetJob {
  readonly spec: SheetSpec;
  /** The sheet's name in the workbook: people may have renamed it. */
  readonly sheet: string;
  /** null = there is no such sheet yet. */
  readonly state: SheetState | null;
  readonly tables: ReadonlyMap<string, TableState>;
  /** Whether it gets its whole look: it is new, unfinished, laid out otherwise now, or shall look as designed again. */
  readonly isDressed: boolean;
  /**
   * Whether the sheet's tables and their columns stand where the plan has them. Where people moved them, or an older
   * version laid them out otherwise, only the tables are written: titles, validation and the like would land on
   * somebody's cells.
   */
  readonly isInPlace: boolean;
}

/**
 * What is to be done, or a refusal before anything is written: a sheet of that name that is not ours, a table that
 * vanished from a sheet that was finished while something else stands in its place.
 */
export function sheetJob(spec: SheetSpec, workbook: WorkbookState, look: "keep" | "renew"): SheetJob {
  const state = workbook.sheets.get(spec.name) ?? null;
  const tables = new Map(
    spec.tables.flatMap(({ name }) => {
      const table = workbook.tables.get(name);
      return table ? [[name, table]] : [];
    }),
  );
  if (state?.mark === undefined && state?.used && tables.size === 0) {
    throw new JuntosError("sheet-name-taken", { sheet: state.name });
  }
  const isFinished = Boolean(state?.mark) || (state?.mark === undefined && tables.size > 0);
  const missing = spec.tables.find((table) => !tables.has(table.name) && !isFree(state, table));
  if (isFinished && missing && state)
    throw new JuntosError("table-missing", { table: missing.name, sheet: state.name });
  return {
    spec,
    sheet: state?.name ?? spec.name,
    state,
    tables,
    isDressed: !isFinished || look === "renew" || hasNewDesign(spec, state),
    isInPlace: spec.tables.every((table) => isAt(table, tables.get(table.name))),
  };
}

function hasNewDesign(spec: SheetSpec, state: SheetState | null): boolean {
  return Boolean(state?.mark) && state?.design !== sheetDesign(spec);
}

function isAt(table: TableSpec, state: TableState | undefined): boolean {
  const { row, column } = cellRange(table.at);
  if (!state) return true;
  if (state.row !== row || state.column !== column) return false;
  const known = table.columns.map(({ name }) => name).filter((name) => state.columns.includes(name));
  const isInOrder = known.every((name, index) => state.columns[index] === name);
  // New columns go to the right of all that are there.
  return isInOrder && known.every((name, index) => table.columns[index]?.name === name);
}
/** Whether nothing stands where the table would go: then it is new in this version, not lost. */
function isFree(state: SheetState | null, table: TableSpec): boolean {
  const { row, column } = cellRange(table.at);
  const place = { row, column, rows: Math.max(table.rows.length, 1) + 1, columns: table.columns.length };
  return !state?.used || !overlap(place, state.used);
}
