import { apiNotFound, invalidArgument } from "../host/hostError";
import type { Book } from "./book";
import { enterInputs } from "./enterInputs";
import { insertCells } from "./insertCells";
import { checkUnprotected } from "./protection";
import { resizeTable, tableState } from "./tables";
import { usedZone } from "./usedZone";
import { LAST_COLUMN, LAST_ROW, rowCount } from "./zone";

/** Room for `rows` more rows right below a table: what stands there in its columns moves down; mere looks stay. */
export function makeRoomBelow(book: Book, tableId: string, rows: number): void {
  const { sheetId, zone } = tableState(book, tableId);
  const below = { ...zone, top: zone.bottom + 1, bottom: LAST_ROW };
  if (!usedZone(book, sheetId, below, true)) return;
  const fresh = { ...below, bottom: zone.bottom + rows };
  // Moving whole rows is the same, and keeps every formula right, where nothing stands beside the table's columns.
  const beside = [
    { ...below, left: 0, right: zone.left - 1 },
    { ...below, left: zone.right + 1, right: LAST_COLUMN },
  ];
  const isAlone = beside.every((part) => part.left > part.right || !usedZone(book, sheetId, part, false));
  insertCells(book, { sheetId, zone: isAlone ? { ...fresh, left: 0, right: LAST_COLUMN } : fresh }, "Down");
}

/**
 * A column at the table's right end. `values`: its cells from the header down, as many as the table has rows; `name`
 * wins over the header among them.
 */
export function addTableColumn(
  book: Book,
  tableId: string,
  { name, values }: { name: string | null; values: unknown },
): void {
  const table = tableState(book, tableId);
  const { sheetId, zone } = table;
  checkUnprotected(book, sheetId);
  const rows = Array.isArray(values) ? (values as readonly unknown[]) : null;
  if (rows && rows.length !== rowCount(zone)) throw invalidArgument("The column's values don't fit the table.");
  const column = { ...zone, left: zone.right + 1, right: zone.right + 1 };
  if (usedZone(book, sheetId, { ...column, right: LAST_COLUMN }, true)) {
    throw apiNotFound("TableColumnCollection.add with cells to the right of the table");
  }
  resizeTable(book, tableId, { sheetId, zone: { ...zone, right: column.right } });
  const inputOf = (row: number): unknown => (rows ? (rows[row] as readonly unknown[] | undefined)?.[0] : values);
  if (values !== null) enterInputs(book, { sheetId, zone: column, inputOf });
  if (name !== null) enterInputs(book, { sheetId, zone: { ...column, bottom: column.top }, inputOf: () => `'${name}` });
}
