import { isMunicipalityCode, sevenDigitCode } from "../dataset/municipality";
import type { Level } from "../dataset/observation";
import { parsePeriod } from "../dataset/period";
import type { DropReason } from "../errors";
import { CodeColumn } from "./codeColumn";
import { type Header, findHeader, textsAbove } from "./header";
import type { Finding, Opening, Place, ReadOptions, Recogniser, RowReader } from "./layout";
import { municipalityPlace, isNote } from "./municipalityPlace";
import { type Row, type Table, cellText } from "./table";
import { tablePeriod } from "./tablePeriod";
import { type TidyColumns, levelOf, tidyColumns } from "./tidyColumns";
import { TidyIndicators } from "./tidyIndicators";

/**
 * One value a row: codigo; nome; indicador; periodo; valor, and where there are: area, nivel, municipio, direcao,
 * unidade, numerador, denominador, peso, territorio, meta. English headings do as well. The way for any source that
 * has no layout of its own; indicators may be the catalogue's or the file's own.
 */
export const recogniseTidy: Recogniser = ({ head }) => {
  const header = findHeader(head, (labels) => isComplete(tidyColumns(labels)));
  if (header === null) return null;
  const columns = tidyColumns(header.labels);
  return {
    layout: "tidy",
    header,
    open: (table, options) => open({ table, header, columns }, options),
  };
};

/** A table without a period column is of one period: the caller's, or one that its titles tell. */
function isComplete({ code, indicator, value }: TidyColumns): boolean {
  return [code, indicator, value].every((column) => column >= 0);
}

interface Sheet {
  readonly table: Table;
  readonly header: Header;
  readonly columns: TidyColumns;
}

function open(sheet: Sheet, options: ReadOptions): Opening {
  const { table, header, columns } = sheet;
  if (columns.period >= 0) return { reader: reader(sheet, null), lacks: null, problems: [], scope: "" };
  const told = [...textsAbove(table.head, header), table.name];
  const { period, problems } = tablePeriod(table, told, options.period);
  const lacks = period === null ? "period" : null;
  return { reader: reader(sheet, period ?? ""), lacks, problems, scope: period ?? "" };
}

/** @param period null = each row has its own */
function reader({ table, header, columns }: Sheet, period: string | null): RowReader {
  const codes = new CodeColumn(table, columns.code, /./);
  const indicators = new TidyIndicators(table, header, columns);
  return {
    place: (row) => place(row, columns),
    findings: (row) => findings(row, columns, { codes, indicators, period }),
    indicators: (settled) => indicators.finished(settled),
    problems: () => [...codes.problems(), ...indicators.problems()],
  };
}

/** Rows about a state or the country belong to every municipality. */
function place(row: Row, columns: TidyColumns): Place {
  if (isNote(row)) return { kind: "note" };
  const level = levelOf(cellText(row.cells[columns.level]));
  if (columns.municipality < 0 || level === "state" || level === "country") return { kind: "data", municipality: null };
  const { municipality, municipalityName } = columns;
  return municipalityPlace(row, [municipality], municipalityName === municipality ? -1 : municipalityName);
}

interface Readers {
  readonly codes: CodeColumn;
  readonly indicators: TidyIndicators;
  readonly period: string | null;
}

function findings(row: Row, columns: TidyColumns, readers: Readers): readonly Finding[] | DropReason {
  const level = levelOf(cellText(row.cells[columns.level]));
  if (level === null) return "level-unknown";
  const written = readers.codes.read(row);
  if (written === null) return "code-unreadable";
  const period = readers.period ?? parsePeriod(cellText(row.cells[columns.period]));
  if (period === null) return "period-unreadable";
  const indicator = readers.indicators.take(row);
  if (indicator === null) return "indicator-missing";
  const { value, numerator, denominator, weight, target } = columns;
  const name = level === "facility" ? cellText(row.cells[columns.name]) || null : null;
  const territory = cellText(row.cells[columns.territory]);
  const measures = { value, numerator, denominator, weight, target };
  return [{ indicator, level, code: placeCode(level, written), name, territory, period, ...measures }];
}

function placeCode(level: Level, written: string): string {
  if (level === "municipality" && isMunicipalityCode(written)) return sevenDigitCode(written);
  return level === "country" ? "BR" : written;
}
