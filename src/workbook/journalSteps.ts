import { JuntosError } from "../errors";
import type { CellContent, SheetSpec, TableSpec } from "../sheets/sheetSpec";
import { cellRange } from "./cellRange";
import { cellInput } from "./cellInput";
import { cellSteps } from "./cellSteps";
import type { Journal } from "./journal";
import type { WorkbookState } from "./workbookState";
import type { WriteStep } from "./writeStep";

export interface JournalWrites {
  /** Goes before everything else. Empty where the record's row is made by the write itself. */
  readonly begin: readonly WriteStep[];
  /** Goes after everything else. */
  readonly end: readonly WriteStep[];
}

/** Where the record stands, in the workbook as it is or as it is about to be, and how it is set and cleared. */
export function journalWrites(
  journal: Journal | undefined,
  state: Pick<WorkbookState, "record" | "tables" | "sheets">,
  specs: readonly SheetSpec[],
): JournalWrites {
  if (!journal) return { begin: [], end: [] };
  const cell = state.record ? { ...state.record, sheet: state.record.sheet.name } : plannedCell(journal, state, specs);
  if (!cell) throw new JuntosError("setting-missing", { table: journal.table, key: journal.key });
  const write = (text: string): WriteStep[] =>
    cellSteps(cell.sheet, cell, [[cellInput(text, false)]], "values").map((step) => ({ ...step, units: 0 }));
  return {
    begin: journal.begin !== undefined && state.record ? write(journal.begin) : [],
    end: journal.isLast ? write("") : [],
  };
}

/** The plan with the operation in its record's row, for a workbook that has no such row yet. */
export function withJournal(spec: SheetSpec, journal: Journal | undefined): SheetSpec {
  const begin = journal?.begin;
  if (!journal || begin === undefined) return spec;
  return { ...spec, tables: spec.tables.map((table) => recorded(table, journal, begin)) };
}

function recorded(table: TableSpec, journal: Journal, begin: string): TableSpec {
  const place = recordPlace(table, journal);
  if (!place) return table;
  const rows = table.rows.map((row, index) => (index === place.row ? replaced(row, place.column, begin) : row));
  return { ...table, rows };
}

function replaced(row: readonly CellContent[], column: number, content: CellContent): CellContent[] {
  return row.map((cell, index) => (index === column ? content : cell));
}

function plannedCell(
  journal: Journal,
  state: Pick<WorkbookState, "tables" | "sheets">,
  specs: readonly SheetSpec[],
): { sheet: string; row: number; column: number } | null {
  for (const spec of specs) {
    const table = spec.tables.find(({ name }) => name === journal.table);
    const place = table && recordPlace(table, journal);
    if (!table || !place) continue;
    const existing = state.tables.get(table.name);
    if (!existing) {
      const { row, column } = cellRange(table.at);
      return {
        sheet: state.sheets.get(spec.name)?.name ?? spec.name,
        row: row + 1 + place.row,
        column: column + place.column,
      };
    }
    const column = existing.columns.indexOf(journal.valueColumn);
    if (column < 0) return null;
    return { sheet: existing.sheet.name, row: existing.row + 1 + place.row, column: existing.column + column };
  }
  return null;
}

function recordPlace(table: TableSpec, journal: Journal): { row: number; column: number } | null {
  if (table.name !== journal.table) return null;
  const keys = table.columns.findIndex(({ name }) => name === journal.keyColumn);
  const column = table.columns.findIndex(({ name }) => name === journal.valueColumn);
  const row = table.rows.findIndex((cells) => cells[keys] === journal.key);
  return row < 0 || column < 0 ? null : { row, column };
}
