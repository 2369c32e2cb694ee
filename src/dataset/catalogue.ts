import type { Indicator } from "./indicator";

/** An indicator without the words that differ by language: those are in text/ptIndicators.ts and enIndicators.ts. */
export type CatalogueIndicator = Omit<Indicator, "name" | "description" | "challenge" | "unit" | "breaks">;

const resultIndicator = {
  kind: "result",
  monthsDue: "",
  dueDay: null,
  recording: "",
  per: 1,
  target: null,
  choices: "",
} as const;

const ideb = {
  ...resultIndicator,
  area: "Educação",
  direction: "higher",
  frequency: "bienal",
  decimals: 1,
  averaging: "simple",
  minimum: 0,
  maximum: 10,
  source: "INEP (IDEB)",
  sdg: "4.1",
} as const;

const idepe = { ...ideb, frequency: "anual", decimals: 2, source: "SEDUC-PE (IDEPE)" } as const;

const ratePer100k = {
  ...resultIndicator,
  direction: "lower",
  frequency: "anual",
  decimals: 1,
  averaging: "rate",
  per: 100_000,
  minimum: 0,
  maximum: null,
} as const;

/** The indicators that the program knows from the start, in the order in which they are shown. See docs/indicators.md. */
export const catalogue = [
  { id: "ideb-anos-iniciais", ...ideb },
  { id: "ideb-anos-finais", ...ideb },
  { id: "ideb-ensino-medio", ...ideb },
  { id: "idepe-anos-iniciais", ...idepe },
  { id: "idepe-anos-finais", ...idepe },
  { id: "idepe-ensino-medio", ...idepe },
  {
    id: "idcras",
    ...resultIndicator,
    area: "Assistência Social",
    direction: "higher",
    frequency: "anual",
    decimals: 2,
    averaging: "simple",
    minimum: 1,
    maximum: 5,
    source: "MDS/SNAS (Censo SUAS)",
    sdg: "1.3",
  },
  { id: "dcnt-mortalidade-prematura", ...ratePer100k, area: "Saúde", source: "DATASUS (SIM), IBGE", sdg: "3.4" },
  { id: "cvli", ...ratePer100k, area: "Ordem Pública", source: "SDS-PE, IBGE", sdg: "16.1" },
] as const satisfies readonly CatalogueIndicator[];

export type CatalogueId = (typeof catalogue)[number]["id"];

const byId = new Map<string, Indicator>(
  catalogue.map((entry) => [entry.id, { ...entry, name: "", description: "", challenge: "", unit: "", breaks: "" }]),
);

/** The catalogue's indicator of an id, its words still empty (`withWords` fills them); null = not in the catalogue. */
export function catalogueIndicator(id: string): Indicator | null {
  return byId.get(id) ?? null;
}
