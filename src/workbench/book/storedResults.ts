import type { FunctionResultObject } from "@odoo/o-spreadsheet";
import type { ShownResult } from "../customFunctions/shownResult";
import { dialect, engineError, escapedText } from "../formulas/dialect";
import { addressZone } from "./address";
import type { CellSnapshot, SheetSnapshot } from "./snapshot";

/** What a file's formulas gave when it was saved, with all cells that an array filled. */
export class StoredResults {
  private readonly cells = new Map<string, CellSnapshot>();

  constructor(sheet: SheetSnapshot) {
    for (const cell of sheet.cells) this.cells.set(`${cell.row},${cell.column}`, cell);
  }

  /** For the engine: a value, or columns of values. */
  shown(cell: CellSnapshot): ShownResult {
    const zone = cell.spill === undefined ? null : addressZone(cell.spill);
    if (!zone) return engineValue(cell);
    return columns(zone.left, zone.right).map((column) =>
      columns(zone.top, zone.bottom).map((row) => engineValue(this.cells.get(`${row},${column}`))),
    );
  }

  /** The same as an argument of `dialect.kept`. */
  keptValue(cell: CellSnapshot): string {
    if (cell.spill === undefined) return keptScalar(cell);
    return `${dialect.columns}("${escapedText(JSON.stringify(this.shown(cell)))}")`;
  }
}

function columns(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function engineValue(cell: CellSnapshot | undefined): FunctionResultObject {
  if (cell?.isError) return { value: engineError(String(cell.value)), message: "" };
  return { value: cell?.value ?? "" };
}

function keptScalar({ value, isError }: CellSnapshot): string {
  if (isError) return `${dialect.error}("${engineError(String(value))}")`;
  if (typeof value === "string") return `${dialect.text}("${escapedText(value)}")`;
  return value === null ? '""' : String(value).toUpperCase();
}
