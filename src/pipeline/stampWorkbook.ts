import { plainWord } from "../dataset/plainWord";
import { checkedSettings } from "../dataset/settings";
import { JuntosError } from "../errors";
import { firstChoices, panelInputs } from "../sheets/panel/panelInputs";
import { type StampedPanel, stampedPanels } from "../sheets/panel/stampedPanels";
import type { Language, Text } from "../text/text";
import type { ExcelRun } from "../workbook/excelRun";
import { openTables } from "./renewWorkbook";
import { selection } from "./selection";
import { stampAll, type WorkbookOptions } from "./writeWorkbook";

export interface StampRequest {
  /** Only this area's panels; accents and case do not matter. */
  readonly area?: string;
  readonly language?: Language;
}

export interface StampReport {
  readonly panels: readonly StampedPanel[];
  /** Sheets of panels that nobody chose any more. */
  readonly removed: readonly string[];
  readonly text: Text;
}

/**
 * Stamps the panels of the chosen facilities again from the workbook's own templates, as people may have restyled
 * them, and writes nothing else: the last step of every operation, alone. For after a template was restyled by hand
 * or a facility validated; it changes no table.
 *
 * Errors: "area-not-in-data"; those of `openTables` and `stampPanels`.
 */
export async function stampWorkbook(
  run: ExcelRun,
  { area, language }: StampRequest = {},
  options: WorkbookOptions = {},
): Promise<StampReport> {
  const { tables, setting, cycle, text } = await openTables(run, {
    ...options,
    ...(language === undefined ? {} : { language }),
  });
  const baseYear = checkedSettings(setting).baseYear ?? undefined;
  const municipality = setting("codigo_ibge");
  const { dataset, chosen } = selection({ before: tables, incoming: new Map(), municipality, cycle, baseYear, text });
  const templates = panelInputs(dataset, { text: text.sheets, cycle, picked: firstChoices(dataset, chosen) });
  const areas = templates.map((template) => template.area);
  const wanted = templates.filter((template) => area === undefined || plainWord(template.area) === plainWord(area));
  if (wanted.length === 0 && area !== undefined) throw new JuntosError("area-not-in-data", { area, areas });
  // Names are given over all areas, so that a tab has the same name whether one area is stamped or all are.
  const all = stampedPanels(dataset, templates, chosen, Object.values(text.sheets.sheetNames));
  const panels = all.filter((panel) => wanted.some((template) => template.area === panel.area));
  const { onProgress, ...rest } = options;
  const stamped = await stampAll(run, wanted, panels, {
    ...rest,
    begin: "stamp",
    onProgress: (progress) => onProgress?.({ part: "panels", ...progress }),
  });
  return { panels, removed: stamped.removed, text };
}
