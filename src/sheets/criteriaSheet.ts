import { storedRule } from "../dataset/storedWords";
import { criterionTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import type { SheetSpec } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet } from "./tableSheet";

/** How the list of each cycle and area is made: the rule, and how many facilities the team can visit. */
export function criteriaSheet(criteria: Upserted, text: SheetText): SheetSpec {
  const { list } = text;
  return tableSheet({
    name: list.sheetName,
    note: list.sheetNote,
    footer: text.footer,
    schema: criterionTable,
    rows: tableRows(criterionTable, criteria.rows),
    rowsBefore: criteria.rowsBefore,
    printTo: "observacao",
    widths: { ciclo: 8, area: 24, regra: 16, capacidade: 13, observacao: 60 },
    wrapped: ["observacao"],
    alsoTyped: ["regra", "capacidade"],
    validations: (place) => [
      {
        range: place.column("regra"),
        rule: { kind: "list", values: Object.values(storedRule) },
        prompt: { title: "regra", message: list.prompts.rule },
        error: { title: "regra", message: list.prompts.rule, style: "stop" },
      },
      {
        range: place.column("capacidade"),
        rule: { kind: "whole", minimum: 0, maximum: null },
        prompt: { title: "capacidade", message: list.prompts.capacity },
        error: { title: "capacidade", message: list.prompts.capacity, style: "stop" },
      },
    ],
  });
}
