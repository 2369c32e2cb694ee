import type { Dataset } from "./dataset";
import type { Indicator } from "./indicator";
import { facilityRow, indicatorRow, observationRow, type Row } from "./rows";
import type { WorkbookTables } from "./workbookTables";

/** Datasets of several files as one: of two with one id or code the first counts, observations are all kept. */
export function joinDatasets(datasets: readonly Dataset[]): Dataset {
  const first = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] => {
    const byKey = new Map<string, Item>();
    for (const item of items) if (!byKey.has(key(item))) byKey.set(key(item), item);
    return [...byKey.values()];
  };
  return {
    indicators: first(
      datasets.flatMap(({ indicators }) => indicators),
      ({ id }) => id,
    ),
    facilities: first(
      datasets.flatMap(({ facilities }) => facilities),
      ({ code }) => code,
    ),
    observations: datasets.flatMap(({ observations }) => observations),
  };
}

function averageRows(dataset: Dataset): Row[] {
  const pairs = new Map<string, Row>();
  for (const { indicator, level, period } of dataset.observations) {
    const key = `${indicator}|${period}`;
    if (level === "facility") pairs.set(key, { chave: key, indicador: indicator, periodo: period });
  }
  return [...pairs.values()];
}

/** A dataset as rows of the tables that hold data; `indicators` may have more than the data use. */
export function dataTables(dataset: Dataset, indicators: readonly Indicator[]): WorkbookTables {
  return new Map([
    ["tblIndicadores", indicators.map(indicatorRow)],
    ["tblEquipamentos", dataset.facilities.map(facilityRow)],
    ["tblResultados", dataset.observations.map(observationRow)],
    ["tblMedias", averageRows(dataset)],
  ]);
}
