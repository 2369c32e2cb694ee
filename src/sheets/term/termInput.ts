import { criterionOf, type Criterion } from "../../dataset/criterion";
import type { Dataset } from "../../dataset/dataset";
import { isFrozen } from "../../dataset/frozenList";
import type { Indicator } from "../../dataset/indicator";
import type { Row } from "../../dataset/rows";
import { settingsOf } from "../../dataset/settings";
import { storedYes } from "../../dataset/storedWords";
import { priorityTable } from "../../dataset/tables";
import type { WorkbookTables } from "../../dataset/workbookTables";

/** An indicator's part of a term: whom rule, secretariat or frozen list name, the widest gap first. */
export interface TermList {
  readonly indicator: Indicator;
  readonly period: string;
  /** null = nobody has a value. */
  readonly average: number | null;
  readonly rows: readonly { readonly code: string; readonly key: string }[];
}

/** What an area's term is made of. */
export interface TermInput {
  readonly area: string;
  readonly cycle: number;
  readonly criterion: Criterion;
  /** The last day on which one of its lists was frozen, as a date serial; null = none is. */
  readonly frozenOn: number | null;
  readonly lists: readonly TermList[];
}

/** The terms of the workbook's cycle, one an area with a list. */
export function termInputs(tables: WorkbookTables, dataset: Dataset): TermInput[] {
  const cycle = Number(settingsOf(tables)("ciclo"));
  const rows = (tables.get(priorityTable.name) ?? []).filter((row) => Number(row["ciclo"]) === cycle);
  const results = dataset.indicators.filter(({ kind }) => kind === "result");
  return [...new Set(results.map(({ area }) => area))].flatMap((area): TermInput[] => {
    const lists = results
      .filter((indicator) => indicator.area === area)
      .flatMap((indicator) => termList(indicator, rows) ?? []);
    if (lists.length === 0) return [];
    const ids = new Set(lists.map(({ indicator }) => indicator.id));
    const days = rows.filter((row) => ids.has(String(row["indicador"])) && isFrozen(row));
    const frozenOn = days.length === 0 ? null : Math.max(...days.map((row) => Number(row["congelado_em"])));
    return [{ area, cycle, criterion: criterionOf(tables, cycle, area), frozenOn, lists }];
  });
}

function termList(indicator: Indicator, all: readonly Row[]): TermList | null {
  const rows = all.filter((row) => row["indicador"] === indicator.id);
  const [first] = rows;
  if (!first) return null;
  const average = rows.map((row) => row["media"]).find((value) => typeof value === "number");
  const named = rows.filter(isNamed).sort((one, other) => Number(other["diferenca"]) - Number(one["diferenca"]));
  return {
    indicator,
    period: String(first["periodo"] ?? ""),
    average: average ?? null,
    rows: named.map((row) => ({ code: String(row["codigo"]), key: String(row["chave"]) })),
  };
}

/** Proposed by the rule, or decided upon by the secretariat. */
function isNamed(row: Row): boolean {
  const ruled = String(row["pela_regra"] || row["abaixo"] || "");
  if (isFrozen(row)) return ruled === storedYes || row["lista_congelada"] === storedYes;
  return ruled === storedYes || String(row["validado"] ?? "") !== "";
}
