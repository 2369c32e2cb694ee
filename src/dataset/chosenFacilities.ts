import type { Row } from "./rows";
import { storedNo, storedYes } from "./storedWords";

function word(row: Row, column: string): string {
  return String(row[column] ?? "")
    .trim()
    .toLowerCase();
}

/** What tblPrioridades' own formula says: the secretariat's word counts; without it, the rule and the agenda. */
function isChosen(row: Row): boolean {
  const decided = word(row, "validado");
  if (decided === storedYes || decided === storedNo) return decided === storedYes;
  return word(row, "abaixo") === storedYes && word(row, "cabe_na_agenda") !== storedNo;
}

/**
 * The facilities of a cycle's list, each once, in the order of the table: a school that is below in two stages
 * is one facility.
 */
export function chosenFacilities(priorityRows: readonly Row[], cycle: number): readonly string[] {
  const chosen = priorityRows.filter((row) => word(row, "ciclo") === String(cycle) && isChosen(row));
  return [...new Set(chosen.map((row) => String(row["codigo"] ?? "")))];
}
