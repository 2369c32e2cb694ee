import { meetingLevels } from "../../dataset/storedWords";
import { actionTable, collectionTable, meetingTable } from "../../dataset/tables";
import { fixedCell } from "../a1";
import { codeOfLabel, column, formula, literal, referenceDay, setting } from "../formula";
import type { CellContent } from "../sheetSpec";

/** Workings stand right of the page: labels in I, values in J. */
const valueColumn = 9;
export const workingsAt = "I1";
/** The drop-down: an area, or a facility as "nome — código". */
export const pickerAddress = "H2";

const at = (row: number) => fixedCell(valueColumn, row);

/** Where the single facts stand, as absolute addresses. */
export const fact = {
  code: at(2),
  isArea: at(3),
  facilityRow: at(4),
  area: at(5),
  level: at(6),
  today: at(7),
  cycle: at(8),
  meetingCode: at(9),
  meetingsHeld: at(10),
  meetingRow: at(11),
  actions: at(12),
  owed: at(13),
} as const;

const firstActionRow = 14;
export const shownActions = 10;
export const shownOwed = 6;

/** Row in tblAcoes of the n-th action (from 0), 0 = there is none. */
export function actionRow(index: number): string {
  return at(firstActionRow + index);
}

/** Row in tblColeta of the n-th row (from 0) that owes months, the worst first; 0 = there is none. */
export function owedRow(index: number): string {
  return at(firstActionRow + shownActions + index);
}

const [operational, tactical] = meetingLevels;
const meetings = (name: string) => column(meetingTable.name, name);
const actions = (name: string) => column(actionTable.name, name);

/** A facility with meetings of its own has its own agenda; else its area's operational meeting is the one. */
const meetingCode =
  `IF(${fact.isArea},${fact.code},IF(COUNTIFS(${meetings("nivel")},${literal(operational)},` +
  `${meetings("codigo")},${fact.code})>0,${fact.code},${fact.area}))`;
const held =
  `COUNTIFS(${meetings("nivel")},${fact.level},${meetings("codigo")},${fact.meetingCode},` +
  `${meetings("data")},"<"&${fact.today})`;
const meetingRow = `IFERROR(MATCH(${fact.meetingCode}&"|"&${fact.level}&"|"&(${fact.meetingsHeld}+1),${meetings("chave")},0),0)`;
const count =
  `IF(${fact.isArea},COUNTIFS(${actions("area")},${fact.code},${actions("alcada")},">0"),` +
  `COUNTIFS(${actions("codigo")},${fact.code},${actions("aberta")},1))`;

/** Open actions come first in a facility's own order, so the first so many are the open ones. */
function actionPosition(index: number): string {
  const number = `"|${index + 1}"`;
  const match = `IF(${fact.isArea},MATCH(${fact.code}&${number},${actions("chave_tatica")},0),MATCH(${fact.code}&${number},${actions("chave")},0))`;
  return `IF(${fact.actions}<${index + 1},0,IFERROR(${match},0))`;
}

const collection = (name: string) => column(collectionTable.name, name);
const owed =
  `IF(${fact.isArea},COUNTIFS(${collection("area")},${fact.code},${collection("faltam")},">0"),` +
  `COUNTIFS(${collection("codigo")},${fact.code},${collection("faltam")},">0"))`;

function owedPosition(index: number): string {
  const key = `${fact.code}&"|${index + 1}"`;
  const match = (name: string) => `MATCH(${key},${collection(name)},0)`;
  return `IFERROR(IF(${fact.isArea},${match("chave_area")},${match("chave_unidade")}),0)`;
}

export function agendaFacts(workings: string): CellContent[][] {
  const picked = `$${pickerAddress.replace(/(\d+)/, "$$$1")}`;
  const inRegister = `INDEX(${column("tblEquipamentos", "area")},${fact.facilityRow})`;
  return [
    [workings, null],
    ["codigo", formula(codeOfLabel(picked))],
    ["e uma area", formula(`ISNUMBER(MATCH(${fact.code},lstAreas,0))`)],
    ["linha em Equipamentos", formula(`IF(${fact.isArea},0,IFERROR(MATCH(${fact.code},tblEquipamentos[codigo],0),0))`)],
    ["area", formula(`IF(${fact.isArea},${fact.code},IF(${fact.facilityRow}=0,"",${inRegister}&""))`)],
    ["nivel", formula(`IF(${fact.isArea},${literal(tactical)},${literal(operational)})`)],
    ["hoje", formula(referenceDay())],
    ["ciclo", formula(setting("ciclo"))],
    ["reunioes de", formula(meetingCode)],
    ["reunioes havidas", formula(held)],
    ["linha em Reunioes", formula(meetingRow)],
    ["acoes", formula(count)],
    ["linhas que devem", formula(owed)],
    ...Array.from({ length: shownActions }, (_, index): CellContent[] => [
      `acao ${index + 1}`,
      formula(actionPosition(index)),
    ]),
    ...Array.from({ length: shownOwed }, (_, index): CellContent[] => [
      `deve ${index + 1}`,
      formula(owedPosition(index)),
    ]),
  ];
}
