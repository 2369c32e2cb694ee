import { addressZone } from "../book/address";
import type { CellSnapshot } from "../book/snapshot";
import { readXlsx } from "./readXlsx";

type Shown = string | number | boolean;

/**
 * What a file's formulas showed when it was saved, spilled cells included: the file keeps the last result of a function
 * that nobody here can calculate.
 *
 * @returns rows of values for the cell of a formula; null = there is no formula, or it was saved without a result
 */
export async function lastValues(
  xlsx: Uint8Array,
): Promise<(sheet: string, address: string) => readonly (readonly Shown[])[] | null> {
  const book = await readXlsx(xlsx);
  const sheets = new Map(
    book.sheets.map(({ name, cells }) => [name, new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]))]),
  );
  return (sheet, address) => {
    const cells = sheets.get(sheet);
    const zone = addressZone(address);
    const own = zone && cells?.get(`${zone.top},${zone.left}`);
    if (!cells || !zone || own?.formula === undefined || own.value === null) return null;
    const spread = (own.spill === undefined ? null : addressZone(own.spill)) ?? zone;
    return Array.from({ length: spread.bottom - spread.top + 1 }, (_row, row) =>
      Array.from({ length: spread.right - spread.left + 1 }, (_column, column) =>
        shown(cells.get(`${spread.top + row},${spread.left + column}`)),
      ),
    );
  };
}

function shown(cell: CellSnapshot | undefined): Shown {
  return cell?.value ?? "";
}
