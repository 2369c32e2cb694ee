import type { FunctionResultObject, Matrix, Range } from "@odoo/o-spreadsheet";
import { cellsSource } from "../formulas/cellsSource";
import { LAST_COLUMN, LAST_ROW } from "../book/zone";
import type { Zone } from "../book/zone";

/** The cells that an argument refers to. */
export interface CellsSource {
  readonly sheetId: string;
  readonly zone: Zone;
  /** How many rows and columns are handed over: whole columns are, as far as the engine has cells. */
  readonly rows: number;
  readonly columns: number;
}

export interface References {
  /** What the formula refers to; the engine hands over no more of it than it has cells. */
  readonly ranges: readonly Range[];
  /** The last cell that the engine has on a sheet. */
  readonly lastCell: (sheetId: string) => { readonly row: number; readonly column: number };
}

/** Where an argument's cells lie; null for what was computed, or picked from here and there. */
export function sourceOf(matrix: Matrix<FunctionResultObject | undefined>, references: References): CellsSource | null {
  const first = cellsSource(matrix);
  if (!first) return null;
  const [rows, columns] = [matrix[0]?.length ?? 0, matrix.length];
  const { sheetId, row: top, col: left } = first;
  const zone: Zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const cut = references.ranges.length > 0 ? cutReference({ sheetId, zone }, references) : null;
  if (!cut) return { sheetId, zone, rows, columns };
  const { unboundedZone } = cut;
  const bottom = unboundedZone.bottom ?? LAST_ROW;
  const right = unboundedZone.right ?? LAST_COLUMN;
  return {
    sheetId,
    zone: { top, left, bottom, right },
    rows: unboundedZone.bottom === undefined ? rows : bottom - top + 1,
    columns: unboundedZone.right === undefined ? columns : right - left + 1,
  };
}

/** The reference of which these cells are what the engine has; null when they are all of it. */
function cutReference(
  { sheetId, zone }: { readonly sheetId: string; readonly zone: Zone },
  { ranges, lastCell }: References,
): Range | null {
  const last = lastCell(sheetId);
  if (zone.bottom < last.row && zone.right < last.column) return null;
  const here = ranges.filter(
    (range) => range.sheetId === sheetId && range.zone.top === zone.top && range.zone.left === zone.left,
  );
  const isWhole = here.some((range) => isBounded(range) && sameEnd(range.zone, zone));
  const isCut = ({ zone: { bottom, right } }: Range): boolean =>
    Math.min(bottom, last.row) === zone.bottom && Math.min(right, last.column) === zone.right;
  return isWhole ? null : (here.find(isCut) ?? null);
}

function isBounded({ unboundedZone }: Range): boolean {
  return unboundedZone.bottom !== undefined && unboundedZone.right !== undefined;
}

function sameEnd(a: Zone, b: Zone): boolean {
  return a.bottom === b.bottom && a.right === b.right;
}
