import { catalogue } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import type { Indicator } from "../dataset/indicator";
import type { Observation } from "../dataset/observation";
import type { DropReason, Problem } from "../errors";
import { copies } from "./copies";
import { facilities } from "./facilities";
import type { MunicipalityRef, Opening, Settled } from "./layout";
import type { RecognisedTable } from "./openFile";
import { Repeats } from "./repeats";
import { type Found, type KeptValue, SettledNumbers } from "./settledNumbers";
import { type TableRows, tableRows } from "./tableRows";

/** A table with the reader that its layout opened for it. */
export interface OpenedTable extends RecognisedTable {
  readonly opening: Opening;
}

/** How many rows fell to one rule. */
export interface Dropped {
  readonly reason: DropReason;
  readonly count: number;
}

/** What the tables of a file hold, or what of it is of one municipality. */
export interface Collected {
  readonly dataset: Dataset;
  /** Data rows of the file; footnotes and blank rows are none. */
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** rowsRead = rowsKept + all of these. The commonest first. */
  readonly dropped: readonly Dropped[];
  /** All that the file names, by code of seven digits. */
  readonly municipalities: readonly MunicipalityRef[];
  readonly problems: readonly Problem[];
}

interface ReadTable extends TableRows {
  readonly opening: Opening;
  readonly scope: string;
  readonly headerRow: number;
}

/**
 * rows → dataset: every table is read row by row, sheets that repeat another are left out, numbers are settled by
 * column, and of repeated keys the first is kept. Facilities and observations come sorted by key, indicators in the
 * order of the catalogue: the order of rows in the file changes nothing.
 *
 * @param municipality seven digits; null = everything
 */
export function collected(tables: readonly OpenedTable[], municipality: string | null, sourceId: string): Collected {
  const read = tables.map((table) => readTable(table, municipality));
  const repeated = copies(read);
  const used = read.filter((table) => !repeated.has(table));
  const rows = used.flatMap(({ found }) => found);
  const numbers = new SettledNumbers(rows.flat(), sourceId);
  const repeats = new Repeats();
  const { values, rowsLost } = keptValues(rows, numbers, repeats);
  const settled = values.map((value) => value.settled);
  const indicators = merged(used.flatMap(({ opening }) => opening.reader.indicators(settled)));
  const dropped = droppedRows(used, rowsLost);
  const rowsRead = used.reduce((sum, table) => sum + table.rowsRead, 0);
  return {
    dataset: { indicators, facilities: facilities(values, indicators), observations: observations(settled) },
    rowsRead,
    rowsKept: rowsRead - dropped.reduce((sum, { count }) => sum + count, 0),
    dropped,
    municipalities: municipalities(used),
    problems: [
      ...[...repeated].map(([copy, original]) => repeatedSheet(copy, original)),
      ...used.flatMap(tableProblems),
      ...numbers.problems(),
      ...repeats.problems(),
    ],
  };
}

function readTable({ table, recognised, opening }: OpenedTable, municipality: string | null): ReadTable {
  const rows = tableRows(table, recognised.header, opening.reader, municipality);
  return { ...rows, opening, scope: opening.scope, headerRow: recognised.header.row };
}

interface KeptValues {
  readonly values: readonly KeptValue[];
  /** Why rows lost all of their values, one entry a row. */
  readonly rowsLost: readonly DropReason[];
}

function keptValues(rows: readonly (readonly Found[])[], numbers: SettledNumbers, repeats: Repeats): KeptValues {
  const values: KeptValue[] = [];
  const rowsLost: DropReason[] = [];
  for (const row of rows) {
    const fates = row.map((found) => {
      const settled = numbers.settle(found);
      const fate = repeats.take(settled, found);
      if (fate === "kept") values.push({ settled, found });
      return fate;
    });
    if (!fates.includes("kept")) rowsLost.push(fates.includes("conflicting") ? "conflicting" : "repeated");
  }
  return { values, rowsLost };
}

function droppedRows(tables: readonly ReadTable[], rowsLost: readonly DropReason[]): Dropped[] {
  const counts = new Map<DropReason, number>();
  const add = (reason: DropReason, count: number): unknown => counts.set(reason, (counts.get(reason) ?? 0) + count);
  for (const { dropped } of tables) for (const [reason, count] of dropped) add(reason, count);
  for (const reason of rowsLost) add(reason, 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}

/** One entry an indicator, in the catalogue's order; those of the file's own follow by id. */
function merged(indicators: readonly Indicator[]): Indicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const order = new Map<string, number>(catalogue.map(({ id }, index) => [id, index]));
  const rank = ({ id }: Indicator): number => order.get(id) ?? order.size;
  return [...byId.values()].sort((a, b) => rank(a) - rank(b) || compare(a.id, b.id));
}

function observations(settled: readonly Settled[]): Observation[] {
  const keyed = settled.map((one) => ({ key: [one.indicator, one.level, one.code, one.period].join("|"), one }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ one }) => observation(one));
}

function observation({ indicator, level, code, period, ...rest }: Settled): Observation {
  const { value, numerator, denominator, weight, status, sourceId } = rest;
  return { indicator, level, code, period, value, numerator, denominator, weight, status, sourceId };
}

function municipalities(tables: readonly ReadTable[]): MunicipalityRef[] {
  const byCode = new Map(tables.flatMap((table) => [...table.municipalities]));
  return [...byCode.values()].sort((a, b) => compare(a.code, b.code));
}

function tableProblems({ table, opening, uneven }: ReadTable): Problem[] {
  const problems = [...opening.problems, ...opening.reader.problems()];
  if (uneven === null) return problems;
  const { count, expected, found, line } = uneven;
  const where = `${table.file}:${line}`;
  return [...problems, { code: "row-uneven", facts: { count, expected, found }, where }];
}

function repeatedSheet({ table }: ReadTable, original: ReadTable): Problem {
  return { code: "sheet-repeated", facts: { sheet: table.name, of: original.table.name }, where: table.name };
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
