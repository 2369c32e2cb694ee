import type { Indicator } from "./indicator";

/** The words of an indicator in one language. */
export interface IndicatorWords {
  readonly name: string;
  /** What it measures and how, in one or two sentences. */
  readonly description: string;
  /** The challenge (desafio) that it serves, as a short call: "Alfabetizar até o 2º ano". */
  readonly challenge: string;
  readonly unit: string;
  /** Where the series breaks: "2014: índice remodelado; 2022: …". */
  readonly breaks?: string;
}

/** The indicator with its empty words filled in; what a file or a person wrote stays. */
export function withWords(indicator: Indicator, words: Readonly<Record<string, IndicatorWords>>): Indicator {
  const known = words[indicator.id];
  if (!known) return indicator;
  return {
    ...indicator,
    name: indicator.name || known.name,
    description: indicator.description || known.description,
    challenge: indicator.challenge || known.challenge,
    unit: indicator.unit || known.unit,
    breaks: indicator.breaks || (known.breaks ?? ""),
  };
}
