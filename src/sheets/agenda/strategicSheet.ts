import { meetingLevels } from "../../dataset/storedWords";
import { actionTable, meetingTable } from "../../dataset/tables";
import type { SheetText } from "../../text/sheetText";
import { fixedCell } from "../a1";
import { everyArea } from "../meetingsSheet";
import { column, dayText, formula, literal, referenceDay, sentence, setting } from "../formula";
import { fontName, palette } from "../palette";
import { rectangle } from "../rectangle";
import type { CellBlock, CellContent, SheetSpec, StyledRange } from "../sheetSpec";
import { actionLine, meetingLines } from "./meetingLines";
import { across, blankLines, columnHeads, pageColumns, pageTop, ruled, sectionTitle, styled } from "./pageStyles";

const shownDepartments = 8;
const shownActions = 8;
const decisionLines = 6;

const at = (row: number) => fixedCell(9, row);
const fact = { today: at(2), cycle: at(3), meetingRow: at(4), waiting: at(5), departments: at(6) } as const;
/** Rows of tblAcoes, 0 = there is none: first the departments', then the waiting actions'. */
const departmentRow = (index: number) => at(7 + index);
const waitingRow = (index: number) => at(7 + shownDepartments + index);

const actions = (name: string) => column(actionTable.name, name);
const meetings = (name: string) => column(meetingTable.name, name);
const [, , strategic] = meetingLevels;

function facts(workings: string): CellContent[][] {
  const held = `COUNTIFS(${meetings("nivel")},${literal(strategic)},${meetings("data")},"<"&${fact.today})`;
  const position = `MATCH(${literal(`${everyArea}|${strategic}|`)}&(${held}+1),${meetings("chave")},0)`;
  const found = (key: string, index: number) => formula(`IFERROR(MATCH(${index + 1},${actions(key)},0),0)`);
  return [
    [workings, null],
    ["hoje", formula(referenceDay())],
    ["ciclo", formula(setting("ciclo"))],
    ["linha em Reunioes", formula(`IFERROR(${position},0)`)],
    ["a espera", formula(`COUNTIFS(${actions("alcada")},2)`)],
    ["setores", formula(`SUM(${actions("apoio_novo")})`)],
    ...Array.from({ length: shownDepartments }, (_, index) => [`setor ${index + 1}`, found("apoio_ordem", index)]),
    ...Array.from({ length: shownActions }, (_, index) => [`acao ${index + 1}`, found("chave_estrategica", index)]),
  ];
}

function plan(areas: number) {
  const areasAt = 8;
  const support = areasAt + 2 + areas + 2;
  const waiting = support + 2 + shownDepartments + 2;
  const decided = waiting + 2 + shownActions + 2;
  return { agenda: 5, areas: areasAt, support, waiting, decided, footer: decided + 3 + decisionLines };
}

const count = (...conditions: readonly string[]) => `COUNTIFS(${conditions.join(",")})`;
const open = [actions("aberta"), "1"] as const;
const late = [actions("atrasada"), '"sim"'] as const;
const done = [actions("situacao"), '"feita"'] as const;

function areaLine(area: string): CellContent[] {
  const of = [actions("area"), literal(area)] as const;
  const level = (number: number) => [actions("alcada"), String(number)];
  const numbers = [count(...of, ...open), count(...of, ...late), count(...of, ...done)];
  return [area, ...[...numbers, count(...of, ...level(1)), count(...of, ...level(2))].map(formula)];
}

function totalLine(label: string): CellContent[] {
  const level = (number: number) => count(actions("alcada"), String(number));
  return [label, ...[count(...open), count(...late), count(...done), level(1), level(2)].map(formula)];
}

function departmentLine(index: number, none: string): CellContent[] {
  const row = departmentRow(index);
  const name = `INDEX(${actions("apoio_de")},${row})`;
  const of = [actions("apoio_de"), name] as const;
  const shown = (expression: string, missing = '""') => formula(`IF(${row}=0,${missing},${expression})`);
  return [
    shown(`${name}&""`, index === 0 ? literal(none) : '""'),
    shown(count(...of, ...open)),
    shown(count(...of, ...late)),
    shown(count(...of, ...done)),
  ];
}

function waitingLine(index: number, none: string): CellContent[] {
  const line = actionLine(waitingRow(index), index === 0 ? literal(none) : '""');
  return [line.action, line.facility, line.who, line.support, line.due, line.decision].map(formula);
}

function top(agendaRow: number, { agenda, calendar }: SheetText): CellBlock[] {
  const meeting = meetingLines(
    {
      row: fact.meetingRow,
      cycle: fact.cycle,
      level: literal(agenda.levels.strategic),
      usualAgenda: literal(calendar.agenda.strategic),
    },
    agenda,
  );
  const summary = sentence(agenda.strategicSummary, {
    open: count(...open),
    late: count(...late),
    waiting: fact.waiting,
    support: count(...open, actions("apoio_de"), '"?*"'),
  });
  return [
    { at: "A1", rows: [[formula(meeting.header)], [formula(setting("municipio"))], [formula(meeting.when)]] },
    { at: `A${agendaRow}`, rows: [[`1  ${agenda.sections.agenda}`], [formula(meeting.agenda)], [formula(summary)]] },
  ];
}

function cells(areas: readonly string[], text: SheetText): CellBlock[] {
  const { agenda } = text;
  const { sections, columns } = agenda;
  const rows = plan(areas.length);
  const more = (total: string, shown: number) =>
    formula(`IF(${total}-${shown}>0,${sentence(agenda.more, { count: `(${total}-${shown})` })},"")`);
  const lines = (length: number, line: (index: number) => CellContent[]) =>
    Array.from({ length }, (_, index) => line(index));
  return [
    ...top(rows.agenda, text),
    {
      at: `A${rows.areas}`,
      rows: rectangle([
        [`2  ${sections.areas}`],
        [columns.area, columns.open, columns.late, columns.done, columns.tactical, columns.strategic],
        ...areas.map(areaLine),
        totalLine(agenda.totals),
      ]),
    },
    {
      at: `A${rows.support}`,
      rows: rectangle([
        [`3  ${sections.support}`],
        [columns.department, columns.open, columns.late, columns.done],
        ...lines(shownDepartments, (index) => departmentLine(index, agenda.noSupport)),
        [more(fact.departments, shownDepartments)],
      ]),
    },
    {
      at: `A${rows.waiting}`,
      rows: rectangle([
        [`4  ${sections.waiting}`],
        [columns.action, columns.facility, columns.who, columns.support, columns.due, columns.decision],
        ...lines(shownActions, (index) => waitingLine(index, agenda.nothingWaiting)),
        [more(fact.waiting, shownActions)],
      ]),
    },
    {
      at: `A${rows.decided}`,
      rows: rectangle([
        [`5  ${sections.decided}`],
        [columns.decision, null, columns.who, columns.support, columns.due],
      ]),
    },
    { at: `A${rows.footer}`, rows: [[formula(sentence(agenda.footer, { date: dayText(fact.today) }))]] },
  ];
}

function styles(areas: number): StyledRange[] {
  const rows = plan(areas);
  const totals = rows.areas + 2 + areas;
  const numbers = (first: number, last: number, to: string) =>
    styled(`B${first}:${to}${last}`, { horizontal: "center" });
  return [
    styled("A:Z", { fontName, fontSize: 10, color: palette.ink }),
    ...pageTop(),
    ...[rows.agenda, rows.areas, rows.support, rows.waiting, rows.decided].map(sectionTitle),
    ...[rows.areas + 1, rows.support + 1, rows.waiting + 1, rows.decided + 1].map(columnHeads),
    styled(across(rows.agenda + 1), { wrap: true, vertical: "center", horizontal: "left" }),
    styled(across(rows.agenda + 2), { bold: true, vertical: "center" }),
    ruled(rows.areas + 2, totals),
    styled(across(totals), { bold: true, fill: palette.band }),
    numbers(rows.areas + 1, totals, "F"),
    ruled(rows.support + 2, rows.support + 1 + shownDepartments),
    numbers(rows.support + 1, rows.support + 1 + shownDepartments, "D"),
    ruled(rows.waiting + 2, rows.waiting + 1 + shownActions),
    styled(`A${rows.waiting + 2}:F${rows.waiting + 1 + shownActions}`, {
      wrap: true,
      fontSize: 9.5,
      horizontal: "left",
    }),
    ...[rows.support + 2 + shownDepartments, rows.waiting + 2 + shownActions].map((row) =>
      styled(across(row), { italic: true, color: palette.soft, fontSize: 9 }),
    ),
    blankLines(rows.decided + 2, rows.decided + 1 + decisionLines),
    styled(across(rows.footer), { fontSize: 8, color: palette.soft }),
    styled("H1:H2", { italic: true, color: palette.soft, wrap: true, vertical: "top" }),
    styled("I:J", { fontSize: 8, color: palette.rule }),
  ];
}

const columnWidths = [
  { columns: "A:A", width: 36 },
  { columns: "B:B", width: 22 },
  { columns: "C:C", width: 14 },
  { columns: "D:D", width: 16 },
  { columns: "E:E", width: 12 },
  { columns: "F:F", width: 20 },
  { columns: "G:G", width: 3 },
  { columns: "H:H", width: 30 },
  { columns: "I:I", width: 18 },
  { columns: "J:J", width: 14 },
];

/**
 * The agenda of the strategic meeting: how the plan stands in every area, what each department was asked to support,
 * what waits for a decision, room for the decisions; one A4 page. Nothing is typed on it.
 */
export function strategicSheet(areas: readonly string[], text: SheetText): SheetSpec {
  const rows = plan(areas.length);
  const height = (from: number, to: number, points: number) => ({ rows: `${from}:${to}`, height: points });
  return {
    name: text.sheetNames.strategicAgenda,
    tabColor: palette.accent,
    gridlines: false,
    columnWidths,
    rowHeights: [
      height(2, 2, 32),
      height(3, 3, 18),
      height(rows.agenda + 1, rows.agenda + 1, 18),
      height(rows.agenda + 2, rows.agenda + 2, 18),
      ...[rows.agenda, rows.areas, rows.support, rows.waiting, rows.decided].map((row) => height(row, row, 21)),
      height(rows.areas + 2, rows.areas + 2 + areas.length, 18),
      height(rows.support + 2, rows.support + 1 + shownDepartments, 18),
      height(rows.waiting + 2, rows.waiting + 1 + shownActions, 28),
      height(rows.decided + 2, rows.decided + 1 + decisionLines, 24),
    ],
    cells: [
      ...cells(areas, text),
      { at: "H1", rows: [[text.agenda.printing]] },
      { at: "I1", rows: rectangle(facts(text.panel.picker.workings)) },
    ],
    merges: [across(2), across(3), across(rows.agenda + 1), across(rows.agenda + 2)],
    styles: styles(areas.length),
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    print: {
      orientation: "portrait",
      area: `$${pageColumns.first}$1:$${pageColumns.last}$${rows.footer}`,
      margins: { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2 },
      fit: { wide: 1, tall: 1 },
      isCenteredHorizontally: true,
    },
    isProtected: true,
  };
}
