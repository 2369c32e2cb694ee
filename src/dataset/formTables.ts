import { type ColumnSchema, months, type TableSchema } from "./tables";

/** The tables of a collection file. They are the schema of what comes back, as those of tables.ts are of the workbook. */

type Owner = ColumnSchema["owner"];

function column(name: string, owner: Owner, holds: ColumnSchema["holds"]): ColumnSchema {
  return { name, owner, holds };
}

/** What the facility fills in. */
export const formTable: TableSchema = {
  name: "tblEnvio",
  key: ["chave"],
  columns: [
    column("nome_indicador", "program", "text"),
    column("aceita", "program", "text"),
    ...months.map((month) => column(month, "person", "any")),
    column("observacao", "person", "text"),
    column("chave", "program", "text"),
    column("minimo", "program", "number"),
    column("maximo", "program", "number"),
    column("opcoes", "program", "text"),
  ],
};

/** Whose file it is and when it was made. */
export const formControlTable: TableSchema = {
  name: "tblControle",
  key: ["chave"],
  columns: [column("chave", "program", "text"), column("valor", "program", "text")],
};

/** What the workbook held when the file was made: what differs from it was typed in the file. */
export const issuedTable: TableSchema = {
  name: "tblEmitido",
  key: ["chave"],
  columns: [
    column("chave", "program", "text"),
    ...months.map((month) => column(month, "program", "any")),
    column("observacao", "program", "text"),
  ],
};

/** Keys of tblControle. */
export const formFacts = {
  version: "versao",
  municipality: "municipio",
  municipalityCode: "codigo_ibge",
  cycle: "ciclo",
  code: "codigo",
  name: "nome",
  issuedAt: "emitido_em",
} as const;

/** Version of these tables. */
export const formVersion = "1";

/** Columns of a row that a facility fills in. */
export const formColumns: readonly string[] = [...months, "observacao"];
