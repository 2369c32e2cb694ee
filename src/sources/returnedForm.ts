import * as z from "zod/mini";
import type { FormCell, ReturnedForm } from "../dataset/collectionMerge";
import { formColumns, formFacts } from "../dataset/formTables";
import type { CellValue } from "../dataset/rows";
import { JuntosError } from "../errors";
import type { SourceFile } from "./openFile";
import { type Cell, cellAddress, cellText, type Row, type Table } from "./table";
import { xlsxTables } from "./xlsxRows";

const text = z.string().check(z.minLength(1));
/** What tblControle has to say before anything of the file is believed. */
const control = z.object({
  [formFacts.municipalityCode]: text,
  [formFacts.cycle]: z.string().check(z.regex(/^\d{4}$/)),
  [formFacts.code]: text,
  [formFacts.issuedAt]: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
});

/**
 * A collection file that came back, whatever program saved it: its tables are found by their headings, because other
 * programs lose the names of tables.
 *
 * @throws JuntosError "form-not-ours", and those of `xlsxTables` for what is damaged or no workbook at all
 */
export async function returnedForm({ name, bytes }: SourceFile): Promise<ReturnedForm> {
  const tables = await xlsxTables(name, bytes);
  const typed = found(tables, (headings) => headings.includes("nome_indicador") && headings.includes("jan"));
  const issued = found(tables, (headings) => headings.includes("valor") && headings.includes("jan"));
  const facts = control.safeParse(issued ? controlFacts(issued) : {});
  if (!typed || !issued || !facts.success) throw new JuntosError("form-not-ours", { file: name });
  const { data } = facts;
  return {
    file: name,
    municipality: data[formFacts.municipalityCode],
    cycle: data[formFacts.cycle],
    code: data[formFacts.code],
    issuedAt: data[formFacts.issuedAt],
    cells: formCells(typed, issuedRows(issued)),
  };
}

interface FoundTable {
  readonly table: Table;
  readonly headings: readonly string[];
  /** Rows under the headings. */
  readonly rows: readonly Row[];
}

function found(tables: readonly Table[], isRight: (headings: readonly string[]) => boolean): FoundTable | null {
  for (const table of tables) {
    const rows = [...table.rows];
    const at = rows.findIndex(({ cells }) => isRight(cells.map(cellText)));
    if (at >= 0) return { table, headings: (rows[at]?.cells ?? []).map(cellText), rows: rows.slice(at + 1) };
  }
  return null;
}

/** Both tables of the control sheet stand side by side; the one of pairs is on the left. */
function controlFacts({ headings, rows }: FoundTable): Record<string, string> {
  const value = headings.indexOf("valor");
  return Object.fromEntries(rows.map(({ cells }) => [cellText(cells[value - 1]), cellText(cells[value])]));
}

type IssuedRows = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

function issuedRows({ headings, rows }: FoundTable): IssuedRows {
  const key = headings.indexOf("jan") - 1;
  return new Map(
    rows.map(({ cells }) => {
      const values = formColumns.map((column) => [column, cellValue(cells[headings.indexOf(column)])] as const);
      return [cellText(cells[key]), new Map(values)];
    }),
  );
}

function formCells({ table, headings, rows }: FoundTable, issued: IssuedRows): FormCell[] {
  const keyColumn = headings.indexOf("chave");
  return rows.flatMap((row) => {
    const key = cellText(row.cells[keyColumn]);
    const known = issued.get(key);
    if (!known) return [];
    return formColumns.map((column): FormCell => {
      const position = headings.indexOf(column);
      return {
        key,
        column,
        value: cellValue(row.cells[position]),
        issued: known.get(column) ?? "",
        where: cellAddress(table, row, position),
      };
    });
  });
}

/** Numbers stay numbers; a day or truth value is no number that anybody meant, so it is read as text. */
function cellValue(cell: Cell | undefined): CellValue {
  return typeof cell === "number" ? cell : cellText(cell);
}
