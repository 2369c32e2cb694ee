import { cell, columnLetters, fixedCell, range } from "../a1";
import { fontName, palette } from "../palette";
import type { Border, CellStyle, ConditionalFormat, StyledRange } from "../sheetSpec";
import { pickerCell, workingsColumn } from "./panelFacts";
import type { PanelInput } from "./panelInput";
import { pageColumns } from "./panelPage";
import type { PanelPlan } from "./panelPlan";

const line = (style: Border["style"], color: string): Border => ({ style, color });
const strong = line("medium", palette.accent);
const thin = line("thin", palette.rule);
const dotted = line("dotted", palette.rule);

const lastWorkingColumn = workingsColumn + 45;

interface Styling {
  readonly ranges: readonly StyledRange[];
  readonly heights: readonly RowHeight[];
  readonly conditional: readonly ConditionalFormat[];
}

function across(first: number, last: number, from: number = pageColumns.first): string {
  return range({ column: from, row: first }, { column: pageColumns.last, row: last });
}

function styled(where: string, style: CellStyle): StyledRange {
  return { range: where, style };
}

function sectionTitle(row: number): StyledRange {
  return styled(across(row, row), {
    fontSize: 12,
    bold: true,
    color: palette.accent,
    vertical: "center",
    borders: { bottom: strong },
  });
}

function columnHeads(row: number): StyledRange {
  return styled(across(row, row), {
    bold: true,
    fontSize: 9.5,
    color: palette.soft,
    vertical: "center",
    borders: { bottom: thin },
  });
}

function ruled(first: number, last: number, rule: Border): StyledRange {
  return styled(across(first, last), { vertical: "center", borders: { bottom: rule, insideHorizontal: rule } });
}

function top({ rows }: PanelPlan): StyledRange[] {
  return [
    styled(across(rows.header, rows.header), { fontSize: 9.5, bold: true, color: palette.accent, vertical: "center" }),
    styled(cell(pageColumns.last, rows.header), { bold: false, color: palette.faint, horizontal: "right" }),
    styled(across(rows.name, rows.name), { fontSize: 22, bold: true, vertical: "center", shrinkToFit: true }),
    styled(across(rows.about, rows.about), {
      color: palette.soft,
      vertical: "center",
      shrinkToFit: true,
      borders: { bottom: thin },
    }),
    styled(across(rows.headline, rows.why), { fill: palette.band, wrap: true, horizontal: "left", indent: 1 }),
    styled(across(rows.headline, rows.headline), { fontSize: 18, bold: true, vertical: "center" }),
    styled(across(rows.why, rows.why), { color: palette.soft, vertical: "center" }),
  ];
}

function where(plan: PanelPlan): StyledRange[] {
  const { rows } = plan;
  const first = rows.pairs[0]?.first ?? 9;
  const table = (from: number, to: number) => across(from, to, pageColumns.table);
  const years = table(first + 1, first + plan.results.periodCount);
  return [
    sectionTitle(rows.whereTitle),
    ...rows.pairs.flatMap((pair) => [
      styled(across(pair.title, pair.title), { bold: true, color: palette.soft, vertical: "center" }),
      styled(across(pair.sentence, pair.sentence), { italic: true, wrap: true, vertical: "top" }),
    ]),
    styled(table(first, first), {
      bold: true,
      fontSize: 9,
      color: palette.soft,
      horizontal: "center",
      vertical: "center",
    }),
    styled(years, { horizontal: "center", vertical: "center", fontSize: 10.5 }),
    styled(range({ column: 8, row: first + 1 }, { column: 9, row: first + plan.results.periodCount }), { bold: true }),
    styled(table(first + 1 + plan.results.periodCount, first + 1 + plan.results.periodCount), {
      color: palette.faint,
      horizontal: "left",
      vertical: "center",
    }),
  ];
}

function process(input: PanelInput, { rows }: PanelPlan): StyledRange[] {
  if (input.processIndicators.length === 0) {
    return [
      sectionTitle(rows.processTitle),
      styled(across(rows.months, rows.months), { italic: true, color: palette.soft }),
    ];
  }
  const months = range({ column: 1, row: rows.months }, { column: pageColumns.last, row: rows.lastProcess });
  return [
    sectionTitle(rows.processTitle),
    columnHeads(rows.months),
    ruled(rows.firstProcess, rows.lastProcess, dotted),
    styled(months, { horizontal: "center", shrinkToFit: true }),
    styled(range({ column: 0, row: rows.firstProcess }, { column: 0, row: rows.lastProcess }), { shrinkToFit: true }),
    styled(cell(0, rows.months), { bold: false, color: palette.faint }),
    styled(across(rows.legend, rows.legend), { fontSize: 8, color: palette.faint, vertical: "center" }),
    styled(across(rows.focus, rows.focus), { italic: true, vertical: "center", wrap: false, shrinkToFit: true }),
    styled(cell(0, rows.focus), { italic: false, bold: true, color: palette.accent, locked: false }),
  ];
}

function lists({ rows }: PanelPlan): StyledRange[] {
  return [
    sectionTitle(rows.actionsTitle),
    columnHeads(rows.actionsHead),
    ruled(rows.firstAction, rows.lastAction, dotted),
    styled(across(rows.firstAction, rows.lastAction), { shrinkToFit: true }),
    styled(across(rows.more, rows.more), { fontSize: 9, color: palette.faint, vertical: "top" }),
    sectionTitle(rows.decideTitle),
    columnHeads(rows.decideHead),
    ruled(rows.firstBlank, rows.lastBlank, thin),
    styled(across(rows.footer, rows.footer), { fontSize: 8, color: palette.faint, vertical: "bottom" }),
  ];
}

function besidePage(): StyledRange[] {
  const picker = cell(pickerCell.column, pickerCell.row);
  const box = line("thin", palette.accent);
  return [
    styled(cell(pickerCell.column, 1), { bold: true, color: palette.accent, vertical: "bottom" }),
    styled(picker, {
      fontSize: 11,
      fill: palette.input,
      vertical: "center",
      shrinkToFit: true,
      locked: false,
      numberFormat: "@",
      borders: { top: box, bottom: box, left: box, right: box },
    }),
    styled(cell(pickerCell.column, 3), { fontSize: 9, color: palette.faint, vertical: "top" }),
    // Whole columns: a look of single cells would make thousands of empty ones on every panel.
    styled(`${columnLetters(workingsColumn)}:${columnLetters(lastWorkingColumn)}`, {
      fontSize: 8,
      color: palette.rule,
      wrap: false,
    }),
  ];
}

type RowHeight = { readonly rows: string; readonly height: number };

/** Printable height of A4 within 12 mm margins, less a little for printers that round up. */
const pageHeight = 766;

function span(from: number, to: number, height: number): RowHeight {
  return { rows: `${from}:${to}`, height };
}

function total(heights: readonly RowHeight[], lastRow: number): number {
  const byRow = new Map<number, number>();
  for (const { rows, height } of heights) {
    const [from = 1, to = from] = rows.split(":").map(Number);
    for (let row = from; row <= to; row++) byRow.set(row, height);
  }
  return [...byRow].reduce((sum, [row, height]) => (row <= lastRow ? sum + height : sum), 0);
}

function fixedHeights({ rows }: PanelPlan, isSingle: boolean): RowHeight[] {
  return [
    span(1, rows.footer, 15),
    span(rows.name, rows.name, 30),
    span(rows.about, rows.about, 17),
    span(rows.headline, rows.headline, isSingle ? 36 : 52),
    span(rows.why, rows.why, 27),
    span(6, 6, 7),
    span(rows.whereTitle, rows.whereTitle, 18),
    ...rows.pairs.flatMap((pair) => [
      span(pair.title, pair.title, 16),
      span(pair.sentence, pair.sentence, isSingle ? 16 : 25),
      span(pair.sentence + 1, pair.sentence + 1, 5),
    ]),
    span(rows.processTitle, rows.processTitle, 18),
    span(rows.firstProcess, rows.lastProcess, 16),
    span(rows.legend, rows.legend, 12),
    span(rows.focus, rows.focus, 17),
    span(rows.lastChart + 1, rows.lastChart + 1, 5),
    span(rows.actionsTitle, rows.actionsTitle, 18),
    span(rows.firstAction, rows.lastAction, 16),
    span(rows.more, rows.more, 12),
    span(rows.decideTitle, rows.decideTitle, 18),
    span(rows.firstBlank, rows.lastBlank, 23),
    span(rows.footer, rows.footer, 18),
  ];
}

/** Charts take what the rest leaves, so that every panel fills its page, whatever the area has to show. */
function heights(plan: PanelPlan, input: PanelInput): RowHeight[] {
  const { rows } = plan;
  const fixed = fixedHeights(plan, input.slots.length < 2);
  const charts = [
    ...rows.pairs.map(({ first, last }) => [first, last] as const),
    [rows.firstChart, rows.lastChart] as const,
  ];
  const chartRowCount = charts.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const spare = (pageHeight - total(fixed, rows.footer)) / chartRowCount;
  const height = Math.round(Math.max(15 + spare, 11) * 4) / 4;
  return [...fixed, ...charts.map(([first, last]) => span(first, last, height))];
}

function conditional(input: PanelInput, plan: PanelPlan): ConditionalFormat[] {
  const { rows } = plan;
  const first = cell(1, rows.firstProcess);
  const months = range({ column: 1, row: rows.firstProcess }, { column: pageColumns.last, row: rows.lastProcess });
  const workings = range({ column: workingsColumn, row: 1 }, { column: lastWorkingColumn, row: plan.lastWorking });
  const top = (plan.rows.pairs[0]?.first ?? 9) + 0;
  const table = range(
    { column: pageColumns.table, row: top },
    { column: pageColumns.last, row: top + plan.results.periodCount },
  );
  const { notSent } = input.text.panel.process;
  return [
    { range: workings, formula: `=ISERROR(${cell(workingsColumn, 1)})`, style: { color: palette.paper } },
    ...(input.processIndicators.length === 0
      ? []
      : [
          { range: months, formula: `=RIGHT(${first},1)="●"`, style: { bold: true } },
          { range: months, formula: `=${first}="${notSent}"`, style: { italic: true, color: palette.faint } },
          { range: months, formula: `=${first}="–"`, style: { color: palette.faint } },
        ]),
    {
      range: table,
      formula: `=${fixedCell(pageColumns.table, top)}<>""`,
      style: { borders: { bottom: { style: "dotted", color: palette.rule } } },
    },
  ];
}

/** How a panel looks: fonts, rules, row heights; nothing here depends on the facility. */
export function panelStyles(input: PanelInput, plan: PanelPlan): Styling {
  const page = across(1, plan.rows.footer);
  return {
    ranges: [
      styled(page, { fontName, fontSize: 9.5, color: palette.ink, vertical: "center" }),
      ...besidePage(),
      ...top(plan),
      ...where(plan),
      ...process(input, plan),
      ...lists(plan),
    ],
    heights: heights(plan, input),
    conditional: conditional(input, plan),
  };
}
