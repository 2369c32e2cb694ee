import type { Dataset } from "../dataset/dataset";
import { checkedSettings, type Settings, settingsOf } from "../dataset/settings";
import { datasetOf, joinTables, type WorkbookTables } from "../dataset/workbookTables";
import { workbookIdentity } from "../dataset/workbookIdentity";
import { JuntosError } from "../errors";
import { type Language, type Text, texts } from "../text/text";
import type { ExcelRun } from "../workbook/excelRun";
import { readWorkbookTables } from "../workbook/readWorkbookTables";
import { selection, type Selection } from "./selection";
import { type WorkbookOptions, type WrittenWorkbook, writeWorkbook } from "./writeWorkbook";

/** A workbook of ours as it was found. */
export interface OpenedTables {
  readonly tables: WorkbookTables;
  readonly dataset: Dataset;
  readonly setting: Settings;
  /** 0 where the workbook does not say. */
  readonly cycle: number;
  readonly text: Text;
}

export interface Renewal {
  /** Name of the operation in the journal: "freeze". */
  readonly operation: string;
  /** Rows that the operation takes in, by table; a change of the cycle comes as a row of tblConfig. */
  readonly rows: (opened: OpenedTables) => WorkbookTables;
  /**
   * The workbook's tables with what the operation changes in the program's columns of rows that have no key; the rows
   * themselves, their number and order stay.
   */
  readonly revised?: (opened: OpenedTables) => WorkbookTables;
  /** Left out: what the workbook says, else Portuguese. */
  readonly language?: Language;
}

export interface RenewedWorkbook extends WrittenWorkbook, Selection {
  readonly before: WorkbookTables;
  readonly cycle: number;
  readonly text: Text;
}

/** Reads a workbook of ours. Errors: "workbook-not-ours", "setting-invalid", those of `readTables`. */
export async function openTables(
  run: ExcelRun,
  options: WorkbookOptions & { readonly language?: Language } = {},
): Promise<OpenedTables> {
  const { onProgress: _onProgress, language, ...request } = options;
  const tables = await readWorkbookTables(run, request);
  if (!workbookIdentity(tables)) throw new JuntosError("workbook-not-ours", {});
  const setting = settingsOf(tables);
  const known = checkedSettings(setting);
  const text = texts[language ?? known.language ?? "pt"];
  return { tables, dataset: datasetOf(tables), setting, cycle: known.cycle ?? 0, text };
}

/**
 * What every operation on a workbook that is there has in common: read its tables, take rows in, choose again, and
 * write all its sheets and panels from the result, as `buildWorkbook` does from sources. Errors: those of `openTables`
 * and of `writeWorkbook`.
 */
export async function renewWorkbook(
  run: ExcelRun,
  renewal: Renewal,
  options: WorkbookOptions = {},
): Promise<RenewedWorkbook> {
  const opened = await openTables(run, { ...options, ...(renewal.language ? { language: renewal.language } : {}) });
  const { text } = opened;
  const before = renewal.revised?.(opened) ?? opened.tables;
  const incoming = renewal.rows(opened);
  const setting = settingsOf(joinTables([before, incoming]));
  const known = checkedSettings(setting);
  const cycle = known.cycle ?? opened.cycle;
  const baseYear = known.baseYear ?? undefined;
  const found = selection({ before, incoming, municipality: setting("codigo_ibge"), cycle, baseYear, text });
  const written = await writeWorkbook(
    run,
    { ...found, operation: renewal.operation, before, incoming, cycle, text },
    options,
  );
  return { ...found, ...written, before, cycle, text };
}
