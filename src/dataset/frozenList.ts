import type { CellValue, Row } from "./rows";
import { storedYes } from "./storedWords";
import { priorityTable } from "./tables";
import type { WorkbookTables } from "./workbookTables";

/** One facility of a frozen list, in or out, with the numbers that the list was made of. */
export interface FrozenFacility {
  readonly code: string;
  /** Whether it was on the list when the list was frozen. */
  readonly isSelected: boolean;
  /** null = it had no value. */
  readonly value: number | null;
  /** What it was compared with. */
  readonly average: number | null;
}

/** The list of one cycle and indicator as it was when it was frozen. */
export interface FrozenList {
  readonly cycle: number;
  readonly indicator: string;
  /** The data that it was made of: "2023". The cycle that worked with it may be years later. */
  readonly period: string;
  /** Excel date serial. */
  readonly frozenOn: number;
  /** Everybody who was compared, in the order of the table. */
  readonly facilities: readonly FrozenFacility[];
  /** Codes of those on the list. */
  readonly selected: readonly string[];
}

/**
 * The frozen list that was made of an indicator's data of one period; null = none was. Of several cycles that chose on
 * the same data the first counts: work with these facilities began then.
 *
 * @param period the year of the data, "2023", not the cycle
 */
export function frozenList(tables: WorkbookTables, indicator: string, period: string): FrozenList | null {
  const rows = (tables.get(priorityTable.name) ?? []).filter(
    (row) => isFrozen(row) && word(row["indicador"]) === indicator && word(row["periodo"]) === period,
  );
  const cycle = rows.reduce((first, row) => Math.min(first, Number(row["ciclo"])), Infinity);
  const own = rows.filter((row) => Number(row["ciclo"]) === cycle);
  if (own.length === 0) return null;
  const facilities = own.map((row) => ({
    code: word(row["codigo"]),
    isSelected: word(row["lista_congelada"]).toLowerCase() === storedYes,
    value: number(row["valor"]),
    average: number(row["media"]),
  }));
  return {
    cycle,
    indicator,
    period,
    frozenOn: Number(own[0]?.["congelado_em"] ?? 0),
    facilities,
    selected: facilities.filter(({ isSelected }) => isSelected).map(({ code }) => code),
  };
}

/** A list that was frozen, and when. */
export interface FrozenName {
  readonly indicator: string;
  readonly period: string;
  /** Excel date serial. */
  readonly frozenOn: number;
}

/** The frozen lists of a cycle, in the order of tblPrioridades. */
export function frozenNames(rows: readonly Row[], cycle: number): FrozenName[] {
  const found = new Map<string, FrozenName>();
  for (const row of rows) {
    const indicator = word(row["indicador"]);
    if (!isFrozen(row) || word(row["ciclo"]) !== String(cycle) || found.has(indicator)) continue;
    found.set(indicator, { indicator, period: word(row["periodo"]), frozenOn: Number(row["congelado_em"]) });
  }
  return [...found.values()];
}

/** Whether a row of tblPrioridades belongs to a list that has been frozen: nothing of it may be renewed any more. */
export function isFrozen(row: Row): boolean {
  return word(row["congelado_em"]) !== "";
}

function word(value: CellValue | undefined): string {
  return String(value ?? "").trim();
}

function number(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}
