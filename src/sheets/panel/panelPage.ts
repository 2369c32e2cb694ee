import { cell } from "../a1";
import { dayText, formula, literal, sentence } from "../formula";
import type { CellBlock, CellContent, Validation } from "../sheetSpec";
import { actionCount, actionDisplay } from "./panelActions";
import { fact, pickerCell } from "./panelFacts";
import { type PanelInput, shownActions } from "./panelInput";
import type { PairRows } from "./panelLayout";
import type { PanelPlan } from "./panelPlan";
import { focusAddresses, monthDisplay, processLabel, processNames } from "./panelProcess";
import { slotFact, slotTableRow } from "./panelSlots";

/** Page columns: A is wide, B:M are the twelve months. */
export const pageColumns = { first: 0, secondChart: 5, table: 6, who: 6, due: 9, state: 10, last: 12 } as const;

/** Content of one cell, merged with the cells up to `to` where given. */
interface Placed {
  readonly at: string;
  readonly content: CellContent;
  readonly to?: string;
}

function place(column: number, row: number, content: CellContent, to?: { column: number; row?: number }): Placed {
  const at = cell(column, row);
  return to ? { at, content, to: cell(to.column, to.row ?? row) } : { at, content };
}

const toLast = { column: pageColumns.last };

function header(input: PanelInput, { rows, slots }: PanelPlan): Placed[] {
  const { panel } = input.text;
  const places = {
    program: literal(input.areaText.program.toLocaleUpperCase(input.text.locale)),
    cycle: fact.cycle,
    meeting: fact.meetingNumber,
  };
  const title = `IF(${fact.meetingRow}=0,${sentence(panel.header, places)},${sentence(panel.headerWithMeeting, places)})`;
  const challenge = slotFact(slots[0] ?? 1, "challenge");
  const part = (value: string, text: string) => `IF(${value}="","",${text}&"     ")`;
  const about = [
    part(fact.territory, fact.territory),
    part(fact.manager, `${literal(`${input.areaText.manager}: `)}&${fact.manager}`),
    part(challenge, sentence(panel.challenge, { challenge })),
  ].join("&");
  return [
    place(0, rows.header, formula(title)),
    place(pageColumns.last, rows.header, formula(`${fact.municipality}&""`)),
    place(0, rows.name, formula(fact.name), toLast),
    place(0, rows.about, formula(about), toLast),
  ];
}

/** Shown slots: with one, the sentence alone; with more, one line each, led by the indicator's name. */
function headline(input: PanelInput, { rows, slots, results }: PanelPlan): Placed[] {
  const several = `COUNT(${results.column("order")})>1`;
  const lines = slots.map((row, index) => {
    const line = slotFact(row, "headlineOf");
    return index === 0 ? line : `IF(${slotFact(row, "index")}=0,"",CHAR(10)&${line})`;
  });
  const single = slotFact(slots[0] ?? 1, "headline");
  const shown = slots.length > 1 ? `IF(${several},${lines.join("&")},${single})` : single;
  return [place(0, rows.headline, formula(shown), toLast), place(0, rows.why, formula(why(input, results)), toLast)];
}

/** Why this facility has a panel: below the average, chosen by the secretariat, or neither. */
function why(input: PanelInput, results: PanelPlan["results"]): string {
  const words = input.text.panel.why;
  const found = (name: "below" | "chosen", field: "name" | "basePeriod" | "sign") =>
    `INDEX(${results.column(field)},MATCH("sim",${results.column(name)},0))`;
  const names = input.indicators
    .map((_, index) => {
      const of = (name: "below" | "name") => `INDEX(${results.column(name)},${index + 1})`;
      return `IF(${of("below")}="sim"," · "&${of("name")},"")`;
    })
    .join("&");
  const places = {
    period: found("below", "basePeriod"),
    indicator: `MID(${names},4,200)`,
    ofTheNetwork: literal(input.areaText.ofTheNetwork),
  };
  const below = `IF(${found("below", "sign")}<0,${sentence(words.above, places)},${sentence(words.below, places)})`;
  const period = `INDEX(${results.column("basePeriod")},MATCH("não",${results.column("below")},0))`;
  const outside = `IF(COUNTIF(${results.column("below")},"não")>0,${sentence(words.notBelow, { period })},${literal(words.noData)})`;
  const chosen = `IF(COUNTIF(${results.column("chosen")},"sim")>0,${literal(words.chosen)},${outside})`;
  return `IF(COUNTIF(${results.column("below")},"sim")>0,${below},${chosen})`;
}

function sectionTitle(number: number, title: string, row: number): Placed {
  return place(0, row, `${number}  ${title}`);
}

function pair(plan: PanelPlan, rows: PairRows, pairIndex: number): Placed[] {
  const [left, right] = [plan.slots[pairIndex * 2], plan.slots[pairIndex * 2 + 1]];
  const half = { column: pageColumns.secondChart - 1 };
  const named = (column: number, row: number) => place(column, rows.title, formula(slotFact(row, "title")));
  const told = (column: number, row: number, to: { column: number }) =>
    place(column, rows.sentence, formula(slotFact(row, "distance")), to);
  return [
    ...(left === undefined ? [] : [named(0, left), told(0, left, right === undefined ? toLast : half)]),
    ...(right === undefined
      ? []
      : [named(pageColumns.secondChart, right), told(pageColumns.secondChart, right, toLast)]),
  ];
}

/** Year by year beside a single chart; with two or more indicators shown it is empty and the second chart covers it. */
function yearTable(input: PanelInput, plan: PanelPlan): Placed[] {
  const [slot] = plan.slots;
  const [first] = plan.rows.pairs;
  if (slot === undefined || !first) return [];
  const { where } = input.text.panel;
  const several = `COUNT(${plan.results.column("order")})>1`;
  const unlessSeveral = (expression: string) =>
    formula(plan.slots.length > 1 ? `IF(${several},"",${expression})` : expression);
  const line = (row: number, [year, facility, network, difference]: readonly string[]): Placed[] => [
    place(6, row, unlessSeveral(year ?? '""'), { column: 7 }),
    place(8, row, unlessSeveral(facility ?? '""'), { column: 9 }),
    place(10, row, unlessSeveral(network ?? '""'), { column: 11 }),
    place(12, row, unlessSeveral(difference ?? '""')),
  ];
  const heads = [where.year, input.areaText.facility, input.areaText.network, where.difference].map(literal);
  const years = Array.from({ length: plan.results.periodCount }, (_, index) => {
    const shown = slotTableRow(plan.results, slot, index + 1);
    return line(first.first + 1 + index, [shown.period, shown.value, shown.average, shown.difference]);
  });
  const target = slotFact(slot, "target");
  const targetText = sentence(where.targetIs, { target: `FIXED(${target},${slotFact(slot, "decimals")},TRUE)` });
  const targetRow = first.first + 1 + plan.results.periodCount;
  return [
    ...line(first.first, heads),
    ...years.flat(),
    place(6, targetRow, unlessSeveral(`IF(ISNUMBER(${target}),${targetText},"")`), { column: 9 }),
  ];
}

function process(input: PanelInput, plan: PanelPlan): Placed[] {
  const { rows } = plan;
  const words = input.text.panel.process;
  const title = sectionTitle(2, words.title, rows.processTitle);
  if (input.processIndicators.length === 0) return [title, place(0, rows.months, words.noIndicators)];
  const lines = input.processIndicators.flatMap((_, index) => {
    const working = plan.process + index;
    const row = rows.firstProcess + index;
    return [
      place(0, row, formula(processLabel(working))),
      ...input.text.months.map((_month, month) => place(month + 1, row, formula(monthDisplay(input, working, month)))),
    ];
  });
  return [
    title,
    place(0, rows.months, words.indicator),
    ...input.text.months.map((month, index) => place(index + 1, rows.months, month)),
    ...lines,
    place(0, rows.legend, words.legend),
    place(0, rows.focus, input.focus),
    place(1, rows.focus, formula(focusAddresses(plan.focus).sentence), toLast),
  ];
}

function actions(input: PanelInput, plan: PanelPlan): Placed[] {
  const { rows } = plan;
  const words = input.text.panel.actions;
  const line = (row: number, [action, who, due, state]: readonly CellContent[]): Placed[] => [
    place(0, row, action ?? "", { column: pageColumns.who - 1 }),
    place(pageColumns.who, row, who ?? "", { column: pageColumns.due - 1 }),
    place(pageColumns.due, row, due ?? ""),
    place(pageColumns.state, row, state ?? "", toLast),
  ];
  const shown = Array.from({ length: shownActions }, (_, index) => {
    const { action, who, due, state } = actionDisplay(input, plan.actions, index);
    return line(rows.firstAction + index, [action, who, due, state].map(formula));
  });
  const count = `${actionCount(plan.actions)}-${shownActions}`;
  const more = `IF(${count}>0,${sentence(words.more, { count: `(${count})` })},"")`;
  return [
    sectionTitle(3, words.title, rows.actionsTitle),
    ...line(rows.actionsHead, [words.action, words.who, words.due, words.state]),
    ...shown.flat(),
    place(0, rows.more, formula(more)),
  ];
}

function decide(input: PanelInput, { rows }: PanelPlan): Placed[] {
  const { actions: words, decide: own } = input.text.panel;
  return [
    sectionTitle(4, own.title, rows.decideTitle),
    place(0, rows.decideHead, words.action),
    place(pageColumns.who, rows.decideHead, words.who),
    place(pageColumns.due, rows.decideHead, words.due),
    place(pageColumns.state, rows.decideHead, own.support),
  ];
}

function footer(input: PanelInput, { rows, slots }: PanelPlan): Placed {
  const words = input.text.panel.footer;
  const [source, period] = [slotFact(slots[0] ?? 1, "source"), slotFact(slots[0] ?? 1, "period")];
  const meeting = sentence(words.nextMeeting, { date: dayText(fact.meetingDay) });
  const parts = [
    `IF(ISNUMBER(${fact.meetingDay}),${meeting},${literal(words.noMeeting)})`,
    `IF(OR(${source}="",${period}=""),"","  "&${sentence(words.source, { source, period })})`,
    `"  "&${sentence(words.made, { date: dayText(fact.today) })}`,
  ];
  return place(0, rows.footer, formula(parts.join("&")));
}

function validations(input: PanelInput, plan: PanelPlan): Validation[] {
  const pick: Validation = {
    range: cell(pickerCell.column, pickerCell.row),
    rule: { kind: "listFrom", source: `=${input.pickList}` },
    prompt: { title: input.text.panel.picker.label, message: input.text.panel.picker.hint },
  };
  const count = input.processIndicators.length;
  if (count === 0) return [pick];
  const names = `=${processNames(plan.process, count)}`;
  return [pick, { range: cell(0, plan.rows.focus), rule: { kind: "listFrom", source: names } }];
}

/** Everything that stands on the printed page. */
export function panelPage(input: PanelInput, plan: PanelPlan) {
  const placed = [
    ...header(input, plan),
    ...headline(input, plan),
    sectionTitle(1, input.text.panel.where.title, plan.rows.whereTitle),
    ...plan.rows.pairs.flatMap((rows, index) => pair(plan, rows, index)),
    ...yearTable(input, plan),
    ...process(input, plan),
    ...actions(input, plan),
    ...decide(input, plan),
    footer(input, plan),
  ];
  return {
    cells: placed.map(({ at, content }): CellBlock => ({ at, rows: [[content]] })),
    merges: placed.flatMap(({ at, to }) => (to ? [`${at}:${to}`] : [])),
    validations: validations(input, plan),
  };
}
