import { cell, columnLetters, fixedCell, range } from "../a1";
import { literal } from "../formula";
import { fontName, palette } from "../palette";
import type { ConditionalFormat, SheetSpec, StyledRange } from "../sheetSpec";
import { gridRows } from "./overviewPage";
import { filterRow, legendRow, lineKind, type OverviewPlan, pageColumn } from "./overviewPlan";

const indicatorWidth = 15;

export function overviewWidths(plan: OverviewPlan): SheetSpec["columnWidths"] {
  const letters = columnLetters;
  return [
    { columns: "A:A", width: 34 },
    { columns: "B:B", width: 22 },
    { columns: "C:C", width: 4 },
    {
      columns: `${letters(pageColumn.firstIndicator)}:${letters(plan.lastColumn)}`,
      width: Math.max(9, Math.min(indicatorWidth, Math.floor(100 / plan.indicatorCount))),
    },
    { columns: `${letters(plan.lastColumn + 1)}:${letters(plan.lastColumn + 1)}`, width: 3 },
    { columns: `${letters(plan.shownItem)}:${letters(plan.indicatorColumn(plan.indicatorCount - 1, 2))}`, width: 9 },
  ];
}

export function overviewStyles(plan: OverviewPlan): StyledRange[] {
  const { first, last } = gridRows(plan);
  const box = { style: "thin" as const, color: palette.accent };
  const filters = [pageColumn.name, pageColumn.territory].map((column) => cell(column, filterRow));
  const lastFilter = Math.min(plan.lastColumn, pageColumn.firstIndicator + 1);
  filters.push(range({ column: pageColumn.firstIndicator, row: filterRow }, { column: lastFilter, row: filterRow }));
  return [
    { range: "A:AZ", style: { fontName, fontSize: 10, color: palette.ink, vertical: "center" } },
    { range: "A1", style: { fontSize: 18, bold: true, color: palette.accent } },
    { range: "A2", style: { color: palette.soft } },
    {
      range: range({ column: 0, row: filterRow - 1 }, { column: lastFilter, row: filterRow - 1 }),
      style: { fontSize: 9, bold: true, color: palette.accent },
    },
    ...filters.map((each) => ({
      range: each,
      style: {
        fill: palette.input,
        locked: false,
        shrinkToFit: true,
        indent: 1,
        borders: { top: box, bottom: box, left: box, right: box },
      },
    })),
    { range: cell(0, legendRow), style: { fontSize: 9, color: palette.soft } },
    {
      range: range({ column: pageColumn.listed, row: first }, { column: plan.lastColumn, row: last }),
      style: { horizontal: "center", shrinkToFit: true },
    },
    {
      range: range({ column: 0, row: first }, { column: pageColumn.territory, row: last }),
      style: { shrinkToFit: true },
    },
    {
      range: range(
        { column: plan.shownItem, row: 1 },
        { column: plan.indicatorColumn(plan.indicatorCount - 1, 2), row: Math.max(last, plan.lastItem) },
      ),
      style: { fontSize: 8, color: palette.rule },
    },
  ];
}

/** Lines are dressed by what they show, since filters move them. ○ and the list's mark are seen without any colour. */
export function overviewFormats(plan: OverviewPlan, notSent: string): ConditionalFormat[] {
  const { first, last } = gridRows(plan);
  const kind = fixedCell(plan.shownKind, first).replace(/\$(\d+)$/, "$1");
  const line = range({ column: 0, row: first }, { column: plan.lastColumn, row: last });
  const marks = range({ column: pageColumn.firstIndicator, row: first }, { column: plan.lastColumn, row: last });
  const names = range({ column: 0, row: first }, { column: 0, row: last });
  const mark = cell(pageColumn.firstIndicator, first);
  const isLine = (of: number) => `${kind}=${of}`;
  const isFacility = isLine(lineKind.facility);
  const rule = { style: "dotted" as const, color: palette.rule };
  const strong = { style: "thin" as const, color: palette.accent };
  const listed = `$${columnLetters(pageColumn.listed)}${first}`;
  return [
    {
      range: line,
      formula: `=${isLine(lineKind.title)}`,
      style: { bold: true, color: palette.accent, borders: { bottom: strong } },
    },
    { range: line, formula: `=${isLine(lineKind.head)}`, style: { bold: true, color: palette.soft } },
    {
      range: line,
      formula: `=${isLine(lineKind.headEnd)}`,
      style: { color: palette.soft, borders: { bottom: { style: "thin", color: palette.rule } } },
    },
    {
      range: line,
      formula: `=${isLine(lineKind.reached)}`,
      style: { italic: true, color: palette.soft, fill: palette.band },
    },
    {
      range: marks,
      formula: `=AND(${isFacility},RIGHT(${mark},1)="○")`,
      style: { bold: true, fill: palette.accentSoft, borders: { bottom: rule } },
    },
    {
      range: marks,
      formula: `=AND(${isFacility},OR(${mark}="–",${mark}=${literal(notSent)}))`,
      style: { italic: true, color: palette.faint, borders: { bottom: rule } },
    },
    {
      range: names,
      formula: `=AND(${isFacility},${listed}="◆")`,
      style: { bold: true, color: palette.accent, borders: { bottom: rule } },
    },
    { range: names, formula: `=${isFacility}`, style: { color: palette.accent, borders: { bottom: rule } } },
    { range: line, formula: `=${isFacility}`, style: { borders: { bottom: rule } } },
  ];
}
