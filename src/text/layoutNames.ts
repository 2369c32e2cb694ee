/** What layouts are called among people, by id; an id that is not here names itself. The table is of one language. */
const names: Readonly<Record<string, string>> = {
  idepe: "IDEPE, SEDUC-PE",
  tabnet: "TabNet, DATASUS",
  mvi: "MVI, SDS-PE",
};

const populationNames = { pt: "população por município", en: "population by municipality" } as const;

/** The name of a layout for a sentence. */
export function layoutName(layout: string, language: "pt" | "en"): string {
  return layout === "populacao" ? populationNames[language] : (names[layout] ?? layout);
}
