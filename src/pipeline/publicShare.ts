import { publicSummary } from "../analysis/publicSummary";
import { csvText } from "../sheets/share/csvText";
import { dictionaryTable, publicSheets, publicTable } from "../sheets/share/publicTable";
import type { SheetSpec } from "../sheets/sheetSpec";
import type { Language, Text } from "../text/text";
import type { ExcelRun } from "../workbook/excelRun";
import { writeSheets } from "../workbook/writeSheets";
import { openTables } from "./renewWorkbook";
import type { WorkbookOptions } from "./writeWorkbook";

export interface PublicRequest {
  /** Codes of facilities that were chosen to be named; default none. */
  readonly named?: readonly string[];
  readonly language?: Language;
}

/** What a city publishes: two sheets for a workbook of their own, and the same as CSV. */
export interface PublicShare {
  readonly sheets: readonly SheetSpec[];
  readonly csv: { readonly summary: string; readonly dictionary: string };
  readonly rows: number;
  /** Rows whose value is left out. */
  readonly hidden: number;
  readonly text: Text;
}

/** Makes the public summary of a workbook; only looks. Errors: those of `openTables`. */
export async function publicShare(
  run: ExcelRun,
  { named = [], language }: PublicRequest = {},
  options: WorkbookOptions = {},
): Promise<PublicShare> {
  const opened = await openTables(run, { ...options, ...(language === undefined ? {} : { language }) });
  const { dataset, setting, text } = opened;
  const lines = publicSummary(dataset, { named, municipality: setting("codigo_ibge") });
  const table = publicTable(lines, dataset, text.sheets);
  const dialect =
    text.language === "pt" ? ({ separator: ";", decimal: "," } as const) : ({ separator: ",", decimal: "." } as const);
  return {
    sheets: publicSheets(table, setting("municipio"), text.sheets),
    csv: { summary: csvText(table, dialect), dictionary: csvText(dictionaryTable(text.sheets), dialect) },
    rows: lines.length,
    hidden: lines.filter(({ hidden }) => hidden !== null).length,
    text,
  };
}

/** Writes a public summary into an empty workbook. Errors: those of `writeSheets`. */
export async function writePublicShare(
  run: ExcelRun,
  { sheets }: Pick<PublicShare, "sheets">,
  options: WorkbookOptions = {},
): Promise<void> {
  const { onProgress: _onProgress, ...rest } = options;
  await writeSheets(run, sheets, rest);
}
