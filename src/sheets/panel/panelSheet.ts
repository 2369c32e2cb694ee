import { cell, columnLetters, fixedCell } from "../a1";
import { palette } from "../palette";
import { rectangle } from "../rectangle";
import type { CellContent, SheetSpec } from "../sheetSpec";
import { panelActions } from "./panelActions";
import { panelCharts } from "./panelCharts";
import { panelFacts, pickerCell, workingsColumn } from "./panelFacts";
import type { PanelInput } from "./panelInput";
import { panelPage } from "./panelPage";
import { panelPlan, type PanelPlan } from "./panelPlan";
import { panelProcess } from "./panelProcess";
import { panelResults } from "./panelResults";
import { panelSlot } from "./panelSlots";
import { panelStyles } from "./panelStyles";

const lastPageColumn = 12;

function workings(input: PanelInput, plan: PanelPlan): readonly { at: string; rows: readonly CellContent[][] }[] {
  const focusCell = fixedCell(0, plan.rows.focus);
  const at = (row: number) => cell(workingsColumn, row);
  return [
    { at: at(1), rows: panelFacts(input) },
    { at: at(plan.results.first - 1), rows: [[input.text.panel.picker.workings]] },
    { at: at(plan.results.first), rows: panelResults(input, plan.results) },
    ...plan.slots.map((row, index) => ({ at: at(row), rows: panelSlot(input, plan.results, index, row) })),
    { at: at(plan.process), rows: panelProcess(input, focusCell, plan.process) },
    { at: at(plan.actions), rows: panelActions() },
  ].flatMap(({ at: place, rows }) => (rows.length === 0 ? [] : [{ at: place, rows: rectangle(rows) }]));
}

function picker(input: PanelInput): { at: string; rows: CellContent[][] } {
  const { label, hint } = input.text.panel.picker;
  return { at: cell(pickerCell.column, 1), rows: [[label], [input.picked], [hint]] };
}

/**
 * The panel of an area: one A4 page whose formulas all hang on one cell, the facility's code. It is the interactive
 * panel itself, and the template that stamped panels are copied from. Nothing on it is typed, save the two choices
 * (facility, indicator in focus), so it can always be made again.
 */
export function panelSheet(input: PanelInput): SheetSpec {
  const plan = panelPlan(input);
  const page = panelPage(input, plan);
  const styles = panelStyles(input, plan);
  const lastCell = fixedCell(lastPageColumn, plan.rows.footer);
  return {
    name: input.sheet,
    tabColor: palette.accent,
    gridlines: false,
    columnWidths: [
      { columns: "A:A", width: 26 },
      { columns: "B:M", width: 5 },
      { columns: "N:N", width: 3 },
      { columns: "O:O", width: 38 },
      { columns: "P:P", width: 3 },
      { columns: `Q:Q`, width: 24 },
      { columns: `R:${columnLetters(workingsColumn + 40)}`, width: 9 },
    ],
    rowHeights: styles.heights,
    cells: [...page.cells, picker(input), ...workings(input, plan)],
    merges: page.merges,
    styles: styles.ranges,
    tables: [],
    validations: page.validations,
    conditionalFormats: styles.conditional,
    charts: panelCharts(input, plan),
    names: [],
    print: {
      orientation: "portrait",
      area: `$A$1:${lastCell}`,
      margins: { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2 },
      fit: { wide: 1, tall: 1 },
      isCenteredHorizontally: true,
    },
    isProtected: true,
  };
}
