import { cell, range } from "../a1";
import { fontName, palette } from "../palette";
import type { CellStyle, ConditionalFormat, SheetSpec, StyledRange } from "../sheetSpec";
import { secondHalf } from "./diagnosisPage";
import { type DiagnosisPage, facilityColumns, labelColumn, lastPageColumn, spreadLines } from "./diagnosisPlan";

const thin = { style: "thin", color: palette.rule } as const;
const dotted = { style: "dotted", color: palette.rule } as const;
const strong = { style: "medium", color: palette.accent } as const;

function across(first: number, last: number = first): string {
  return range({ column: 0, row: first }, { column: lastPageColumn, row: last });
}

function styled(where: string, style: CellStyle): StyledRange {
  return { range: where, style };
}

function title(row: number): StyledRange {
  return styled(across(row), { fontSize: 12, bold: true, color: palette.accent, borders: { bottom: strong } });
}

function head(row: number): StyledRange {
  return styled(across(row), { fontSize: 9, bold: true, color: palette.soft, borders: { bottom: thin } });
}

function lines(first: number, last: number): StyledRange {
  return styled(across(first, last), { borders: { bottom: dotted, insideHorizontal: dotted } });
}

function values(first: number, last: number): StyledRange {
  return styled(range({ column: 1, row: first }, { column: lastPageColumn, row: last }), {
    horizontal: "center",
    shrinkToFit: true,
  });
}

function topStyles({ rows }: DiagnosisPage): StyledRange[] {
  return [
    styled(across(rows.header, rows.footer), { fontName, fontSize: 10, color: palette.ink, vertical: "center" }),
    styled(across(rows.header), { fontSize: 9.5, bold: true, color: palette.accent }),
    styled(cell(lastPageColumn, rows.header), { bold: false, color: palette.faint, horizontal: "right" }),
    styled(across(rows.name), { fontSize: 22, bold: true, shrinkToFit: true }),
    styled(across(rows.about), { color: palette.soft, shrinkToFit: true, borders: { bottom: thin } }),
    styled(across(rows.headline, rows.others), { fill: palette.band, horizontal: "left", indent: 1 }),
    styled(across(rows.headline), { fontSize: 15, bold: true, shrinkToFit: true }),
    styled(across(rows.gap), { fontSize: 11, shrinkToFit: true }),
    styled(across(rows.others), { fontSize: 9.5, color: palette.soft, shrinkToFit: true }),
    title(rows.historyTitle),
    head(rows.historyHead),
    lines(rows.firstLine, rows.counted),
    values(rows.historyHead, rows.counted),
    styled(across(rows.firstLine), { bold: true }),
    styled(across(rows.counted), { color: palette.faint, fontSize: 9 }),
    styled(across(rows.breaks), { italic: true, fontSize: 9, color: palette.soft, shrinkToFit: true }),
  ];
}

function lowerStyles({ rows }: DiagnosisPage): StyledRange[] {
  const lastSpread = rows.firstSpread + spreadLines.length - 1;
  return [
    title(rows.spreadTitle),
    styled(across(rows.captions), { fontSize: 9, italic: true, color: palette.soft, shrinkToFit: true }),
    head(rows.spreadHead),
    lines(rows.firstSpread, lastSpread),
    values(rows.spreadHead, lastSpread),
    styled(across(rows.firstSpread + 2), { bold: true }),
    styled(across(lastSpread - 1, lastSpread), { color: palette.accent, bold: true }),
    styled(across(rows.reading), { italic: true, fontSize: 9, color: palette.soft, wrap: true, vertical: "top" }),
    title(rows.goalTitle),
    lines(rows.firstGoal, rows.firstGoal + 2),
    styled(range({ column: 0, row: rows.firstGoal }, { column: 0, row: rows.firstGoal + 2 }), {
      bold: true,
      color: palette.soft,
    }),
    styled(range({ column: 1, row: rows.firstGoal }, { column: lastPageColumn, row: rows.firstGoal + 2 }), {
      shrinkToFit: true,
      horizontal: "left",
    }),
    styled(across(rows.footer), { fontSize: 8, color: palette.faint, vertical: "bottom" }),
    styled(cell(secondHalf + 1, rows.captions), { horizontal: "left" }),
  ];
}

export function diagnosisStyles(pages: readonly DiagnosisPage[], lastColumn: number): StyledRange[] {
  return [
    { range: workings(pages, lastColumn), style: { fontSize: 8, color: palette.rule } },
    ...pages.flatMap((page) => [...topStyles(page), ...lowerStyles(page)]),
  ];
}

function workings(pages: readonly DiagnosisPage[], lastColumn: number): string {
  const lastRows = pages.flatMap((page) => [page.rows.footer, facilityColumns(page).lastRow]);
  return range({ column: labelColumn, row: 1 }, { column: lastColumn, row: Math.max(...lastRows) });
}

/** #N/A, of which charts draw nothing, is not seen. */
export function diagnosisFormats(pages: readonly DiagnosisPage[], lastColumn: number): ConditionalFormat[] {
  return [
    {
      range: workings(pages, lastColumn),
      formula: `=ISERROR(${cell(labelColumn, 1)})`,
      style: { color: palette.paper },
    },
  ];
}

/** Printable height of A4 within 12 mm margins, less a little for printers that round up. */
const printable = 772;

/** Every page is as high as the paper, charts taking what the rest leaves: the next page begins on the next sheet. */
export function pageHeights({ rows }: DiagnosisPage): SheetSpec["rowHeights"] {
  const special = new Map<number, number>([
    [rows.header, 18],
    [rows.name, 30],
    [rows.about, 17],
    [rows.headline, 28],
    [rows.gap, 18],
    [rows.others, 18],
    [rows.others + 1, 6],
    [rows.breaks + 1, 5],
    [rows.reading, 25],
    [rows.reading + 1, 5],
    [rows.footer, 16],
    ...[rows.historyTitle, rows.spreadTitle, rows.goalTitle].map((row): [number, number] => [row, 18]),
  ]);
  const isChart = (row: number) =>
    (row >= rows.firstHistoryChart && row <= rows.lastHistoryChart) ||
    (row >= rows.firstSpreadChart && row <= rows.lastSpreadChart);
  const all = Array.from({ length: rows.footer - rows.header + 1 }, (_, index) => rows.header + index);
  const charts = all.filter(isChart);
  const rest = all.filter((row) => !isChart(row)).reduce((sum, row) => sum + (special.get(row) ?? 14.5), 0);
  const height = Math.floor(((printable - rest) / charts.length) * 4) / 4;
  return [
    { rows: `${rows.header}:${rows.footer}`, height: 14.5 },
    ...[...special].map(([row, points]) => ({ rows: `${row}:${row}`, height: points })),
    { rows: `${rows.firstHistoryChart}:${rows.lastHistoryChart}`, height },
    { rows: `${rows.firstSpreadChart}:${rows.lastSpreadChart}`, height },
  ];
}
