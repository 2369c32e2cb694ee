import { storedNo, storedYes } from "../dataset/storedWords";
import { facilityTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { codeOfLabel, formula, setting, thisRow } from "./formula";
import { facilityList } from "./listsSheet";
import { palette } from "./palette";
import type { SheetSpec, Validation } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet, type TablePlace } from "./tableSheet";

const of = (name: string) => thisRow(facilityTable.name, name);

/** The name that panels and lists show: the short one, else the official one, else the code. */
const displayed = formula(
  `IF(${of("nome_exibicao")}<>"",${of("nome_exibicao")},IF(${of("nome")}<>"",${of("nome")},${of("codigo")}))`,
);

/** Whom a facility stands for now: the one that took it over, or the one that took that one over. */
const [successor, next] = [codeOfLabel(of("sucessora")), "tblEquipamentos[sucessora]"];
const followed = `INDEX(${next},MATCH(${successor},tblEquipamentos[codigo],0))`;
const isNotYet = `IF(ISNUMBER(${of("incorporada_em")}),${of("incorporada_em")}>N(${setting("ciclo")}),FALSE)`;
const currentCode = formula(
  `IF(${of("codigo")}="","",IF(OR(${of("sucessora")}="",${isNotYet}),${of("codigo")},` +
    `IFERROR(IF(${followed}="",${successor},${codeOfLabel(followed)}),${successor})))`,
);
const label = formula(`IF(${of("codigo")}="","",${of("exibicao")}&" — "&${of("codigo")})`);

function validations(place: TablePlace, text: SheetText): Validation[] {
  return [
    {
      range: place.column("sucessora"),
      rule: { kind: "listFrom", source: `=${facilityList}` },
      prompt: { title: "sucessora", message: text.list.prompts.successor },
      error: { title: "sucessora", message: text.list.prompts.successor, style: "warning" },
    },
    {
      range: place.column("ativo"),
      rule: { kind: "list", values: [storedYes, storedNo] },
      prompt: { title: "ativo", message: text.prompts.list },
    },
  ];
}

/** The register of facilities. Those without a name stand out until somebody names them. */
export function facilitiesSheet(facilities: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.facilities,
    note: `${text.sheetNotes.facilities} ${text.typedColumns}`,
    footer: text.footer,
    schema: facilityTable,
    rows: tableRows(facilityTable, facilities.rows, {
      formulas: { exibicao: displayed, rotulo: label, codigo_atual: currentCode },
    }),
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
      incorporada_em: 12,
      codigo_atual: 15,
    },
    wrapped: ["nome"],
    frozenColumns: 1,
    validations: (place) => validations(place, text),
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
