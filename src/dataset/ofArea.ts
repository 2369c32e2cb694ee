import { JuntosError } from "../errors";
import type { Dataset } from "./dataset";
import { plainWord } from "./plainWord";

/**
 * The part of a dataset that belongs to an area, written with or without accents; all of it where no area is given.
 *
 * @throws JuntosError "area-not-in-data"
 */
export function ofArea(dataset: Dataset, area: string | undefined): Dataset {
  if (area === undefined) return dataset;
  const indicators = dataset.indicators.filter((indicator) => plainWord(indicator.area) === plainWord(area));
  if (indicators.length === 0) {
    const areas = [...new Set(dataset.indicators.map((each) => each.area))];
    throw new JuntosError("area-not-in-data", { area, areas });
  }
  const ids = new Set(indicators.map(({ id }) => id));
  return {
    indicators,
    facilities: dataset.facilities.filter((facility) => plainWord(facility.area) === plainWord(area)),
    observations: dataset.observations.filter(({ indicator }) => ids.has(indicator)),
  };
}
