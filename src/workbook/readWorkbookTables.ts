import type { Row } from "../dataset/rows";
import { tables } from "../dataset/tables";
import type { WorkbookTables } from "../dataset/workbookTables";
import type { ExcelRun, RequestOptions } from "./excelRun";
import { readTables, type TableCell, type TableRows } from "./readTables";

/** A cell that shows an error holds nothing that can be worked with. */
function known(cell: TableCell | undefined): string | number | boolean {
  return cell === undefined || typeof cell === "object" ? "" : cell;
}

function namedRows({ columns, rows }: TableRows): Row[] {
  return rows.map((row): Row => Object.fromEntries(columns.map((column, index) => [column, known(row[index])])));
}

/**
 * The workbook's own tables as rows by column header, all of them unless some are named; those that are missing are
 * absent. Errors: `readTables`.
 */
export async function readWorkbookTables(
  run: ExcelRun,
  options: RequestOptions = {},
  names: readonly string[] = tables.map(({ name }) => name),
): Promise<WorkbookTables> {
  const read = await readTables(run, names, options);
  return new Map([...read.tables].map(([name, table]) => [name, namedRows(table)]));
}
