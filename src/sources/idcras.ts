import { catalogueIndicator } from "../dataset/catalogue";
import type { Problem } from "../errors";
import { CodeColumn } from "./codeColumn";
import { type Header, columnOf, findHeader, textsAbove } from "./header";
import { type Opening, type ReadOptions, type Recogniser, type RowReader, noFinding } from "./layout";
import { municipalityPlace } from "./municipalityPlace";
import { numberCell } from "./numberCell";
import { type Row, type Table, cellAddress, cellCode } from "./table";
import { tablePeriod } from "./tablePeriod";

interface Columns {
  readonly code: number;
  readonly municipality6: number;
  readonly municipality7: number;
  readonly municipalityName: number;
  readonly premises: number;
  readonly staff: number;
  readonly services: number;
  readonly idcras: number;
}

/**
 * IDCRAS per CRAS, as the ministry (MDS/SNAS) publishes it after each Censo SUAS. Layout A (2014–2016) has the
 * six-digit municipality and the dimensions as premises, services, staff; layout B (since 2018) adds IBGE7 and swaps
 * the last two. Columns are found by their headings, which may stand on two rows. The files name no CRAS.
 */
export const recogniseIdcras: Recogniser = ({ head }) => {
  const header = findHeader(head, (labels) => isComplete(columnsOf(labels)));
  if (header === null) return null;
  const columns = columnsOf(header.labels);
  return {
    layout: columns.municipality7 >= 0 ? "idcras-b" : "idcras-a",
    header,
    open: (table, options) => open({ table, header, columns }, options),
  };
};

function columnsOf(labels: readonly string[]): Columns {
  return {
    code: columnOf(labels, /identificador|identifica o cras/, /^id$/),
    municipality6: columnOf(labels, /^(?:co(?:d|digo)? )?(?:do )?ibge(?: ?6)?$/, /^co(?:d|digo)?(?: do)? municipio$/),
    municipality7: columnOf(labels, /^(?:co(?:d|digo)? )?ibge ?7$/),
    municipalityName: columnOf(labels, /^(?:nome do )?municipio$/),
    premises: columnOf(labels, /estrutura fisica/, /^ef$/),
    staff: columnOf(labels, /recursos humanos/, /^rh$/),
    services: columnOf(labels, /servicos/, /^sb?$/),
    idcras: columnOf(labels, /^(?:novo )?id ?cras/),
  };
}

function isComplete(columns: Columns): boolean {
  const { code, municipality6, municipality7, premises, staff, services, idcras } = columns;
  const hasMunicipality = municipality6 >= 0 || municipality7 >= 0;
  return hasMunicipality && [code, premises, staff, services, idcras].every((column) => column >= 0);
}

interface Sheet {
  readonly table: Table;
  readonly header: Header;
  readonly columns: Columns;
}

function open(sheet: Sheet, options: ReadOptions): Opening {
  const { table, header, columns } = sheet;
  const told = [header.titles[columns.idcras] ?? "", ...textsAbove(table.head, header), table.name];
  const { period, problems } = tablePeriod(table, told, options.period);
  return {
    reader: reader(sheet, period ?? ""),
    lacks: period === null ? "period" : null,
    problems,
    scope: period ?? "",
  };
}

function reader({ table, columns }: Sheet, period: string): RowReader {
  const codes = new CodeColumn(table, columns.code, /^\d{6,}$/);
  // Seven digits where the file has them.
  const municipalityColumns = [columns.municipality7, columns.municipality6];
  const notMeans: Row[] = [];
  return {
    place: (row) => municipalityPlace(row, municipalityColumns, columns.municipalityName),
    findings: (row) => {
      const code = codes.read(row);
      if (code === null) return "code-unreadable";
      if (!isMeanOfDimensions(row, columns)) notMeans.push(row);
      return [{ ...noFinding, indicator: "idcras", level: "facility", code, period, value: columns.idcras }];
    },
    indicators: () => [catalogueIndicator("idcras")].filter((indicator) => indicator !== null),
    problems: () => [...codes.problems(), ...notMeanProblems(table, columns, notMeans)],
  };
}

/** The dimensions are whole levels and the files round to two decimals at worst: more than 0.006 off is no rounding. */
function isMeanOfDimensions(row: Row, columns: Columns): boolean {
  const cells = [columns.idcras, columns.premises, columns.staff, columns.services].map((column) =>
    numberCell(row.cells[column]),
  );
  const [idcras = NaN, ...dimensions] = cells.map((cell) => (cell.kind === "number" ? cell.value : NaN));
  const mean = dimensions.reduce((sum, level) => sum + level, 0) / dimensions.length;
  // With a missing value there is nothing to compare: NaN is not greater.
  return !(Math.abs(idcras - mean) > 0.006);
}

function notMeanProblems(table: Table, columns: Columns, rows: readonly Row[]): Problem[] {
  const [first] = rows;
  if (!first) return [];
  const facts = { count: rows.length, code: cellCode(first.cells[columns.code]) };
  return [{ code: "idcras-not-mean", facts, where: cellAddress(table, first, columns.idcras) }];
}
