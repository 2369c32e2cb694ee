import { priorityTable } from "../dataset/tables";
import { joinTables } from "../dataset/workbookTables";
import type { BuildRequest, ReadSource } from "../pipeline/buildWorkbook";
import { inventedDataset } from "../sources/invented/dataset";
import { inventedMunicipality } from "../sources/invented/places";
import { inventedSource } from "../sources/invented/results";
import { inventedCycle, inventedDay, inventedTyped } from "../sources/invented/typed";
import type { Language } from "../text/text";
import { earlierList } from "./earlierList";

/** What the pipeline needs to build the invented municipality: no file, no clock, always the same. */
export function demoRequest(language: Language): BuildRequest {
  const dataset = inventedDataset();
  const periods = [...new Set(dataset.observations.map(({ period }) => period))].sort();
  const source: ReadSource = {
    id: inventedSource,
    origin: inventedMunicipality.name,
    file: inventedMunicipality.name,
    layout: "—",
    periods,
    readOn: inventedDay,
    rowsRead: dataset.observations.length,
    rowsKept: dataset.observations.length,
    dropped: [],
    problems: [],
    digest: "",
    dataset,
    municipalityName: inventedMunicipality.name,
  };
  return {
    sources: [source],
    municipality: { code: inventedMunicipality.code, state: inventedMunicipality.state },
    cycle: inventedCycle,
    language,
    year: inventedCycle,
    settings: {
      data_de_referencia: inventedDay,
      municipios_comparados: "0000001 Vila Exemplo; 0000002 Porto Exemplo",
      avaliacao_de: 2023,
      avaliacao_ate: 2025,
    },
    typed: (chosen) => {
      const earlier = new Map([[priorityTable.name, earlierList(dataset, inventedMunicipality.code)]]);
      return joinTables([inventedTyped(chosen), earlier]);
    },
  };
}
