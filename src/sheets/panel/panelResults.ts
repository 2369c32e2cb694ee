import { fixedRange } from "../a1";
import { column, formula, literal } from "../formula";
import type { CellContent } from "../sheetSpec";
import { fact, firstValueColumn, workingCell } from "./panelFacts";
import type { PanelIndicator, PanelInput } from "./panelInput";

/** Columns of the results block, counted from R; the periods' columns come after these. */
const at = {
  row: 0,
  name: 1,
  sign: 2,
  decimals: 3,
  target: 4,
  priorityRow: 5,
  below: 6,
  chosen: 7,
  basePeriod: 8,
  values: 9,
  order: 10,
  last: 11,
  previous: 12,
  challenge: 13,
  source: 14,
  per: 15,
  periods: 16,
} as const;

/** Absolute addresses of one column of the results block, over all indicators of the area. */
export interface ResultsBlock {
  readonly first: number;
  readonly last: number;
  readonly periodCount: number;
  column(field: keyof typeof at): string;
  /** The block of so many columns that holds periods, values or averages. */
  matrix(which: "periods" | "values" | "averages"): string;
}

function matrixOffset(which: "periods" | "positions" | "values" | "averages", periodCount: number): number {
  return at.periods + ["periods", "positions", "values", "averages"].indexOf(which) * periodCount;
}

export function resultsBlock(input: PanelInput, firstRow: number): ResultsBlock {
  const periodCount = Math.max(1, ...input.indicators.map(({ periods }) => periods.length));
  const last = firstRow + Math.max(input.indicators.length, 1) - 1;
  const span = (offset: number, width: number) =>
    fixedRange(
      { column: firstValueColumn + offset, row: firstRow },
      { column: firstValueColumn + offset + width - 1, row: last },
    );
  return {
    first: firstRow,
    last,
    periodCount,
    column: (field) => span(at[field], 1),
    matrix: (which) => span(matrixOffset(which, periodCount), periodCount),
  };
}

function lookUp(table: string, name: string, position: string): string {
  return `INDEX(${column(table, name)},${position})`;
}

function orElse(position: string, found: string, missing: string): string {
  return `IF(${position}=0,${missing},IF(${found}="",${missing},${found}))`;
}

/** The position (from 1) of the last value in a row of values, or of the last before `limit`; 0 = none. */
function lastFilled(row: number, offset: number, periodCount: number, limit: string): string {
  const positions = Array.from({ length: periodCount }, (_, index) => periodCount - index);
  return positions.reduceRight(
    (rest, position) =>
      `IF(AND(${limit}>${position},ISNUMBER(${workingCell(row, offset + position - 1)})),${position},${rest})`,
    "0",
  );
}

function facts(id: string, row: number, offset: number, block: ResultsBlock): string[] {
  const position = workingCell(row, at.row);
  const priority = workingCell(row, at.priorityRow);
  const values = (from: number, to: number) =>
    fixedRange({ column: firstValueColumn + from, row }, { column: firstValueColumn + to, row });
  const ofIndicator = (name: string, missing: string) =>
    orElse(position, lookUp("tblIndicadores", name, position), missing);
  const ofList = (name: string) => orElse(priority, lookUp("tblPrioridades", name, priority), '""');
  const counted = fixedRange(
    { column: firstValueColumn + at.values, row: block.first },
    { column: firstValueColumn + at.values, row },
  );
  return [
    `IFERROR(MATCH(${literal(id)},tblIndicadores[id],0),0)`,
    ofIndicator("nome", literal(id)),
    `IF(${ofIndicator("direcao", '""')}="menor",-1,1)`,
    ofIndicator("casas", "1"),
    ofIndicator("meta", '""'),
    `IFERROR(MATCH(${fact.cycle}&"|"&${literal(id)}&"|"&${fact.code},tblPrioridades[chave],0),0)`,
    ofList("abaixo"),
    ofList("prioritario"),
    ofList("periodo"),
    `COUNT(${values(offset, offset + block.periodCount - 1)})`,
    `IF(${workingCell(row, at.values)}>0,COUNTIF(${counted},">0"),"")`,
    lastFilled(row, offset, block.periodCount, "99"),
    lastFilled(row, offset, block.periodCount, workingCell(row, at.last)),
    ofIndicator("desafio", '""'),
    ofIndicator("fonte", '""'),
    `IF(N(${ofIndicator("por", "1")})>1," ("&${ofIndicator("unidade", '""')}&")","")`,
  ];
}

function indicatorRow(indicator: PanelIndicator, row: number, block: ResultsBlock): CellContent[] {
  const { periodCount } = block;
  const padding = Array.from({ length: periodCount - indicator.periods.length }, () => "");
  const periods = [...padding, ...indicator.periods];
  const indexes = periods.map((_, index) => index);
  const period = (index: number) => workingCell(row, at.periods + index);
  const position = (index: number) => workingCell(row, matrixOffset("positions", periodCount) + index);
  const positions = indexes.map((index) => {
    const key = `${literal(`${indicator.id}|equipamento|`)}&${fact.code}&"|"&${period(index)}`;
    return formula(`IFERROR(MATCH(${key},tblResultados[chave],0),0)`);
  });
  const values = indexes.map((index) =>
    formula(orElse(position(index), lookUp("tblResultados", "valor", position(index)), '""')),
  );
  const averages = indexes.map((index) => {
    const match = `MATCH(${literal(`${indicator.id}|`)}&${period(index)},tblMedias[chave],0)`;
    return formula(`IFERROR(${lookUp("tblMedias", "media", match)},"")`);
  });
  const known = facts(indicator.id, row, matrixOffset("values", periodCount), block);
  return [indicator.id, ...known.map(formula), ...periods, ...positions, ...values, ...averages];
}

/** One row an indicator of the area: what the tables say of the facility, period by period. */
export function panelResults(input: PanelInput, block: ResultsBlock): CellContent[][] {
  return input.indicators.map((indicator, index) => indicatorRow(indicator, block.first + index, block));
}
