import { fixedCell, fixedRange } from "../a1";
import type { ComparedPlace, DiagnosedIndicator, DiagnosisInput } from "./diagnosisInput";

export const lastPageColumn = 10;
/** Workings: labels, then values; far right of them each indicator's facilities. */
export const labelColumn = 12;
export const valueColumn = 13;
const factColumns = 20;

/** Lines of the history, in their order: the facilities' average, the official value, other places. */
export type HistoryLine =
  { readonly kind: "average" } | { readonly kind: "official" } | (ComparedPlace & { readonly kind: "place" });

export const spreadLines = ["best", "upper", "median", "lower", "worst", "distance", "disparity"] as const;
export type SpreadLine = (typeof spreadLines)[number];

/** Rows of workings of a page, counted from its first row. */
const workingRow = {
  facts: 0,
  periods: 1,
  isNumber: 2,
  isBefore: 3,
  counted: 4,
  isBreak: 5,
  categories: 6,
  target: 7,
  breakMark: 8,
  sentences: 9,
  spread: 10,
  spreadDrawn: 17,
  history: 22,
} as const;

/** One page: an indicator, where its lines stand (rows from 1), and where its workings do. */
export interface DiagnosisPage {
  readonly indicator: DiagnosedIndicator;
  readonly lines: readonly HistoryLine[];
  readonly rows: PageRows;
  /** Column of the facilities' positions in Resultados; values and the rest follow. */
  readonly matrix: number;
  readonly facilityCount: number;
}

export interface PageRows {
  readonly header: number;
  readonly name: number;
  readonly about: number;
  readonly headline: number;
  readonly gap: number;
  readonly others: number;
  readonly historyTitle: number;
  readonly firstHistoryChart: number;
  readonly lastHistoryChart: number;
  readonly historyHead: number;
  readonly firstLine: number;
  readonly counted: number;
  readonly breaks: number;
  readonly spreadTitle: number;
  readonly captions: number;
  readonly firstSpreadChart: number;
  readonly lastSpreadChart: number;
  readonly spreadHead: number;
  readonly firstSpread: number;
  readonly reading: number;
  readonly goalTitle: number;
  readonly firstGoal: number;
  readonly footer: number;
}

const historyChartRows = 9;
const spreadChartRows = 8;

function pageRows(first: number, lines: number): PageRows {
  const historyTitle = first + 7;
  const historyHead = historyTitle + historyChartRows + 1;
  const counted = historyHead + lines + 1;
  const spreadTitle = counted + 3;
  const firstSpreadChart = spreadTitle + 2;
  const spreadHead = firstSpreadChart + spreadChartRows;
  const reading = spreadHead + spreadLines.length + 1;
  const goalTitle = reading + 2;
  return {
    header: first,
    name: first + 1,
    about: first + 2,
    headline: first + 3,
    gap: first + 4,
    others: first + 5,
    historyTitle,
    firstHistoryChart: historyTitle + 1,
    lastHistoryChart: historyHead - 1,
    historyHead,
    firstLine: historyHead + 1,
    counted,
    breaks: counted + 1,
    spreadTitle,
    captions: spreadTitle + 1,
    firstSpreadChart,
    lastSpreadChart: spreadHead - 1,
    spreadHead,
    firstSpread: spreadHead + 1,
    reading,
    goalTitle,
    firstGoal: goalTitle + 1,
    footer: goalTitle + 4,
  };
}

/** Pages one below the other; the facilities' values side by side, right of the workings. */
export function diagnosisPages({ indicators, codes }: DiagnosisInput): DiagnosisPage[] {
  let first = 1;
  let matrix = valueColumn + factColumns + 1;
  return indicators.map((indicator) => {
    const lines: HistoryLine[] = [
      { kind: "average" },
      ...(indicator.hasOfficial ? [{ kind: "official" } as const] : []),
      ...indicator.places.map((place) => ({ ...place, kind: "place" as const })),
    ];
    const page = { indicator, lines, rows: pageRows(first, lines.length), matrix, facilityCount: codes.length };
    first = page.rows.footer + 1;
    matrix += 2 * indicator.periods.length + 6;
    return page;
  });
}

/** Absolute row of a part of a page's workings. */
export function workingAt(page: DiagnosisPage, part: keyof typeof workingRow, offset = 0): number {
  return page.rows.header + workingRow[part] + offset;
}

/** The cell of a period (from 0) in a row of workings. */
export function periodCell(page: DiagnosisPage, part: keyof typeof workingRow, index: number, offset = 0): string {
  return fixedCell(valueColumn + index, workingAt(page, part, offset));
}

export function periodRow(page: DiagnosisPage, part: keyof typeof workingRow, offset = 0): string {
  const row = workingAt(page, part, offset);
  return fixedRange({ column: valueColumn, row }, { column: valueColumn + page.indicator.periods.length - 1, row });
}

const facts = {
  id: 0,
  register: 1,
  name: 2,
  sign: 3,
  decimals: 4,
  target: 5,
  breaks: 6,
  firstBreak: 7,
  secondBreak: 8,
  last: 9,
  before: 10,
  goal: 11,
  codes: 12,
  cycle: 13,
  valued: 14,
  worse: 15,
  reached: 16,
} as const;

export type DiagnosisFact = keyof typeof facts;

export function diagnosisFact(page: DiagnosisPage, fact: DiagnosisFact): string {
  return fixedCell(valueColumn + facts[fact], workingAt(page, "facts"));
}

/** Columns of a page's facilities: positions and values by period, then the last value, and what the columns draw. */
export function facilityColumns(page: DiagnosisPage) {
  const count = page.indicator.periods.length;
  const { matrix } = page;
  const firstRow = 3;
  const lastRow = firstRow + Math.max(page.facilityCount, 1) - 1;
  const span = (column: number) => fixedRange({ column, row: firstRow }, { column, row: lastRow });
  return {
    firstRow,
    lastRow,
    code: matrix,
    position: (index: number) => matrix + 1 + index,
    value: (index: number) => matrix + 1 + count + index,
    latest: matrix + 1 + 2 * count,
    worse: matrix + 2 + 2 * count,
    others: matrix + 3 + 2 * count,
    average: matrix + 4 + 2 * count,
    span,
  };
}
