import type { AgendaText } from "../../text/agendaText";
import type { SheetText } from "../../text/sheetText";
import { collectionTable } from "../../dataset/tables";
import { column, dayText, formula, literal, sentence } from "../formula";
import { agendaList } from "../listsSheet";
import { fontName, palette } from "../palette";
import { rectangle } from "../rectangle";
import type { CellBlock, CellContent, SheetSpec, StyledRange } from "../sheetSpec";
import {
  actionRow,
  agendaFacts,
  fact,
  owedRow,
  pickerAddress,
  shownActions,
  shownOwed,
  workingsAt,
} from "./agendaFacts";
import { actionLine, meetingLines } from "./meetingLines";
import { across, blankLines, columnHeads, pageColumns, pageTop, ruled, sectionTitle, styled } from "./pageStyles";

export interface AgendaInput {
  /** What the drop-down shows first: an area. */
  readonly picked: string;
}

const decisionLines = 6;
const presentLines = 5;

const rows = (() => {
  const actions = 8;
  const more = actions + 2 + shownActions;
  const owed = more + 2;
  const decided = owed + 2 + shownOwed + 2;
  const present = decided + 3 + decisionLines;
  return { agenda: 5, actions, more, owed, decided, present, footer: present + 3 + presentLines };
})();

/** The facility's name as it is shown, or the area's. */
const title = `IF(${fact.facilityRow}=0,${fact.code},INDEX(tblEquipamentos[exibicao],${fact.facilityRow})&"")`;

const byScope = (area: string, facility: string) => `IF(${fact.isArea},${literal(area)},${literal(facility)})`;

function actionCells(index: number, { noActions }: AgendaText): CellContent[] {
  const line = actionLine(actionRow(index), index === 0 ? literal(noActions) : '""');
  return [line.action, line.facility, line.who, line.support, line.due, line.state].map(formula);
}

/** A row of Coleta that owes months: what, who, how many, since when. */
function owedCells(index: number, { nothingOwed, monthsOwed }: AgendaText): CellContent[] {
  const row = owedRow(index);
  const of = (name: string) => `INDEX(${column(collectionTable.name, name)},${row})`;
  const shown = (expression: string, missing = '""') => formula(`IF(${row}=0,${missing},${expression})`);
  return [
    shown(`${of("nome_indicador")}&""`, index === 0 ? literal(nothingOwed) : '""'),
    shown(`${of("equipamento")}&""`),
    shown(`IF(${of("faltam")}=1,${literal(monthsOwed.one)},${sentence(monthsOwed.many, { count: of("faltam") })})`),
    shown(dayText(of("desde"))),
  ];
}

function cells(text: SheetText): CellBlock[] {
  const { agenda } = text;
  const { sections, columns } = agenda;
  const numbered = (number: number, name: string) => `${number}  ${name}`;
  const { tactical, operational } = text.calendar.agenda;
  const usualAgenda = byScope(tactical, operational);
  const level = byScope(agenda.levels.tactical, agenda.levels.operational);
  const meeting = meetingLines({ row: fact.meetingRow, cycle: fact.cycle, level, usualAgenda }, agenda);
  const sectionOfActions = `${literal("2  ")}&${byScope(sections.escalated, sections.actions)}`;
  const hidden = `${fact.actions}-${shownActions}`;
  const more = formula(`IF(${hidden}>0,${sentence(agenda.more, { count: hidden })},"")`);
  return [
    { at: "A1", rows: [[formula(meeting.header)], [formula(title)], [formula(meeting.when)]] },
    { at: `A${rows.agenda}`, rows: [[numbered(1, sections.agenda)], [formula(meeting.agenda)]] },
    {
      at: `A${rows.actions}`,
      rows: rectangle([
        [formula(sectionOfActions)],
        [columns.action, columns.facility, columns.who, columns.support, columns.due, columns.state],
        ...Array.from({ length: shownActions }, (_, index) => actionCells(index, agenda)),
        [more],
      ]),
    },
    {
      at: `A${rows.owed}`,
      rows: rectangle([
        [numbered(3, sections.owed)],
        [columns.indicator, columns.facility, columns.months, columns.since],
        ...Array.from({ length: shownOwed }, (_, index) => owedCells(index, agenda)),
        [
          formula(
            `IF(${fact.owed}>${shownOwed},${sentence(agenda.moreOwed, { count: `(${fact.owed}-${shownOwed})` })},"")`,
          ),
        ],
      ]),
    },
    {
      at: `A${rows.decided}`,
      rows: rectangle([
        [numbered(4, sections.decided)],
        [columns.decision, null, columns.who, columns.support, columns.due],
      ]),
    },
    {
      at: `A${rows.present}`,
      rows: rectangle([[numbered(5, sections.present)], [columns.name, columns.role, columns.signature]]),
    },
    { at: `A${rows.footer}`, rows: [[formula(sentence(agenda.footer, { date: dayText(fact.today) }))]] },
  ];
}

function styles(): StyledRange[] {
  const { agenda, actions, more, owed, decided, present, footer } = rows;
  const firstAction = actions + 2;
  return [
    styled("A:Z", { fontName, fontSize: 10, color: palette.ink }),
    ...pageTop(),
    ...[agenda, actions, owed, decided, present].map(sectionTitle),
    ...[actions + 1, owed + 1, decided + 1, present + 1].map(columnHeads),
    styled(across(agenda + 1), { wrap: true, vertical: "center", horizontal: "left" }),
    ruled(firstAction, more - 1),
    styled(`A${firstAction}:D${more - 1}`, { wrap: true, fontSize: 9.5, horizontal: "left" }),
    styled(`E${firstAction}:F${more - 1}`, { shrinkToFit: true, fontSize: 9.5, horizontal: "left" }),
    ruled(owed + 2, owed + 1 + shownOwed),
    styled(across(owed + 2, owed + 1 + shownOwed), { fontSize: 9.5, horizontal: "left", shrinkToFit: true }),
    styled(across(owed + 2 + shownOwed), { italic: true, color: palette.soft, fontSize: 9 }),
    styled(across(more), { italic: true, color: palette.soft, fontSize: 9 }),
    blankLines(decided + 2, decided + 1 + decisionLines),
    blankLines(present + 2, present + 1 + presentLines),
    styled(across(footer), { fontSize: 8, color: palette.soft }),
    styled("H1", { bold: true, color: palette.accent }),
    styled(pickerAddress, { fill: palette.input, bold: true, locked: false, shrinkToFit: true }),
    styled("H3", { italic: true, color: palette.soft, wrap: true, vertical: "top" }),
    styled("I:J", { fontSize: 8, color: palette.rule }),
  ];
}

const columnWidths = [
  { columns: "A:A", width: 34 },
  { columns: "B:B", width: 26 },
  { columns: "C:C", width: 16 },
  { columns: "D:D", width: 14 },
  { columns: "E:E", width: 8 },
  { columns: "F:F", width: 14 },
  { columns: "G:G", width: 3 },
  { columns: "H:H", width: 44 },
  { columns: "I:I", width: 20 },
  { columns: "J:J", width: 14 },
];

/**
 * The pack of an operational meeting (a facility is chosen) or a tactical one (an area): agenda, open actions, room for
 * decisions and signatures, on one A4 page that is printed with the panel. Nothing is typed on it but the choice.
 */
export function agendaSheet({ picked }: AgendaInput, text: SheetText): SheetSpec {
  const { agenda, picker } = { agenda: text.agenda, picker: text.panel.picker };
  const height = (from: number, to: number, points: number) => ({ rows: `${from}:${to}`, height: points });
  return {
    name: text.sheetNames.agenda,
    tabColor: palette.accent,
    gridlines: false,
    columnWidths,
    rowHeights: [
      height(2, 2, 32),
      height(3, 3, 18),
      ...[rows.agenda, rows.actions, rows.owed, rows.decided, rows.present].map((row) => height(row, row, 21)),
      height(rows.agenda + 1, rows.agenda + 1, 30),
      height(rows.actions + 2, rows.more - 1, 25),
      height(rows.owed + 2, rows.owed + 1 + shownOwed, 17),
      height(rows.decided + 2, rows.decided + 1 + decisionLines, 24),
      height(rows.present + 2, rows.present + 1 + presentLines, 22),
    ],
    cells: [
      ...cells(text),
      { at: "H1", rows: [[agenda.pick], [picked], [agenda.pickHint]] },
      { at: workingsAt, rows: rectangle(agendaFacts(picker.workings)) },
    ],
    merges: [across(2), across(3), across(rows.agenda + 1)],
    styles: styles(),
    tables: [],
    validations: [
      {
        range: pickerAddress,
        rule: { kind: "listFrom", source: `=${agendaList}` },
        prompt: { title: text.sheetNames.agenda, message: agenda.pick },
      },
    ],
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
