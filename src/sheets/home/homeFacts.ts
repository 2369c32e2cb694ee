import { dayText, formula, literal, referenceDay, sentence, setting } from "../formula";
import type { CellContent } from "../sheetSpec";
import type { HomeText } from "../../text/homeText";
import { pendingNames } from "../collection/pendingSheet";

/** Workings stand right of the settings: labels in column O, values in P. */
export const factsAt = { label: 14, value: 15, row: 4 } as const;

const order = [
  "cycle",
  "today",
  "results",
  "below",
  "decided",
  "frozen",
  "owing",
  "months",
  "unnamed",
  "actions",
  "late",
  "withoutMeeting",
  "step",
] as const;

export type HomeFact = (typeof order)[number];

/** Absolute address of a fact about the workbook. */
export function homeFact(fact: HomeFact): string {
  return `$P$${factsAt.row + order.indexOf(fact)}`;
}

/** Rows of the cycle's list, for COUNTIFS. */
const ofCycle = `tblPrioridades[ciclo],${homeFact("cycle")}`;
const decidedAs = (word: string) =>
  `COUNTIFS(${ofCycle},tblPrioridades[abaixo],"sim",tblPrioridades[validado],"${word}")`;

/**
 * Facts and, last, the step of the cycle that comes next: 1 data, 2 validation, 3 freeze, 4 collection, 5 meeting,
 * 6 evaluation, 7 none of them.
 *
 * @param withoutMeeting expression: areas without a meeting to come
 */
export function homeFacts(withoutMeeting: string): CellContent[][] {
  const fact = homeFact;
  const isOver = `OR(YEAR(${fact("today")})>N(${fact("cycle")}),MONTH(${fact("today")})=12)`;
  const step =
    `IF(${fact("results")}=0,1,IF(${fact("decided")}<${fact("below")},2,IF(${fact("frozen")}=0,3,` +
    `IF(${fact("owing")}>0,4,IF(${fact("withoutMeeting")}>0,5,IF(${isOver},6,7))))))`;
  const expressions: Readonly<Record<HomeFact, string>> = {
    cycle: setting("ciclo"),
    today: referenceDay(),
    results: "COUNT(tblResultados[valor])",
    below: `COUNTIFS(${ofCycle},tblPrioridades[abaixo],"sim")`,
    decided: `${decidedAs("sim")}+${decidedAs("não")}`,
    frozen: `COUNTIFS(${ofCycle},tblPrioridades[congelado_em],">0")`,
    owing: pendingNames.facilities,
    months: pendingNames.months,
    unnamed: 'SUMPRODUCT((tblEquipamentos[codigo]<>"")*(tblEquipamentos[nome]="")*(tblEquipamentos[nome_exibicao]=""))',
    actions: 'SUMPRODUCT(--(tblAcoes[acao]<>""))',
    late: 'COUNTIFS(tblAcoes[aberta],1,tblAcoes[prazo],"<"&' + fact("today") + ")",
    withoutMeeting,
    step,
  };
  return order.map((name) => [name, formula(expressions[name])]);
}

/** Facilities of an area of which a condition on other tables' rows holds, each once. */
function facilitiesWith(area: string, count: string): string {
  return `SUMPRODUCT((tblEquipamentos[area]=${literal(area)})*(${count}>0))`;
}

const listedCount = `COUNTIFS(tblPrioridades[codigo],tblEquipamentos[codigo],tblPrioridades[prioritario],"sim",${ofCycle})`;

/** Facilities on the list, over all areas. */
export const listedFacilities = `SUMPRODUCT(--(${listedCount}>0))`;

/** The next operational meeting's day of an area, as a number; "" where none is set. */
function nextMeeting(area: string): string {
  const held = `COUNTIFS(tblReunioes[nivel],"operacional",tblReunioes[codigo],${literal(area)},tblReunioes[data],"<"&${homeFact("today")})`;
  const found = `INDEX(tblReunioes[data],MATCH(${literal(`${area}|operacional|`)}&(${held}+1),tblReunioes[chave],0))`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** An area's line: counts, and the day of its next meeting. */
export function areaCounts(area: string): CellContent[] {
  const today = homeFact("today");
  return [
    `COUNTIFS(tblEquipamentos[area],${literal(area)})`,
    facilitiesWith(area, listedCount),
    facilitiesWith(area, listedCount.replace("[prioritario]", "[validado]")),
    facilitiesWith(area, 'COUNTIFS(tblColeta[codigo],tblEquipamentos[codigo],tblColeta[faltam],">0")'),
    `COUNTIFS(tblAcoes[area],${literal(area)},tblAcoes[aberta],1,tblAcoes[prazo],"<"&${today})`,
    nextMeeting(area),
  ].map(formula);
}

/** The sentence of the step that comes next. */
export function nextSentence(next: HomeText["next"]): string {
  const told = [
    literal(next.noData),
    sentence(next.validate, { count: `(${homeFact("below")}-${homeFact("decided")})` }),
    literal(next.freeze),
    sentence(next.collect, { count: homeFact("owing") }),
    sentence(next.meet, { count: homeFact("withoutMeeting") }),
    literal(next.evaluate),
    literal(next.follow),
  ];
  return `CHOOSE(${homeFact("step")},${told.join(",")})`;
}

/** Title lines: municipality, cycle, day. */
export function titleLines(home: HomeText): CellContent[][] {
  const base = setting("ano_base");
  const baseYear = `IF(${base}="",${literal(home.baseLatest)},${base})`;
  const cycle = { cycle: homeFact("cycle"), base: baseYear, day: dayText(homeFact("today")) };
  return [
    [formula(sentence(home.title, { municipality: setting("municipio") }))],
    [formula(sentence(home.cycle, cycle))],
  ];
}
