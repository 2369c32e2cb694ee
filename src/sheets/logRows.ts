import { type Criterion } from "../dataset/criterion";
import { isFrozen } from "../dataset/frozenList";
import type { Row } from "../dataset/rows";
import { storedNo, storedYes } from "../dataset/storedWords";
import { logTable } from "../dataset/tables";
import { datasetOf, type WorkbookTables } from "../dataset/workbookTables";
import type { SheetText } from "../text/sheetText";
import { fill } from "./formula";

/** A row of the decision log. Its key is made of what happened, so that doing it again writes nothing new. */
function logRow(key: string, day: number, words: { what: string; why: string }, { log }: SheetText): Row {
  return { data: day, quem: log.who, o_que: words.what, por_que: words.why, chave: key };
}

/**
 * What the log says of a cycle's frozen lists: each day's freeze, and every facility that the secretariat put on the
 * list or took off it against the rule and the agenda.
 *
 * @param tables with the frozen rows in them
 */
export function freezeLog(tables: WorkbookTables, cycle: number, text: SheetText): Row[] {
  const rows = (tables.get("tblPrioridades") ?? []).filter(
    (row) => String(row["ciclo"]) === String(cycle) && isFrozen(row),
  );
  const days = [...new Set(rows.map((row) => Number(row["congelado_em"])))];
  const names = namesOf(tables);
  const freezes = days.map((day) => {
    const ofDay = rows.filter((row) => Number(row["congelado_em"]) === day);
    const lists = [...new Set(ofDay.map((row) => String(row["indicador"])))].map((id) => {
      const own = ofDay.filter((row) => String(row["indicador"]) === id);
      const selected = own.filter((row) => row["lista_congelada"] === storedYes).length;
      return `${names.indicator(id)} (${String(own[0]?.["periodo"] ?? "")}: ${selected}/${own.length})`;
    });
    const what = fill(text.log.froze, { cycle, lists: lists.join(", ") });
    return logRow(`congelamento|${cycle}|${day}`, day, { what, why: text.log.frozeWhy }, text);
  });
  const changes = rows.flatMap((row) => changeOf(row, cycle, names, text));
  return [...freezes, ...changes];
}

interface Names {
  readonly indicator: (id: string) => string;
  readonly facility: (code: string) => string;
}

function namesOf(tables: WorkbookTables): Names {
  const { indicators, facilities } = datasetOf(tables);
  const byId = new Map(indicators.map(({ id, name }) => [id, name || id]));
  const byCode = new Map(facilities.map(({ code, name, displayName }) => [code, displayName || name || code]));
  return { indicator: (id) => byId.get(id) ?? id, facility: (code) => byCode.get(code) ?? code };
}

/** The list as it was frozen against what rule and agenda had proposed. */
function changeOf(row: Row, cycle: number, names: Names, text: SheetText): Row[] {
  const isIn = row["lista_congelada"] === storedYes;
  const ruled = String(row["pela_regra"] || row["abaixo"] || "");
  const isProposed = ruled === storedYes && row["cabe_na_agenda"] !== storedNo;
  if (isIn === isProposed) return [];
  const [indicator, code] = [String(row["indicador"]), String(row["codigo"])];
  const facility = names.facility(code);
  const what = fill(isIn ? text.log.tookIn : text.log.leftOut, {
    facility: facility === code ? code : `${facility} (${code})`,
    indicator: names.indicator(indicator),
    cycle,
  });
  const why = String(row["motivo_congelado"] ?? "") || text.log.noReason;
  return [logRow(`lista|${cycle}|${indicator}|${code}`, Number(row["congelado_em"]), { what, why }, text)];
}

/** A criterion that somebody set, as the log keeps it. */
export function criterionLog(
  set: Criterion & { readonly cycle: number; readonly area: string },
  day: number,
  text: SheetText,
): Row {
  const { rule, capacity, cycle, area } = set;
  const { log, list } = text;
  const limit = capacity === null ? log.noLimit : fill(log.limit, { capacity });
  const what = fill(log.criterion, { cycle, area, rule: list.rules[rule], limit });
  const key = ["criterio", cycle, area, day, rule, capacity ?? ""].join("|");
  return logRow(key, day, { what, why: log.criterionWhy }, text);
}

/** The turn from one cycle to the next. */
export function turnLog(
  turn: { readonly from: number; readonly to: number; readonly actions: number },
  day: number,
  text: SheetText,
): Row {
  return logRow(`ciclo|${turn.to}`, day, { what: fill(text.log.turned, turn), why: text.log.turnedWhy }, text);
}

/** Rows of the log as a table to be taken in. */
export function logTables(rows: readonly Row[]): WorkbookTables {
  return new Map([[logTable.name, rows]]);
}
