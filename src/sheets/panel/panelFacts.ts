import { fixedCell } from "../a1";
import { codeOfLabel, column, formula, literal, referenceDay, setting } from "../formula";
import type { CellContent } from "../sheetSpec";
import { type PanelInput, panelMark } from "./panelInput";

/** Workings stand right of the page: labels in column Q, values from R on. */
export const workingsColumn = 16;
export const firstValueColumn = workingsColumn + 1;
/** The drop-down that picks the facility; on a stamped panel it holds the facility's code. */
export const pickerCell = { column: 14, row: 2 } as const;
export const pickerAddress = "O2";
/** The drop-down with its label and hint: of no use on a panel that is sent alone. */
export const pickerCells = "O1:O3";

/** Absolute address of the n-th value (from 0) of a row of workings. */
export function workingCell(row: number, position = 0): string {
  return fixedCell(firstValueColumn + position, row);
}

/** Where the single facts of a panel stand, as absolute addresses. */
export const fact = {
  code: workingCell(2),
  facilityRow: workingCell(3),
  name: workingCell(4),
  territory: workingCell(5),
  manager: workingCell(6),
  cycle: workingCell(7),
  today: workingCell(8),
  municipality: workingCell(9),
  meetingNumber: workingCell(10),
  meetingRow: workingCell(11),
  meetingDay: workingCell(12),
} as const;

export const factRows = 12;

function ofFacility(name: string, missing: string): string {
  return `IF(${fact.facilityRow}=0,${missing},INDEX(${column("tblEquipamentos", name)},${fact.facilityRow})&"")`;
}

/** A facility that nobody named yet is at least called what it is: "CRAS 26079004058". */
function nameOf(facility: string): string {
  const shown = ofFacility("exibicao", fact.code);
  return `IF(${shown}=${fact.code},${literal(`${facility} `)}&${fact.code},${shown})`;
}

/** Operational meetings before today, of the facility if it has any of its own, else of the whole area; plus one. */
function meetingNumber(area: string): string {
  const count = (code: string, past: string) =>
    `COUNTIFS(tblReunioes[nivel],"operacional",tblReunioes[codigo],${code}${past})`;
  const held = `,tblReunioes[data],"<"&${fact.today}`;
  const own = `${count(fact.code, held)}+1`;
  const shared = `${count(literal(area), held)}+1`;
  return `IF(${count(fact.code, "")}>0,${own},${shared})`;
}

function meetingRow(area: string): string {
  const match = (code: string) => `MATCH(${code}&"|operacional|"&${fact.meetingNumber},tblReunioes[chave],0)`;
  return `IFERROR(${match(fact.code)},IFERROR(${match(literal(area))},0))`;
}

/** The first rows of the workings: who the panel is about, and when. */
export function panelFacts({ area, areaText }: PanelInput): CellContent[][] {
  const picked = fixedCell(pickerCell.column, pickerCell.row);
  const found = `INDEX(${column("tblReunioes", "data")},${fact.meetingRow})`;
  return [
    [panelMark(area)],
    ["codigo", formula(codeOfLabel(picked))],
    ["linha em Equipamentos", formula(`IFERROR(MATCH(${fact.code},tblEquipamentos[codigo],0),0)`)],
    ["nome", formula(nameOf(areaText.facility))],
    ["territorio", formula(ofFacility("territorio", '""'))],
    ["responsavel", formula(ofFacility("responsavel", '""'))],
    ["ciclo", formula(setting("ciclo"))],
    ["hoje", formula(referenceDay())],
    ["municipio", formula(setting("municipio"))],
    ["reuniao", formula(meetingNumber(area))],
    ["linha em Reunioes", formula(meetingRow(area))],
    ["data da reuniao", formula(`IF(${fact.meetingRow}=0,"",IF(${found}="","",${found}))`)],
  ];
}
