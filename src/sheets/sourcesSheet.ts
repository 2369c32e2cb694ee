import { sourceTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet } from "./tableSheet";

/** Where every number came from. */
export function sourcesSheet(sources: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.sources,
    note: text.sheetNotes.sources,
    footer: text.footer,
    schema: sourceTable,
    rows: tableRows(sourceTable, sources.rows),
    rowsBefore: sources.rowsBefore,
    printTo: "avisos",
    widths: {
      fonte_id: 20,
      origem: 22,
      arquivo: 34,
      layout: 13,
      periodos: 12,
      linhas_lidas: 12,
      linhas_mantidas: 14,
      linhas_fora: 32,
      avisos: 40,
      impressao_digital: 20,
    },
    wrapped: ["fonte_id", "origem", "arquivo", "periodos", "linhas_fora", "avisos"],
    numberFormats: { linhas_lidas: "#,##0", linhas_mantidas: "#,##0" },
  });
}
