import type { ListedFacility } from "../analysis/cycleList";
import type { RuleOpinion } from "../analysis/ruleOpinions";
import type { Dataset } from "../dataset/dataset";
import { isFrozen } from "../dataset/frozenList";
import type { Row } from "../dataset/rows";
import { storedNo, storedYes } from "../dataset/storedWords";
import type { CurrentCode } from "../dataset/successors";
import type { SheetText } from "../text/sheetText";
import { fill } from "./formula";

/** Key of a row of tblPrioridades. */
export function priorityKey(cycle: number, indicator: string, code: string): string {
  return `${cycle}|${indicator}|${code}`;
}

export interface PriorityRowsInput {
  readonly list: readonly ListedFacility[];
  readonly dataset: Dataset;
  readonly cycle: number;
  readonly current: CurrentCode;
  /** Rows of tblPrioridades that the workbook has. */
  readonly before: readonly Row[];
  readonly text: SheetText;
}

/**
 * The list of a cycle as rows of tblPrioridades: every facility, in and out. Lists that were frozen are left out, since
 * nothing of them is renewed; rows of facilities that are no longer in the data say so and are out.
 */
export function priorityRows(input: PriorityRowsInput): Row[] {
  const { before, cycle, list } = input;
  const ofCycle = before.filter((row) => String(row["ciclo"]) === String(cycle));
  const frozen = new Set(ofCycle.filter(isFrozen).map((row) => String(row["indicador"])));
  const lower = new Set(input.dataset.indicators.filter(({ direction }) => direction === "lower").map(({ id }) => id));
  const rows = list
    .filter(({ indicator }) => !frozen.has(indicator))
    .map((row) => priorityRow(row, lower.has(row.indicator), input));
  const listed = new Set(rows.map(({ chave }) => chave));
  const gone = ofCycle.filter((row) => !frozen.has(String(row["indicador"])) && !listed.has(row["chave"] ?? ""));
  return [...rows, ...gone.map((row) => goneRow(row, input.text))];
}

function priorityRow(row: ListedFacility, isLowerBetter: boolean, input: PriorityRowsInput): Row {
  const { cycle, text } = input;
  return {
    chave: priorityKey(cycle, row.indicator, row.code),
    ciclo: cycle,
    indicador: row.indicator,
    codigo: row.code,
    periodo: row.period,
    valor: row.value ?? "",
    media: row.average ?? "",
    diferenca: row.gap ?? "",
    posicao: row.rank ?? "",
    abaixo: yesOrNo(row.priority),
    pela_regra: yesOrNo(row.ruled),
    motivo: reason(row, isLowerBetter, input),
    certeza: row.opinion?.word ? text.list.certainty[row.opinion.word] : "",
    outras_regras: row.opinion === null ? "" : otherRules(row, row.opinion, text),
    cabe_na_agenda: yesOrNo(row.fits),
    congelado_em: "",
    lista_congelada: "",
    motivo_congelado: "",
  };
}

function yesOrNo(flag: boolean | null): string {
  if (flag === null) return "";
  return flag ? storedYes : storedNo;
}

/** Why a facility is in or out, in words, with what makes it uncertain. */
function reason(row: ListedFacility, isLowerBetter: boolean, { text, current }: PriorityRowsInput): string {
  const { reasons, list } = text;
  const words = {
    "worse-than-average": isLowerBetter ? reasons.above : reasons.below,
    "better-than-average": isLowerBetter ? reasons.notAbove : reasons.notBelow,
    tie: reasons.tie,
    missing: row.status === "" ? reasons.missing : `${reasons.missing} (${row.status})`,
  } as const;
  const successor = current(row.code);
  const remarks: readonly (readonly [isTrue: boolean, words: string])[] = [
    [row.dependsOnAverage, reasons.dependsOnAverage],
    [row.isSmallNumber, reasons.smallNumbers],
    [row.isFallback, list.reasons.fallback],
    [row.isTieAtLimit, list.reasons.tieAtLimit],
    [row.value !== null && !row.opinion?.word, list.reasons.noCertainty],
    [successor !== row.code, fill(list.reasons.merged, { successor })],
  ];
  return [words[row.reason], ...remarks.flatMap(([isTrue, remark]) => (isTrue ? [remark] : []))].join("; ");
}

/** What the rules that do not count this time would say: "dentro: pior quinto · fora: funil de 95%". */
function otherRules(row: ListedFacility, opinion: RuleOpinion, { list }: SheetText): string {
  if (row.value === null) return "";
  const said = {
    average: row.priority,
    years: opinion.years,
    smoothed: opinion.smoothed,
    probable: opinion.probable,
    funnel: opinion.funnel,
    quantile: opinion.worstFifth,
  };
  const names = (answer: boolean) =>
    (Object.keys(said) as (keyof typeof said)[])
      .filter((rule) => rule !== row.rule && said[rule] === answer)
      .map((rule) => list.shortRules[rule])
      .join(", ");
  const [inside, outside] = [names(true), names(false)];
  return [
    ...(inside === "" ? [] : [fill(list.others.inside, { rules: inside })]),
    ...(outside === "" ? [] : [fill(list.others.outside, { rules: outside })]),
  ].join(" · ");
}

/** A row stays, with what people typed in it, but proposes nobody any more. */
function goneRow(row: Row, { list }: SheetText): Row {
  const blank = { valor: "", media: "", diferenca: "", posicao: "", certeza: "", outras_regras: "" };
  const out = { abaixo: "", pela_regra: storedNo, cabe_na_agenda: "", motivo: list.reasons.gone };
  return { chave: row["chave"] ?? "", ...blank, ...out };
}
