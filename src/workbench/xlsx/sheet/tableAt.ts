import { decodeRange } from "@cj-tech-master/excelts";
import type { TableSnapshot } from "../../book/snapshot";

/** A function that tells which table, if any, the cell at this row and column (from 0) stands in, by name. */
export function tableAt(
  tables: readonly Pick<TableSnapshot, "name" | "range">[],
): (row: number, column: number) => string | null {
  const places = tables.map(({ name, range }) => ({ name, ...decodeRange(range) }));
  return (row, column) =>
    places.find(({ s, e }) => row >= s.r && row <= e.r && column >= s.c && column <= e.c)?.name ?? null;
}
