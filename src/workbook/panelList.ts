import { JuntosError } from "../errors";
import { checkSheetName } from "./checkSpec";
import type { MarkedSheet, TemplateState } from "./panelState";
import type { Panel } from "./stampStep";

/** A template's panels as they are wanted. */
export interface WantedPanels {
  readonly template: string;
  readonly panels: readonly Panel[];
}

/** The same, against what the workbook has of them. */
export interface PanelList {
  /** Each panel with the sheets that it takes the place of. */
  readonly panels: readonly { readonly panel: Panel; readonly replaced: readonly string[] }[];
  /** Panels of the template's mark that nobody wants any more. */
  readonly others: readonly string[];
  /** Copies that a stamping which was broken off has left. */
  readonly strays: readonly string[];
}

/** Refuses names that Excel would refuse, and names that come twice. */
export function checkPanelNames(wanted: readonly WantedPanels[]): void {
  const names = new Set(wanted.map(({ template }) => template.toLowerCase()));
  for (const { template, panels } of wanted) {
    for (const { sheet } of panels) {
      checkSheetName(sheet);
      if (names.has(sheet.toLowerCase())) {
        throw new JuntosError("sheet-plan-wrong", { sheet, where: template, reason: "a panel's name twice" });
      }
      names.add(sheet.toLowerCase());
    }
  }
}

/** A sheet of a panel's name has to be a panel, or somebody's sheet would be lost. */
export function checkPanelNamesFree(
  wanted: readonly WantedPanels[],
  { sheets, templates }: { readonly sheets: readonly string[]; readonly templates: readonly TemplateState[] },
): void {
  const marked = new Set(templates.flatMap((state) => state.marked.map(({ sheet }) => sheet.toLowerCase())));
  const taken = new Map(sheets.map((sheet) => [sheet.toLowerCase(), sheet]));
  for (const { sheet } of wanted.flatMap(({ panels }) => panels)) {
    const existing = taken.get(sheet.toLowerCase());
    if (existing !== undefined && !marked.has(sheet.toLowerCase())) {
      throw new JuntosError("sheet-name-taken", { sheet: existing });
    }
  }
}

/** Who replaces whom. */
export function panelList({ template, panels }: WantedPanels, marked: readonly MarkedSheet[]): PanelList {
  const strays = straysOf(template, marked);
  // Each old sheet goes once, or a later panel would delete the new sheet that has taken its name.
  const remaining = new Set(marked.filter(({ sheet }) => sheet !== template && !strays.includes(sheet)));
  const list = panels.map((panel) => {
    const replaced = [...remaining].filter((old) => isReplaced(old, panel));
    replaced.forEach((old) => remaining.delete(old));
    return { panel, replaced: replaced.map(({ sheet }) => sheet) };
  });
  return { panels: list, others: [...remaining].map(({ sheet }) => sheet), strays };
}

function isReplaced(old: MarkedSheet, panel: Panel): boolean {
  return old.code === panel.code || old.sheet.toLowerCase() === panel.sheet.toLowerCase();
}

/**
 * Copies named by Excel, "Painel Saúde (2)", and still with the template's own facility: they hold nothing that the
 * template does not.
 */
function straysOf(template: string, marked: readonly MarkedSheet[]): string[] {
  const code = marked.find(({ sheet }) => sheet === template)?.code;
  return marked
    .filter((old) => old.code === code && /^(.+) \(\d+\)$/.exec(old.sheet)?.[1] === template)
    .map(({ sheet }) => sheet);
}
