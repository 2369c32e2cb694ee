import { catalogueIndicator } from "../../src/dataset/catalogue";
import type { Dataset } from "../../src/dataset/dataset";
import type { BuildRequest } from "../../src/pipeline/buildWorkbook";
import { bell, seededRandom } from "../../src/sources/invented/random";

const periods = ["2017", "2019", "2021", "2023", "2025"];
const indicators = ["ideb-anos-iniciais", "ideb-anos-finais"];

/** A town of so many schools with two indicators in five years; the same for the same number. */
export function inventedTown(facilities: number): Dataset {
  const random = seededRandom(facilities);
  const codes = Array.from({ length: facilities }, (_, index) => String(26_000_001 + index));
  return {
    indicators: indicators.flatMap((id) => catalogueIndicator(id) ?? []),
    facilities: codes.map((code, index) => ({
      code,
      name: `Escola Municipal ${index + 1}`,
      displayName: `EM ${index + 1}`,
      area: "Educação",
      territory: `Regional ${(index % 8) + 1}`,
      vulnerability: null,
      manager: "",
      successor: "",
      mergedIn: null,
      isActive: true,
    })),
    observations: indicators.flatMap((indicator) =>
      codes.flatMap((code) =>
        periods.map((period, year) => ({
          indicator,
          level: "facility" as const,
          code,
          period,
          value: Math.round((4.5 + 0.1 * year + 0.6 * bell(random)) * 10) / 10,
          numerator: null,
          denominator: null,
          weight: null,
          status: "",
          sourceId: "town.csv",
        })),
      ),
    ),
  };
}

/** A build of that town; about two schools in three are below the average in at least one stage. */
export function townRequest(facilities: number): BuildRequest {
  const dataset = inventedTown(facilities);
  return {
    sources: [
      {
        id: "town.csv",
        origin: "",
        file: "town.csv",
        layout: "tidy",
        periods,
        readOn: 46_300,
        rowsRead: dataset.observations.length,
        rowsKept: dataset.observations.length,
        dropped: [],
        problems: [],
        digest: "",
        dataset,
        municipalityName: "Town",
      },
    ],
    municipality: { code: "2600000", state: "PE" },
    cycle: 2026,
    year: 2026,
    settings: { data_de_referencia: 46_300 },
  };
}
