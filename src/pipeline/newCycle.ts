import type { Row } from "../dataset/rows";
import { actionTable, collectionTable, configTable, priorityTable } from "../dataset/tables";
import { joinTables, type WorkbookTables } from "../dataset/workbookTables";
import { JuntosError } from "../errors";
import { logTables, turnLog } from "../sheets/logRows";
import type { StampedPanel } from "../sheets/panel/stampedPanels";
import type { Language, Text } from "../text/text";
import type { ExcelRun } from "../workbook/excelRun";
import { freezing, type FrozenListReport, frozenLists, requireFinished } from "./freezeCycle";
import { type OpenedTables, openTables, renewWorkbook } from "./renewWorkbook";
import type { WorkbookOptions } from "./writeWorkbook";

export interface NewCycleRequest {
  /** Left out: the year after the workbook's cycle. */
  readonly cycle?: number;
  /** The day of the turn, as an Excel date serial: the old cycle's lists are frozen on it where they are not yet. */
  readonly day: number;
  /** Left out: what the workbook says, else Portuguese. */
  readonly language?: Language;
}

export interface NewCycleReport {
  /** The cycle that is over. */
  readonly from: number;
  readonly cycle: number;
  /** The old cycle's lists. */
  readonly frozen: readonly FrozenListReport[];
  /** Actions that are still open: they stay, and say which cycle they come from. */
  readonly openActions: number;
  /** Rows of tblColeta for the new cycle. */
  readonly collectionRows: number;
  readonly panels: readonly StampedPanel[];
  readonly text: Text;
}

/** Where the turn leads; the journal keeps it, so that a turn that broke off is completed and not taken twice. */
interface Turn {
  readonly from: number;
  readonly to: number;
  readonly operation: string;
}

const operationName = "new-cycle";

/**
 * Turns the year in the same workbook: the old cycle's lists are frozen, the new cycle gets its own list from each
 * indicator's last data and its own collection rows, open actions stay and say where they come from, merged facilities
 * are followed to their successor. Running it again for the same cycle changes nothing.
 *
 * Errors: "cycle-passed" for a year before the workbook's cycle, "list-empty", "workbook-unfinished", those of
 * `renewWorkbook`.
 */
export async function newCycle(
  run: ExcelRun,
  { cycle, day, language }: NewCycleRequest,
  options: WorkbookOptions = {},
): Promise<NewCycleReport> {
  const words = language === undefined ? {} : { language };
  const turn = turnOf(await openTables(run, { ...options, ...words }), cycle);
  const renewed = await renewWorkbook(
    run,
    {
      operation: turn.operation,
      rows: (opened) => turning(opened, turn, day),
      revised: (opened) => carriedOver(opened.tables, turn),
      ...words,
    },
    options,
  );
  const { before, tables, panels, text } = renewed;
  return {
    from: turn.from,
    cycle: turn.to,
    frozen: frozenLists(before, tables, turn.from),
    openActions: openActions(tables).length,
    collectionRows: (tables.get(collectionTable.name) ?? []).filter((row) => Number(row["ano"]) === turn.to).length,
    panels,
    text,
  };
}

function turnOf(opened: OpenedTables, asked: number | undefined): Turn {
  const [name, target] = opened.setting("operacao").split(" ");
  const underWay = name === operationName ? Number(target) : null;
  const to = asked ?? underWay ?? opened.cycle + 1;
  const operation = `${operationName} ${to}`;
  requireFinished(opened, operation);
  if (to < opened.cycle) throw new JuntosError("cycle-passed", { cycle: opened.cycle, asked: to });
  return { from: lastBefore(opened, to), to, operation };
}

/** The workbook's cycle, or where a turn had begun, the last one with a list. */
function lastBefore({ tables, cycle }: OpenedTables, to: number): number {
  if (cycle < to) return cycle;
  const cycles = (tables.get(priorityTable.name) ?? []).map((row) => Number(row["ciclo"])).filter((year) => year < to);
  if (cycles.length === 0) throw new JuntosError("list-empty", { cycle: to - 1 });
  return Math.max(...cycles);
}

function turning(opened: OpenedTables, turn: Turn, day: number): WorkbookTables {
  const actions = openActions(opened.tables).length;
  const settings: Row[] = [
    { chave: "ciclo", valor: turn.to },
    // The data year that was chosen belongs to the old cycle: the new one begins with each indicator's last.
    ...(opened.cycle < turn.to ? [{ chave: "ano_base", valor: "" }] : []),
  ];
  return joinTables([
    freezing(opened, turn.from, day),
    new Map([[configTable.name, settings]]),
    logTables([turnLog({ from: turn.from, to: turn.to, actions }, day, opened.text.sheets)]),
  ]);
}

/** Actions that do not say their cycle yet are of the one that is over. */
function carriedOver(tables: WorkbookTables, { from }: Turn): WorkbookTables {
  const marked = (tables.get(actionTable.name) ?? []).map((row) =>
    filled(row, "acao") && !filled(row, "ciclo") ? { ...row, ciclo: from } : row,
  );
  return new Map([...tables, [actionTable.name, marked]]);
}

function openActions(tables: WorkbookTables): Row[] {
  return (tables.get(actionTable.name) ?? []).filter(
    (row) => filled(row, "acao") && !["feita", "cancelada"].includes(String(row["situacao"] ?? "")),
  );
}

function filled(row: Row, column: string): boolean {
  return String(row[column] ?? "") !== "";
}
