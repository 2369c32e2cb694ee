import { actionStates, meetingLevels, storedYes } from "../dataset/storedWords";
import { actionTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { codeOfLabel, column, formula, literal, referenceDay, setting, thisRow } from "./formula";
import { palette } from "./palette";
import { facilityList, indicatorList } from "./listsSheet";
import type { SheetSpec, Validation } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet, type TablePlace } from "./tableSheet";

const table = actionTable.name;
const of = (name: string) => thisRow(table, name);

const isClosed = `OR(${of("situacao")}="feita",${of("situacao")}="cancelada")`;
/** Closed in a cycle that is over: history, which no panel shows. */
const isHistory = `AND(${isClosed},N(${of("ciclo")})>0,N(${of("ciclo")})<N(${setting("ciclo")}))`;

/** Open before closed, earlier before later, then by the text itself, so that sorting the table changes nothing. */
const weight =
  `IF(${of("acao")}="","",IF(${isHistory},2,IF(${isClosed},1,0))*10^9+` +
  `IF(ISNUMBER(${of("prazo")}),INT(${of("prazo")}),99999)*10^4+COUNTIF(${column(table, "acao")},"<"&${of("acao")}))`;
const position = `COUNTIFS(${column(table, "codigo")},${of("codigo")},${column(table, "peso")},"<"&${of("peso")})+1`;

const columnOf = (name: string) => column(table, name);
const [, tactical, strategic] = meetingLevels;
/** Open and past its day. */
const late = `AND(${of("aberta")}=1,ISNUMBER(${of("prazo")}),${of("prazo")}<${referenceDay()})`;
/** Where an open action is dealt with: 2 strategic, 1 tactical (taken there, or late), 0 with the facility. */
const level =
  `IF(${of("aberta")}=0,0,IF(${of("nivel")}=${literal(strategic)},2,` +
  `IF(OR(${of("nivel")}=${literal(tactical)},${of("atrasada")}=${literal(storedYes)}),1,0)))`;
/** Place among the rows that the conditions name: by weight, equal ones as they stand in the table. */
const place = (conditions: string) =>
  `COUNTIFS(${conditions},${columnOf("peso")},"<"&${of("peso")})+` +
  `COUNTIFS(${conditions},${columnOf("peso")},${of("peso")},${columnOf("linha")},"<"&${of("linha")})+1`;
const ofTheArea = `${columnOf("area")},${of("area")},${columnOf("alcada")},">0"`;

/** What is still to be done for a facility that was merged is its successor's; what was done stays its own. */
const own = codeOfLabel(of("equipamento"));
const ofSuccessor = `IFERROR(INDEX(tblEquipamentos[codigo_atual],MATCH(${own},tblEquipamentos[codigo],0)),${own})`;

const formulas = {
  atrasada: formula(`IF(${late},${literal(storedYes)},"")`),
  area: formula(`IFERROR(INDEX(tblEquipamentos[area],MATCH(${of("codigo")},tblEquipamentos[codigo],0))&"","")`),
  aberta: formula(`IF(OR(${of("acao")}="",${isClosed}),0,1)`),
  alcada: formula(level),
  linha: formula("ROW()"),
  apoio_novo: formula(
    `IF(OR(${of("aberta")}=0,${of("apoio_de")}=""),0,` +
      `IF(COUNTIFS(${columnOf("apoio_de")},${of("apoio_de")},${columnOf("aberta")},1,${columnOf("linha")},"<"&${of("linha")})=0,1,0))`,
  ),
  apoio_ordem: formula(
    `IF(${of("apoio_novo")}=0,"",COUNTIFS(${columnOf("apoio_novo")},1,${columnOf("apoio_de")},"<"&${of("apoio_de")})+1)`,
  ),
  chave_tatica: formula(`IF(${of("alcada")}=0,"",${of("area")}&"|"&(${place(ofTheArea)}))`),
  chave_estrategica: formula(`IF(${of("alcada")}<2,"",${place(`${columnOf("alcada")},2`)})`),
  codigo: formula(`IF(${of("equipamento")}="","",IF(${isClosed},${own},${ofSuccessor}))`),
  peso: formula(weight),
  chave: formula(`IF(OR(${of("codigo")}="",${of("acao")}="",${isHistory}),"",${of("codigo")}&"|"&(${position}))`),
};

function validations(place: TablePlace, text: SheetText): Validation[] {
  return [
    {
      range: place.column("equipamento"),
      rule: { kind: "listFrom", source: `=${facilityList}` },
      prompt: { title: "equipamento", message: text.prompts.pickFacility },
    },
    { range: place.column("indicador"), rule: { kind: "listFrom", source: `=${indicatorList}` } },
    { range: place.column("situacao"), rule: { kind: "list", values: actionStates } },
    {
      range: place.column("nivel"),
      rule: { kind: "list", values: meetingLevels },
      prompt: { title: "nivel", message: text.prompts.escalation },
    },
    {
      range: place.column("prazo"),
      rule: { kind: "date" },
      prompt: { title: "prazo", message: text.prompts.date },
      error: { title: "prazo", message: text.prompts.date, style: "stop" },
    },
  ];
}

/** Blank rows ready to type in: LibreOffice does not grow a table under the last one. */
const readyRows = 24;

/** The action plan: what was agreed with each facility, by whom and until when. */
export function actionsSheet(actions: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.actions,
    note: text.sheetNotes.actions,
    footer: text.footer,
    schema: actionTable,
    rows: tableRows(actionTable, actions.rows, { formulas, blankRows: readyRows }),
    rowsBefore: actions.rowsBefore,
    printTo: "ciclo",
    widths: {
      equipamento: 40,
      indicador: 22,
      desafio: 26,
      acao: 56,
      responsavel: 22,
      apoio_de: 18,
      situacao: 14,
      nivel: 13,
      decisao: 26,
      ciclo: 7,
      codigo: 13,
      peso: 12,
      chave: 16,
    },
    wrapped: ["acao", "desafio", "decisao"],
    numberFormats: { peso: "0" },
    frozenColumns: 1,
    tabColor: palette.accent,
    validations: (place) => validations(place, text),
    conditionalFormats: (place) => [
      {
        range: place.body,
        formula: `=OR($${place.first("situacao")}="feita",$${place.first("situacao")}="cancelada")`,
        style: { color: palette.faint },
      },
      {
        range: place.body,
        formula: `=$${place.first("atrasada")}="${storedYes}"`,
        style: { bold: true, fill: palette.band },
      },
    ],
  });
}
