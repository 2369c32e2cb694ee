import { meetingLevels } from "../dataset/storedWords";
import { meetingTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { isWorkingDay, recessesOn } from "./calendar/calendarFormulas";
import { codeOfLabel, column, formula, thisRow } from "./formula";
import { palette } from "./palette";
import { areaList, facilityList } from "./listsSheet";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet } from "./tableSheet";

const table = meetingTable.name;
const of = (name: string) => thisRow(table, name);
const earlier =
  `COUNTIFS(${column(table, "nivel")},${of("nivel")},${column(table, "codigo")},${of("codigo")},` +
  `${column(table, "data")},"<"&${of("data")})`;

/** A date on which nobody is there; the words are the schema's. */
const warning =
  `IF(NOT(ISNUMBER(${of("data")})),"",IF(NOT(${isWorkingDay(of("data"))}),"dia sem expediente",` +
  `IF(${recessesOn(of("data"))}>0,"recesso escolar","")))`;

/** In place of a code: a meeting of all areas together. */
export const everyArea = "–";

const formulas = {
  aviso: formula(warning),
  codigo: formula(
    `IF(${of("equipamento")}<>"",${codeOfLabel(of("equipamento"))},` +
      `IF(${of("area")}<>"",${of("area")}&"",IF(${of("nivel")}="","","${everyArea}")))`,
  ),
  chave: formula(
    `IF(OR(${of("codigo")}="",${of("data")}=""),"",${of("codigo")}&"|"&${of("nivel")}&"|"&(${earlier}+1))`,
  ),
};

const readyRows = 60;

/** Meetings: of one facility, or of a whole area where no facility is named. */
export function meetingsSheet(meetings: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.meetings,
    note: text.sheetNotes.meetings,
    footer: text.footer,
    schema: meetingTable,
    rows: tableRows(meetingTable, meetings.rows, { formulas, blankRows: readyRows }),
    rowsBefore: meetings.rowsBefore,
    printTo: "aviso",
    widths: {
      nivel: 14,
      area: 20,
      equipamento: 40,
      numero: 9,
      participantes: 34,
      pauta: 40,
      encaminhamentos: 40,
      boa_pratica: 34,
      aviso: 18,
      codigo: 20,
      chave: 34,
      id: 34,
    },
    tabColor: palette.accent,
    frozenColumns: 4,
    wrapped: ["participantes", "pauta", "encaminhamentos", "boa_pratica"],
    validations: (place) => [
      { range: place.column("nivel"), rule: { kind: "list", values: meetingLevels } },
      { range: place.column("area"), rule: { kind: "listFrom", source: `=${areaList}` } },
      {
        range: place.column("equipamento"),
        rule: { kind: "listFrom", source: `=${facilityList}` },
        prompt: { title: "equipamento", message: text.prompts.pickFacility },
      },
      {
        range: place.column("data"),
        rule: { kind: "date" },
        error: { title: "data", message: text.prompts.date, style: "stop" },
      },
    ],
    conditionalFormats: (place) => [
      {
        range: place.column("data"),
        formula: `=$${place.first("aviso")}<>""`,
        style: { bold: true, fill: palette.accentSoft },
      },
    ],
  });
}
