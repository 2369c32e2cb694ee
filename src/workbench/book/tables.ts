import type { CellChange } from "../engine/cellBatch";
import { HostError, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { cellResult } from "./cellReading";
import { nameKey } from "./officeState";
import type { SheetZone, TableState } from "./officeState";
import { checkUnprotected } from "./protection";
import { respellTables } from "./respell";
import { bodyZone, tableByName, tablesOn } from "./tableLookup";
import { checkTableName, growTo, syncHeaders } from "./tableUpkeep";
import { unnameTable } from "./unnameTable";
import { applyChanges } from "./writeCells";
import { columnCount, overlaps, rowCount } from "./zone";
import type { Zone } from "./zone";

/**
 * Makes cells a table and gives its id. Without headers a row of "Column1"… is put above the data, which moves down.
 * @throws HostError InvalidArgument when it would overlap another table
 */
export function addTable(book: Book, { sheetId, zone }: SheetZone, hasHeaders: boolean): string {
  checkUnprotected(book, sheetId);
  if (tablesOn(book, sheetId).some((table) => overlaps(table.zone, zone))) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (book.sheetState(sheetId).merges.some((merge) => overlaps(merge, zone)))
    throw new HostError("MergedRangeConflict");
  // A table has at least one row under its header.
  const whole = hasHeaders && rowCount(zone) === 1 ? { ...zone, bottom: zone.bottom + 1 } : zone;
  if (!hasHeaders) throw new HostError("ApiNotFound", "ApiNotFound host: TableCollection.add without headers");
  const id = freeId(book);
  const columns = Array.from({ length: columnCount(whole) }, (_column, index) => ({ id: index + 1, name: "" }));
  book.set(["tables", id], { ...NEW_TABLE, id, name: freeTableName(book), sheetId, zone: whole, columns }, true);
  syncHeaders(book, sheetId, { ...whole, bottom: whole.top });
  book.note({ kind: "tableAdded", sheetId, tableId: id });
  return id;
}

const NEW_TABLE: Omit<TableState, "id" | "name" | "sheetId" | "zone" | "columns"> = {
  showHeaders: true,
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  style: "TableStyleMedium2",
  filters: {},
};

/** @throws HostError ItemNotFound once the table is gone */
export function tableState(book: Book, tableId: string): TableState {
  const table = book.state.tables[tableId];
  if (!table) throw new HostError("ItemNotFound");
  return table;
}

export function setTable(book: Book, tableId: string, parts: Partial<TableState>, redefines = false): void {
  book.set(["tables", tableId], { ...tableState(book, tableId), ...parts }, redefines);
}

/** @throws HostError InvalidArgument for illegal names and those that another table or name has */
export function renameTable(book: Book, tableId: string, name: string): void {
  checkTableName(name);
  const table = tableState(book, tableId);
  const other = tableByName(book, name);
  if ((other && other.id !== tableId) || book.state.names[nameKey(name, null)])
    throw invalidArgument(`name ${name} is taken`);
  setTable(book, tableId, { name }, true);
  respellTables(book, (reference) =>
    reference.table?.toUpperCase() === table.name.toUpperCase() ? { ...reference, table: name } : reference,
  );
}

/** @throws HostError InvalidArgument: the headers stay in their row, and the new cells overlap the old */
export function resizeTable(book: Book, tableId: string, { sheetId, zone }: SheetZone): void {
  const table = tableState(book, tableId);
  checkUnprotected(book, table.sheetId);
  const isAligned = sheetId === table.sheetId && zone.top === table.zone.top && overlaps(zone, table.zone);
  const leastRows = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  if (!isAligned || rowCount(zone) < leastRows) throw invalidArgument("table size");
  const others = tablesOn(book, sheetId).filter(({ id }) => id !== tableId);
  if (others.some((other) => overlaps(other.zone, zone))) throw invalidArgument("A table can't overlap another table.");
  const columns = resizedColumns(table, zone);
  setTable(book, tableId, { columns, zone: { ...zone, bottom: Math.min(zone.bottom, table.zone.bottom) } }, true);
  growTo(book, tableId, zone, null);
  syncHeaders(book, sheetId, { ...zone, bottom: zone.top });
}

function resizedColumns(table: TableState, zone: Zone): TableState["columns"] {
  let nextId = Math.max(0, ...table.columns.map(({ id }) => id));
  return Array.from({ length: columnCount(zone) }, (_column, index) => {
    const before = table.columns[zone.left + index - table.zone.left];
    return before ?? { id: ++nextId, name: "" };
  });
}

/** Takes the cells with the table; what is below moves up within its columns. */
export function deleteTable(book: Book, tableId: string): void {
  const { sheetId, zone, name } = tableState(book, tableId);
  checkUnprotected(book, sheetId);
  book.set(["tables", tableId], undefined, true);
  const changes: CellChange[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++)
      changes.push({ row, column, value: null, style: null });
  }
  applyChanges(book, sheetId, changes);
  unhideFiltered(book, sheetId, zone);
  book.noteChange(sheetId, zone);
  book.note({ kind: "tableDeleted", sheetId, tableId, name });
}

/** The cells stay, without the table. */
export function convertToRange(book: Book, tableId: string): SheetZone {
  const table = tableState(book, tableId);
  const { sheetId, zone, name } = table;
  checkUnprotected(book, sheetId);
  unnameTable(book, table);
  book.set(["tables", tableId], undefined, true);
  unhideFiltered(book, sheetId, zone);
  book.note({ kind: "tableDeleted", sheetId, tableId, name });
  return { sheetId, zone };
}

/** Rows hidden by a filter show again. */
export function unhideFiltered(book: Book, sheetId: string, zone: Zone): void {
  const rows = Object.entries(book.sheetState(sheetId).rows).map(([row, state]) => {
    if (Number(row) < zone.top || Number(row) > zone.bottom) return [row, state] as const;
    const { filtered: _filtered, ...rest } = state;
    return [row, rest] as const;
  });
  book.setSheet(sheetId, { rows: Object.fromEntries(rows.filter(([, state]) => Object.keys(state).length > 0)) });
}

/** Shows or hides the row of totals under the table. */
export function setTotals(book: Book, tableId: string, showTotals: boolean): void {
  const table = tableState(book, tableId);
  if (table.showTotals === showTotals) return;
  const { zone, sheetId } = table;
  if (!showTotals) {
    setTable(book, tableId, { showTotals, zone: { ...zone, bottom: zone.bottom - 1 } }, true);
    const columns = table.columns.map((_column, index) => ({
      row: zone.bottom,
      column: zone.left + index,
      value: null,
    }));
    applyChanges(book, sheetId, columns);
    return;
  }
  const row = zone.bottom + 1;
  for (let column = zone.left; column <= zone.right; column++) {
    if (cellResult(book, sheetId, row, column).value !== null) throw new HostError("InsertDeleteConflict");
  }
  setTable(book, tableId, { showTotals, zone: { ...zone, bottom: row } }, true);
  applyChanges(book, sheetId, [{ row, column: zone.left, value: "Total" }]);
}

/** The cells of one column within `part` of its table. */
export function columnZone(table: TableState, columnId: number, part: Zone = table.zone): Zone {
  const index = table.columns.findIndex(({ id }) => id === columnId);
  if (index < 0) throw new HostError("ItemNotFound");
  const column = table.zone.left + index;
  return { ...part, left: column, right: column };
}

export function dataZone(table: TableState): Zone {
  return bodyZone(table);
}

function freeId(book: Book): string {
  return String(Math.max(0, ...Object.keys(book.state.tables).map(Number)) + 1);
}

function freeTableName(book: Book): string {
  const base = book.locale === "pt-BR" ? "Tabela" : "Table";
  for (let number = 1; ; number++) {
    const name = `${base}${number}`;
    if (!tableByName(book, name) && !book.state.names[nameKey(name, null)]) return name;
  }
}
