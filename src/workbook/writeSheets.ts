import type { CellStyle, SheetSpec } from "../sheets/sheetSpec";
import { checkRows } from "./checkRows";
import { checkSpec } from "./checkSpec";
import type { ExcelRun, OperationOptions } from "./excelRun";
import type { Journal } from "./journal";
import { journalWrites, withJournal } from "./journalSteps";
import { nameSteps } from "./nameSteps";
import { protectionOptions, sendSteps, sheetProtection, type SheetProtection } from "./sendSteps";
import { sheetJob, type SheetJob } from "./sheetJob";
import { sheetWrites, type SheetWrites } from "./sheetWrites";
import { workbookState } from "./workbookState";
import { removeStep, type WriteStep } from "./writeStep";

export interface WriteOptions extends OperationOptions {
  /**
   * `keep` (default): a finished sheet keeps its look, however people restyled it, and gets cells, tables, names and
   * validation. `renew`: it gets everything as designed. New and unfinished sheets get everything either way.
   */
  readonly look?: "keep" | "renew";
  /** The style of every cell of a dressed sheet, before the plan's styles. */
  readonly defaultStyle?: CellStyle;
  /** Where the operation under way is recorded. Its table's sheet is written first. */
  readonly journal?: Journal;
}

/** A sheet as it was written. */
export interface WrittenSheet {
  /** The plan's name. */
  readonly plan: string;
  /** Its name in the workbook: people may have renamed it. */
  readonly sheet: string;
  readonly isNew: boolean;
}

/**
 * Applies plans of sheets to the workbook: sheets that are missing are made, those that exist are refreshed, and what
 * people typed stays. The requests are one or two to look, then as many as the bytes and cells need, shared by all
 * sheets; their number does not depend on how many cells there are until a limit forces a split.
 *
 * Running it again completes a write that was broken off. Errors: `sheet-plan-wrong`, `sheet-name-illegal`,
 * `sheet-name-taken`, `table-missing`, `table-changed`, `table-rows-kept` and `setting-missing` before anything is
 * written; `operation-cancelled` and those of excelError.ts between or in requests.
 */
export async function writeSheets(
  run: ExcelRun,
  specs: readonly SheetSpec[],
  options: WriteOptions = {},
): Promise<readonly WrittenSheet[]> {
  specs.forEach(checkSpec);
  if (specs.length === 0) return [];
  const state = await workbookState(run, specs, options.journal, options);
  await checkRows(run, specs, state, options);
  const journal = journalWrites(options.journal, state, specs);
  const jobs = journalFirst(
    specs.map((spec) => sheetJob(withJournal(spec, options.journal), state, options.look ?? "keep")),
    options.journal,
  );
  const canResize = options.isSetSupported?.("ExcelApi", "1.13") ?? false;
  const writes = jobs.map((job) => sheetWrites(job, { defaultStyle: options.defaultStyle, canResize }));
  const steps: WriteStep[] = [
    ...journal.begin,
    ...withoutBlankSheet(state.blankSheet, writes),
    ...jobs.flatMap((job) => nameSteps(job, state)),
    ...writes.flatMap(({ later }) => later),
    ...journal.end,
  ];
  await sendSteps(run, steps, sheetProtections(jobs, state.record?.sheet), options);
  return jobs.map(({ spec, sheet, state: before }) => ({ plan: spec.name, sheet, isNew: before === null }));
}

/** The blank sheet of a new workbook goes as soon as there is another: a workbook has at least one. */
function withoutBlankSheet(blank: string | null, writes: readonly SheetWrites[]): WriteStep[] {
  const [opening, ...rest] = writes.flatMap(({ first }) => first);
  if (!opening) return [];
  return [opening, ...(blank === null ? [] : [removeStep(blank)]), ...rest];
}

function journalFirst(jobs: readonly SheetJob[], journal: Journal | undefined): SheetJob[] {
  const holdsJournal = ({ spec }: SheetJob): boolean => spec.tables.some(({ name }) => name === journal?.table);
  return [...jobs.filter(holdsJournal), ...jobs.filter((job) => !holdsJournal(job))];
}

/** Sheets of ours are protected as planned; a sheet that somebody else protected stays so, as it was. */
function sheetProtections(
  jobs: readonly SheetJob[],
  journalSheet: SheetJob["state"] | undefined,
): ReadonlyMap<string, SheetProtection> {
  const journal: [string, SheetProtection][] = journalSheet ? [[journalSheet.name, sheetProtection(journalSheet)]] : [];
  return new Map([
    ...journal,
    ...jobs.map(({ spec, sheet, state }): [string, SheetProtection] => {
      if (spec.isProtected) return [sheet, { isProtected: state?.isProtected ?? false, after: protectionOptions }];
      return [sheet, state ? sheetProtection(state) : { isProtected: false, after: null }];
    }),
  ]);
}
