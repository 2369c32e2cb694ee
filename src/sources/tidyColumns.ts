import type { Direction } from "../dataset/indicator";
import type { Level } from "../dataset/observation";
import { columnOf } from "./header";
import { label } from "./table";

/** The columns of a tidy table by what they mean; -1 where there is none. */
export interface TidyColumns {
  readonly code: number;
  readonly name: number;
  readonly indicator: number;
  readonly period: number;
  readonly value: number;
  readonly area: number;
  readonly level: number;
  readonly municipality: number;
  readonly municipalityName: number;
  readonly direction: number;
  readonly unit: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly weight: number;
  readonly territory: number;
  readonly target: number;
}

/** The columns under their Portuguese and English headings. */
export function tidyColumns(labels: readonly string[]): TidyColumns {
  return {
    code: columnOf(labels, /^(?:codigo|code)(?: (?:da unidade|do equipamento))?$/, /^cod$/),
    name: columnOf(labels, /^(?:nome|name|unidade nome|equipamento)$/),
    indicator: columnOf(labels, /^(?:indicador|indicator)$/),
    period: columnOf(labels, /^(?:periodo|period)$/, /^(?:ano|year)$/),
    value: columnOf(labels, /^(?:valor|value)$/),
    area: columnOf(labels, /^area$/),
    level: columnOf(labels, /^(?:nivel|level)$/),
    municipality: columnOf(
      labels,
      /^(?:(?:codigo|cod|co)(?: do)? municipio|municipality code)$/,
      /^(?:municipio|municipality|ibge7?|codigo ibge)$/,
    ),
    municipalityName: columnOf(
      labels,
      /^(?:nome(?: do)? municipio|no municipio|municipality name)$/,
      // Beside a column of codes; on its own it is that column.
      /^(?:municipio|municipality)$/,
    ),
    direction: columnOf(labels, /^(?:direcao|direction)$/),
    unit: columnOf(labels, /^(?:unidade|unit)$/),
    numerator: columnOf(labels, /^(?:numerador|numerator)$/),
    denominator: columnOf(labels, /^(?:denominador|denominator)$/),
    weight: columnOf(labels, /^(?:peso|weight)$/),
    territory: columnOf(labels, /^(?:territorio|territory)$/),
    target: columnOf(labels, /^(?:meta|target)$/),
  };
}

const levels: Readonly<Record<string, Level>> = {
  "": "facility",
  equipamento: "facility",
  unidade: "facility",
  escola: "facility",
  facility: "facility",
  territorio: "territory",
  territory: "territory",
  municipio: "municipality",
  municipality: "municipality",
  uf: "state",
  estado: "state",
  state: "state",
  brasil: "country",
  pais: "country",
  country: "country",
};

/** The level that a word names; empty = facility; null = an unknown word. */
export function levelOf(word: string): Level | null {
  return levels[label(word)] ?? null;
}

/** "maior", "higher", "quanto maior melhor" …; null = empty or an unknown word. */
export function directionOf(word: string): Direction | null {
  const text = label(word);
  if (/\b(?:maior|higher|up)\b/.test(text)) return "higher";
  return /\b(?:menor|lower|down)\b/.test(text) ? "lower" : null;
}
