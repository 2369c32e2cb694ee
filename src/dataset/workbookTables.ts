import type { Dataset } from "./dataset";
import { readFacility, readIndicator, readObservation, type Row } from "./rows";
import { tables, type TableSchema } from "./tables";
import { upsert, type Upserted } from "./upsert";

/** Rows of every table, by table name; a table that the workbook lacks is absent. */
export type WorkbookTables = ReadonlyMap<string, readonly Row[]>;

/** Tables after new rows were taken in: what the next write puts into the workbook. */
export type UpsertedTables = ReadonlyMap<string, Upserted>;

/** Takes rows into every table at once: see `upsert`. Tables without new rows come out as they are. */
export function takeIn(workbook: WorkbookTables, incoming: WorkbookTables): UpsertedTables {
  return new Map(
    tables.map((schema) => [
      schema.name,
      upsert(schema, workbook.get(schema.name) ?? [], incoming.get(schema.name) ?? []),
    ]),
  );
}

/** The tables as they will be, without what is only of use to the writer. */
export function mergedTables(tablesByName: UpsertedTables): WorkbookTables {
  return new Map([...tablesByName].map(([name, { rows }]) => [name, rows]));
}

export function upserted(tablesByName: UpsertedTables, schema: TableSchema): Upserted {
  return tablesByName.get(schema.name) ?? { rows: [], rowsBefore: 0 };
}

/** The dataset that the workbook's tables hold. Rows without a key are people's half-typed ones and are left out. */
export function datasetOf(workbook: WorkbookTables): Dataset {
  const rows = (name: string, key: string) =>
    (workbook.get(name) ?? []).filter((row) => String(row[key] ?? "").trim() !== "");
  return {
    indicators: rows("tblIndicadores", "id").map(readIndicator),
    facilities: rows("tblEquipamentos", "codigo").map(readFacility),
    observations: rows("tblResultados", "chave").map(readObservation),
  };
}

/** Rows of several sets of tables together, table by table. */
export function joinTables(sets: readonly WorkbookTables[]): WorkbookTables {
  const all = new Map<string, Row[]>();
  for (const set of sets) for (const [name, rows] of set) all.set(name, [...(all.get(name) ?? []), ...rows]);
  return all;
}
