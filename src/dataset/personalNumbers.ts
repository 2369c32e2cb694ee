import { type PersonalNumber, personalNumber } from "./personalNumber";
import { facilityTable, tables } from "./tables";
import type { WorkbookTables } from "./workbookTables";

/** A typed cell that seems to hold a number of a person. The number itself is told to nobody. */
export interface PersonalCell {
  readonly kind: PersonalNumber;
  readonly table: string;
  /** Row of the table, from 1, without its heading. */
  readonly row: number;
  readonly column: string;
}

/** Columns that hold codes of facilities, also inside "nome — código". */
const codeColumns = new Set(["codigo", "equipamento", "sucessora"]);

/** Every cell that people type in and that looks like a CPF or NIS, table by table. Empty = none. */
export function personalNumbers(workbook: WorkbookTables): PersonalCell[] {
  const codes = new Set((workbook.get(facilityTable.name) ?? []).map((row) => String(row["codigo"] ?? "").trim()));
  return tables.flatMap(({ name: table, columns }) => {
    const typed = columns.filter(({ owner, name }) => owner === "person" && !codeColumns.has(name));
    return (workbook.get(table) ?? []).flatMap((row, index) =>
      typed.flatMap(({ name: column }): PersonalCell[] => {
        const kind = personalNumber(row[column] ?? "", codes);
        return kind ? [{ kind, table, row: index + 1, column }] : [];
      }),
    );
  });
}
