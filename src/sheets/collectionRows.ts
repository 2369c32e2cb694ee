import type { Indicator } from "../dataset/indicator";
import { monthsDue } from "../dataset/monthsDue";
import type { Row } from "../dataset/rows";
import { storedNotDue } from "../dataset/storedWords";
import { months } from "../dataset/tables";

/**
 * The rows of tblColeta that a facility owes in a year: one a process indicator of its area, «–» in the months in
 * which it is not due.
 */
export function collectionRows(code: string, indicators: readonly Indicator[], year: number): Row[] {
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
