import { cell, range } from "../a1";
import { fontName, palette } from "../palette";
import type { Border, CellStyle, ConditionalFormat, SheetSpec, StyledRange } from "../sheetSpec";
import { annexColumns } from "./evaluationAnnex";
import type { EvaluationInput, EvaluationSection } from "./evaluationInput";
import {
  type AnalysisRow,
  analysisRows,
  type EvaluationPlan,
  factNames,
  type NativeRow,
  nativeRows,
  pageColumns,
  type SectionPlan,
  workings,
} from "./evaluationPlan";

const line = (style: Border["style"], color: string): Border => ({ style, color });
const strong = line("medium", palette.accent);
const hair = line("hair", palette.rule);

const lastWorking = workings.first + 12;

function across(first: number, last: number, from: number = pageColumns.label, to: number = pageColumns.last): string {
  return range({ column: from, row: first }, { column: to, row: last });
}

function styled(where: string, style: CellStyle): StyledRange {
  return { range: where, style };
}

function heading(row: number): StyledRange {
  return styled(across(row, row), {
    fontSize: 12,
    bold: true,
    color: palette.accent,
    vertical: "center",
    borders: { bottom: strong },
  });
}

function top(plan: SectionPlan): StyledRange[] {
  return [
    styled(across(plan.header, plan.header), { fontSize: 9.5, bold: true, color: palette.accent }),
    styled(cell(pageColumns.last, plan.header), { bold: false, color: palette.faint, horizontal: "right" }),
    styled(across(plan.title, plan.title), { fontSize: 22, bold: true, vertical: "center", shrinkToFit: true }),
    styled(across(plan.period, plan.period), { fontSize: 12, color: palette.soft, vertical: "top" }),
    styled(across(plan.headline, plan.headline), {
      fontSize: 14,
      bold: true,
      fill: palette.band,
      vertical: "center",
      wrap: true,
      horizontal: "left",
      indent: 1,
    }),
    styled(across(plan.note, plan.note), { fontSize: 8.5, italic: true, color: palette.soft, vertical: "center" }),
    styled(cell(pageColumns.others, plan.charts.last + 1), { fontSize: 8.5, color: palette.soft }),
    styled(across(plan.chartTitles, plan.chartTitles), { bold: true, color: palette.accent, vertical: "center" }),
  ];
}

/** How the numbers of a row are written. */
function formatOf(name: NativeRow | AnalysisRow, section: EvaluationSection): string {
  const decimals = section.indicator.decimals + 1;
  const value = `0.${"0".repeat(decimals)}`;
  switch (name) {
    case "followed":
    case "missing":
    case "improved":
    case "worse":
    case "stillWorse":
    case "small":
    case "process":
    case "processMoved":
      return "0";
    case "share":
    case "low":
    case "high":
    case "chanceShare":
      return "0.0%";
    case "meanFrom":
    case "meanTo":
    case "averageFrom":
    case "averageTo":
    case "gapFrom":
    case "gapTo":
      return value;
    case "change":
    case "chanceShift":
    case "effect":
      return `+${value};-${value};${value}`;
    case "unrelated":
    case "unchanged":
      return "0.0";
    case "gini":
      return "0.000";
  }
}

function numbers(section: EvaluationSection, plan: SectionPlan): StyledRange[] {
  const all = [...nativeRows, ...analysisRows];
  const [first, last] = [plan.rows.followed, plan.rows.processMoved];
  const head = (row: number): StyledRange[] => [
    styled(across(row, row), {
      bold: true,
      fontSize: 9,
      color: palette.soft,
      vertical: "center",
      borders: { bottom: line("thin", palette.rule) },
    }),
    styled(across(row, row, pageColumns.chosen, pageColumns.all), { horizontal: "right" }),
    styled(across(row, row, pageColumns.source), { horizontal: "left", indent: 1 }),
  ];
  return [
    heading(plan.numbers),
    styled(across(first, last), {
      fontSize: 9.5,
      vertical: "center",
      borders: { bottom: hair, insideHorizontal: hair },
    }),
    styled(across(first, last, pageColumns.chosen, pageColumns.all), { horizontal: "right" }),
    styled(across(first, last, pageColumns.source), {
      fontSize: 8,
      color: palette.faint,
      horizontal: "left",
      indent: 1,
    }),
    ...all.map((name) =>
      styled(across(plan.rows[name], plan.rows[name], pageColumns.chosen, pageColumns.all), {
        numberFormat: formatOf(name, section),
      }),
    ),
    ...(["improved", "share"] as const).map((name) =>
      styled(across(plan.rows[name], plan.rows[name], pageColumns.label, pageColumns.all), { bold: true }),
    ),
    ...head(plan.head),
    ...head(plan.analysisHead),
    styled(across(plan.analysisHead, plan.rows.processMoved), { fill: palette.band }),
  ];
}

function said(plan: SectionPlan): StyledRange[] {
  return [
    heading(plan.said),
    ...plan.items.flatMap((row) => [
      styled(across(row, row), { bold: true, color: palette.accent, vertical: "bottom" }),
      styled(across(row + 1, row + 1), { wrap: true, vertical: "top", horizontal: "left" }),
    ]),
  ];
}

function annex(section: EvaluationSection, { annex: place }: SectionPlan): StyledRange[] {
  const value = section.indicator.decimals === 0 ? "0" : `0.${"0".repeat(section.indicator.decimals)}`;
  const rows = (from: number, to: number) => across(place.first, place.last, from, to);
  return [
    heading(place.title),
    styled(across(place.head, place.head), {
      bold: true,
      fontSize: 9,
      color: palette.soft,
      vertical: "center",
      borders: { bottom: line("thin", palette.rule) },
    }),
    styled(across(place.head, place.head, 3, 5), { horizontal: "right" }),
    styled(rows(0, 6), { fontSize: 9, vertical: "center", borders: { bottom: hair, insideHorizontal: hair } }),
    styled(rows(0, 0), { shrinkToFit: true }),
    styled(rows(1, 1), { numberFormat: "@", shrinkToFit: true }),
    styled(rows(3, 4), { numberFormat: value, horizontal: "right" }),
    styled(rows(5, 5), { numberFormat: `+${value};-${value};${value}`, horizontal: "right" }),
    styled(across(place.head, place.last, 6, 6), { horizontal: "left", indent: 1 }),
  ];
}

function signature({ signature: place }: EvaluationPlan): StyledRange[] {
  const signed = across(place.first, place.last, pageColumns.chosen, pageColumns.all);
  return [
    heading(place.title),
    styled(across(place.first, place.last), { vertical: "bottom", fontSize: 9.5, color: palette.soft }),
    styled(signed, {
      borders: { bottom: line("thin", palette.faint), insideHorizontal: line("thin", palette.faint) },
    }),
    styled(across(place.first, place.last, pageColumns.last - 1), {
      borders: { bottom: line("thin", palette.faint), insideHorizontal: line("thin", palette.faint) },
    }),
    styled(across(place.first, place.last, pageColumns.source, pageColumns.source), { horizontal: "right", indent: 1 }),
  ];
}

function workingStyles(section: EvaluationSection, plan: SectionPlan): StyledRange[] {
  const grey = { fontSize: 8, color: palette.rule } as const;
  const facts = plan.head;
  const readOn = facts + factNames.indexOf("readOn");
  const frozenOn = facts + factNames.indexOf("frozenOn");
  const block = (first: number, last: number) =>
    styled(range({ column: workings.label, row: first }, { column: lastWorking, row: last }), grey);
  const isDay = (row: number) => styled(cell(workings.first, row), { numberFormat: "dd/mm/yyyy" });
  return [
    ...(section.evaluation ? [block(plan.charts.first, facts + factNames.length), isDay(readOn), isDay(frozenOn)] : []),
    block(plan.annex.title, plan.annex.last),
  ];
}

/** Every look of the report, in the order in which it is laid on. */
export function evaluationStyles(input: EvaluationInput, plan: EvaluationPlan): StyledRange[] {
  return [
    styled("A:Z", { fontName, fontSize: 10, color: palette.ink }),
    ...input.sections.flatMap((section, index) => {
      const place = plan.sections[index];
      if (!place) return [];
      const shown = section.evaluation
        ? [...top(place), ...numbers(section, place), ...said(place)]
        : top(place).slice(0, 4);
      return [...shown, ...annex(section, place), ...workingStyles(section, place)];
    }),
    ...signature(plan),
  ];
}

/** Rates on few events stand in grey italics; a stale report says so loudly; #N/A of charts stays unseen. */
export function evaluationConditions(input: EvaluationInput, plan: EvaluationPlan): ConditionalFormat[] {
  return input.sections.flatMap((section, index): ConditionalFormat[] => {
    const place = plan.sections[index];
    if (!place) return [];
    const { first, last } = place.annex;
    const rows = across(first, last);
    const small = `$${annexColumns.isSmall}${first}`;
    const isChosen = `$${annexColumns.isChosen}${first}`;
    const ofAnnex: ConditionalFormat[] = [
      { range: rows, formula: `=${small}=1`, style: { color: palette.faint, italic: true } },
      { range: `A${first}:A${last}`, formula: `=${isChosen}="sim"`, style: { bold: true } },
    ];
    if (!section.evaluation) return ofAnnex;
    const data = range(
      { column: workings.first, row: place.charts.first },
      { column: workings.first + 3, row: place.charts.last },
    );
    const stale = cell(workings.first, place.head + factNames.indexOf("isStale"));
    return [
      ...ofAnnex,
      {
        range: across(place.note, place.note),
        formula: `=$${stale.replace(/\d+/, (row) => `$${row}`)}=1`,
        style: { bold: true, color: palette.paper, fill: palette.ink },
      },
      {
        range: data,
        formula: `=ISNA(${cell(workings.first, place.charts.first)})`,
        style: { color: palette.paper },
      },
    ];
  });
}

/** Characters of 10 points in the page's width, with a margin for wide letters. */
const charactersInLine = 102;

/** Lines that a text of so many characters takes. */
function lines(characters: number): number {
  return Math.max(1, Math.ceil(characters / charactersInLine));
}

/** Heights: a merged cell does not fit itself to its text, so its longest wording is counted. */
export function evaluationHeights(
  input: EvaluationInput,
  plan: EvaluationPlan,
  lengths: readonly (readonly number[])[],
): SheetSpec["rowHeights"] {
  const height = (row: number, points: number) => ({ rows: `${row}:${row}`, height: points });
  return [
    ...input.sections.flatMap((section, index) => {
      const place = plan.sections[index];
      if (!place) return [];
      const common = [
        height(place.title, 32),
        height(place.period, 20),
        height(place.headline, 44),
        height(place.annex.title, 26),
        height(place.annex.head, 18),
      ];
      if (!section.evaluation) return common;
      return [
        ...common,
        height(place.note + 1, 5),
        height(place.numbers, 22),
        { rows: `${place.head}:${place.rows.processMoved}`, height: 14.5 },
        height(place.said, 24),
        ...place.items.flatMap((row, item) => [
          height(row, 19),
          height(row + 1, 13 * lines(lengths[index]?.[item] ?? 0) + 2),
        ]),
      ];
    }),
    height(plan.signature.title, 26),
    { rows: `${plan.signature.first}:${plan.signature.last}`, height: 30 },
  ];
}
