import { logTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet } from "./tableSheet";

/** Blank rows ready to type in: LibreOffice does not grow a table under the last one. */
const readyRows = 24;

/** The decision log: what was decided, by whom, and why. */
export function logSheet(entries: Upserted, text: SheetText): SheetSpec {
  const { log } = text;
  return tableSheet({
    name: log.sheetName,
    note: log.sheetNote,
    footer: text.footer,
    schema: logTable,
    rows: tableRows(logTable, entries.rows, { blankRows: readyRows }),
    rowsBefore: entries.rowsBefore,
    printTo: "por_que",
    widths: { data: 12, quem: 22, o_que: 70, por_que: 56, chave: 30 },
    wrapped: ["o_que", "por_que"],
    validations: (place) => [
      {
        range: place.column("data"),
        rule: { kind: "date" },
        error: { title: "data", message: text.prompts.date, style: "stop" },
      },
      {
        range: place.column("o_que"),
        // Any text will do: it is there for its message.
        rule: { kind: "custom", formula: "=TRUE" },
        prompt: { title: log.sheetName, message: log.prompt },
      },
    ],
  });
}
