import { storedNo, storedNotSent, usualDueDay } from "../../dataset/storedWords";
import { months } from "../../dataset/tables";
import { fixedRange, range } from "../a1";
import { column, fixed, formula, literal, sentence } from "../formula";
import type { CellContent } from "../sheetSpec";
import { fact, firstValueColumn, workingCell } from "./panelFacts";
import type { PanelInput } from "./panelInput";

const at = {
  row: 0,
  name: 1,
  sign: 2,
  decimals: 3,
  target: 4,
  unit: 5,
  dueDay: 6,
  collectionRow: 7,
  label: 8,
} as const;

type ProcessField = keyof typeof at;

function lookUp(name: string, position: string, missing: string): string {
  const found = `INDEX(${column("tblIndicadores", name)},${position})`;
  return `IF(${position}=0,${missing},IF(${found}="",${missing},${found}))`;
}

/** The facility's row in Coleta; 0 where it has none, or the indicator does not apply to it. */
function appliedRow(found: string): string {
  return `IFERROR(IF(INDEX(${column("tblColeta", "aplica")},${found})=${literal(storedNo)},0,${found}),0)`;
}

/** One row a process indicator: its facts, and the facility's row in Coleta. */
function indicatorRow(id: string, row: number): CellContent[] {
  const field = (name: ProcessField) => workingCell(row, at[name]);
  const position = field("row");
  const unit = `IF(${field("unit")}="%"," %","")`;
  const target = `IF(${field("sign")}<0,"≤ ","≥ ")&${fixed(field("target"), field("decimals"))}&${unit}`;
  return [
    id,
    ...[
      `IFERROR(MATCH(${literal(id)},tblIndicadores[id],0),0)`,
      lookUp("nome", position, literal(id)),
      `IF(${lookUp("direcao", position, '""')}="menor",-1,1)`,
      lookUp("casas", position, "0"),
      lookUp("meta", position, '""'),
      lookUp("unidade", position, '""'),
      lookUp("dia_limite", position, String(usualDueDay)),
      appliedRow(`MATCH(${fact.cycle}&"|"&${fact.code}&"|"&${literal(id)},tblColeta[chave],0)`),
      `${field("name")}&IF(${field("target")}="",""," ("&${target}&")")`,
    ].map(formula),
  ];
}

/** Whether a month (1–12) is past its due day: only then an empty cell is «sem envio». */
function isDue(month: number, dueDay: string): string {
  return `DATE(${fact.cycle},${month + 1},${dueDay})<${fact.today}`;
}

/** What the page shows for one month of one indicator: value and mark, «s/e», «–», or nothing yet. */
export function monthDisplay(input: PanelInput, row: number, monthIndex: number): string {
  const field = (name: ProcessField) => workingCell(row, at[name]);
  const collected = `INDEX(${column("tblColeta", months[monthIndex] ?? "")},${field("collectionRow")})`;
  const reached = `(${collected}-${field("target")})*${field("sign")}>=-1E-9`;
  const mark = `IF(${field("target")}="","",IF(${reached}," ●"," ○"))`;
  const empty = `IF(${isDue(monthIndex + 1, field("dueDay"))},${literal(input.text.panel.process.notSent)},"")`;
  const filled = `IF(ISNUMBER(${collected}),${fixed(collected, field("decimals"))}&${mark},${collected}&"")`;
  const told = storedNotSent.map((word) => `${collected}=${literal(word)}`).join(",");
  const sent = `IF(OR(${told}),${literal(input.text.panel.process.notSent)},${filled})`;
  return `IF(${field("collectionRow")}=0,"–",IF(${collected}="",${empty},${sent}))`;
}

export function processLabel(row: number): string {
  return workingCell(row, at.label);
}

export function processNames(firstRow: number, count: number): string {
  return fixedRange(
    { column: firstValueColumn + at.name, row: firstRow },
    { column: firstValueColumn + at.name, row: firstRow + count - 1 },
  );
}

/** Addresses of the workings of the indicator in focus, which the column chart draws. */
export interface FocusAddresses {
  readonly categories: string;
  readonly values: string;
  readonly target: string;
  readonly sentence: string;
}

export function focusAddresses(firstRow: number): FocusAddresses {
  const row = (offset: number) =>
    range(
      { column: firstValueColumn, row: firstRow + offset },
      { column: firstValueColumn + 11, row: firstRow + offset },
    );
  return { categories: row(1), values: row(2), target: row(3), sentence: workingCell(firstRow, 9) };
}

function focusFacts(input: PanelInput, picked: string, firstProcess: number, row: number): string[] {
  const count = input.processIndicators.length;
  const span = (name: ProcessField) =>
    fixedRange(
      { column: firstValueColumn + at[name], row: firstProcess },
      { column: firstValueColumn + at[name], row: firstProcess + count - 1 },
    );
  const index = workingCell(row, 0);
  const of = (name: ProcessField) => `INDEX(${span(name)},${index})`;
  const months12 = (offset: number) =>
    fixedRange({ column: firstValueColumn, row: row + offset }, { column: firstValueColumn + 11, row: row + offset });
  return [
    `IFERROR(MATCH(${picked},${span("name")},0),1)`,
    of("collectionRow"),
    of("target"),
    of("sign"),
    of("decimals"),
    `COUNT(${months12(2)})`,
    `SUM(${months12(4)})`,
    `MAX(${months12(5)})`,
    `MIN(${months12(6)})`,
    focusSentence(input, row, of("dueDay")),
  ];
}

function focusSentence(input: PanelInput, row: number, dueDay: string): string {
  const words = input.text.panel.process;
  const [target, decimals, sent, reached, last, first] = [2, 4, 5, 6, 7, 8].map((position) =>
    workingCell(row, position),
  ) as [string, string, string, string, string, string];
  const monthName = (month: string) => `CHOOSE(${month},${input.text.monthsLong.map(literal).join(",")})`;
  const lastValue = `INDEX(${fixedRange({ column: firstValueColumn, row: row + 2 }, { column: firstValueColumn + 11, row: row + 2 })},1,${last})`;
  const places = { reached, sent, last: fixed(lastValue, decimals), month: monthName(last) };
  const starts = sentence(words.starts, { month: monthName(first) });
  const overdue = `DATE(${fact.cycle},${first}+1,${dueDay})<${fact.today}`;
  const unsent = `IF(${first}>12,"",IF(${overdue},${literal(words.nothingSent)},${starts}))`;
  const told = `IF(${target}="",${sentence(words.withoutTarget, places)},${sentence(words.withTarget, places)})`;
  return `IF(${sent}=0,${unsent},${told})`;
}

/** The month-by-month rows behind the chart; `picked` is the cell with the name of the indicator in focus. */
function focusRows(input: PanelInput, picked: string, firstProcess: number, row: number): CellContent[][] {
  const collectionRow = workingCell(row, 1);
  const target = workingCell(row, 2);
  const sign = workingCell(row, 3);
  const collected = months.map((month) => `INDEX(${column("tblColeta", month)},${collectionRow})`);
  const value = (index: number) => workingCell(row + 2, index);
  const each = (make: (index: number) => string): CellContent[] => months.map((_, index) => formula(make(index)));
  return [
    ["em foco", ...focusFacts(input, picked, firstProcess, row).map(formula)],
    ["meses", ...input.text.months],
    [
      "valores",
      ...each((index) => {
        const found = collected[index] ?? "";
        return `IF(${collectionRow}=0,NA(),IF(ISNUMBER(${found}),${found},NA()))`;
      }),
    ],
    ["meta", ...each(() => `IF(${target}="",NA(),${target})`)],
    [
      "alcançou",
      ...each((i) => `IF(ISNUMBER(${value(i)}),IF(${target}="",0,IF((${value(i)}-${target})*${sign}>=-1E-9,1,0)),0)`),
    ],
    ["mês enviado", ...each((index) => `IF(ISNUMBER(${value(index)}),${index + 1},0)`)],
    ["mês devido", ...each((index) => `IF(${collectionRow}=0,99,IF(${collected[index] ?? ""}="–",99,${index + 1}))`)],
  ];
}

/** Workings of "O que acompanhamos": the indicators first, then the one in focus. */
export function panelProcess(input: PanelInput, picked: string, firstRow: number): CellContent[][] {
  const rows = input.processIndicators.map((id, index) => indicatorRow(id, firstRow + index));
  if (rows.length === 0) return [];
  return [...rows, ...focusRows(input, picked, firstRow, firstRow + rows.length)];
}
