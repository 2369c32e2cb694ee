import { type Table, cellText } from "./table";

/** What is compared to find sheets that hold the same: pivots and drafts of a result are often left in a workbook. */
export interface ReadSheet {
  readonly table: Table;
  readonly headerRow: number;
  readonly rowsRead: number;
  /** Period and stage of the whole sheet: the same rows for another year are no copy. */
  readonly scope: string;
}

/** By sheet that repeats an earlier one, row by row in any order: the earlier one. */
export function copies<Sheet extends ReadSheet>(sheets: readonly Sheet[]): Map<Sheet, Sheet> {
  const found = new Map<Sheet, Sheet>();
  for (const [index, sheet] of sheets.entries()) {
    const original = sheets.slice(0, index).find((earlier) => !found.has(earlier) && isCopy(sheet, earlier));
    if (original) found.set(sheet, original);
  }
  return found;
}

function isCopy(sheet: ReadSheet, earlier: ReadSheet): boolean {
  if (sheet.rowsRead !== earlier.rowsRead || sheet.scope !== earlier.scope) return false;
  const rows = sortedRows(sheet);
  return sortedRows(earlier).every((row, index) => row === rows[index]);
}

function sortedRows({ table, headerRow }: ReadSheet): string[] {
  const data = [...table.rows].filter((row) => row.number >= headerRow);
  return data.map((row) => row.cells.map(cellText).join("\u001f").trimEnd()).sort();
}
