import type { SheetText } from "../../text/sheetText";
import { fixedRange } from "../a1";
import { codeOfLabel, column, dayText, formula, literal, sentence, setting } from "../formula";
import { processList } from "../listsSheet";
import { fontName, palette } from "../palette";
import type { CellBlock, CellContent, ConditionalFormat, SheetSpec, StyledRange, Validation } from "../sheetSpec";
import { monthMark } from "./collectionFormulas";
import { entryWorking, entryWorkings } from "./entryCells";

export interface EntryInput {
  /** "nome — id" of the indicator that is picked first; empty = there is none. */
  readonly indicator: string;
  /** 0–11: the month that is picked first. */
  readonly month: number;
  /** Facilities that the longest list has. */
  readonly lines: number;
}

const at = { indicator: 4, month: 5, takes: 6, paste: 7, how: 8, head: 10, first: 11 } as const;

/** Workings, in their order below one another. */
const working = {
  id: entryWorking(0),
  year: entryWorking(1),
  month: entryWorking(2),
  count: entryWorking(3),
  firstRow: entryWorking(4),
  lastRow: entryWorking(5),
  column: entryWorking(6),
  indicatorRow: entryWorking(7),
} as const;
const monthList = 9;

const monthNames = fixedRange(
  { column: entryWorkings.column, row: entryWorkings.row + monthList },
  { column: entryWorkings.column, row: entryWorkings.row + monthList + 11 },
);

function collected(name: string, position: string): string {
  return `INDEX(${column("tblColeta", name)},${position})`;
}

function monthValue(position: string, month: string): string {
  return `INDEX(tblColeta[[jan]:[dez]],${position},${month})`;
}

function workings(text: SheetText): CellContent[][] {
  const places = column("tblColeta", "lugar");
  const count = `COUNT(${places})`;
  return [
    [formula(codeOfLabel(`$B$${at.indicator}`))],
    [formula(setting("ciclo"))],
    [formula(`IFERROR(MATCH($B$${at.month},${monthNames},0),0)`)],
    [formula(count)],
    [formula(`IF(${count}=0,0,MIN(${places}))`)],
    [formula(`IF(${count}=0,0,MAX(${places}))`)],
    [formula(`COLUMN(${column("tblColeta", "jan")})+${working.month}-1`)],
    [formula(`IFERROR(MATCH(${working.id},tblIndicadores[id],0),0)`)],
    [null],
    ...text.monthsLong.map((month): CellContent[] => [month]),
  ];
}

/** A link to cells of Coleta; `from` and `to` are addresses as expressions. */
function linkTo(sheet: string, from: string, to: string, shown: string): string {
  const start = literal(`#'${sheet.replaceAll("'", "''")}'!`);
  return `HYPERLINK(${start}&${from}&":"&${to},${shown})`;
}

function pasteLine(text: SheetText): CellContent {
  const { entry } = text.collection;
  const cellAt = (row: string) => `ADDRESS(${row},${working.column},4)`;
  const [from, to] = [cellAt(working.firstRow), cellAt(working.lastRow)];
  const shown = sentence(entry.paste, { count: working.count, from, to });
  const isTogether = `${working.lastRow}-${working.firstRow}+1=${working.count}`;
  const link = linkTo(text.sheetNames.collection, from, to, shown);
  const isChosen = `AND(${working.count}>0,${working.month}>0)`;
  return formula(`IF(${isChosen},IF(${isTogether},${link},${literal(entry.scattered)}),${literal(entry.nobody)})`);
}

/** The indicator's range and day, from its row of tblIndicadores. */
function takesLine(text: SheetText): CellContent {
  const { entry } = text.collection;
  const of = (name: string) => `INDEX(${column("tblIndicadores", name)},${working.indicatorRow})`;
  const [low, high, choices] = [of("minimo"), of("maximo"), of("opcoes")];
  const limited = (template: string) => `${sentence(template, { low, high })}&" "&${of("unidade")}`;
  const oneLimit = `IF(${low}<>"",${limited(entry.from)},IF(${high}<>"",${limited(entry.upTo)},${literal(entry.noLimits)}))`;
  const limits = `IF(AND(${low}<>"",${high}<>""),${limited(entry.between)},${oneLimit})`;
  const range = `IF(${choices}<>"",SUBSTITUTE(${choices},";"," /"),${limits})`;
  const day = `IF(${of("dia_limite")}="",10,${of("dia_limite")})`;
  return formula(`IF(${working.indicatorRow}=0,"",${sentence(entry.due, { range, day })})`);
}

/** One facility: who, how much, how much before, how it stands, and the way to its cell. */
function line(index: number, text: SheetText): CellContent[] {
  const row = at.first + index;
  const position = `$I${row}`;
  const { states, go } = text.collection.entry;
  const when = (expression: string) => formula(`IF(${position}=0,"",${expression})`);
  const blank = (value: string) => `IF(${value}="","",${value})`;
  const value = monthValue(position, working.month);
  const mark = `MID(${collected("marcas", position)},${working.month},1)`;
  const due = `DATE(${working.year},${working.month}+1,${collected("dia", position)})`;
  const [low, high, choices] = ["minimo", "maximo", "opcoes"].map((name) => collected(name, position));
  const isNumber = `AND(ISNUMBER(${value}),OR(${low}="",${value}>=${low}),OR(${high}="",${value}<=${high}))`;
  const isRight = `IF(${choices}="",${isNumber},ISNUMBER(SEARCH(";"&${value}&";",${choices})))`;
  const state =
    `IF(${mark}="${monthMark.notDue}",${literal(states.notDue)},` +
    `IF(${mark}="${monthMark.late}",${sentence(states.late, { day: dayText(due, false) })},` +
    `IF(${mark}="${monthMark.open}",${sentence(states.open, { day: dayText(due, false) })},` +
    `IF(${isRight},${literal(states.sent)},${literal(states.wrong)}))))`;
  const before = `IF(${working.month}<2,"",${blank(monthValue(position, `MAX(1,${working.month}-1)`))})`;
  const address = `ADDRESS(${collected("lugar", position)},${working.column},4)`;
  const isMissing = `OR(${working.month}=0,${index + 1}>${working.count})`;
  return [
    when(collected("equipamento", position)),
    when(collected("codigo", position)),
    when(blank(value)),
    when(before),
    when(state),
    when(linkTo(text.sheetNames.collection, address, address, literal(go))),
    null,
    null,
    formula(`IF(${isMissing},0,MATCH(SMALL(tblColeta[lugar],${index + 1}),tblColeta[lugar],0))`),
  ];
}

function cells(input: EntryInput, text: SheetText): CellBlock[] {
  const { entry } = text.collection;
  return [
    { at: "A1", rows: [[text.sheetNames.entry], [text.sheetNotes.entry]] },
    {
      at: `A${at.indicator}`,
      rows: [
        [entry.indicator, input.indicator],
        [entry.month, text.monthsLong[input.month] ?? ""],
        [entry.takes, takesLine(text)],
      ],
    },
    { at: `A${at.paste}`, rows: [[pasteLine(text)], [entry.how]] },
    { at: `A${at.head}`, rows: [[...entry.heads]] },
    { at: `A${at.first}`, rows: Array.from({ length: input.lines }, (_, index) => line(index, text)) },
    { at: "J3", rows: [[entry.workings], ...workings(text)] },
  ];
}

function styles(last: number): StyledRange[] {
  return [
    { range: "A:Z", style: { fontName, fontSize: 10, color: palette.ink, vertical: "center" } },
    { range: "A1:F1", style: { fontSize: 18, bold: true, color: palette.accent } },
    { range: "A2:F2", style: { color: palette.soft } },
    { range: `A${at.indicator}:A${at.takes}`, style: { bold: true, color: palette.accent } },
    {
      range: `B${at.indicator}:E${at.month}`,
      style: { fill: palette.input, bold: true, fontSize: 12, locked: false, numberFormat: "@" },
    },
    { range: `A${at.paste}:F${at.paste}`, style: { bold: true, color: palette.accent, fill: palette.accentSoft } },
    { range: `A${at.how}:F${at.how}`, style: { color: palette.soft, italic: true } },
    {
      range: `A${at.head}:F${at.head}`,
      style: { bold: true, color: palette.paper, fill: palette.accent, indent: 1 },
    },
    { range: `C${at.head}:D${at.head}`, style: { horizontal: "right" } },
    { range: `A${at.first}:F${last}`, style: { indent: 1 } },
    { range: `C${at.first}:D${last}`, style: { horizontal: "right" } },
    { range: `C${at.first}:C${last}`, style: { bold: true } },
    { range: `D${at.first}:D${last}`, style: { color: palette.soft } },
    { range: `F${at.first}:F${last}`, style: { color: palette.accent } },
    { range: `I${at.first}:I${last}`, style: { fontSize: 8, color: palette.rule } },
    { range: `J3:J${entryWorkings.row + monthList + 11}`, style: { fontSize: 8, color: palette.rule } },
  ];
}

function conditionalFormats(last: number, text: SheetText): ConditionalFormat[] {
  const { states } = text.collection.entry;
  const range = `A${at.first}:F${last}`;
  const starts = (state: string) => `=LEFT($E${at.first},1)=${literal(state.slice(0, 1))}`;
  return [
    {
      range: `E${at.first}:E${last}`,
      formula: starts(states.wrong),
      style: { bold: true, color: palette.paper, fill: palette.ink },
    },
    { range: `E${at.first}:E${last}`, formula: starts(states.late), style: { bold: true, fill: palette.overdue } },
    { range, formula: starts(states.notDue), style: { color: palette.faint } },
    { range, formula: `=$I${at.first}>0`, style: { borders: { bottom: { style: "thin", color: palette.hairline } } } },
  ];
}

function validations(text: SheetText): Validation[] {
  const { indicator, month } = text.collection.entry;
  const message = text.prompts.list;
  const list = (range: string, title: string, source: string): Validation => ({
    range,
    rule: { kind: "listFrom", source: `=${source}` },
    prompt: { title, message },
    error: { title, message, style: "stop" },
  });
  return [list(`B${at.indicator}`, indicator, processList), list(`B${at.month}`, month, monthNames)];
}

/** Lines in steps, so that one more facility does not lay the page out anew. */
const step = 10;

/**
 * One month and one indicator, all facilities in the order of Coleta: what they sent, what is missing, and the way to
 * the very cells, so that a whole column can be pasted there. Nothing is typed here but the two choices: what is typed
 * has one place, tblColeta (docs/decisions/0018).
 */
export function entrySheet(input: EntryInput, text: SheetText): SheetSpec {
  const lines = Math.max(step, Math.ceil(input.lines / step) * step);
  const last = at.first + lines - 1;
  return {
    name: text.sheetNames.entry,
    tabColor: palette.accent,
    gridlines: false,
    columnWidths: [
      { columns: "A:A", width: 40 },
      { columns: "B:B", width: 15 },
      { columns: "C:D", width: 14 },
      { columns: "E:E", width: 38 },
      { columns: "F:F", width: 11 },
      { columns: "G:H", width: 3 },
      { columns: "I:J", width: 14 },
    ],
    rowHeights: [
      { rows: "1:1", height: 28 },
      { rows: `${at.indicator}:${at.month}`, height: 21 },
      { rows: `${at.paste}:${at.paste}`, height: 22 },
      { rows: `${at.head}:${at.head}`, height: 22 },
    ],
    cells: cells({ ...input, lines }, text),
    merges: [`B${at.indicator}:E${at.indicator}`, `B${at.month}:E${at.month}`],
    styles: styles(last),
    tables: [],
    validations: validations(text),
    conditionalFormats: conditionalFormats(last, text),
    charts: [],
    names: [],
    freeze: { rows: at.head, columns: 1 },
    print: {
      orientation: "portrait",
      area: "$A:$F",
      margins: { top: 1.2, bottom: 1.5, left: 1, right: 1 },
      fit: { wide: 1, tall: null },
      titleRows: `${at.head}:${at.head}`,
      footer: { left: text.sheetNames.entry, right: text.footer },
    },
    isProtected: true,
  };
}
