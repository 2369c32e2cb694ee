import type { Indicator } from "./indicator";
import { type IndicatorWords, withWords } from "./indicatorWords";
import { processCatalogue } from "./processCatalogue";

/**
 * Process indicators that a workbook starts with in areas that are new to it. An area that the workbook knows gets
 * none: what people deleted stays deleted.
 *
 * @param known the areas that tblIndicadores speaks of before this run
 */
export function suggestedIndicators(
  areas: readonly string[],
  known: ReadonlySet<string>,
  words: Readonly<Record<string, IndicatorWords>>,
): Indicator[] {
  const isNew = new Set(areas.filter((area) => !known.has(area)));
  return processCatalogue
    .filter(({ area }) => isNew.has(area))
    .map((entry) => withWords({ ...entry, name: "", description: "", challenge: "", unit: "", breaks: "" }, words));
}
