import { JuntosError } from "../errors";
import type { SheetSpec } from "../sheets/sheetSpec";
import { checkSheetName } from "./checkSpec";
import type { ExcelRun, OperationOptions } from "./excelRun";
import type { Journal } from "./journal";
import { journalWrites } from "./journalSteps";
import { panelState, type MarkedSheet, type PanelMark, type PanelState } from "./panelState";
import { protectionOptions, sendSteps, sheetProtection } from "./sendSteps";
import { stampStep, type ChartChange, type Panel } from "./stampStep";
import { propertyBytes, type WriteStep } from "./writeStep";

export interface StampJob {
  /** The plan that the template was written from: its name, charts and protection count, its look does not. */
  readonly template: Pick<SheetSpec, "name" | "charts" | "isProtected">;
  /** In the order in which they shall stand, after all other sheets. */
  readonly panels: readonly Panel[];
  /** The one cell that the template's formulas hang on. */
  readonly codeCell: string;
  readonly mark: PanelMark;
}

export interface StampOptions extends OperationOptions {
  /** Panels in one request: 50 by default and at most. */
  readonly batchSize?: number;
  /** Whether panels of this mark that are not on the list go. */
  readonly removeOthers?: boolean;
  /** Charts that a panel has elsewhere, larger, or not at all. */
  readonly adjust?: (panel: Panel) => readonly ChartChange[];
  readonly journal?: Journal;
}

export interface StampedPanels {
  readonly made: readonly string[];
  readonly removed: readonly string[];
  /** Panels of this mark that are not on the list and were left alone. */
  readonly others: readonly string[];
}

const largestBatch = 50;

/**
 * Copies the template, as people may have restyled it, once per panel: names it, sets its code, points its charts at
 * its own cells. Panels made before are replaced, so that running it again changes nothing but their place.
 * Two requests to look, then one for each 50 panels or 4 MB.
 *
 * Errors: `sheet-missing` (the template), `sheet-name-illegal`, `sheet-name-taken`, `sheet-plan-wrong` (a name twice)
 * and `setting-missing` before anything is written; `operation-cancelled` and those of excelError.ts later.
 */
export async function stampPanels(run: ExcelRun, job: StampJob, options: StampOptions = {}): Promise<StampedPanels> {
  checkPanels(job);
  const { template, codeCell, mark } = job;
  const question = { template: template.name, charts: template.charts, codeCell, mark, journal: options.journal };
  const state = await panelState(run, question, options);
  if (!state) throw new JuntosError("sheet-missing", { sheet: template.name });
  const before = state.marked.filter(({ sheet }) => sheet !== template.name);
  const strays = straysOf(template.name, state.marked);
  checkFree(job, state, before);
  const journal = journalWrites(options.journal, { record: state.record, tables: new Map(), sheets: new Map() }, []);
  const others = othersOf(job, before).filter((sheet) => !strays.includes(sheet));
  const steps = [
    ...journal.begin,
    ...strays.map(removeStep),
    ...stampSteps(job, { state, before: before.filter(({ sheet }) => !strays.includes(sheet)) }, options),
    ...(options.removeOthers ? others.map(removeStep) : []),
    ...journal.end,
  ];
  const protections = new Map(state.record ? [[state.record.sheet.name, sheetProtection(state.record.sheet)]] : []);
  await sendSteps(run, steps, protections, options);
  return {
    made: job.panels.map(({ sheet }) => sheet),
    removed: options.removeOthers ? others : [],
    others: options.removeOthers ? [] : others,
  };
}

function checkPanels({ panels, template }: StampJob): void {
  const names = new Set([template.name.toLowerCase()]);
  for (const { sheet } of panels) {
    checkSheetName(sheet);
    if (names.has(sheet.toLowerCase())) {
      throw new JuntosError("sheet-plan-wrong", { sheet, where: template.name, reason: "a panel's name twice" });
    }
    names.add(sheet.toLowerCase());
  }
}

/** A sheet of a panel's name has to be a panel, or somebody's sheet would be lost. */
function checkFree({ panels }: StampJob, { sheets }: PanelState, before: readonly MarkedSheet[]): void {
  const panelNames = new Set(before.map(({ sheet }) => sheet.toLowerCase()));
  const taken = new Map(sheets.map((sheet) => [sheet.toLowerCase(), sheet]));
  for (const panel of panels) {
    const sheet = taken.get(panel.sheet.toLowerCase());
    if (sheet !== undefined && !panelNames.has(sheet.toLowerCase()))
      throw new JuntosError("sheet-name-taken", { sheet });
  }
}

/**
 * Copies that a stamping which was broken off left: named by Excel, "Painel Saúde (2)", and still with the template's
 * own facility. They hold nothing that the template does not.
 */
function straysOf(template: string, marked: readonly MarkedSheet[]): string[] {
  const code = marked.find(({ sheet }) => sheet === template)?.code;
  return marked
    .filter((old) => old.code === code && /^(.+) \(\d+\)$/.exec(old.sheet)?.[1] === template)
    .map(({ sheet }) => sheet);
}

function othersOf({ panels }: StampJob, before: readonly MarkedSheet[]): string[] {
  return before.filter((old) => !panels.some((panel) => isReplaced(old, panel))).map(({ sheet }) => sheet);
}

function isReplaced(old: MarkedSheet, panel: Panel): boolean {
  return old.code === panel.code || old.sheet.toLowerCase() === panel.sheet.toLowerCase();
}

function stampSteps(
  { template, panels, codeCell }: StampJob,
  { state, before }: { readonly state: PanelState; readonly before: readonly MarkedSheet[] },
  { batchSize = largestBatch, adjust }: StampOptions,
): WriteStep[] {
  // Each old sheet goes once, or a later panel would delete the new sheet that has taken its name.
  const remaining = new Set(before);
  return panels.map((panel) => {
    const replaced = [...remaining].filter((old) => isReplaced(old, panel));
    replaced.forEach((old) => remaining.delete(old));
    return stampStep({
      template: template.name,
      panel,
      codeCell,
      replaced: replaced.map(({ sheet }) => sheet),
      changes: adjust?.(panel) ?? [],
      state,
      protection: template.isProtected ? protectionOptions : null,
      batchSize: Math.min(Math.max(batchSize, 1), largestBatch),
    });
  });
}

function removeStep(sheet: string): WriteStep {
  return {
    sheet: null,
    bytes: propertyBytes,
    cells: 0,
    units: 0,
    queue: ({ context }) => context.workbook.worksheets.getItemOrNullObject(sheet).delete(),
  };
}
