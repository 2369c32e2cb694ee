import { formula } from "../formula";
import { cell } from "../a1";
import { palette } from "../palette";
import type { CellContent, ChartSeries, ChartSpec } from "../sheetSpec";
import type { EvaluationInput, EvaluationSection } from "./evaluationInput";
import { chartCell, numberCell, pageColumns, type SectionPlan, workings } from "./evaluationPlan";

const labelSize = 9;

/** The data of both charts, in the workings beside them: missing is #N/A, which draws nothing. */
export function chartRows(input: EvaluationInput, section: EvaluationSection, plan: SectionPlan): CellContent[][] {
  const words = input.text.evaluation.charts;
  const of = (row: Parameters<typeof numberCell>[1], column?: Parameters<typeof numberCell>[2]) =>
    numberCell(plan, row, column);
  const known = (expression: string) => formula(`IF(${expression}="",NA(),${expression})`);
  const [low, high] = [of("chanceShift"), of("chanceShift", "others")];
  const byChance = `${of("meanFrom")}+(${low}+${high})/2`;
  return [
    [null, words.chosen, words.others, words.chanceLow, words.chanceHigh],
    [
      words.improved,
      known(of("share")),
      known(of("share", "others")),
      known(of("chanceShare")),
      known(of("chanceShare", "others")),
    ],
    [null, section.periods.from, section.periods.to, null, null],
    [words.chosen, known(of("meanFrom")), known(of("meanTo")), null, null],
    [words.municipality, known(of("averageFrom", "all")), known(of("averageTo", "all")), null, null],
    [
      words.chanceOnly,
      known(of("meanFrom")),
      formula(`IF(OR(${of("meanFrom")}="",${low}=""),NA(),${byChance})`),
      null,
      null,
    ],
  ];
}

function address(plan: SectionPlan, row: number, columns: number): string {
  return `${chartCell(plan, row, 0)}:${chartCell(plan, row, columns - 1)}`;
}

function improvedChart(input: EvaluationInput, plan: SectionPlan, index: number): ChartSpec {
  const words = input.text.evaluation.charts;
  return {
    name: `melhoraram${index + 1}`,
    from: cell(pageColumns.label, plan.charts.first),
    to: cell(pageColumns.chosen, plan.charts.last),
    series: [
      {
        name: words.improved,
        values: address(plan, 1, 4),
        categories: address(plan, 0, 4),
        kind: "column",
        color: palette.accent,
        gapWidth: 70,
        labels: {
          show: "value",
          position: "outsideEnd",
          color: palette.ink,
          size: labelSize,
          bold: true,
          numberFormat: "0%",
        },
      },
    ],
    legend: "none",
    valueAxis: { isVisible: false, gridlines: null, minimum: 0, maximum: 1.15 },
    categoryAxis: { isVisible: true, hasLine: true, color: palette.soft, size: labelSize },
    isTransparent: true,
    alternativeText: words.improvedAlternative,
  };
}

function meansChart(
  input: EvaluationInput,
  section: EvaluationSection,
  { plan, index }: { readonly plan: SectionPlan; readonly index: number },
): ChartSpec {
  const words = input.text.evaluation.charts;
  const categories = address(plan, 2, 2);
  const line = (row: number, name: string, look: Pick<ChartSeries, "color" | "width" | "dash">): ChartSeries => ({
    name,
    values: address(plan, row, 2),
    categories,
    kind: "line",
    marker: { style: "circle", size: 5 },
    ...look,
  });
  const { decimals } = section.indicator;
  return {
    name: `medias${index + 1}`,
    from: cell(pageColumns.others, plan.charts.first),
    to: cell(pageColumns.last, plan.charts.last),
    series: [
      line(5, words.chanceOnly, { color: palette.accent, width: 1.5, dash: "dot" }),
      line(4, words.municipality, { color: palette.faint, width: 1.75, dash: "dash" }),
      {
        ...line(3, words.chosen, { color: palette.ink, width: 2.5, dash: "solid" }),
        labels: {
          show: "value",
          position: section.indicator.direction === "lower" ? "top" : "bottom",
          color: palette.ink,
          size: labelSize,
          bold: true,
          numberFormat: `0.${"0".repeat(decimals + 1)}`,
        },
      },
    ],
    legend: "none",
    valueAxis: { isVisible: false, gridlines: null, ...scale(section) },
    categoryAxis: { isVisible: true, hasLine: false, color: palette.soft, size: labelSize },
    isTransparent: true,
    alternativeText: words.meansAlternative,
  };
}

/** Room around the means, so that labels and lines do not touch the edge. */
function scale({ evaluation }: EvaluationSection): { minimum?: number; maximum?: number } {
  if (!evaluation) return {};
  const { average, gap } = evaluation;
  const [from, to] = [average.from, average.to];
  if (from === null || to === null) return {};
  const distances = [gap.from ?? 0, gap.to ?? 0].map(Math.abs);
  const most = Math.max(...distances, Math.abs(to - from), 0.01 * Math.abs(from));
  const [low, high] = [Math.min(from, to) - 1.5 * most, Math.max(from, to) + 1.5 * most];
  const step = 10 ** Math.floor(Math.log10(most));
  const tidy = (value: number) => Number((value * step).toPrecision(12));
  return { minimum: Math.max(0, tidy(Math.floor(low / step))), maximum: tidy(Math.ceil(high / step)) };
}

/** The two charts of a section: how many improved, and how the means moved. */
export function evaluationCharts(
  input: EvaluationInput,
  section: EvaluationSection,
  place: { readonly plan: SectionPlan; readonly index: number },
): ChartSpec[] {
  if (!section.evaluation) return [];
  return [improvedChart(input, place.plan, place.index), meansChart(input, section, place)];
}

/** Left top cell of the charts' data. */
export function chartDataAt(plan: SectionPlan): string {
  return cell(workings.label, plan.charts.first);
}
