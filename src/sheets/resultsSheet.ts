import { resultTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet } from "./tableSheet";

/** What the sources say, one row an indicator, place and period. An empty value is missing, never 0. */
export function resultsSheet(results: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.results,
    note: text.sheetNotes.results,
    footer: text.footer,
    schema: resultTable,
    rows: tableRows(resultTable, results.rows),
    rowsBefore: results.rowsBefore,
    printTo: "fonte_id",
    widths: { chave: 52, indicador: 26, nivel: 13, codigo: 15, periodo: 10, situacao: 22, fonte_id: 18 },
    numberFormats: { valor: "0.00##", numerador: "#,##0.##", denominador: "#,##0.##", peso: "#,##0.##" },
    frozenColumns: 0,
  });
}
