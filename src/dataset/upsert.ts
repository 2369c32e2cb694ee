import type { CellValue, Row } from "./rows";
import type { TableSchema } from "./tables";

/** A table after new rows were taken in. */
export interface Upserted {
  /** All rows, those that were there first and in their old order. */
  readonly rows: readonly Row[];
  /** How many of them were there before. */
  readonly rowsBefore: number;
}

function keyOf(schema: TableSchema, row: Row): string {
  return schema.key.map((name) => String(row[name] ?? "").trim()).join("\u0000");
}

function isBlank(value: CellValue | undefined): boolean {
  return value === undefined || value === "";
}

/** Program columns come from the source; what a person owns stays. */
function refreshed(schema: TableSchema, existing: Row, incoming: Row): Row {
  const own = schema.columns.filter(({ owner, name }) => owner === "program" && incoming[name] !== undefined);
  return { ...existing, ...Object.fromEntries(own.map(({ name }) => [name, incoming[name] ?? ""])) };
}

/**
 * Takes rows into a table by key. Rows that are there keep their place and everything people own; rows that the
 * source no longer has stay; new rows follow in the order given. Rows without a key (people's half-typed ones) are
 * left alone. Of several incoming rows with one key the last one's columns count. A table without a key (actions, meetings) just
 * grows.
 */
export function upsert(schema: TableSchema, existing: readonly Row[], incoming: readonly Row[]): Upserted {
  if (schema.key.length === 0) return { rows: [...existing, ...incoming], rowsBefore: existing.length };
  const byKey = new Map<string, Row>();
  for (const row of incoming) byKey.set(keyOf(schema, row), { ...byKey.get(keyOf(schema, row)), ...row });
  const kept = existing.map((row) => {
    const key = keyOf(schema, row);
    const next = byKey.get(key);
    byKey.delete(key);
    return next && schema.key.every((name) => !isBlank(row[name])) ? refreshed(schema, row, next) : row;
  });
  return { rows: [...kept, ...byKey.values()], rowsBefore: existing.length };
}
