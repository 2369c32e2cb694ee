import { cell, fixedCell, fixedRange } from "../a1";
import { column, entry, formula, literal, setting } from "../formula";
import { rectangle } from "../rectangle";
import type { CellBlock, CellContent } from "../sheetSpec";
import type { DiagnosisInput } from "./diagnosisInput";
import {
  diagnosisFact,
  type DiagnosisPage,
  facilityColumns,
  type HistoryLine,
  labelColumn,
  periodCell,
  periodRow,
  type SpreadLine,
  spreadLines,
  workingAt,
} from "./diagnosisPlan";
import { diagnosisSentences } from "./diagnosisSentences";

function ofIndicator(page: DiagnosisPage, name: string, missing: string): string {
  const position = diagnosisFact(page, "register");
  const found = entry(column("tblIndicadores", name), position);
  return `IF(${position}=0,${missing},IF(${found}="",${missing},${found}))`;
}

/** Years in which a series breaks, out of "2014: …; 2022: …"; 0 = none. */
function breakYear(page: DiagnosisPage, part: 1 | 2): string {
  const written = diagnosisFact(page, "breaks");
  if (part === 1) return `IFERROR(VALUE(LEFT(${written},4)),0)`;
  return `IFERROR(VALUE(LEFT(TRIM(MID(${written},FIND(";",${written})+1,99)),4)),0)`;
}

function facts(input: DiagnosisInput, page: DiagnosisPage): CellContent[] {
  const fact = (name: Parameters<typeof diagnosisFact>[1]) => diagnosisFact(page, name);
  const columns = facilityColumns(page);
  const latest = columns.span(columns.latest);
  const sdg = ofIndicator(page, "ods", '""');
  return [
    input.text.diagnosis.workings,
    page.indicator.id,
    ...[
      `IFERROR(MATCH(${fact("id")},tblIndicadores[id],0),0)`,
      ofIndicator(page, "nome", fact("id")),
      `IF(${ofIndicator(page, "direcao", '""')}="menor",-1,1)`,
      ofIndicator(page, "casas", "1"),
      ofIndicator(page, "meta", '""'),
      ofIndicator(page, "quebras", '""'),
      breakYear(page, 1),
      breakYear(page, 2),
      `MAX(${periodRow(page, "isNumber")})`,
      `MAX(${periodRow(page, "isBefore")})`,
      `IFERROR(VALUE(LEFT(${sdg},FIND(".",${sdg}&".")-1)),0)`,
      setting("codigo_ibge"),
      setting("ciclo"),
      `COUNT(${latest})`,
      `COUNT(${columns.span(columns.worse)})`,
      `IF(${fact("target")}="",0,${reachedCount(page)})`,
    ].map(formula),
  ];
}

/** Facilities whose last value is at the target or better. */
function reachedCount(page: DiagnosisPage): string {
  const columns = facilityColumns(page);
  const latest = columns.span(columns.latest);
  const target = diagnosisFact(page, "target");
  const better = `SUMPRODUCT(ISNUMBER(${latest})*(${latest}>=${target}-1E-9))`;
  const lower = `SUMPRODUCT(ISNUMBER(${latest})*(${latest}<=${target}+1E-9))`;
  return `IF(${diagnosisFact(page, "sign")}<0,${lower},${better})`;
}

/** The value of a line in a period, "" where there is none. */
function historyValue(page: DiagnosisPage, line: HistoryLine, index: number): string {
  const id = diagnosisFact(page, "id");
  const period = periodCell(page, "periods", index);
  if (line.kind === "place") {
    const key = `${id}&${literal(`|${line.level}|${line.code}|`)}&${period}`;
    const match = `MATCH(${key},tblResultados[chave],0)`;
    const found = `INDEX(tblResultados[valor],${match})`;
    return `IFERROR(IF(${found}="","",${found}),"")`;
  }
  const match = `MATCH(${id}&"|"&${period},tblMedias[chave],0)`;
  return `IFERROR(INDEX(tblMedias[${line.kind === "average" ? "media" : "oficial"}],${match}),"")`;
}

function spreadValue(page: DiagnosisPage, line: SpreadLine, index: number): string {
  const columns = facilityColumns(page);
  const values = columns.span(columns.value(index));
  const isLower = `${diagnosisFact(page, "sign")}<0`;
  const at = (of: SpreadLine) => periodCell(page, "spread", index, spreadLines.indexOf(of));
  const known = (expression: string, least = 1) => `IF(COUNT(${values})<${least},"",${expression})`;
  switch (line) {
    case "best":
      return known(`IF(${isLower},MIN(${values}),MAX(${values}))`);
    case "worst":
      return known(`IF(${isLower},MAX(${values}),MIN(${values}))`);
    case "upper":
      return known(`ROUND(QUARTILE(${values},IF(${isLower},1,3)),9)`);
    case "lower":
      return known(`ROUND(QUARTILE(${values},IF(${isLower},3,1)),9)`);
    case "median":
      return known(`ROUND(MEDIAN(${values}),9)`);
    case "distance":
      return known(`ROUND(ABS(${at("best")}-${at("worst")}),9)`, 2);
    case "disparity":
      return known(`IF(AVERAGE(${values})=0,"",AVEDEV(${values})/ABS(AVERAGE(${values})))`, 2);
  }
}

/** Rows of workings beside a page: facts, then one column a period. */
function pageWorkings(input: DiagnosisInput, page: DiagnosisPage): CellContent[][] {
  const { indicator, lines } = page;
  const each = (make: (index: number) => string): CellContent[] =>
    indicator.periods.map((_, index) => formula(make(index)));
  const columns = facilityColumns(page);
  const average = (index: number) => periodCell(page, "history", index);
  const last = diagnosisFact(page, "last");
  const year = (index: number) => `VALUE(LEFT(${periodCell(page, "periods", index)},4))`;
  const isBreak = (index: number) => {
    if (index === 0) return "0";
    const within = (part: "firstBreak" | "secondBreak") =>
      `AND(${diagnosisFact(page, part)}>${year(index - 1)},${diagnosisFact(page, part)}<=${year(index)})`;
    return `IF(OR(${within("firstBreak")},${within("secondBreak")}),1,0)`;
  };
  const drawn = (address: string) => `IF(ISNUMBER(${address}),${address},NA())`;
  const target = diagnosisFact(page, "target");
  const top = `MAX(${fixedRange(
    { column: labelColumn + 1, row: workingAt(page, "history") },
    { column: labelColumn + indicator.periods.length, row: workingAt(page, "history", lines.length - 1) },
  )})`;
  return [
    facts(input, page),
    ["períodos", ...indicator.periods],
    ["com média", ...each((index) => `IF(ISNUMBER(${average(index)}),${index + 1},0)`)],
    ["antes", ...each((index) => `IF(AND(ISNUMBER(${average(index)}),${index + 1}<${last}),${index + 1},0)`)],
    ["unidades", ...each((index) => `COUNT(${columns.span(columns.value(index))})`)],
    ["quebra", ...each(isBreak)],
    ["categorias", ...each((index) => `${periodCell(page, "periods", index)}&""`)],
    ["meta", ...each(() => `IF(ISNUMBER(${target}),${target},NA())`)],
    ["marca da quebra", ...each((index) => `IF(${periodCell(page, "isBreak", index)}=1,${top},NA())`)],
    ["frases", ...diagnosisSentences(input, page).map(formula)],
    ...spreadLines.map((line) => [line, ...each((index) => spreadValue(page, line, index))]),
    ...spreadLines
      .slice(0, 5)
      .map((line, position) => [
        `${line} (gráfico)`,
        ...each((index) => drawn(periodCell(page, "spread", index, position))),
      ]),
    ...lines.map((line) => [line.kind, ...each((index) => historyValue(page, line, index))]),
    ...lines.map((line, position) => [
      `${line.kind} (gráfico)`,
      ...each((index) => drawn(periodCell(page, "history", index, position))),
    ]),
  ];
}

/** A row a facility: where its values are, what they are, and the sorted columns of the last year. */
function facilities(input: DiagnosisInput, page: DiagnosisPage): CellContent[][] {
  const columns = facilityColumns(page);
  const { periods } = page.indicator;
  const id = diagnosisFact(page, "id");
  const last = diagnosisFact(page, "last");
  const sign = diagnosisFact(page, "sign");
  const average = `INDEX(${periodRow(page, "history")},1,MAX(1,${last}))`;
  return input.codes.map((code, index) => {
    const row = columns.firstRow + index;
    const codeCell = fixedCell(columns.code, row);
    const values = fixedRange({ column: columns.value(0), row }, { column: columns.value(periods.length - 1), row });
    const latest = columns.span(columns.latest);
    // The worst stands left.
    const sorted = `IF(${sign}<0,LARGE(${latest},${index + 1}),SMALL(${latest},${index + 1}))`;
    const isWorse = `(${average}-${sorted})*${sign}>1E-9`;
    return [
      code,
      ...periods.map((_, period) => {
        const key = `${id}&"|equipamento|"&${codeCell}&"|"&${periodCell(page, "periods", period)}`;
        return formula(`IFERROR(MATCH(${key},tblResultados[chave],0),0)`);
      }),
      ...periods.map((_, period) => {
        const position = fixedCell(columns.position(period), row);
        const found = entry("tblResultados[valor]", position);
        return formula(`IF(${position}=0,"",IF(${found}="","",${found}))`);
      }),
      formula(`IF(${last}=0,"",INDEX(${values},1,MAX(1,${last})))`),
      formula(`IFERROR(IF(${isWorse},${sorted},NA()),NA())`),
      formula(`IFERROR(IF(${isWorse},NA(),${sorted}),NA())`),
      formula(`IF(AND(${index + 1}<=COUNT(${latest}),ISNUMBER(${average})),${average},NA())`),
    ];
  });
}

/** Everything right of the pages. */
export function diagnosisWorkings(input: DiagnosisInput, pages: readonly DiagnosisPage[]): CellBlock[] {
  return pages.flatMap((page) => {
    const columns = facilityColumns(page);
    const rows = facilities(input, page);
    return [
      { at: cell(labelColumn, page.rows.header), rows: rectangle(pageWorkings(input, page)) },
      ...(rows.length === 0 ? [] : [{ at: cell(columns.code, columns.firstRow), rows }]),
    ];
  });
}
