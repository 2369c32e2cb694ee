import { exampleTexts, type ExampleText } from "../../text/exampleText";
import type { functionTexts } from "../../text/functionText";
import { fontName, palette } from "../palette";
import type { CellBlock, CellContent, SheetSpec, StyledRange } from "../sheetSpec";
import { exampleCells, exampleRanges, firstCountRow, firstScoreRow, firstSeriesRow } from "./exampleData";
import { exampleFormula, typedFormula } from "./exampleFormula";
import {
  answerAt,
  countExamples,
  dateExamples,
  datesRow,
  firstLineRow,
  lineExamples,
  rowsOfALine,
  scoreExamples,
  type Example,
} from "./examples";

type Language = keyof typeof functionTexts;

/** What every part of the sheet is made with. */
interface Setting {
  readonly language: Language;
  readonly text: ExampleText;
}

/** Cells and styles of one part of the sheet. */
interface Part {
  readonly cells: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
}

/**
 * Every JUNTOS.* function at work on a small invented town: typed cells in yellow on the left, answers on the right, each
 * below its question and its formula as a person would type it. The only sheet with JUNTOS.* formulas: it is for the
 * analyst who has the add-in, and never part of a workbook that others get.
 */
export function exampleSheet(language: Language): SheetSpec {
  const text = exampleTexts[language];
  const setting = { language, text };
  const parts = [
    heading(text),
    besideSchools(scoreExamples, firstScoreRow, text.bands.scores, setting),
    besideSchools(countExamples, firstCountRow, text.bands.counts, setting),
    columnHeadings(text),
    seriesPart(text),
    linesPart(setting),
    datesPart(setting),
    typedCells(language),
  ];
  return {
    name: text.sheetName,
    tabColor: palette.faint,
    gridlines: false,
    columnWidths: [
      { columns: "A:A", width: 23 },
      { columns: "B:G", width: 12 },
      { columns: "H:H", width: 2.5 },
      { columns: "I:N", width: 18 },
    ],
    rowHeights: rowHeights(),
    cells: parts.flatMap((part) => part.cells),
    merges: merges(),
    styles: [
      { range: "A:N", style: { fontName, fontSize: 10, color: palette.ink, vertical: "center" } },
      ...parts.flatMap((part) => part.styles),
    ],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    freeze: { rows: 3, columns: 1 },
    print: {
      orientation: "landscape",
      area: null,
      margins: { top: 1.2, bottom: 1.4, left: 1, right: 1 },
      fit: { wide: 1, tall: null },
      footer: { left: text.sheetName, right: "&P / &N" },
    },
    isProtected: false,
  };
}

const questionHeight = 29;
const formulaHeight = 48;

function rowHeights(): SheetSpec["rowHeights"] {
  const tall = [firstScoreRow - 2, firstCountRow - 2, datesRow - 1];
  const spaces = lineExamples.map((_, index) => firstLineRow + rowsOfALine * index + 2);
  return [
    { rows: "1:1", height: 32 },
    ...bandRows.map((row) => ({ rows: `${row}:${row}`, height: 24 })),
    ...tall.flatMap((row) => [
      { rows: `${row - 1}:${row - 1}`, height: questionHeight },
      { rows: `${row}:${row}`, height: formulaHeight },
    ]),
    ...[firstScoreRow - 1, firstCountRow - 1, firstSeriesRow - 1].map((row) => ({ rows: `${row}:${row}`, height: 30 })),
    ...spaces.map((row) => ({ rows: `${row}:${row}`, height: 7 })),
  ];
}

const bandRows = [firstScoreRow - 5, firstCountRow - 5, firstSeriesRow - 2, firstLineRow - 2, datesRow - 4];

function merges(): string[] {
  const lines = lineExamples.map((_, index) => firstLineRow + rowsOfALine * index);
  return [
    ...lines.flatMap((row) => [`B${row}:G${row}`, `A${row + 1}:G${row + 1}`]),
    `I${datesRow - 2}:J${datesRow - 2}`,
    `I${datesRow - 1}:J${datesRow - 1}`,
    `L${datesRow - 2}:M${datesRow - 2}`,
    `L${datesRow - 1}:M${datesRow - 1}`,
  ];
}

function heading(text: ExampleText): Part {
  return {
    cells: [{ at: "A1", rows: [[text.title], [text.intro], [text.hint]] }],
    styles: [
      { range: "A1", style: { fontSize: 22, bold: true, color: palette.accent } },
      { range: "A2:A3", style: { color: palette.soft } },
    ],
  };
}

/** The heading of a part, with a line below it. */
function band(row: number, title: string): Part {
  const line = { style: "medium", color: palette.accent } as const;
  const style = { fontSize: 13, bold: true, color: palette.accent, borders: { bottom: line } };
  return { cells: [{ at: `A${row}`, rows: [[title]] }], styles: [{ range: `A${row}:N${row}`, style }] };
}

const nameStyle = { bold: true, color: palette.accent } as const;
const questionStyle = { color: palette.ink, wrap: true, vertical: "top" } as const;
const formulaStyle = { fontName: "Consolas", fontSize: 8.5, color: palette.soft, wrap: true, vertical: "top" } as const;
const columnStyle = { bold: true, fill: palette.band, wrap: true, horizontal: "center" } as const;
const answerStyle = { fill: palette.accentSoft, horizontal: "center" } as const;

/** Answers in columns beside the schools: name, question and formula above each. */
function besideSchools(list: readonly Example[], first: number, title: string, setting: Setting): Part {
  const { language, text } = setting;
  const top = band(first - 5, title);
  const letters = list.map((one) => answerAt(one).slice(0, 1));
  const last = first + 11;
  return {
    cells: [
      ...top.cells,
      { at: `I${first - 4}`, rows: [list.map(({ name }) => name)] },
      { at: `I${first - 3}`, rows: [list.map(({ key }) => text.questions[key] ?? "")] },
      { at: `I${first - 2}`, rows: [list.map((one) => typedFormula(one, language))] },
      { at: `I${first - 1}`, rows: [list.map(({ labels }) => labels.map((label) => text.labels[label]).join(" "))] },
      ...list.map((one) => answer(one, language)),
    ],
    styles: [
      ...top.styles,
      { range: `I${first - 4}:N${first - 4}`, style: { ...nameStyle, vertical: "bottom" } },
      { range: `I${first - 3}:N${first - 3}`, style: questionStyle },
      { range: `I${first - 2}:N${first - 2}`, style: formulaStyle },
      { range: `I${first - 1}:N${first - 1}`, style: columnStyle },
      { range: `I${first}:N${last}`, style: { ...answerStyle, shrinkToFit: true } },
      ...list.map(({ formats }, index) =>
        numbers(`${letters[index] ?? "I"}${first}:${letters[index] ?? "I"}${last}`, formats[0]),
      ),
    ],
  };
}

function answer(one: Example, language: Language): CellBlock {
  return { at: answerAt(one), rows: [[{ formula: exampleFormula(one, language) }]] };
}

function numbers(range: string, numberFormat = "General"): StyledRange {
  return { range, style: { numberFormat } };
}

/** Headings over the typed columns. */
function columnHeadings({ columns: of }: ExampleText): Part {
  const [scores, counts, series] = [firstScoreRow - 1, firstCountRow - 1, firstSeriesRow - 1];
  const headings: readonly (readonly [string, readonly string[]])[] = [
    [`A${scores}`, [of.school, of.territory, of.ideb2021, of.ideb2023, of.enrolment, of.standardError, of.chosen]],
    [`A${counts}`, [of.school, of.territory, of.dropouts, of.pupils, of.poverty, of.ideb2023]],
    [`A${series}`, [of.age, of.deaths, of.people, of.cityDeaths, of.cityPeople]],
  ];
  return {
    cells: [...headings.map(([at, row]) => ({ at, rows: [row] })), { at: `D${counts - 1}`, rows: [[of.better]] }],
    styles: [
      { range: `A${scores}:G${scores}`, style: columnStyle },
      { range: `A${counts}:F${counts}`, style: columnStyle },
      { range: `A${series}:E${series}`, style: columnStyle },
      ...[scores, counts, series].map((row) => ({ range: `A${row}`, style: { horizontal: "left" as const } })),
      { range: `D${counts - 1}`, style: { color: palette.soft, horizontal: "right" } },
    ],
  };
}

function seriesPart({ bands, columns, labels }: ExampleText): Part {
  const top = band(firstSeriesRow - 2, bands.series);
  const row = firstSeriesRow - 1;
  const titles = [columns.year, columns.yearly, labels.low, labels.high, columns.month, columns.attendance];
  return {
    cells: [...top.cells, { at: `I${row}`, rows: [titles] }],
    styles: [...top.styles, { range: `I${row}:N${row}`, style: columnStyle }],
  };
}

/** Answers of one line: question and formula on the left, the answer with its labels on the right. */
function linesPart({ language, text }: Setting): Part {
  const top = band(firstLineRow - 2, text.bands.lines);
  const rowOf = (index: number) => firstLineRow + rowsOfALine * index;
  const end = (count: number) => "IJKLMN"[count - 1] ?? "N";
  return {
    cells: [
      ...top.cells,
      ...lineExamples.flatMap((one, index): CellBlock[] => [
        { at: `A${rowOf(index)}`, rows: [[one.name, text.questions[one.key] ?? ""]] },
        { at: `A${rowOf(index) + 1}`, rows: [[typedFormula(one, language)]] },
        { at: `I${rowOf(index)}`, rows: [one.labels.map((label) => text.labels[label])] },
        answer(one, language),
      ]),
    ],
    styles: [
      ...top.styles,
      ...lineExamples.flatMap(({ labels, formats }, index): StyledRange[] => {
        const [row, last] = [rowOf(index), end(labels.length)];
        return [
          { range: `A${row}`, style: nameStyle },
          { range: `A${row + 1}:G${row + 1}`, style: { ...formulaStyle, vertical: "center" } },
          { range: `I${row}:${last}${row}`, style: { ...columnStyle, wrap: false } },
          { range: `I${row + 1}:${last}${row + 1}`, style: { ...answerStyle, shrinkToFit: true } },
          ...formats.map((format, place) => numbers(`${end(place + 1)}${row + 1}`, format)),
        ];
      }),
    ],
  };
}

function datesPart({ language, text }: Setting): Part {
  const top = band(datesRow - 4, text.bands.dates);
  const places = ["I", "L"] as const;
  const lines = (row: number, of: (one: Example) => CellContent): CellBlock[] =>
    dateExamples.map((one, index) => ({ at: `${places[index] ?? "I"}${row}`, rows: [[of(one)]] }));
  return {
    cells: [
      ...top.cells,
      ...lines(datesRow - 3, ({ name }) => name),
      ...lines(datesRow - 2, ({ key }) => text.questions[key] ?? ""),
      ...lines(datesRow - 1, (one) => typedFormula(one, language)),
      { at: `I${datesRow}`, rows: [[text.labels.start, text.labels.end, null, text.labels.holiday]] },
      ...dateExamples.map((one) => answer(one, language)),
      { at: `A${datesRow + 1}`, rows: [[text.columns.startDay]] },
    ],
    styles: [
      ...top.styles,
      { range: `I${datesRow - 3}:L${datesRow - 3}`, style: nameStyle },
      { range: `I${datesRow - 2}:M${datesRow - 2}`, style: questionStyle },
      { range: `I${datesRow - 1}:M${datesRow - 1}`, style: formulaStyle },
      ...[`I${datesRow}:J${datesRow}`, `L${datesRow}`].map((range) => ({ range, style: columnStyle })),
      ...[`I${datesRow + 1}:J${datesRow + 8}`, `L${datesRow + 1}:L${datesRow + 10}`].map((range) => ({
        range,
        style: { ...answerStyle, numberFormat: "dd/mm/yyyy" },
      })),
    ],
  };
}

/** The cells that an analyst changes. */
function typedCells(language: Language): Part {
  const ranges = Object.values(exampleRanges);
  const letters = (at: string) => at.replace(/:.*/, "").replace(/\d+/, "");
  const texts = ["A", "B"];
  return {
    cells: ranges.map((range) => ({ at: range.at.replace(/:.*/, ""), rows: exampleCells(range, language) })),
    styles: ranges.map((range) => ({
      range: range.at,
      style: {
        fill: palette.input,
        numberFormat: range.format,
        vertical: "center",
        horizontal: texts.includes(letters(range.at)) && typeof range.rows[0]?.[0] === "string" ? "left" : "center",
        borders: { insideHorizontal: { style: "hair", color: palette.rule } },
      },
    })),
  };
}
