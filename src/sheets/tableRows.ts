import type { CellValue, Row } from "../dataset/rows";
import type { TableSchema } from "../dataset/tables";
import type { CellContent, Formula } from "./sheetSpec";

function content(value: CellValue | undefined): CellContent {
  return value === undefined || value === "" ? null : value;
}

/**
 * Rows as a table's cells, in the order of the schema's columns. Formula columns take theirs from `formulas`. A table
 * has at least one row, so an empty one gets a blank row to type in, or as many as `blankRows` says.
 */
export function tableRows(
  schema: TableSchema,
  rows: readonly Row[],
  options: { readonly formulas?: Readonly<Record<string, Formula>>; readonly blankRows?: number } = {},
): CellContent[][] {
  const blanks = Array.from({ length: Math.max((options.blankRows ?? 1) - rows.length, 0) }, (): Row => ({}));
  return [...rows, ...blanks].map((row) =>
    schema.columns.map(({ name, owner }) =>
      owner === "formula" ? (options.formulas?.[name] ?? null) : content(row[name]),
    ),
  );
}
