import { storedNo } from "./storedWords";
import { holidayTable } from "./tables";
import type { WorkbookTables } from "./workbookTables";

/** Days without work, and spans without school, as Excel's date serials. */
export interface WorkingCalendar {
  readonly daysOff: ReadonlySet<number>;
  readonly recesses: readonly { readonly from: number; readonly to: number }[];
}

export const schoolRecess = "recesso escolar";

/** What tblFeriados says. Rows without a day, and those marked «não», do not count. */
export function workingCalendar(tables: WorkbookTables): WorkingCalendar {
  const rows = (tables.get(holidayTable.name) ?? []).filter(
    (row) => typeof row["dia"] === "number" && row["conta"] !== storedNo,
  );
  const day = (value: unknown) => (typeof value === "number" ? Math.floor(value) : 0);
  const isRecess = (row: (typeof rows)[number]) => row["tipo"] === schoolRecess;
  return {
    daysOff: new Set(rows.filter((row) => !isRecess(row)).map((row) => day(row["dia"]))),
    recesses: rows
      .filter(isRecess)
      .map((row) => ({ from: day(row["dia"]), to: Math.max(day(row["dia"]), day(row["ate"])) })),
  };
}
