import { isMunicipalityCode, sevenDigitCode } from "../dataset/municipality";
import type { Level } from "../dataset/observation";
import { parsePeriod } from "../dataset/period";
import type { DropReason } from "../errors";
import { CodeColumn } from "./codeColumn";
import { type Header, findHeader } from "./header";
import { type Finding, type Place, type Recogniser, type RowReader } from "./layout";
import { municipalityPlace, isNote } from "./municipalityPlace";
import { type Row, type Table, cellText } from "./table";
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
    open: (table) => ({ reader: reader(table, header, columns), lacks: null, problems: [], scope: "" }),
  };
};

function isComplete({ code, indicator, period, value }: TidyColumns): boolean {
  return [code, indicator, period, value].every((column) => column >= 0);
}

function reader(table: Table, header: Header, columns: TidyColumns): RowReader {
  const codes = new CodeColumn(table, columns.code, /./);
  const indicators = new TidyIndicators(table, header, columns);
  return {
    place: (row) => place(row, columns),
    findings: (row) => findings(row, columns, { codes, indicators }),
    indicators: (settled) => indicators.finished(settled),
    problems: () => [...codes.problems(), ...indicators.problems()],
  };
}

/** Rows about a state or the country belong to every municipality. */
function place(row: Row, columns: TidyColumns): Place {
  if (isNote(row)) return { kind: "note" };
  const level = levelOf(cellText(row.cells[columns.level]));
  if (columns.municipality < 0 || level === "state" || level === "country") return { kind: "data", municipality: null };
  return municipalityPlace(row, [columns.municipality], columns.municipalityName);
}

interface Readers {
  readonly codes: CodeColumn;
  readonly indicators: TidyIndicators;
}

function findings(row: Row, columns: TidyColumns, readers: Readers): readonly Finding[] | DropReason {
  const level = levelOf(cellText(row.cells[columns.level]));
  if (level === null) return "level-unknown";
  const written = readers.codes.read(row);
  if (written === null) return "code-unreadable";
  const period = parsePeriod(cellText(row.cells[columns.period]));
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
