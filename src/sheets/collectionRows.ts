import type { Dataset } from "../dataset/dataset";
import type { Indicator } from "../dataset/indicator";
import { monthsDue } from "../dataset/monthsDue";
import type { Row } from "../dataset/rows";
import { storedNotDue } from "../dataset/storedWords";
import { collectionTable, months } from "../dataset/tables";
import { mostProcessIndicators } from "./panel/panelInput";

/**
 * The rows of tblColeta that a facility owes in a year: one a process indicator of its area, «–» in the months in
 * which it is not due.
 */
function collectionRows(code: string, indicators: readonly Indicator[], year: number): Row[] {
  return indicators.map((indicator) => {
    const due = new Set(monthsDue(indicator.monthsDue));
    const cells = months.map((month, index) => [month, due.has(index) ? "" : storedNotDue] as const);
    return {
      chave: `${year}|${code}|${indicator.id}`,
      ano: year,
      codigo: code,
      indicador: indicator.id,
      ...Object.fromEntries(cells),
    };
  });
}

/** What the facilities with a panel owe in a year: the name of tblColeta and its rows. */
export function owedRows(
  dataset: Dataset,
  panels: readonly { readonly code: string; readonly area: string }[],
  year: number,
): readonly [table: string, rows: readonly Row[]] {
  const ofArea = (area: string) =>
    dataset.indicators
      .filter((indicator) => indicator.kind === "process" && indicator.area === area)
      .slice(0, mostProcessIndicators);
  return [collectionTable.name, panels.flatMap(({ code, area }) => collectionRows(code, ofArea(area), year))];
}
