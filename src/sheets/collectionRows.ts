import type { Dataset } from "../dataset/dataset";
import type { Facility } from "../dataset/facility";
import type { Indicator } from "../dataset/indicator";
import { monthsDue } from "../dataset/monthsDue";
import type { Row } from "../dataset/rows";
import { storedNo, storedNotDue } from "../dataset/storedWords";
import { collectionTable, months } from "../dataset/tables";

/** The months of an indicator as Coleta keeps them: "011111011111", 1 = due. */
export function dueMonths({ monthsDue: written, frequency }: Indicator): string {
  const due = new Set(monthsDue(written, frequency));
  return months.map((_, index) => (due.has(index) ? "1" : "0")).join("");
}

export function collectionKey(year: number, code: string, indicator: string): string {
  return `${year}|${code}|${indicator}`;
}

/** One row of tblColeta, «–» in the months in which the indicator is not due. */
function collectionRow(code: string, indicator: Indicator, { year, isNotApplied }: Owed): Row {
  const due = dueMonths(indicator);
  const cells = months.map((month, index) => [month, due[index] === "1" ? "" : storedNotDue] as const);
  return {
    chave: collectionKey(year, code, indicator.id),
    ano: year,
    codigo: code,
    indicador: indicator.id,
    ...Object.fromEntries(cells),
    aplica: isNotApplied ? storedNo : "",
    devidos: due,
  };
}

interface Owed {
  readonly year: number;
  readonly isNotApplied: boolean;
}

export interface OwedRowsOptions {
  readonly year: number;
  /** Rows of tblColeta that are there: what the secretariat says does not apply goes on not applying next year. */
  readonly existing: readonly Row[];
  /** For sorting by name. */
  readonly locale: string;
}

/** Facility and indicator for which somebody wrote «não» in `aplica`, in the last year that has the row. */
function notApplied(existing: readonly Row[]): ReadonlySet<string> {
  const last = new Map<string, Row>();
  for (const row of existing) {
    const pair = `${row["codigo"]}|${row["indicador"]}`;
    if (Number(row["ano"]) >= Number(last.get(pair)?.["ano"] ?? 0)) last.set(pair, row);
  }
  return new Set([...last].flatMap(([pair, { aplica }]) => (isNo(aplica) ? [pair] : [])));
}

function isNo(word: Row[string] | undefined): boolean {
  return (
    String(word ?? "")
      .trim()
      .toLowerCase() === storedNo
  );
}

/**
 * What the facilities with a panel owe in a year: the name of tblColeta and its rows, one a facility and process
 * indicator of its area. Indicator by indicator, facilities by name, so that one column of a report can be pasted.
 */
export function owedRows(
  dataset: Dataset,
  panels: readonly { readonly code: string; readonly area: string }[],
  { year, existing, locale }: OwedRowsOptions,
): readonly [table: string, rows: readonly Row[]] {
  const facilities = new Map(dataset.facilities.map((facility) => [facility.code, facility]));
  const sorted = panels.toSorted((one, other) => {
    const [name, otherName] = [shown(facilities.get(one.code)), shown(facilities.get(other.code))];
    return name.localeCompare(otherName, locale) || one.code.localeCompare(other.code);
  });
  const absent = notApplied(existing);
  const ofArea = (area: string) =>
    dataset.indicators.filter((indicator) => indicator.kind === "process" && indicator.area === area);
  const areas = [...new Set(panels.map(({ area }) => area))];
  const rows = areas.flatMap((area) =>
    ofArea(area).flatMap((indicator) =>
      sorted
        .filter((panel) => panel.area === area)
        .map(({ code }) => {
          const isNotApplied = absent.has(`${code}|${indicator.id}`);
          return collectionRow(code, indicator, { year, isNotApplied });
        }),
    ),
  );
  return [collectionTable.name, rows];
}

function shown(facility: Facility | undefined): string {
  return facility ? facility.displayName || facility.name || facility.code : "";
}
