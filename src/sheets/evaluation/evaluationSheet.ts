import { cell } from "../a1";
import { fill, formula, literal, sentence, setting } from "../formula";
import { palette } from "../palette";
import { rectangle } from "../rectangle";
import type { CellBlock, CellContent, SheetSpec } from "../sheetSpec";
import { annexRows } from "./evaluationAnnex";
import { chartDataAt, chartRows, evaluationCharts } from "./evaluationCharts";
import type { EvaluationInput, EvaluationSection } from "./evaluationInput";
import { factRows, numberRows } from "./evaluationNumbers";
import { evaluationPlan, factCell, type SectionPlan, workings } from "./evaluationPlan";
import { headline, itemSentences } from "./evaluationSentences";
import { sentenceLengths } from "./sentenceLengths";
import { evaluationConditions, evaluationHeights, evaluationStyles } from "./evaluationStyles";

function topCells(input: EvaluationInput, section: EvaluationSection, plan: SectionPlan): CellContent[][] {
  const words = input.text.evaluation;
  const { locale } = input.text;
  const { from, to } = input.years;
  const program = fill(words.header, { program: input.program }).toLocaleUpperCase(locale);
  const named = `IFERROR(INDEX(tblIndicadores[nome],MATCH(${literal(section.indicator.id)},tblIndicadores[id],0))&"",${literal(section.indicator.id)})`;
  const places = {
    indicator: named,
    from: literal(section.periods.from ?? from),
    to: literal(section.periods.to ?? to),
  };
  const period = formula(sentence(words.period, places));
  const first: CellContent[] = [program, null, null, null, null, null, formula(`${setting("municipio")}&""`)];
  const missing = section.periods.from === null ? words.noFrom : words.noTo;
  const shown = section.evaluation ? headline(input, section, plan) : sentence(missing, places);
  return rectangle([first, [fill(words.title, { area: input.area })], [period], [formula(shown)]]);
}

function sectionCells(input: EvaluationInput, section: EvaluationSection, plan: SectionPlan): CellBlock[] {
  const words = input.text.evaluation;
  const annex = annexRows(input, section, plan);
  const common: CellBlock[] = [
    { at: cell(0, plan.header), rows: topCells(input, section, plan) },
    { at: cell(0, plan.annex.title), rows: annex.page },
    { at: cell(workings.label, plan.annex.title), rows: annex.work },
  ];
  if (!section.evaluation) return common;
  const note = formula(`IF(${factCell(plan, "isStale")}=1,${sentence(words.stale)},${sentence(words.fresh)})`);
  const items = itemSentences(input, section, plan).flatMap((expression, index): CellContent[][] => [
    [`${index + 1}. ${words.items[index] ?? ""}`],
    [formula(expression)],
  ]);
  return [
    ...common,
    { at: cell(0, plan.note), rows: [[note]] },
    { at: cell(0, plan.chartTitles), rows: [[words.charts.improved, null, words.charts.means]] },
    { at: cell(2, plan.charts.last + 1), rows: [[words.charts.legend]] },
    { at: chartDataAt(plan), rows: chartRows(input, section, plan) },
    { at: cell(0, plan.numbers), rows: [[words.numbers]] },
    { at: cell(0, plan.head), rows: numberRows(input, section, plan) },
    { at: cell(workings.label, plan.head), rows: factRows(input, section, plan) },
    { at: cell(0, plan.said), rows: [[words.said], ...items] },
  ];
}

function signatureCells({ text }: EvaluationInput, first: number): CellBlock {
  const words = text.evaluation.signature;
  const line = (who: string): CellContent[] => [who, null, null, null, words.day];
  return {
    at: cell(0, first),
    rows: rectangle([[words.title], line(words.made), line(words.secretary), line(words.coordination)]),
  };
}

/**
 * The year-end report of an area: for each indicator a page of charts and numbers and a page of the ten items, then
 * signatures, then the annex that the numbers are counted in. Numbers in sentences come from cells of the report;
 * those cells are formulas over Resultados, Médias and Prioridades, or values of the analysis, marked as such.
 */
export function evaluationSheet(input: EvaluationInput): SheetSpec {
  const plan = evaluationPlan(input);
  const each = <Item>(
    make: (section: EvaluationSection, plan: SectionPlan, index: number) => readonly Item[],
  ): Item[] =>
    input.sections.flatMap((section, index) => {
      const place = plan.sections[index];
      return place ? make(section, place, index) : [];
    });
  const lengths = input.sections.map((section) => sentenceLengths(input, section));
  return {
    name: input.sheet,
    tabColor: palette.ink,
    gridlines: false,
    columnWidths: [
      { columns: "A:A", width: 34 },
      { columns: "B:D", width: 9 },
      { columns: "E:G", width: 8.5 },
      { columns: "H:H", width: 3 },
      { columns: "I:I", width: 24 },
      { columns: "J:V", width: 9 },
    ],
    rowHeights: evaluationHeights(input, plan, lengths),
    cells: [
      ...each((section, place) => sectionCells(input, section, place)),
      signatureCells(input, plan.signature.title),
    ],
    merges: each((section, place) => merges(section, place)),
    styles: evaluationStyles(input, plan),
    tables: [],
    validations: [],
    conditionalFormats: evaluationConditions(input, plan),
    charts: each((section, place, index) => evaluationCharts(input, section, { plan: place, index })),
    names: [],
    print: {
      orientation: "portrait",
      area: `$A$1:$G$${plan.lastRow}`,
      margins: { top: 1.2, bottom: 1.5, left: 1.2, right: 1.2 },
      scale: 100,
      breaksBefore: pageBreaks(input, plan),
      isCenteredHorizontally: true,
      footer: { left: input.sheet, right: input.text.footer },
    },
    isProtected: false,
  };
}

function merges(section: EvaluationSection, plan: SectionPlan): string[] {
  const wide = (row: number) => `A${row}:G${row}`;
  const top = [wide(plan.title), wide(plan.period), wide(plan.headline)];
  return section.evaluation ? [...top, wide(plan.note), ...plan.items.map((row) => wide(row + 1))] : top;
}

/** A new page for each section, for its ten items, and for the annex. */
function pageBreaks({ sections }: EvaluationInput, plan: ReturnType<typeof evaluationPlan>): number[] {
  const rows = plan.sections.flatMap((place, index) => {
    const hasNumbers = Boolean(sections[index]?.evaluation);
    const isFirst = index === 0;
    const follows = !isFirst && (hasNumbers || Boolean(sections[index - 1]?.evaluation));
    return [...(follows ? [place.header] : []), ...(hasNumbers ? [place.said] : [])];
  });
  const annex = plan.sections[0]?.annex.title;
  return annex === undefined ? rows : [...rows, annex];
}
