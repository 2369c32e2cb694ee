import { freezingRows } from "../dataset/freezing";
import { type FrozenName, frozenNames, isFrozen } from "../dataset/frozenList";
import type { Row } from "../dataset/rows";
import { storedYes } from "../dataset/storedWords";
import { priorityTable } from "../dataset/tables";
import { joinTables, mergedTables, takeIn, type WorkbookTables } from "../dataset/workbookTables";
import { JuntosError } from "../errors";
import { freezeLog, logTables } from "../sheets/logRows";
import type { Language, Text } from "../text/text";
import type { ExcelRun } from "../workbook/excelRun";
import { type OpenedTables, renewWorkbook } from "./renewWorkbook";
import type { WorkbookOptions } from "./writeWorkbook";

export interface FreezeRequest {
  /** The day that the lists are frozen on, as an Excel date serial. */
  readonly day: number;
  /** Left out: what the workbook says, else Portuguese. */
  readonly language?: Language;
}

/** A frozen list of the cycle. */
export interface FrozenListReport extends FrozenName {
  /** Facilities that were compared, and those on the list. */
  readonly facilities: number;
  readonly selected: number;
  /** Frozen by this run; else it was frozen before, and nothing of it changed. */
  readonly isNew: boolean;
}

export interface FreezeReport {
  readonly cycle: number;
  readonly lists: readonly FrozenListReport[];
  readonly text: Text;
}

/**
 * Freezes the lists of the workbook's cycle as they stand: who is on them, the numbers that they were made of, and the
 * day. What the source says later is shown beside them and never applied. Freezing again changes nothing.
 *
 * Errors: "list-empty" where the cycle has no list, "workbook-unfinished" after another operation broke off, those of
 * `renewWorkbook`.
 */
export async function freezeCycle(
  run: ExcelRun,
  { day, language }: FreezeRequest,
  options: WorkbookOptions = {},
): Promise<FreezeReport> {
  const renewed = await renewWorkbook(
    run,
    {
      operation: "freeze",
      rows: (opened) => {
        requireFinished(opened, "freeze");
        return freezing(opened, opened.cycle, day);
      },
      ...(language === undefined ? {} : { language }),
    },
    options,
  );
  const { before, tables, cycle, text } = renewed;
  return { cycle, lists: frozenLists(before, tables, cycle), text };
}

/** Rows that freeze a cycle, with what the log says of it. @throws JuntosError "list-empty" */
export function freezing({ tables, text }: OpenedTables, cycle: number, day: number): WorkbookTables {
  const rows = tables.get(priorityTable.name) ?? [];
  if (!rows.some((row) => String(row["ciclo"]) === String(cycle))) throw new JuntosError("list-empty", { cycle });
  const frozen = new Map([[priorityTable.name, freezingRows(rows, cycle, day)]]);
  const after = mergedTables(takeIn(tables, frozen));
  return joinTables([frozen, logTables(freezeLog(after, cycle, text.sheets))]);
}

/** An operation that broke off has to be completed first: its list may be half of one. @throws "workbook-unfinished" */
export function requireFinished({ setting }: OpenedTables, operation: string): void {
  const underWay = setting("operacao");
  if (underWay !== "" && underWay !== operation) throw new JuntosError("workbook-unfinished", { operation: underWay });
}

/** The frozen lists of a cycle after an operation; `before`: the tables as they were found. */
export function frozenLists(before: WorkbookTables, after: WorkbookTables, cycle: number): FrozenListReport[] {
  const rows = after.get(priorityTable.name) ?? [];
  const known = new Set(
    (before.get(priorityTable.name) ?? [])
      .filter(isFrozen)
      .map((row) => `${String(row["ciclo"])}|${String(row["indicador"])}`),
  );
  return frozenNames(rows, cycle).map((list) => {
    const own = rows.filter((row) => isOf(row, cycle, list.indicator));
    const selected = own.filter((row) => row["lista_congelada"] === storedYes).length;
    return { ...list, facilities: own.length, selected, isNew: !known.has(`${cycle}|${list.indicator}`) };
  });
}

function isOf(row: Row, cycle: number, indicator: string): boolean {
  return String(row["ciclo"]) === String(cycle) && String(row["indicador"]) === indicator;
}
