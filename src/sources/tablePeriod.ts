import { yearsIn } from "../dataset/period";
import type { Problem } from "../errors";
import type { Table } from "./table";

export interface TablePeriod {
  /** null = nothing tells it. */
  readonly period: string | null;
  readonly problems: readonly Problem[];
}

/**
 * The one period that a whole table is of. What its content tells comes first (`told`: heading, titles, sheet name,
 * strongest first), then what the caller gives, and only then the file's name, which is reported.
 */
export function tablePeriod(table: Table, told: readonly string[], given: string | undefined): TablePeriod {
  const found = [...new Set(told.flatMap(yearsIn))];
  const [first, ...others] = found;
  if (first === undefined) return given === undefined ? periodFromName(table) : { period: given, problems: [] };
  if (given === undefined)
    return others.length === 0 ? { period: first, problems: [] } : conflict(table, first, others);
  // A month within the year that the content tells is more exact, not different; among several years it decides.
  if (found.includes(given.slice(0, 4))) return { period: given, problems: [] };
  return { period: first, problems: [{ code: "period-unused", facts: { given, found }, where: table.name }] };
}

function conflict(table: Table, chosen: string, others: readonly string[]): TablePeriod {
  return { period: chosen, problems: [{ code: "period-conflict", facts: { chosen, others }, where: table.name }] };
}

function periodFromName(table: Table): TablePeriod {
  const [period, ...others] = yearsIn(table.file);
  if (period === undefined || others.length > 0) return { period: null, problems: [] };
  return { period, problems: [{ code: "period-from-name", facts: { period }, where: table.file }] };
}
