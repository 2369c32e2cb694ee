import { holidayKinds, storedNo, storedYes } from "../../dataset/storedWords";
import { holidayTable, stepTable } from "../../dataset/tables";
import type { Upserted } from "../../dataset/upsert";
import { schoolRecess } from "../../dataset/workingCalendar";
import type { SheetText } from "../../text/sheetText";
import { columnLetters } from "../a1";
import { column, formula, literal, referenceDay, thisRow } from "../formula";
import { palette } from "../palette";
import type { SheetSpec, StyledRange, Validation } from "../sheetSpec";
import { tableRows } from "../tableRows";
import { firstTableRow, tableHeaderRow, tablePlace, tableSheet, type TablePlace } from "../tableSheet";
import { workingDay } from "./calendarFormulas";

const step = (name: string) => thisRow(stepTable.name, name);
const steps = (name: string) => column(stepTable.name, name);
const holiday = (name: string) => thisRow(holidayTable.name, name);

/** The last step up to this one that has a start of its own; 0 = none: the cycle's first working day is the start. */
const anchor =
  `SUMPRODUCT(MAX((${steps("ciclo")}=${step("ciclo")})*(${steps("numero")}<=${step("numero")})` +
  `*ISNUMBER(${steps("comeca_em")})*${steps("numero")}))`;
const anchorDay =
  `IF(${step("parte_de")}=0,${workingDay(`DATE(${step("ciclo")},1,1)-1`, "1")},` +
  `SUMIFS(${steps("comeca_em")},${steps("ciclo")},${step("ciclo")},${steps("numero")},${step("parte_de")}))`;
const daysBefore =
  `SUMIFS(${steps("dias")},${steps("ciclo")},${step("ciclo")},${steps("numero")},">="&${step("parte_de")},` +
  `${steps("numero")},"<"&${step("numero")})`;
const state =
  `IF(${step("feita_em")}<>"","feita",IF(${step("fim")}<${referenceDay()},"atrasada",` +
  `IF(${step("inicio")}<=${referenceDay()},"em andamento","a começar")))`;

const stepFormulas = {
  parte_de: formula(anchor),
  inicio: formula(workingDay(anchorDay, daysBefore)),
  fim: formula(workingDay(step("inicio"), `N(${step("dias")})`)),
  situacao: formula(state),
};

/** 1 is a Sunday in 1900: a day that changes nothing, where WORKDAY would refuse an empty text. */
const holidayFormulas = {
  desconta: formula(
    `IF(OR(NOT(ISNUMBER(${holiday("dia")})),${holiday("conta")}=${literal(storedNo)},` +
      `${holiday("tipo")}=${literal(schoolRecess)}),1,${holiday("dia")})`,
  ),
};

/** A formula column has no format of its own. */
const day = "dd/mm/yyyy";

function stepsSheet(table: Upserted, text: SheetText): SheetSpec {
  const { prompts, stepsNote } = text.calendar;
  const late = (place: TablePlace) => `$${place.first("situacao")}`;
  return tableSheet({
    name: text.sheetNames.calendar,
    note: stepsNote,
    footer: text.footer,
    schema: stepTable,
    rows: tableRows(stepTable, table.rows, { formulas: stepFormulas }),
    rowsBefore: table.rowsBefore,
    printTo: "situacao",
    widths: { ciclo: 7, numero: 9, etapa: 46, dias: 7, situacao: 14, parte_de: 1, chave: 1 },
    numberFormats: { inicio: day, fim: day },
    wrapped: ["etapa"],
    validations: (place): Validation[] => [
      { range: place.column("dias"), rule: { kind: "whole", minimum: 0, maximum: 366 } },
      {
        range: place.column("comeca_em"),
        rule: { kind: "date" },
        prompt: { title: "comeca_em", message: prompts.startsOn },
        error: { title: "comeca_em", message: text.prompts.date, style: "stop" },
      },
      {
        range: place.column("feita_em"),
        rule: { kind: "date" },
        error: { title: "feita_em", message: text.prompts.date, style: "stop" },
      },
    ],
    conditionalFormats: (place) => [
      { range: place.body, formula: `=${late(place)}="feita"`, style: { color: palette.faint } },
      { range: place.body, formula: `=${late(place)}="em andamento"`, style: { bold: true, fill: palette.accentSoft } },
      { range: place.body, formula: `=${late(place)}="atrasada"`, style: { bold: true, fill: palette.band } },
    ],
  });
}

const readyRows = 30;
const firstHolidayColumn = stepTable.columns.length + 1;

function holidaysSheet(table: Upserted, text: SheetText): SheetSpec {
  const { prompts, holidays, holidaysNote } = text.calendar;
  const date = { rule: { kind: "date" }, error: { title: "dia", message: text.prompts.date, style: "stop" } } as const;
  return tableSheet({
    name: holidays,
    note: holidaysNote,
    footer: text.footer,
    firstColumn: firstHolidayColumn,
    schema: holidayTable,
    rows: tableRows(holidayTable, table.rows, { formulas: holidayFormulas, blankRows: readyRows }),
    rowsBefore: table.rowsBefore,
    printTo: "conta",
    widths: { dia: 12, ate: 12, nome: 38, tipo: 18, conta: 8, desconta: 9, chave: 18 },
    numberFormats: { desconta: "0" },
    validations: (place): Validation[] => [
      { range: place.column("dia"), ...date },
      { range: place.column("ate"), ...date, prompt: { title: "ate", message: prompts.until } },
      {
        range: place.column("tipo"),
        rule: { kind: "list", values: holidayKinds },
        prompt: { title: "tipo", message: prompts.kind },
      },
      {
        range: place.column("conta"),
        rule: { kind: "list", values: [storedYes, storedNo] },
        prompt: { title: "conta", message: prompts.counts },
      },
    ],
    conditionalFormats: (place) => [
      { range: place.body, formula: `=$${place.first("conta")}="${storedNo}"`, style: { color: palette.faint } },
    ],
  });
}

/** Workings between the two tables: too narrow to read, and they must not look like something to read. */
function hiddenWorkings(rows: number): StyledRange[] {
  const place = tablePlace(stepTable, rows);
  const [from, to] = [place.letters("parte_de"), place.letters("chave")];
  return [
    {
      range: `${from}${tableHeaderRow}:${to}${tableHeaderRow}`,
      style: { color: palette.accent, fontSize: 1, wrap: false },
    },
    { range: `${from}${firstTableRow}:${to}${tableHeaderRow + rows}`, style: { color: palette.paper, fontSize: 1 } },
  ];
}

/** The program's steps and, beside them, the days that do not count. */
export function calendarSheet(
  tables: { readonly steps: Upserted; readonly holidays: Upserted },
  text: SheetText,
): SheetSpec {
  const left = stepsSheet(tables.steps, text);
  const right = holidaysSheet(tables.holidays, text);
  const gap = columnLetters(stepTable.columns.length);
  const lastPrinted = tablePlace(holidayTable, 0, firstHolidayColumn).letters("conta");
  // The first style dresses the whole sheet, and the left table's has done so.
  const [, ...rightStyles] = right.styles;
  return {
    ...left,
    columnWidths: [...left.columnWidths, { columns: `${gap}:${gap}`, width: 3 }, ...right.columnWidths],
    cells: [...left.cells, ...right.cells],
    styles: [...left.styles, ...hiddenWorkings(tables.steps.rows.length), ...rightStyles],
    tables: [...left.tables, ...right.tables],
    validations: [...left.validations, ...right.validations],
    conditionalFormats: [...left.conditionalFormats, ...right.conditionalFormats],
    print: { ...left.print, area: `$A:$${lastPrinted}` },
    tabColor: palette.accent,
  };
}
