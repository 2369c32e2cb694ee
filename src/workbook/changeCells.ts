import type { CellValue } from "../dataset/rows";
import { JuntosError } from "../errors";
import { cellInput } from "./cellInput";
import { cellSteps } from "./cellSteps";
import type { ExcelRun, OperationOptions } from "./excelRun";
import type { Journal } from "./journal";
import { journalWrites } from "./journalSteps";
import { askRecord, recordCell } from "./recordCell";
import { sendRequest } from "./sendRequest";
import { sendSteps, sheetProtection } from "./sendSteps";
import { askTable, tableState, type TableState } from "./tableState";
import type { WriteStep } from "./writeStep";

/** A cell of a table, by its row's key, with what it has to hold for the change to be made. */
export interface TableCellChange {
  readonly key: string;
  readonly column: string;
  readonly expected: CellValue;
  readonly value: CellValue;
}

export interface CellChanges {
  readonly table: string;
  readonly keyColumn: string;
  /** Columns whose cells are formatted as text. */
  readonly textColumns: ReadonlySet<string>;
  readonly changes: readonly TableCellChange[];
  readonly journal: Journal;
}

/**
 * Writes single cells of a table, those that people type in as well: the one way to change what somebody typed. Each
 * names what it replaces; what holds anything else when the table is read once more, right before the write, is left
 * alone and comes back. Excel offers no more than that: between this look and the write there is no lock.
 *
 * One request to look, then as many as the bytes need. Errors: "table-missing", "setting-missing", and those of
 * excelError.ts; after any of them, running it again completes it.
 */
export async function changeCells(
  run: ExcelRun,
  request: CellChanges,
  options: OperationOptions = {},
): Promise<readonly TableCellChange[]> {
  const { table, keyColumn, changes, journal, textColumns } = request;
  if (changes.length === 0) return [];
  const { state, values, record } = await look(run, request, options);
  const column = new Map(state.columns.map((name, index) => [name, index]));
  const keys = new Map(values.map((row, index) => [plain(row[column.get(keyColumn) ?? -1]), index]));
  const present = ({ key, column: name }: TableCellChange) => values[keys.get(key) ?? -1]?.[column.get(name) ?? -1];
  const isStill = (change: TableCellChange) => plain(present(change)) === plain(change.expected);
  const placed = changes.filter(isStill).map((change): PlacedChange => ({
    row: state.row + 1 + (keys.get(change.key) ?? 0),
    column: state.column + (column.get(change.column) ?? 0),
    input: cellInput(change.value === "" ? null : change.value, textColumns.has(change.column)),
  }));
  const around = journalWrites(journal, { record, tables: new Map([[table, state]]), sheets: new Map() }, []);
  const steps = [...around.begin, ...runSteps(state.sheet.name, placed), ...around.end];
  const sheets = [state.sheet, ...(record ? [record.sheet] : [])];
  if (placed.length > 0) {
    await sendSteps(run, steps, new Map(sheets.map((sheet) => [sheet.name, sheetProtection(sheet)])), options);
  }
  return changes.filter((change) => !isStill(change));
}

interface PlacedChange {
  readonly row: number;
  readonly column: number;
  readonly input: string | number | boolean;
}

interface Looked {
  readonly state: TableState;
  readonly values: readonly (readonly unknown[])[];
  readonly record: ReturnType<typeof recordCell>;
}

function look(run: ExcelRun, { table, journal }: CellChanges, options: OperationOptions): Promise<Looked> {
  return sendRequest(
    run,
    async (context) => {
      const asked = askTable(context, table);
      const record = askRecord(context, journal);
      const body = context.workbook.tables.getItemOrNullObject(table).getDataBodyRange().untrack();
      body.load({ values: true });
      await context.sync();
      const state = tableState(asked);
      if (!state) throw new JuntosError("table-missing", { table, sheet: "" });
      return { state, values: body.values, record: recordCell(record) };
    },
    options,
  );
}

/** Cells under one another in a column go together: a month of all facilities is one piece. */
function runSteps(sheet: string, placed: readonly PlacedChange[]): WriteStep[] {
  const sorted = placed.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const runs: PlacedChange[][] = [];
  for (const change of sorted) {
    const last = runs.at(-1);
    const above = last?.at(-1);
    if (last && above?.column === change.column && above.row === change.row - 1) last.push(change);
    else runs.push([change]);
  }
  return runs.flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    return cellSteps(
      sheet,
      first,
      cells.map(({ input }) => [input]),
      "values",
    );
  });
}

function plain(value: unknown): unknown {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value.trim() : value;
}
