import { storedAveraging, storedDirection, storedKind } from "../dataset/storedWords";
import { indicatorTable } from "../dataset/tables";
import type { Upserted } from "../dataset/upsert";
import type { SheetText } from "../text/sheetText";
import type { SheetSpec, Validation } from "./sheetSpec";
import { tableRows } from "./tableRows";
import { tableSheet, type TablePlace } from "./tableSheet";

function validations(place: TablePlace, text: SheetText): Validation[] {
  const list = (name: string, words: Readonly<Record<string, string>>, message: string): Validation => ({
    range: place.column(name),
    rule: { kind: "list", values: Object.values(words) },
    prompt: { title: name, message },
  });
  return [
    list("tipo", storedKind, text.prompts.list),
    list("direcao", storedDirection, text.prompts.direction),
    list("media", storedAveraging, text.prompts.list),
    {
      range: place.column("dia_limite"),
      rule: { kind: "whole", minimum: 1, maximum: 28 },
      prompt: { title: "dia_limite", message: text.collection.dueDay },
      error: { title: "dia_limite", message: text.collection.dueDay, style: "stop" },
    },
    {
      range: place.column("opcoes"),
      rule: { kind: "custom", formula: "=TRUE" },
      prompt: { title: "opcoes", message: text.collection.choicesPrompt },
    },
  ];
}

/** The catalogue of indicators: what is measured, for whom, which way is better. */
export function indicatorsSheet(indicators: Upserted, text: SheetText): SheetSpec {
  return tableSheet({
    name: text.sheetNames.indicators,
    note: text.sheetNotes.indicators,
    footer: text.footer,
    schema: indicatorTable,
    rows: tableRows(indicatorTable, indicators.rows),
    rowsBefore: indicators.rowsBefore,
    printTo: "quebras",
    widths: {
      id: 26,
      nome: 26,
      area: 16,
      tipo: 10,
      desafio: 26,
      quebras: 30,
      unidade: 11,
      direcao: 9,
      periodicidade: 12,
      meses_devidos: 15,
      dia_limite: 9,
      forma_registro: 16,
      casas: 8,
      media: 11,
      por: 9,
      minimo: 9,
      maximo: 9,
      meta: 9,
      fonte: 18,
      ods: 7,
      descricao: 52,
      opcoes: 14,
    },
    wrapped: ["descricao", "desafio", "nome", "fonte", "meses_devidos", "opcoes"],
    pagesWide: 2,
    frozenColumns: 2,
    validations: (place) => validations(place, text),
  });
}
