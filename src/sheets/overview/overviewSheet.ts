import { columnLetters } from "../a1";
import { palette } from "../palette";
import type { SheetSpec } from "../sheetSpec";
import type { OverviewInput } from "./overviewInput";
import { overviewItems } from "./overviewItems";
import { gridRows, overviewPage } from "./overviewPage";
import { filterRow, headLines, legendRow, overviewPlan } from "./overviewPlan";
import { overviewFormats, overviewStyles, overviewWidths } from "./overviewStyles";

/**
 * Quadro geral: every facility, in and out of the list, against every indicator of its area, filtered by drop-downs
 * that need no add-in. Each line of the grid looks up the next item that the filters leave, so that there are no
 * gaps; each cell behind it is one MATCH on a full key.
 */
export function overviewSheet(input: OverviewInput): SheetSpec {
  const plan = overviewPlan(input);
  const page = overviewPage(input, plan);
  const { first, last } = gridRows(plan);
  const { sheetNames, footer } = input.text;
  return {
    name: sheetNames.overview,
    tabColor: palette.accent,
    gridlines: false,
    columnWidths: overviewWidths(plan),
    rowHeights: [
      { rows: "1:1", height: 28 },
      { rows: "3:3", height: 6 },
      { rows: `${filterRow}:${filterRow}`, height: 20 },
      { rows: `${legendRow}:${legendRow}`, height: 18 },
      { rows: `${first}:${last}`, height: 15.75 },
    ],
    cells: [...page.cells, ...overviewItems(input, plan)],
    merges: page.merges,
    styles: overviewStyles(plan),
    tables: [],
    validations: page.validations,
    conditionalFormats: overviewFormats(plan, input.text.panel.process.notSent),
    charts: [],
    names: [],
    freeze: { rows: legendRow, columns: 1 },
    print: {
      orientation: "landscape",
      area: `$A$1:$${columnLetters(plan.lastColumn)}$${last}`,
      margins: { top: 1.2, bottom: 1.5, left: 1, right: 1 },
      fit: { wide: 1, tall: null },
      // With one area its heads stand on every page.
      titleRows: input.areas.length === 1 ? `${first}:${first + headLines - 1}` : `${legendRow}:${legendRow}`,
      footer: { left: sheetNames.overview, right: footer },
    },
    isProtected: true,
  };
}
