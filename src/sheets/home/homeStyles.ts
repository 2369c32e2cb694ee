import type { Row } from "../../dataset/rows";
import { cell, range } from "../a1";
import type { HomeLayout } from "../homeSheet";
import { fontName, palette } from "../palette";
import type { SheetSpec, StyledRange } from "../sheetSpec";
import { factsAt } from "./homeFacts";

const lastColumn = 7;
const settingsHeader = 4;

function across(first: number, last = first): string {
  return range({ column: 0, row: first }, { column: lastColumn, row: last });
}

function section(row: number): StyledRange {
  return {
    range: across(row),
    style: {
      fontSize: 12,
      bold: true,
      color: palette.accent,
      borders: { bottom: { style: "medium", color: palette.accent } },
    },
  };
}

function settings(rows: readonly Row[]): StyledRange[] {
  const last = settingsHeader + rows.length;
  const dates = rows.flatMap((row, index): StyledRange[] =>
    row["chave"] === "data_de_referencia"
      ? [{ range: `K${settingsHeader + 1 + index}`, style: { numberFormat: "dd/mm/yyyy" } }]
      : [],
  );
  return [
    { range: "J2", style: { fontSize: 12, bold: true, color: palette.accent } },
    {
      range: `J${settingsHeader}:L${settingsHeader}`,
      style: { bold: true, color: palette.paper, fill: palette.accent },
    },
    {
      range: `K${settingsHeader + 1}:K${last}`,
      style: { fill: palette.input, horizontal: "left", shrinkToFit: true },
    },
    { range: `L${settingsHeader + 1}:L${last}`, style: { fontSize: 9.5, color: palette.soft } },
    ...dates,
    {
      range: range({ column: factsAt.label, row: 1 }, { column: factsAt.value, row: 40 }),
      style: { fontSize: 8, color: palette.rule },
    },
  ];
}

function page(at: HomeLayout): StyledRange[] {
  const rule = { style: "dotted" as const, color: palette.rule };
  const firstArea = at.areas + 2;
  const lastArea = at.areas + 1 + Math.max(at.areaCount, 1);
  const linked = { color: palette.accent };
  return [
    { range: "A1", style: { fontSize: 24, bold: true } },
    { range: "A2", style: { fontSize: 11, color: palette.soft } },
    {
      range: across(at.next, at.next + 1),
      style: { fill: palette.accent, color: palette.paper, horizontal: "left", indent: 1 },
    },
    { range: across(at.next), style: { fontSize: 10, bold: true, vertical: "bottom" } },
    { range: across(at.next + 1), style: { fontSize: 16, bold: true, shrinkToFit: true } },
    { range: across(at.counts, at.counts + 1), style: { fill: palette.band, horizontal: "left", indent: 1 } },
    { range: across(at.counts), style: { fontSize: 24, bold: true, color: palette.accent } },
    { range: across(at.counts + 1), style: { fontSize: 9.5, color: palette.soft } },
    section(at.ready),
    {
      range: across(at.ready + 1, at.ready + at.readyLines),
      style: { ...linked, borders: { bottom: rule, insideHorizontal: rule } },
    },
    section(at.areas),
    {
      range: across(at.areas + 1),
      style: { bold: true, fontSize: 9, color: palette.soft, wrap: true, horizontal: "center" },
    },
    { range: cell(0, at.areas + 1), style: { horizontal: "left" } },
    {
      range: across(firstArea, lastArea),
      style: { horizontal: "center", borders: { bottom: rule, insideHorizontal: rule } },
    },
    {
      range: range({ column: 0, row: firstArea }, { column: 0, row: lastArea }),
      style: { ...linked, bold: true, horizontal: "left" },
    },
    {
      range: range({ column: 6, row: firstArea }, { column: 6, row: lastArea }),
      style: { numberFormat: "dd/mm/yyyy" },
    },
    section(at.links),
    { range: across(at.links + 1, at.links + at.linkCount), style: linked },
    section(at.printing),
    { range: cell(0, at.printing + 1), style: { wrap: true, vertical: "top", color: palette.soft } },
    { range: cell(0, at.printing + 2), style: linked },
  ];
}

/** How the first sheet looks: a page to read, and right of it the settings. */
export function homeStyles(
  rows: readonly Row[],
  at: HomeLayout,
): Pick<SheetSpec, "columnWidths" | "rowHeights" | "styles" | "merges"> {
  const height = (row: number, points: number) => ({ rows: `${row}:${row}`, height: points });
  return {
    columnWidths: [
      { columns: "A:A", width: 30 },
      { columns: "B:G", width: 11 },
      { columns: "H:H", width: 6 },
      { columns: "I:I", width: 4 },
      { columns: "J:K", width: 30 },
      { columns: "L:L", width: 60 },
      { columns: "M:N", width: 4 },
      { columns: "O:P", width: 14 },
    ],
    rowHeights: [
      { rows: `1:${at.last}`, height: 17 },
      height(1, 34),
      height(3, 8),
      height(at.next, 20),
      height(at.next + 1, 32),
      height(at.next + 2, 8),
      height(at.counts, 36),
      height(at.counts + 1, 18),
      height(at.areas + 1, 26),
      ...[at.ready, at.areas, at.links, at.printing].map((row) => height(row, 22)),
      height(at.printing + 1, 32),
    ],
    styles: [
      { range: "A:Z", style: { fontName, fontSize: 10.5, color: palette.ink, vertical: "center" } },
      ...page(at),
      ...settings(rows),
    ],
    merges: [across(at.next + 1), across(at.printing + 1), across(at.printing + 2)],
  };
}
