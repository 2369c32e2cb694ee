import { fixedCell } from "../a1";
import type { EntryCells } from "./collectionFormulas";

/** The entry view's workings stand right of the page; what Coleta looks at is here, so that neither names the other. */
export const entryWorkings = { column: 9, row: 4 } as const;

/** The n-th working of the entry view, as an absolute address of its own sheet. */
export function entryWorking(index: number): string {
  return fixedCell(entryWorkings.column, entryWorkings.row + index);
}

/** The cells of the entry view that tblColeta's `lugar` looks at. */
export function pickedCells(sheet: string): EntryCells {
  const on = (address: string) => `'${sheet.replaceAll("'", "''")}'!${address}`;
  return { indicator: on(entryWorking(0)), year: on(entryWorking(1)) };
}
