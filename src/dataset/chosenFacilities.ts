import { isFrozen } from "./frozenList";
import type { Row } from "./rows";
import { storedNo, storedYes } from "./storedWords";
import type { CurrentCode } from "./successors";

function word(row: Row, column: string): string {
  return String(row[column] ?? "")
    .trim()
    .toLowerCase();
}

/**
 * What tblPrioridades' own formula says: a frozen list is as it was; else the secretariat's word counts; without it,
 * the rule and the agenda. A workbook of an older version has no `pela_regra`: there the average is the rule.
 */
export function isChosen(row: Row): boolean {
  if (isFrozen(row)) return word(row, "lista_congelada") === storedYes;
  const decided = word(row, "validado");
  if (decided === storedYes || decided === storedNo) return decided === storedYes;
  const ruled = word(row, "pela_regra") || word(row, "abaixo");
  return ruled === storedYes && word(row, "cabe_na_agenda") !== storedNo;
}

/**
 * The facilities of a cycle's list, each once, in the order of the table: a school that is below in two stages
 * is one facility, and one that was merged is its successor.
 */
export function chosenFacilities(
  priorityRows: readonly Row[],
  cycle: number,
  current: CurrentCode = (code) => code,
): readonly string[] {
  const chosen = priorityRows.filter((row) => word(row, "ciclo") === String(cycle) && isChosen(row));
  return [...new Set(chosen.map((row) => current(String(row["codigo"] ?? ""))))];
}
