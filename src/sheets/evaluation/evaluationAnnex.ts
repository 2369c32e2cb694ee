import { resultKey } from "../../dataset/rows";
import { storedYes, storedNo } from "../../dataset/storedWords";
import { priorityKey } from "../priorityRows";
import { column, fill, formula, literal } from "../formula";
import type { CellContent } from "../sheetSpec";
import type { EvaluationInput, EvaluationSection } from "./evaluationInput";
import { factCell, numberCell, type SectionPlan } from "./evaluationPlan";

/** Columns of the annex: the first seven are printed, the rest are workings. */
export const annexColumns = {
  name: "A",
  code: "B",
  group: "C",
  from: "D",
  to: "E",
  change: "F",
  result: "G",
  rowFrom: "I",
  rowTo: "J",
  sign: "K",
  isChosen: "L",
  isWorse: "M",
  isSmall: "N",
  worseNames: "O",
  missingNames: "P",
  worseCount: "Q",
  missingCount: "R",
  actions: "S",
  actionsDone: "T",
  actionsDropped: "U",
} as const;
export type AnnexColumn = keyof typeof annexColumns;

/** Names that a sentence lists before it says "and so many more". */
export const mostNames = 8;

/** All rows of a column of the annex, absolute. */
export function annexRange({ annex }: SectionPlan, name: AnnexColumn): string {
  const letters = annexColumns[name];
  return `$${letters}$${annex.first}:$${letters}$${annex.last}`;
}

/** Title, note, heads and one row a facility. */
export function annexRows(
  input: EvaluationInput,
  section: EvaluationSection,
  plan: SectionPlan,
): { page: CellContent[][]; work: CellContent[][] } {
  const words = input.text.evaluation.annex;
  const { periods, codes } = section;
  const heads = [words.name, words.code, words.group, periods.from ?? "", periods.to ?? "", words.change, words.result];
  const title: CellContent[] = [fill(words.title, { indicator: section.indicator.name }), ...blanks(6)];
  const facilities = codes.map((code, index) => facility(input, section, { plan, code, index }));
  const empty = { page: blanks(7), work: blanks(13) };
  const rows = facilities.length > 0 ? facilities : [empty];
  return {
    page: [title, heads, ...rows.map(({ page }) => page)],
    work: [[words.workings, ...blanks(12)], workHeads(), ...rows.map(({ work }) => work)],
  };
}

function blanks(count: number): CellContent[] {
  return Array.from({ length: count }, () => null);
}

function workHeads(): CellContent[] {
  return Object.keys(annexColumns).slice(7);
}

interface Place {
  readonly plan: SectionPlan;
  readonly code: string;
  readonly index: number;
}

function facility(
  { text }: EvaluationInput,
  section: EvaluationSection,
  { plan, code, index }: Place,
): { page: CellContent[]; work: CellContent[] } {
  const words = text.evaluation.annex;
  const row = plan.annex.first + index;
  const at = (name: AnnexColumn) => `$${annexColumns[name]}${row}`;
  const named = `INDEX(tblEquipamentos[exibicao],MATCH(${at("code")},tblEquipamentos[codigo],0))`;
  const value = (found: string) => {
    const cell = `INDEX(${column("tblResultados", "valor")},${found})`;
    return `IF(${found}=0,"",IF(ISNUMBER(${cell}),${cell},""))`;
  };
  const change = `IF(OR(${at("from")}="",${at("to")}=""),"",${at("to")}-${at("from")})`;
  const result =
    `IF(${at("sign")}="",${literal(words.missing)},IF(${at("sign")}>0,${literal(words.improved)},` +
    `IF(${at("sign")}<0,${literal(words.worse)},${literal(words.same)})))`;
  return {
    page: [
      formula(`IFERROR(${named},${at("code")})`),
      code,
      formula(`IF(${at("isChosen")}="${storedYes}",${literal(words.chosen)},${literal(words.other)})`),
      formula(value(at("rowFrom"))),
      formula(value(at("rowTo"))),
      formula(change),
      formula(result),
    ],
    work: worked(section, { plan, code, index }).map((expression) => formula(expression)),
  };
}

/** The workings of a row, in the order of the columns from `rowFrom` on. */
function worked(section: EvaluationSection, { plan, code, index }: Place): string[] {
  const { indicator, periods } = section;
  const row = plan.annex.first + index;
  const at = (name: AnnexColumn, of = row) => `$${annexColumns[name]}${of}`;
  const found = (period: string | null) => {
    const key = resultKey({ indicator: indicator.id, level: "facility", code, period: period ?? "" });
    return `IFERROR(MATCH(${literal(key)},tblResultados[chave],0),0)`;
  };
  const better = indicator.direction === "lower" ? "-" : "";
  const sign =
    `IF(${at("change")}="","",IF(ABS(${at("change")})<=1E-9*MAX(1,ABS(${at("from")})),0,` +
    `${better}SIGN(${at("change")})))`;
  const average = numberCell(plan, "averageTo", "all");
  const events = `INDEX(tblResultados[numerador],${at("rowTo")})`;
  const small = `IF(${at("rowTo")}=0,0,IF(ISNUMBER(${events}),IF(${events}<20,1,0),0))`;
  const isListed = `${at("isChosen")}="${storedYes}"`;
  const worse = `AND(${isListed},${at("sign")}=-1)`;
  const missing = `AND(${isListed},${at("sign")}="")`;
  const before = (name: AnnexColumn, start: string) => (index === 0 ? start : at(name, row - 1));
  const counted = (condition: string, name: AnnexColumn) => `${before(name, "0")}+IF(${condition},1,0)`;
  const names = (condition: string, [list, count]: readonly [AnnexColumn, AnnexColumn]) =>
    `${before(list, '""')}&IF(AND(${condition},${at(count)}<=${mostNames}),IF(${at(count)}>1,", ","")&${at("name")},"")`;
  const actions = (state: string) =>
    `IF(${isListed},SUMPRODUCT((tblAcoes[codigo]=${at("code")})*(tblAcoes[acao]<>"")${state}),0)`;
  return [
    found(periods.from),
    found(periods.to),
    sign,
    isChosen(section, plan, { code, value: at("from") }),
    `IF(OR(${at("to")}="",${average}=""),"",${worseThan(indicator.direction, at("to"), average)})`,
    small,
    names(worse, ["worseNames", "worseCount"]),
    names(missing, ["missingNames", "missingCount"]),
    counted(worse, "worseCount"),
    counted(missing, "missingCount"),
    actions(""),
    actions('*(tblAcoes[situacao]="feita")'),
    actions('*(tblAcoes[situacao]="cancelada")'),
  ];
}

/** 1 where a value is on the worse side of an average, with the tolerance of ties; else 0. */
function worseThan(direction: "higher" | "lower", value: string, average: string): string {
  const distance = direction === "lower" ? `${value}-${average}` : `${average}-${value}`;
  return `IF(${distance}>1E-9*MAX(1,ABS(${average})),1,0)`;
}

/** The list as it was frozen; without one, what the rule says of the earlier year. */
function isChosen(
  { indicator, list }: EvaluationSection,
  plan: SectionPlan,
  { code, value }: { readonly code: string; readonly value: string },
): string {
  if (list) {
    const key = literal(priorityKey(list.cycle, indicator.id, code));
    const found = `INDEX(tblPrioridades[lista_congelada],MATCH(${key},tblPrioridades[chave],0))`;
    return `IFERROR(IF(${found}="${storedYes}","${storedYes}","${storedNo}"),"${storedNo}")`;
  }
  const average = factCell(plan, "averageAtChoice");
  const worse = worseThan(indicator.direction, value, average);
  return `IF(OR(${value}="",${average}=""),"${storedNo}",IF(${worse}=1,"${storedYes}","${storedNo}"))`;
}
