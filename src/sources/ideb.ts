import { type CatalogueId, catalogueIndicator } from "../dataset/catalogue";
import { sevenDigitCode } from "../dataset/municipality";
import { parsePeriod } from "../dataset/period";
import type { DropReason, Problem } from "../errors";
import { CodeColumn } from "./codeColumn";
import { type Header, columnOf, findHeader, textsAbove } from "./header";
import { idebStage, tableStage } from "./idebStage";
import { type Finding, type Opening, type ReadOptions, type Recogniser, type RowReader, noFinding } from "./layout";
import { municipalityPlace } from "./municipalityPlace";
import { type Row, type Table, cellCode, cellText, label } from "./table";
import { tablePeriod } from "./tablePeriod";

interface Columns {
  readonly municipality: number;
  readonly municipalityName: number;
  readonly school: number;
  readonly schoolName: number;
  readonly network: number;
  readonly year: number;
  readonly stage: number;
  /** VL_OBSERVADO_{year}, one a year; `year` null = the row or the table tells it. */
  readonly observed: readonly { readonly column: number; readonly year: string | null }[];
}

/**
 * INEP's IDEB, per school or per municipality and network. Two shapes: the spreadsheet, one row a school and one
 * column VL_OBSERVADO_{year} an edition, its stage told by sheet name and titles above the heading (row 10); and the
 * same in long form, one row a school, year (`ano`) and stage (`etapa`). Both may be .xlsx or text.
 */
export const recogniseIdeb: Recogniser = ({ head }) => {
  const header = findHeader(head, (labels) => isComplete(columnsOf(labels)));
  if (header === null) return null;
  const columns = columnsOf(header.labels);
  return {
    layout: columns.school >= 0 ? "ideb-escola" : "ideb-municipio",
    header,
    open: (table, options) => open({ table, header, columns }, options),
  };
};

function columnsOf(labels: readonly string[]): Columns {
  return {
    municipality: columnOf(labels, /^co(?:digo|d)?(?: do)? municipio$/),
    municipalityName: columnOf(labels, /^no(?:me)?(?: do)? municipio$/),
    school: columnOf(labels, /^(?:id|co(?:digo|d)?)(?: da)? escola$/),
    schoolName: columnOf(labels, /^no(?:me)?(?: da)? escola$/),
    network: columnOf(labels, /^rede(?: de ensino)?$/),
    year: columnOf(labels, /^(?:nu )?ano$/, /^edicao$/),
    stage: columnOf(labels, /^(?:no |tp |ds )?etapa(?: de ensino)?$/),
    observed: labels.flatMap((text, column) => {
      const match = /^vl observado(?: (\d{4}))?$/.exec(text);
      return match ? [{ column, year: match[1] ?? null }] : [];
    }),
  };
}

function isComplete(columns: Columns): boolean {
  return columns.municipality >= 0 && columns.observed.length > 0;
}

interface Sheet {
  readonly table: Table;
  readonly header: Header;
  readonly columns: Columns;
}

/** What holds for the whole table where its rows do not tell it themselves. */
interface Scope {
  readonly stage: CatalogueId | null;
  readonly period: string | null;
}

function open(sheet: Sheet, options: ReadOptions): Opening {
  const { table, header, columns } = sheet;
  const told = textsAbove(table.head, header);
  const rowsTellStage = columns.stage >= 0;
  const rowsTellPeriod = columns.year >= 0 || columns.observed.every(({ year }) => year !== null);
  const { stage, problems: ofStage } = rowsTellStage ? nothingToTell : tableStage(table, told);
  const { period, problems: ofPeriod } = rowsTellPeriod ? nothingToTell : tablePeriod(table, told, options.period);
  const lacksPeriod = !rowsTellPeriod && period === null ? "period" : null;
  return {
    reader: reader(sheet, { stage, period }, options),
    lacks: !rowsTellStage && stage === null ? "stage" : lacksPeriod,
    problems: [...ofStage, ...ofPeriod],
    scope: `${stage ?? ""} ${period ?? ""}`,
  };
}

const nothingToTell = { stage: null, period: null, problems: [] } as const;

function reader({ table, columns }: Sheet, scope: Scope, options: ReadOptions): RowReader {
  const isPerSchool = columns.school >= 0;
  const codes = new CodeColumn(table, columns.school, /^\d{8}$/);
  const network = options.network ?? (isPerSchool ? null : "Municipal");
  const networks = new Map<string, Set<string>>();
  const used = new Set<string>();

  function findings(row: Row): readonly Finding[] | DropReason {
    const rowNetwork = cellText(row.cells[columns.network]);
    if (network !== null && columns.network >= 0 && label(rowNetwork) !== label(network)) return "other-network";
    const code = isPerSchool ? codes.read(row) : sevenDigitCode(cellCode(row.cells[columns.municipality]));
    if (code === null) return "code-unreadable";
    const indicator = columns.stage >= 0 ? idebStage(row.cells[columns.stage]) : (scope.stage ?? "");
    if (indicator === null) return "stage-unreadable";
    const periods = columns.observed.map(({ year }) => year ?? rowPeriod(row, columns, scope));
    if (periods.includes(null)) return "period-unreadable";
    used.add(indicator);
    networks.set(rowNetwork, (networks.get(rowNetwork) ?? new Set()).add(code));
    const level = isPerSchool ? "facility" : "municipality";
    const name = isPerSchool ? cellText(row.cells[columns.schoolName]) || null : null;
    return columns.observed.map(({ column }, index) => {
      return { ...noFinding, indicator, level, code, name, period: periods[index] ?? "", value: column };
    });
  }

  return {
    place: (row) => municipalityPlace(row, [columns.municipality], columns.municipalityName),
    findings,
    indicators: () => [...used].map(catalogueIndicator).filter((indicator) => indicator !== null),
    problems: () => [...codes.problems(), ...networkProblems(table, networks)],
  };
}

function rowPeriod(row: Row, columns: Columns, scope: Scope): string | null {
  return columns.year >= 0 ? parsePeriod(cellText(row.cells[columns.year])) : (scope.period ?? "");
}

function networkProblems(table: Table, networks: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  if (networks.size < 2) return [];
  const told = [...networks].map(([name, codes]) => `${name || "?"} ${codes.size}`).sort();
  return [{ code: "networks-mixed", facts: { networks: told.join(", ") }, where: table.name || table.file }];
}
