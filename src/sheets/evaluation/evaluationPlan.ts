import { fixedCell } from "../a1";
import type { EvaluationInput, EvaluationSection } from "./evaluationInput";

/** Page columns A:G; workings stand right of the page. */
export const pageColumns = { label: 0, chosen: 1, others: 2, all: 3, source: 4, last: 6 } as const;
/** Workings of a section: labels in I, values from J on. */
export const workings = { label: 8, first: 9 } as const;

/** The rows of the table of numbers, in their order: formulas first, then what only the analysis can say. */
export const nativeRows = [
  "followed",
  "missing",
  "improved",
  "share",
  "low",
  "high",
  "worse",
  "meanFrom",
  "meanTo",
  "change",
  "averageFrom",
  "averageTo",
  "gapFrom",
  "gapTo",
  "stillWorse",
  "unrelated",
  "small",
] as const;
export const analysisRows = [
  "chanceShare",
  "chanceShift",
  "effect",
  "unchanged",
  "gini",
  "process",
  "processMoved",
] as const;
export type NativeRow = (typeof nativeRows)[number];
export type AnalysisRow = (typeof analysisRows)[number];

/** Single facts of a section, one below the other in its workings. */
export const factNames = [
  "name",
  "listed",
  "frozenOn",
  "averageAtChoice",
  "source",
  "readOn",
  "preliminary",
  "isStale",
  "couldBeChance",
  "worseNames",
  "missingNames",
  "actions",
  "actionsDone",
  "actionsOpen",
] as const;
export type FactName = (typeof factNames)[number];

export const itemCount = 10;
const chartRows = 10;

/** Where a section's parts stand; rows count from 1. */
export interface SectionPlan {
  readonly header: number;
  readonly title: number;
  readonly period: number;
  readonly headline: number;
  readonly note: number;
  readonly chartTitles: number;
  readonly charts: { readonly first: number; readonly last: number };
  readonly numbers: number;
  readonly head: number;
  readonly rows: Readonly<Record<NativeRow | AnalysisRow, number>>;
  readonly analysisHead: number;
  readonly said: number;
  /** Heading of each of the ten items; its sentence stands one row below. */
  readonly items: readonly number[];
  readonly last: number;
  readonly annex: AnnexPlan;
}

export interface AnnexPlan {
  readonly title: number;
  readonly head: number;
  readonly first: number;
  /** At least `first`: a section without any facility has one empty row. */
  readonly last: number;
}

export interface EvaluationPlan {
  readonly sections: readonly SectionPlan[];
  /** Heading, and the ruled lines below it. */
  readonly signature: { readonly title: number; readonly first: number; readonly last: number };
  readonly lastRow: number;
}

/** A section is two pages: charts and numbers, then the ten items. An indicator without data has its first lines only. */
export function evaluationPlan({ sections }: EvaluationInput): EvaluationPlan {
  let next = 1;
  const placed = sections.map((section) => {
    const place = sectionAt(next, section);
    next = place.last + 1;
    return place;
  });
  const signature = { title: next, first: next + 1, last: next + 3 };
  next = signature.last + 1;
  const withAnnex = placed.map((place, index): SectionPlan => {
    const count = Math.max(sections[index]?.codes.length ?? 0, 1);
    const annex = { title: next, head: next + 1, first: next + 2, last: next + 1 + count };
    next = annex.last + 1;
    return { ...place, annex };
  });
  return { sections: withAnnex, signature, lastRow: next - 1 };
}

function sectionAt(first: number, section: EvaluationSection): Omit<SectionPlan, "annex"> {
  const top = { header: first, title: first + 1, period: first + 2, headline: first + 3, note: first + 4 };
  const chartTitles = top.note + 2;
  const charts = { first: chartTitles + 1, last: chartTitles + chartRows };
  const numbers = charts.last + 2;
  const head = numbers + 1;
  const native = rowsFrom(head + 1, nativeRows);
  const analysisHead = head + 1 + nativeRows.length;
  const found = rowsFrom(analysisHead + 1, analysisRows);
  const said = analysisHead + analysisRows.length + 2;
  const items = Array.from({ length: itemCount }, (_, index) => said + 1 + 2 * index);
  return {
    ...top,
    chartTitles,
    charts,
    numbers,
    head,
    rows: { ...native, ...found },
    analysisHead,
    said,
    items,
    last: section.evaluation ? said + 2 * itemCount : top.headline,
  };
}

function rowsFrom<Name extends string>(first: number, names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(names.map((name, index) => [name, first + index])) as Record<Name, number>;
}

/** Where each section's sentences stand: the ten of the report, or the one that says what is missing. */
export function sentenceCells(input: EvaluationInput): string[][] {
  const { sections } = evaluationPlan(input);
  return input.sections.map(({ evaluation }, index) => {
    const place = sections[index];
    if (!place) return [];
    return evaluation ? place.items.map((row) => `A${row + 1}`) : [`A${place.headline}`];
  });
}

/** Absolute address of a number of the table. */
export function numberCell(
  plan: SectionPlan,
  row: NativeRow | AnalysisRow,
  column: "chosen" | "others" | "all" = "chosen",
): string {
  return fixedCell(pageColumns[column], plan.rows[row]);
}

/** Absolute address of a fact in the workings. */
export function factCell(plan: SectionPlan, name: FactName): string {
  return fixedCell(workings.first, plan.head + factNames.indexOf(name));
}

/** Where the data of the charts stand in the workings, beside the charts. */
export function chartCell(plan: SectionPlan, row: number, column: number): string {
  return fixedCell(workings.first + column, plan.charts.first + row);
}
