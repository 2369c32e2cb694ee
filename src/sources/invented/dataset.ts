import { catalogueIndicator } from "../../dataset/catalogue";
import type { Dataset } from "../../dataset/dataset";
import { inventedPlaces } from "./places";
import { inventedResults } from "./results";

/** Targets that the invented municipality set itself. */
const targets: Readonly<Record<string, number>> = { "ideb-anos-iniciais": 5.6, idcras: 3.5 };

/** Sixty facilities in four areas, five editions of each result indicator: what an import of real files would give. */
export function inventedDataset(): Dataset {
  const observations = inventedResults();
  const ids = [...new Set(observations.map(({ indicator }) => indicator))];
  return {
    indicators: ids.flatMap((id) => {
      const known = catalogueIndicator(id);
      return known ? [{ ...known, target: targets[id] ?? known.target }] : [];
    }),
    facilities: inventedPlaces.map(({ code, name, displayName, area, territory, manager }) => ({
      code,
      name,
      displayName,
      area,
      territory,
      manager,
      vulnerability: null,
      successor: "",
      mergedIn: null,
      isActive: true,
    })),
    observations,
  };
}
