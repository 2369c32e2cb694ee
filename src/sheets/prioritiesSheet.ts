import { storedLevel, storedNo, storedYes } from "../dataset/storedWords";
import { priorityTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { formula, positionIn, thisRow, valueAt } from "./formula";
import { palette } from "./palette";
import type { ConditionalFormat, SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet, type TablePlace } from "./tableSheet";

const of = (name: string) => thisRow(priorityTable.name, name);

/** A frozen list is as it was; else the secretariat's word counts; without it, the rule and what the team can visit. */
const ruled = `IF(${of("pela_regra")}="",${of("abaixo")},${of("pela_regra")})`;
const proposed = `IF(AND(${ruled}="${storedYes}",${of("cabe_na_agenda")}<>"${storedNo}"),"${storedYes}","${storedNo}")`;
const validated = `IF(${of("validado")}="${storedNo}","${storedNo}",IF(${of("validado")}="${storedYes}","${storedYes}",${proposed}))`;

const today = of("valor_hoje");
/** Two numbers that differ by more than binary noise, or a value that came or went. */
const isRevised =
  `IF(AND(ISNUMBER(${of("valor")}),ISNUMBER(${today})),ABS(${of("valor")}-${today})>0.000000001*MAX(1,ABS(${today})),` +
  `${of("valor")}&""<>${today}&"")`;

const formulas = {
  nome: formula(valueAt("tblEquipamentos", "exibicao", of("linha_equipamento"), of("codigo"))),
  prioritario: formula(`IF(${of("congelado_em")}<>"",${of("lista_congelada")},${validated})`),
  vulnerabilidade: formula(valueAt("tblEquipamentos", "vulnerabilidade", of("linha_equipamento"))),
  valor_hoje: formula(valueAt("tblResultados", "valor", of("linha_resultado"))),
  mudou: formula(`IF(${of("codigo")}="","",IF(${isRevised},"${storedYes}",""))`),
  linha_equipamento: formula(positionIn("tblEquipamentos", "codigo", of("codigo"))),
  linha_resultado: formula(
    positionIn(
      "tblResultados",
      "chave",
      `${of("indicador")}&"|${storedLevel.facility}|"&${of("codigo")}&"|"&${of("periodo")}`,
    ),
  ),
};

const widths = {
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
  motivo: 34,
  certeza: 14,
  cabe_na_agenda: 14,
  prioritario: 11,
  validado: 10,
  motivo_secretaria: 22,
  observacao: 22,
  congelado_em: 13,
  pela_regra: 11,
  outras_regras: 30,
  vulnerabilidade: 14,
  valor_hoje: 9,
  mudou: 8,
  lista_congelada: 10,
  motivo_congelado: 18,
  linha_equipamento: 8,
  linha_resultado: 8,
  chave: 30,
};

function conditionalFormats(place: TablePlace): ConditionalFormat[] {
  return [
    {
      range: `${place.column("valor_hoje").split(":")[0] ?? ""}:${place.column("mudou").split(":")[1] ?? ""}`,
      formula: `=$${place.first("mudou")}="${storedYes}"`,
      style: { bold: true, fill: palette.input },
    },
    {
      range: place.body,
      formula: `=$${place.first("prioritario")}="${storedYes}"`,
      style: { bold: true, fill: palette.band },
    },
    { range: place.body, formula: `=$${place.first("valor")}=""`, style: { color: palette.faint, italic: true } },
  ];
}

/** Every facility of the base year, in and out of the list, with the reason; the secretariat validates. */
export function prioritiesSheet(priorities: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.priorities,
    note: `${text.sheetNotes.priorities} ${text.typedColumns}`,
    footer: text.footer,
    schema: priorityTable,
    rows: tableRows(priorityTable, priorities.rows, { formulas }),
    rowsBefore: priorities.rowsBefore,
    printTo: "mudou",
    pagesWide: 2,
    widths,
    numberFormats: { valor: "0.00", media: "0.00", diferenca: "+0.00;−0.00;0.00", posicao: "0", valor_hoje: "0.00" },
    wrapped: ["motivo", "motivo_secretaria", "observacao", "outras_regras"],
    frozenColumns: 4,
    tabColor: palette.accent,
    validations: (place) => [
      {
        range: place.column("validado"),
        rule: { kind: "list", values: [storedYes, storedNo] },
        prompt: { title: "validado", message: text.prompts.validated },
      },
    ],
    conditionalFormats,
  });
}
