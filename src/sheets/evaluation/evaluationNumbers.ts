import { storedNo, storedYes } from "../../dataset/storedWords";
import { priorityKey } from "../priorityRows";
import { fill, formula, literal } from "../formula";
import type { CellContent } from "../sheetSpec";
import { annexRange } from "./evaluationAnnex";
import type { EvaluationInput, EvaluationSection } from "./evaluationInput";
import {
  type AnalysisRow,
  analysisRows,
  type FactName,
  factNames,
  type NativeRow,
  nativeRows,
  numberCell,
  type SectionPlan,
} from "./evaluationPlan";

/** Φ⁻¹(0.975). */
const z = "1.959963984540054";

type Three = readonly [chosen: string | null, others: string | null, all: string | null];

/** The rows of the table: label, the three groups, nothing, nothing, where it comes from. */
export function numberRows(input: EvaluationInput, section: EvaluationSection, plan: SectionPlan): CellContent[][] {
  const words = input.text.evaluation;
  const { columns } = words;
  const periods = { from: section.periods.from ?? "", to: section.periods.to ?? "" };
  const native = nativeNumbers(section, plan);
  const found = analysisNumbers(section);
  const row = (name: NativeRow | AnalysisRow, cells: readonly CellContent[]): CellContent[] => [
    fill(words.rows[name], periods),
    ...cells,
    source(name, input, section),
    null,
    null,
  ];
  return [
    [null, columns.chosen, columns.others, columns.all, columns.source, null, null],
    ...nativeRows.map((name) =>
      row(
        name,
        native[name].map((expression) => (expression === null ? null : formula(expression))),
      ),
    ),
    [words.analysis, columns.from, columns.to, columns.estimate, columns.source, null, null],
    ...analysisRows.map((name) => row(name, found[name])),
  ];
}

function source(
  name: NativeRow | AnalysisRow,
  { text }: EvaluationInput,
  { evaluation, hasCounts }: EvaluationSection,
): string {
  const words = text.evaluation.sources;
  switch (name) {
    case "followed":
    case "missing":
    case "improved":
    case "worse":
    case "meanFrom":
    case "meanTo":
    case "stillWorse":
      return words.annex;
    case "small":
      return hasCounts ? words.annex : "–";
    case "low":
    case "high":
      return words.wilson;
    case "averageFrom":
    case "averageTo":
      return words.averages;
    case "share":
    case "change":
    case "gapFrom":
    case "gapTo":
    case "unrelated":
      return words.fromAbove;
    case "chanceShare":
    case "chanceShift":
      return words.chance;
    case "effect":
      return evaluation?.effect?.method === "ancova" ? words.ancova : words.resampling;
    case "unchanged":
      return words.list;
    case "gini":
      return words.gini;
    case "process":
    case "processMoved":
      return words.process;
  }
}

/** Everything that native formulas can say, over the annex and the averages. */
function nativeNumbers(section: EvaluationSection, plan: SectionPlan): Record<NativeRow, Three> {
  return { ...countedNumbers(section, plan), ...averagedNumbers(section, plan) };
}

type Group = "chosen" | "others" | "all";

function three(make: (column: Group) => string): Three {
  return [make("chosen"), make("others"), make("all")];
}

/** Criteria that pick the rows of a group with a value in both years. */
function followedRows(plan: SectionPlan, column: Group): string {
  const group = annexRange(plan, "isChosen");
  const followed = `${annexRange(plan, "sign")},">=-1"`;
  switch (column) {
    case "chosen":
      return `${group},"${storedYes}",${followed}`;
    case "others":
      return `${group},"${storedNo}",${followed}`;
    case "all":
      return followed;
  }
}

type CountedRow = Exclude<NativeRow, AveragedRow>;

function countedNumbers(section: EvaluationSection, plan: SectionPlan): Record<CountedRow, Three> {
  const of = (name: NativeRow, column: Group = "chosen") => numberCell(plan, name, column);
  const sign = annexRange(plan, "sign");
  const counted = (test: string) => three((column) => `COUNTIFS(${followedRows(plan, column)}${test})`);
  const whole = (stored: string) => `COUNTIFS(${annexRange(plan, "isChosen")},"${stored}")`;
  return {
    followed: counted(""),
    missing: [
      `${whole(storedYes)}-${of("followed")}`,
      `${whole(storedNo)}-${of("followed", "others")}`,
      `${of("missing")}+${of("missing", "others")}`,
    ],
    improved: counted(`,${sign},1`),
    share: three((column) => `IF(${of("followed", column)}=0,"",${of("improved", column)}/${of("followed", column)})`),
    low: [wilson(plan, "chosen", "-"), wilson(plan, "others", "-"), null],
    high: [wilson(plan, "chosen", "+"), wilson(plan, "others", "+"), null],
    worse: counted(`,${sign},-1`),
    stillWorse: counted(`,${annexRange(plan, "isWorse")},1`),
    unrelated: [
      `IF(${of("followed", "all")}=0,"",${of("followed")}*${of("stillWorse", "all")}/${of("followed", "all")})`,
      null,
      null,
    ],
    small: section.hasCounts ? counted(`,${annexRange(plan, "isSmall")},1`) : [null, null, null],
  };
}

type AveragedRow = "meanFrom" | "meanTo" | "change" | "averageFrom" | "averageTo" | "gapFrom" | "gapTo";

function averagedNumbers({ indicator, periods }: EvaluationSection, plan: SectionPlan): Record<AveragedRow, Three> {
  const of = (name: NativeRow, column: Group = "chosen") => numberCell(plan, name, column);
  const unlessBlank = (cells: readonly [string, string], expression: string) =>
    `IF(OR(${cells[0]}="",${cells[1]}=""),"",${expression})`;
  const mean = (name: "from" | "to") =>
    three((column) => `IFERROR(AVERAGEIFS(${annexRange(plan, name)},${followedRows(plan, column)}),"")`);
  const average = (period: string | null) => {
    const key = literal(`${indicator.id}|${period ?? ""}`);
    return `IFERROR(INDEX(tblMedias[media],MATCH(${key},tblMedias[chave],0)),"")`;
  };
  const gap = (reference: string, own: string) =>
    unlessBlank([own, reference], indicator.direction === "lower" ? `${own}-${reference}` : `${reference}-${own}`);
  return {
    meanFrom: mean("from"),
    meanTo: mean("to"),
    change: three((column) => {
      const [from, to] = [of("meanFrom", column), of("meanTo", column)];
      return unlessBlank([from, to], `${to}-${from}`);
    }),
    averageFrom: [null, null, average(periods.from)],
    averageTo: [null, null, average(periods.to)],
    gapFrom: [gap(of("averageFrom", "all"), of("meanFrom")), null, null],
    gapTo: [gap(of("averageTo", "all"), of("meanTo")), null, null],
  };
}

/** Wilson's interval of the share improved. */
function wilson(plan: SectionPlan, column: "chosen" | "others", side: "-" | "+"): string {
  const [x, n] = [numberCell(plan, "improved", column), numberCell(plan, "followed", column)];
  const root = `SQRT(${z}^2+4*${x}*(1-${x}/${n}))`;
  return `IF(${n}=0,"",MAX(0,MIN(1,(2*${x}+${z}^2${side}${z}*${root})/(2*(${n}+${z}^2)))))`;
}

type Found = readonly [from: CellContent, to: CellContent, estimate: CellContent];

/** What only the analysis can say, as values. */
function analysisNumbers({ evaluation, gini, process }: EvaluationSection): Record<AnalysisRow, Found> {
  const { expected, effect, persistence } = evaluation ?? { expected: null, effect: null, persistence: null };
  return {
    chanceShare: [expected?.low ?? null, expected?.high ?? null, null],
    chanceShift: [expected?.shift.low ?? null, expected?.shift.high ?? null, null],
    effect: [effect?.low ?? null, effect?.high ?? null, effect?.estimate ?? null],
    unchanged: [persistence?.unchanged.low ?? null, persistence?.unchanged.high ?? null, null],
    gini: [gini.from, gini.to, null],
    process: [process.all, process.short, process.normal],
    processMoved: [process.better, process.worse, null],
  };
}

/** Single facts that sentences speak of: label and value, in the order of `factNames`. */
export function factRows(input: EvaluationInput, section: EvaluationSection, plan: SectionPlan): CellContent[][] {
  const facts = factsOf(section, plan);
  return factNames.map((name) => [name, facts[name]]);
}

function factsOf(section: EvaluationSection, plan: SectionPlan): Record<FactName, CellContent> {
  const { indicator, list, periods, evaluation, sourceId, codes } = section;
  const id = literal(indicator.id);
  const known = (table: string, column: string, key: string, value: string) =>
    `IFERROR(INDEX(${table}[${column}],MATCH(${value},${table}[${key}],0)),"")`;
  const last = (name: "worseNames" | "missingNames") => annexRange(plan, name).split(":")[1] ?? "";
  const ofList = (column: string) =>
    known(
      "tblPrioridades",
      column,
      "chave",
      literal(priorityKey(list?.cycle ?? 0, indicator.id, list?.facilities[0]?.code ?? codes[0] ?? "")),
    );
  const sum = (name: "actions" | "actionsDone" | "actionsDropped") => `SUM(${annexRange(plan, name)})`;
  const readOn = known("tblFontes", "lido_em", "fonte_id", literal(sourceId));
  return {
    name: formula(`IFERROR(INDEX(tblIndicadores[nome],MATCH(${id},tblIndicadores[id],0))&"",${id})`),
    listed: formula(`COUNTIFS(${annexRange(plan, "isChosen")},"${storedYes}")`),
    frozenOn: list ? formula(ofList("congelado_em")) : null,
    averageAtChoice: formula(list ? ofList("media") : numberCell(plan, "averageFrom", "all")),
    source: formula(`IFERROR(INDEX(tblIndicadores[fonte],MATCH(${id},tblIndicadores[id],0))&"","")`),
    readOn: formula(`IF(ISNUMBER(${readOn}),${readOn},"")`),
    preliminary: formula(
      `COUNTIFS(tblResultados[indicador],${id},tblResultados[periodo],${literal(periods.to ?? "")},tblResultados[situacao],"*prelim*")`,
    ),
    isStale: formula(stale(section, plan)),
    couldBeChance: evaluation?.couldBeChance === true ? 1 : 0,
    worseNames: formula(`${last("worseNames")}&""`),
    missingNames: formula(`${last("missingNames")}&""`),
    actions: formula(sum("actions")),
    actionsDone: formula(sum("actionsDone")),
    actionsOpen: formula(`${sum("actions")}-${sum("actionsDone")}-${sum("actionsDropped")}`),
  };
}

/** 1 where the table no longer says what the analysis was made of. */
function stale({ evaluation }: EvaluationSection, plan: SectionPlan): string {
  if (!evaluation) return "0";
  const { selected, improved, others, change } = evaluation;
  const [chosen, rest] = [numberCell(plan, "followed"), numberCell(plan, "followed", "others")];
  const counts = [
    `${chosen}=${selected}`,
    `${numberCell(plan, "improved")}=${improved}`,
    `${rest}=${others.n}`,
    `${numberCell(plan, "improved", "others")}=${others.improved}`,
  ];
  const moved = (["selected", "others"] as const).flatMap((group) => {
    const cell = numberCell(plan, "change", group === "selected" ? "chosen" : "others");
    return change[group] === null ? [] : [`ABS(N(${cell})-(${change[group]}))<1E-6`];
  });
  return `IF(AND(${[...counts, ...moved].join(",")}),0,1)`;
}
