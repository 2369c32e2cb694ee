import { cell, range } from "../a1";
import { palette } from "../palette";
import type { ChartSeries, ChartSpec } from "../sheetSpec";
import type { DiagnosisInput } from "./diagnosisInput";
import { historyLineName, secondHalf } from "./diagnosisPage";
import {
  type DiagnosisPage,
  facilityColumns,
  lastPageColumn,
  type SpreadLine,
  spreadLines,
  valueColumn,
  workingAt,
} from "./diagnosisPlan";

const labelSize = 9;

function ofPeriods(page: DiagnosisPage, part: Parameters<typeof workingAt>[1], offset = 0): string {
  const row = workingAt(page, part, offset);
  return range({ column: valueColumn, row }, { column: valueColumn + page.indicator.periods.length - 1, row });
}

/** Other places are told apart by dash and marker, so that a grey print says as much. */
const placeLooks = [
  { color: palette.faint, dash: "solid", marker: { style: "diamond", size: 5 } },
  { color: palette.faint, dash: "dash", marker: { style: "square", size: 4 } },
  { color: palette.faint, dash: "dot", marker: { style: "circle", size: 4 } },
  { color: palette.soft, dash: "dash", marker: { style: "none", size: 2 } },
  { color: palette.soft, dash: "dot", marker: { style: "none", size: 2 } },
] as const;

function historyChart(input: DiagnosisInput, page: DiagnosisPage, index: number): ChartSpec {
  const { lines, rows, indicator } = page;
  const categories = ofPeriods(page, "categories");
  let places = 0;
  const series = lines.map((line, position): ChartSeries => {
    const common = {
      name: historyLineName(input, line),
      values: ofPeriods(page, "history", lines.length + position),
      categories,
      kind: "line" as const,
    };
    if (line.kind === "average") {
      return {
        ...common,
        color: palette.ink,
        width: 2.75,
        marker: { style: "circle", size: 7 },
      };
    }
    if (line.kind === "official") {
      return { ...common, color: palette.accent, width: 1.75, dash: "dash", marker: { style: "none", size: 2 } };
    }
    const look = placeLooks[line.level === "uf" ? 3 : line.level === "brasil" ? 4 : places++ % 3] ?? placeLooks[0];
    return { ...common, ...look, width: 1.25 };
  });
  const words = input.text.diagnosis;
  return {
    ...chartFrame(`historico${index + 1}`, words.history),
    valueAxis: { isVisible: false, gridlines: null, ...indicator.historyScale },
    from: cell(0, rows.firstHistoryChart),
    to: cell(lastPageColumn, rows.lastHistoryChart),
    series: [...series, ...targetAndBreak(input, page)],
    legend: "top",
  };
}

/** The target's line, and a mark where the series breaks: each only where there is one. */
function targetAndBreak(input: DiagnosisInput, page: DiagnosisPage): ChartSeries[] {
  const words = input.text.diagnosis;
  const categories = ofPeriods(page, "categories");
  const target: ChartSeries = {
    name: words.target,
    values: ofPeriods(page, "target"),
    categories,
    kind: "line",
    color: palette.accent,
    width: 1.5,
    dash: "dot",
    marker: { style: "none", size: 2 },
  };
  const mark: ChartSeries = {
    name: words.breakMark,
    values: ofPeriods(page, "breakMark"),
    categories,
    kind: "line",
    color: palette.soft,
    width: 0,
    marker: { style: "diamond", size: 7 },
    labels: { show: "seriesName", position: "top", color: palette.soft, size: labelSize },
  };
  const { hasTarget, hasBreak } = page.indicator;
  return [...(hasTarget ? [target] : []), ...(hasBreak ? [mark] : [])];
}

function chartFrame(name: string, alternativeText: string): Omit<ChartSpec, "from" | "to" | "series" | "legend"> {
  return {
    name,
    valueAxis: { isVisible: false, gridlines: null },
    categoryAxis: { isVisible: true, hasLine: true, color: palette.soft, size: labelSize },
    isTransparent: true,
    alternativeText,
  };
}

function facilityChart(input: DiagnosisInput, page: DiagnosisPage, index: number): ChartSpec {
  const { rows } = page;
  const words = input.text.diagnosis;
  const columns = facilityColumns(page);
  const down = (column: number) => range({ column, row: columns.firstRow }, { column, row: columns.lastRow });
  const bars = (name: string, column: number, color: string): ChartSeries => ({
    name,
    values: down(column),
    categories: down(columns.code),
    kind: "column",
    color,
    gapWidth: 30,
    overlap: 100,
  });
  return {
    ...chartFrame(`unidades${index + 1}`, words.spread),
    categoryAxis: { isVisible: false, hasLine: true, color: palette.soft, size: labelSize },
    valueAxis: { isVisible: false, gridlines: null, minimum: 0 },
    from: cell(0, rows.firstSpreadChart),
    to: cell(secondHalf, rows.lastSpreadChart),
    series: [
      bars(words.worseThanAverage, columns.worse, palette.accent),
      bars(words.atAverage, columns.others, palette.rule),
      {
        name: input.areaText.network,
        values: down(columns.average),
        categories: down(columns.code),
        kind: "line",
        color: palette.ink,
        width: 1.5,
        dash: "dash",
        marker: { style: "none", size: 2 },
      },
    ],
    legend: "none",
  };
}

function spreadChart(input: DiagnosisInput, page: DiagnosisPage, index: number): ChartSpec {
  const { rows } = page;
  const words = input.text.diagnosis;
  const line = (which: SpreadLine, name: string, look: Pick<ChartSeries, "color" | "width" | "dash" | "marker">) => ({
    name,
    values: ofPeriods(page, "spreadDrawn", spreadLines.indexOf(which)),
    categories: ofPeriods(page, "categories"),
    kind: "line" as const,
    ...look,
  });
  const none = { style: "none", size: 2 } as const;
  const ends = { color: palette.accent, width: 1.5, dash: "solid", marker: { style: "diamond", size: 6 } } as const;
  const quarters = { color: palette.faint, width: 1.25, dash: "dash", marker: none } as const;
  return {
    ...chartFrame(`distancia${index + 1}`, words.overTime),
    valueAxis: { isVisible: false, gridlines: null, ...page.indicator.spreadScale },
    from: cell(secondHalf + 1, rows.firstSpreadChart),
    to: cell(lastPageColumn, rows.lastSpreadChart),
    series: [
      line("best", words.best, ends),
      line("upper", words.upperQuarter, quarters),
      line("median", words.median, {
        color: palette.ink,
        width: 2.5,
        dash: "solid",
        marker: { style: "circle", size: 5 },
      }),
      line("lower", words.lowerQuarter, quarters),
      line("worst", words.worst, ends),
    ],
    legend: "none",
  };
}

export function diagnosisCharts(input: DiagnosisInput, pages: readonly DiagnosisPage[]): ChartSpec[] {
  return pages.flatMap((page, index) => [
    historyChart(input, page, index),
    ...(page.facilityCount === 0 ? [] : [facilityChart(input, page, index), spreadChart(input, page, index)]),
  ]);
}
