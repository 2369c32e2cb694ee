import { contains } from "../../book/zone";
import type { TableSnapshot } from "../../book/snapshot";
import { zoneOf } from "../package/zoneOf";

/** A function that tells which table, if any, the cell at this row and column (from 0) stands in, by name. */
export function tableAt(
  tables: readonly Pick<TableSnapshot, "name" | "range">[],
): (row: number, column: number) => string | null {
  const places = tables.map(({ name, range }) => ({ name, zone: zoneOf(range) }));
  return (row, column) =>
    places.find(({ zone }) => contains(zone, { top: row, left: column, bottom: row, right: column }))?.name ?? null;
}
