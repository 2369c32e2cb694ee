import { storedNotDue } from "../dataset/storedWords";
import { collectionTable, months } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import { columnLetters } from "./a1";
import { formula, thisRow } from "./formula";
import { palette } from "./palette";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { firstTableRow, tableSheet, type TablePlace } from "./tableSheet";

const of = (name: string) => thisRow(collectionTable.name, name);
const facility = formula(
  `IFERROR(INDEX(tblEquipamentos[exibicao],MATCH(${of("codigo")},tblEquipamentos[codigo],0)),${of("codigo")})`,
);
const indicator = formula(
  `IFERROR(INDEX(tblIndicadores[nome],MATCH(${of("indicador")},tblIndicadores[id],0)),${of("indicador")})`,
);

function monthCells(place: TablePlace): { range: string; first: string } {
  const [first, last] = [place.column("jan"), place.column("dez")];
  return { range: `${first.split(":")[0] ?? ""}:${last.split(":")[1] ?? ""}`, first: place.first("jan") };
}

/** The monthly routine: a row a facility and indicator, a column a month. Rows are made by the program, so it is protected. */
export function collectionSheet(collection: Upserted, text: SheetText): SheetSpec {
  const monthWidths = Object.fromEntries(months.map((month) => [month, 7]));
  return tableSheet({
    name: text.sheetNames.collection,
    note: text.sheetNotes.collection,
    footer: text.footer,
    schema: collectionTable,
    rows: tableRows(collectionTable, collection.rows, {
      formulas: { equipamento: facility, nome_indicador: indicator },
    }),
    rowsBefore: collection.rowsBefore,
    printTo: "observacao",
    widths: {
      ano: 6,
      codigo: 13,
      equipamento: 32,
      indicador: 18,
      nome_indicador: 30,
      ...monthWidths,
      observacao: 30,
      chave: 30,
    },
    wrapped: ["observacao"],
    frozenColumns: 5,
    isProtected: true,
    tabColor: palette.accent,
    validations: (place) => {
      const { range, first } = monthCells(place);
      return [
        {
          range,
          rule: { kind: "custom", formula: `=OR(ISNUMBER(${first}),${first}="${storedNotDue}",${first}="")` },
          prompt: { title: text.sheetNames.collection, message: text.prompts.month },
          error: { title: text.sheetNames.collection, message: text.prompts.month, style: "stop" },
        },
      ];
    },
    conditionalFormats: (place) => {
      const { range, first } = monthCells(place);
      const codeColumn = columnLetters(1);
      return [
        { range, formula: `=${first}="${storedNotDue}"`, style: { color: palette.rule, fill: palette.band } },
        { range, formula: `=AND($${codeColumn}${firstTableRow}<>"",${first}="")`, style: { fill: palette.input } },
      ];
    },
  });
}
