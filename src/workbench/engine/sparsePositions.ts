import type { CellPosition } from "@odoo/o-spreadsheet";

/** A set of cells that need not know its sheets beforehand, in the place of the engine's bit maps, which must. */
export class SparsePositions {
  private readonly keys = new Map<string, CellPosition>();

  add(position: CellPosition): void {
    this.keys.set(key(position), position);
  }

  delete(position: CellPosition): void {
    this.keys.delete(key(position));
  }

  has(position: CellPosition): boolean {
    return this.keys.size > 0 && this.keys.has(key(position));
  }

  [Symbol.iterator](): IterableIterator<CellPosition> {
    return this.keys.values();
  }
}

function key({ sheetId, row, col }: CellPosition): string {
  return `${sheetId}!${row},${col}`;
}
