import { storedNo, storedYes } from "../dataset/storedWords";
import { facilityTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { formula, thisRow } from "./formula";
import { palette } from "./palette";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet } from "./tableSheet";

const of = (name: string) => thisRow(facilityTable.name, name);

/** The name that panels and lists show: the short one, else the official one, else the code. */
const displayed = formula(
  `IF(${of("nome_exibicao")}<>"",${of("nome_exibicao")},IF(${of("nome")}<>"",${of("nome")},${of("codigo")}))`,
);
const label = formula(`IF(${of("codigo")}="","",${of("exibicao")}&" — "&${of("codigo")})`);

/** The register of facilities. Those without a name stand out until somebody names them. */
export function facilitiesSheet(facilities: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.facilities,
    note: `${text.sheetNotes.facilities} ${text.typedColumns}`,
    footer: text.footer,
    schema: facilityTable,
    rows: tableRows(facilityTable, facilities.rows, { formulas: { exibicao: displayed, rotulo: label } }),
    rowsBefore: facilities.rowsBefore,
    printTo: "ativo",
    widths: {
      codigo: 15,
      nome: 44,
      nome_exibicao: 30,
      area: 18,
      territorio: 20,
      vulnerabilidade: 14,
      responsavel: 24,
      ativo: 8,
      exibicao: 32,
      rotulo: 44,
    },
    wrapped: ["nome"],
    frozenColumns: 1,
    validations: (place) => [
      {
        range: place.column("ativo"),
        rule: { kind: "list", values: [storedYes, storedNo] },
        prompt: { title: "ativo", message: text.prompts.list },
      },
    ],
    conditionalFormats: (place) => [
      {
        range: place.column("nome"),
        formula: `=AND($${place.first("codigo")}<>"",$${place.first("nome")}="",$${place.first("nome_exibicao")}="")`,
        style: { fill: palette.input },
      },
      {
        range: place.column("nome_exibicao"),
        formula: `=AND($${place.first("codigo")}<>"",$${place.first("nome")}="",$${place.first("nome_exibicao")}="")`,
        style: { fill: palette.input },
      },
    ],
  });
}
