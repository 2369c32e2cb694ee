import type { ShareText } from "./shareText";

/** The words of copies that are made for others, in English. */
export const enShare: ShareText = {
  summary: {
    sheet: "Public summary",
    title: "{municipality} · public summary",
    note: "Aggregates only. Values of fewer than 5 events, or of fewer than 3 facilities, are left out, and so is what would give them away.",
    levels: { municipality: "municipality", territory: "territory", facility: "facility" },
    marks: { small: "left out: small number", protects: "left out: protects a small number" },
  },
  dictionary: {
    sheet: "Dictionary",
    title: "Data dictionary",
    note: "What each column of the public summary holds. In the CSV: separator «,», decimal point, UTF-8.",
    column: "column",
    meaning: "what it is",
    columns: {
      area: "Policy area.",
      indicador: "Id of the indicator; it does not change between editions.",
      nome: "Name of the indicator.",
      unidade: "Unit of «valor».",
      direcao: "maior = higher is better; menor = lower is better.",
      periodo: "Year (YYYY) or month (YYYY-MM) of the data.",
      recorte: "municipality, territory or facility. Facilities are there only when chosen for it.",
      local: "Name of the territory or facility; empty for the municipality.",
      unidades: "How many facilities the indicator knows there.",
      sem_valor: "How many of them have no value in the period.",
      valor: "Average: simple, weighted or pooled rate, as the indicator asks. Empty = no value, or left out.",
      eventos: "Sum of events (numerator), where the source counts. Never below 5.",
      populacao: "Sum of the population or denominator, where the source has it.",
      piores_que_a_media:
        "How many facilities are on the worse side of the municipal average. There will always be some: no measure of success.",
      marca:
        "Why a value was left out: it is small (fewer than 5 events or 3 facilities), or would give a small one away.",
    },
  },
  note: {
    sheet: "About this copy",
    title: "About this copy",
    some: "In this copy {count} JUNTOS.* formulas became values, so that it opens alike without the add-in. All other formulas are alive.",
    none: "No JUNTOS.* formula was found: the copy is like the original.",
    place: "where",
    formula: "formula in the original",
    cells: "cells",
  },
};
