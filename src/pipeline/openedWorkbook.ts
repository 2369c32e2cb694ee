import { configTable } from "../dataset/tables";
import { workbookIdentity, type WorkbookIdentity } from "../dataset/workbookIdentity";
import type { ExcelRun, RequestOptions } from "../workbook/excelRun";
import { readWorkbookTables } from "../workbook/readWorkbookTables";

/** Looks whether a workbook is one of ours, and whose; null = it is not. Errors: `readTables`. */
export async function openedWorkbook(run: ExcelRun, options: RequestOptions = {}): Promise<WorkbookIdentity | null> {
  return workbookIdentity(await readWorkbookTables(run, options, [configTable.name]));
}
