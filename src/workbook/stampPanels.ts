import type { SheetSpec } from "../sheets/sheetSpec";
import type { ExcelRun, OperationOptions } from "./excelRun";
import type { Journal } from "./journal";
import { journalWrites } from "./journalSteps";
import { checkPanelNames, checkPanelNamesFree, panelList, type PanelList } from "./panelList";
import { panelState, type PanelMark, type TemplateState } from "./panelState";
import { protectionOptions, sendSteps, sheetProtection } from "./sendSteps";
import { stampStep, type ChartChange, type Panel } from "./stampStep";
import { removeStep, type WriteStep } from "./writeStep";

/** The panels of one template. */
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
  /** Whether panels of these marks that are not on the list go. */
  readonly removeOthers?: boolean;
  /** Charts that a panel has elsewhere, larger, or not at all. */
  readonly adjust?: (panel: Panel) => readonly ChartChange[];
  readonly journal?: Journal;
}

export interface StampedPanels {
  readonly made: readonly string[];
  readonly removed: readonly string[];
  /** Panels of these marks that are not on the list and were left alone. */
  readonly others: readonly string[];
}

const largestBatch = 50;

/**
 * Copies templates, as people may have restyled them, once per panel: names the copy, sets its code, points its charts
 * at its own cells. Panels made before are replaced, so that running it again changes nothing but their place.
 * Two requests to look, then one for each 50 panels or 4 MB, all templates together.
 *
 * Errors: `sheet-missing` (a template), `sheet-name-illegal`, `sheet-name-taken`, `sheet-plan-wrong` (a name twice)
 * and `setting-missing` before anything is written; `operation-cancelled` and those of excelError.ts later.
 */
export async function stampPanels(
  run: ExcelRun,
  job: StampJob | readonly StampJob[],
  options: StampOptions = {},
): Promise<StampedPanels> {
  const jobs = "template" in job ? [job] : job;
  const wanted = jobs.map(({ template, panels }) => ({ template: template.name, panels }));
  checkPanelNames(wanted);
  const questions = jobs.map(({ template, codeCell, mark }) => {
    return { template: template.name, charts: template.charts, codeCell, mark };
  });
  const state = await panelState(run, questions, options.journal, options);
  checkPanelNamesFree(wanted, state);
  const journal = journalWrites(options.journal, { record: state.record, tables: new Map(), sheets: new Map() }, []);
  const stamps = jobs.flatMap((each, index) => {
    const template = state.templates[index];
    const list = { template: each.template.name, panels: each.panels };
    return template ? [{ job: each, template, list: panelList(list, template.marked) }] : [];
  });
  const others = stamps.flatMap(({ list }) => list.others);
  const steps = [
    ...journal.begin,
    ...stamps.flatMap(({ list }) => list.strays.map(removeStep)),
    ...stamps.flatMap((stamp) => stampSteps(stamp, options)),
    ...(options.removeOthers ? others.map(removeStep) : []),
    ...journal.end,
  ];
  const protections = new Map(state.record ? [[state.record.sheet.name, sheetProtection(state.record.sheet)]] : []);
  await sendSteps(run, steps, protections, options);
  return {
    made: wanted.flatMap(({ panels }) => panels.map(({ sheet }) => sheet)),
    removed: options.removeOthers ? others : [],
    others: options.removeOthers ? [] : others,
  };
}

interface Stamping {
  readonly job: StampJob;
  readonly template: TemplateState;
  readonly list: PanelList;
}

function stampSteps(
  { job, template, list }: Stamping,
  { batchSize = largestBatch, adjust }: StampOptions,
): WriteStep[] {
  return list.panels.map(({ panel, replaced }) =>
    stampStep({
      template: job.template.name,
      panel,
      codeCell: job.codeCell,
      replaced,
      changes: adjust?.(panel) ?? [],
      state: template,
      protection: job.template.isProtected ? protectionOptions : null,
      batchSize: Math.min(Math.max(batchSize, 1), largestBatch),
    }),
  );
}
