import { storedNo, storedYes } from "../dataset/storedWords";
import { priorityTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { formula, thisRow } from "./formula";
import { palette } from "./palette";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet } from "./tableSheet";

const of = (name: string) => thisRow(priorityTable.name, name);

/** What the secretariat decided counts; without a decision, the rule and what the team can visit. */
const chosen = formula(
  `IF(${of("validado")}="${storedNo}","${storedNo}",IF(${of("validado")}="${storedYes}","${storedYes}",` +
    `IF(AND(${of("abaixo")}="${storedYes}",${of("cabe_na_agenda")}<>"${storedNo}"),"${storedYes}","${storedNo}")))`,
);
const name = formula(
  `IFERROR(INDEX(tblEquipamentos[exibicao],MATCH(${of("codigo")},tblEquipamentos[codigo],0)),${of("codigo")})`,
);

/** Every facility of the base year, in and out of the list, with the reason; the secretariat validates. */
export function prioritiesSheet(priorities: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.priorities,
    note: `${text.sheetNotes.priorities} ${text.typedColumns}`,
    footer: text.footer,
    schema: priorityTable,
    rows: tableRows(priorityTable, priorities.rows, { formulas: { nome: name, prioritario: chosen } }),
    rowsBefore: priorities.rowsBefore,
    printTo: "observacao",
    widths: {
      ciclo: 7,
      indicador: 26,
      codigo: 12,
      nome: 30,
      periodo: 9,
      valor: 9,
      media: 9,
      diferenca: 10,
      posicao: 9,
      abaixo: 9,
      motivo: 24,
      certeza: 11,
      cabe_na_agenda: 15,
      prioritario: 11,
      validado: 10,
      motivo_secretaria: 22,
      observacao: 22,
      chave: 30,
    },
    numberFormats: { valor: "0.00", media: "0.00", diferenca: "+0.00;−0.00;0.00", posicao: "0" },
    wrapped: ["motivo", "motivo_secretaria", "observacao"],
    frozenColumns: 4,
    tabColor: palette.accent,
    validations: (place) => [
      {
        range: place.column("validado"),
        rule: { kind: "list", values: [storedYes, storedNo] },
        prompt: { title: "validado", message: text.prompts.validated },
      },
    ],
    conditionalFormats: (place) => [
      {
        range: place.body,
        formula: `=$${place.first("prioritario")}="${storedYes}"`,
        style: { bold: true, fill: palette.band },
      },
      { range: place.body, formula: `=$${place.first("valor")}=""`, style: { color: palette.faint, italic: true } },
    ],
  });
}
