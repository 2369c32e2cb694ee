import { isChosen } from "./chosenFacilities";
import { frozenNames, isFrozen } from "./frozenList";
import type { Row } from "./rows";
import { storedNo, storedYes } from "./storedWords";

/**
 * What freezing a cycle's lists writes into tblPrioridades: the day, who is on the list, and the secretariat's reason as
 * it stands. Numbers are left as they are: they are what people saw and signed. Rows that are frozen are left out, so
 * that freezing twice changes nothing; a list of which some rows are frozen (a freeze that broke off) gets their day.
 *
 * @param day Excel date serial
 */
export function freezingRows(rows: readonly Row[], cycle: number, day: number): Row[] {
  const known = new Map(frozenNames(rows, cycle).map(({ indicator, frozenOn }) => [indicator, frozenOn]));
  return rows
    .filter((row) => String(row["ciclo"]) === String(cycle) && !isFrozen(row) && String(row["chave"] ?? "") !== "")
    .map((row) => ({
      chave: row["chave"] ?? "",
      congelado_em: known.get(String(row["indicador"])) ?? day,
      lista_congelada: isChosen(row) ? storedYes : storedNo,
      motivo_congelado: row["motivo_secretaria"] ?? "",
    }));
}
