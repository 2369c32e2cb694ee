import { cell } from "../a1";
import { column, entry, fixed, formula, literal, sentence, setting } from "../formula";
import type { CellBlock, CellContent } from "../sheetSpec";
import type { DiagnosisInput } from "./diagnosisInput";
import {
  diagnosisFact,
  type DiagnosisPage,
  type HistoryLine,
  lastPageColumn,
  periodCell,
  spreadLines,
} from "./diagnosisPlan";
import { diagnosisSentence } from "./diagnosisSentences";

interface Placed {
  readonly at: string;
  readonly content: CellContent;
  readonly to?: string;
}

const valueColumns = lastPageColumn;
/** Where the second chart and its caption begin. */
export const secondHalf = 5;

/** First and last page column (from 0) of a period: few periods take two columns each. */
export function periodColumns(page: DiagnosisPage, index: number): readonly [first: number, last: number] {
  const count = page.indicator.periods.length;
  const width = count <= valueColumns / 2 ? 2 : 1;
  // Against the right edge.
  const first = 1 + valueColumns - (count - index) * width;
  return [first, first + width - 1];
}

function across(row: number, content: CellContent): Placed {
  return { at: cell(0, row), content, to: cell(lastPageColumn, row) };
}

function tableRow(page: DiagnosisPage, row: number, label: CellContent, each: (index: number) => string): Placed[] {
  return [
    { at: cell(0, row), content: label },
    ...page.indicator.periods.map((_, index): Placed => {
      const [first, last] = periodColumns(page, index);
      const placed = { at: cell(first, row), content: formula(each(index)) };
      return first === last ? placed : { ...placed, to: cell(last, row) };
    }),
  ];
}

function shown(page: DiagnosisPage, address: string): string {
  return `IF(ISNUMBER(${address}),${fixed(address, diagnosisFact(page, "decimals"))},"–")`;
}

function ofRegister(page: DiagnosisPage, name: string): string {
  const position = diagnosisFact(page, "register");
  return `IF(${position}=0,"",${entry(column("tblIndicadores", name), position)}&"")`;
}

function top(input: DiagnosisInput, page: DiagnosisPage): Placed[] {
  const { rows } = page;
  const words = input.text.diagnosis;
  const header = sentence(words.header, {
    program: literal(input.areaText.program.toLocaleUpperCase(input.text.locale)),
    cycle: setting("ciclo"),
  });
  const part = (value: string, told: string) => `IF(${value}="","",${told}&"     ")`;
  const [challenge, sdg, unit] = ["desafio", "ods", "unidade"].map((name) => ofRegister(page, name)) as [
    string,
    string,
    string,
  ];
  const better = `IF(${diagnosisFact(page, "sign")}<0,${literal(words.lower)},${literal(words.higher)})`;
  const about = [
    part(challenge, sentence(words.challenge, { challenge })),
    part(sdg, sentence(words.sdg, { sdg })),
    part(unit, `${unit}&", "&${better}`),
  ].join("&");
  return [
    { at: cell(0, rows.header), content: formula(header) },
    { at: cell(lastPageColumn, rows.header), content: formula(`${setting("municipio")}&""`) },
    across(rows.name, formula(`${diagnosisFact(page, "name")}&""`)),
    across(rows.about, formula(about)),
    across(rows.headline, formula(diagnosisSentence(page, "headline"))),
    across(rows.gap, formula(diagnosisSentence(page, "gap"))),
    across(rows.others, formula(diagnosisSentence(page, "others"))),
  ];
}

function lineName(input: DiagnosisInput, line: HistoryLine): string {
  const words = input.text.diagnosis;
  switch (line.kind) {
    case "average":
      return words.averageOf;
    case "official":
      return words.official;
    case "place":
      return line.name;
  }
}

function history(input: DiagnosisInput, page: DiagnosisPage): Placed[] {
  const { rows, lines } = page;
  const words = input.text.diagnosis;
  const breaks = diagnosisFact(page, "breaks");
  return [
    across(rows.historyTitle, `1  ${words.history}`),
    ...tableRow(page, rows.historyHead, words.period, (index) => `${periodCell(page, "periods", index)}&""`),
    ...lines.flatMap((line, position) =>
      tableRow(page, rows.firstLine + position, lineName(input, line), (index) =>
        shown(page, periodCell(page, "history", index, position)),
      ),
    ),
    ...tableRow(page, rows.counted, words.counted, (index) => `${periodCell(page, "counted", index)}&""`),
    across(rows.breaks, formula(`IF(${breaks}="",${literal(words.noBreaks)},${sentence(words.breaks, { breaks })})`)),
  ];
}

function spread(input: DiagnosisInput, page: DiagnosisPage): Placed[] {
  const { rows } = page;
  const words = input.text.diagnosis;
  return [
    across(rows.spreadTitle, `2  ${words.spread}`),
    {
      at: cell(0, rows.captions),
      content: formula(diagnosisSentence(page, "each")),
      to: cell(secondHalf, rows.captions),
    },
    { at: cell(secondHalf + 1, rows.captions), content: words.overTime, to: cell(lastPageColumn, rows.captions) },
    ...tableRow(page, rows.spreadHead, words.period, (index) => `${periodCell(page, "periods", index)}&""`),
    ...spreadLines.flatMap((line, position) =>
      tableRow(page, rows.firstSpread + position, wordOf(input, line), (index) => {
        const address = periodCell(page, "spread", index, position);
        return line === "disparity"
          ? `IF(ISNUMBER(${address}),${fixed(`100*${address}`, "0")}&" %","–")`
          : shown(page, address);
      }),
    ),
    across(rows.reading, formula(`${literal(words.reading)}&" "&${diagnosisSentence(page, "eachOf")}`)),
  ];
}

function wordOf(input: DiagnosisInput, line: (typeof spreadLines)[number]): string {
  const words = input.text.diagnosis;
  const named = { upper: words.upperQuarter, lower: words.lowerQuarter } as const;
  return line === "upper" || line === "lower" ? named[line] : words[line];
}

function goal(input: DiagnosisInput, page: DiagnosisPage): Placed[] {
  const { rows } = page;
  const words = input.text.diagnosis;
  const orElse = (value: string, missing: string) => `IF(${value}="",${literal(missing)},${value})`;
  const number = diagnosisFact(page, "goal");
  const sdg = ofRegister(page, "ods");
  const name = `IF(AND(${number}>=1,${number}<=17)," · "&CHOOSE(MAX(1,MIN(17,${number})),${words.goals.map(literal).join(",")}),"")`;
  const lines: readonly (readonly [string, string])[] = [
    [words.goalChallenge, orElse(ofRegister(page, "desafio"), words.noChallenge)],
    [words.goalTarget, diagnosisSentence(page, "target")],
    [words.goalSdg, `IF(${sdg}="",${literal(words.noSdg)},${sdg}&${name})`],
  ];
  return [
    across(rows.goalTitle, `3  ${words.goal}`),
    ...lines.flatMap(([label, told], index): Placed[] => [
      { at: cell(0, rows.firstGoal + index), content: label },
      {
        at: cell(1, rows.firstGoal + index),
        content: formula(told),
        to: cell(lastPageColumn, rows.firstGoal + index),
      },
    ]),
    across(rows.footer, formula(sentence(words.footer, { source: orElse(ofRegister(page, "fonte"), "–") }))),
  ];
}

/** Everything that is printed. */
export function diagnosisPage(input: DiagnosisInput, page: DiagnosisPage) {
  const placed = [...top(input, page), ...history(input, page), ...spread(input, page), ...goal(input, page)];
  return {
    cells: placed.map(({ at, content }): CellBlock => ({ at, rows: [[content]] })),
    merges: placed.flatMap(({ at, to }) => (to === undefined ? [] : [`${at}:${to}`])),
  };
}

/** Name of a line, for the chart's legend. */
export function historyLineName(input: DiagnosisInput, line: HistoryLine): string {
  return line.kind === "average" ? input.areaText.network : lineName(input, line);
}
