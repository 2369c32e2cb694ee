import { configTable } from "./tables";
import type { WorkbookTables } from "./workbookTables";

/** Looks a setting up in tblConfig; "" where the workbook does not say. */
export type Settings = (key: string) => string;

export function settingsOf(workbook: WorkbookTables): Settings {
  const rows = new Map((workbook.get(configTable.name) ?? []).map((row) => [row["chave"], row["valor"]]));
  return (key) => String(rows.get(key) ?? "").trim();
}
