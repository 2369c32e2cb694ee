import type { CellPosition } from "@odoo/o-spreadsheet";
import type { Book } from "../../book/book";
import { boundingZone, isOneCell, overlaps, zonesEqual } from "../../book/zone";
import type { Zone } from "../../book/zone";

/** Which cells are merged, as the workbook has it. */
export function mergeGetters(book: Book) {
  const merges = (sheetId: string) => book.sheetState(sheetId).merges;
  const getMerge = ({ sheetId, col, row }: CellPosition) => byCell(merges(sheetId)).get(cellKey(row, col));
  const expandZone = (sheetId: string, zone: Zone): Zone => {
    const grown = merges(sheetId)
      .filter((merge) => overlaps(merge, zone))
      .reduce(boundingZone, zone);
    return zonesEqual(grown, zone) ? zone : expandZone(sheetId, grown);
  };
  const getMainCellPosition = (position: CellPosition): CellPosition => {
    const merge = getMerge(position);
    return merge ? { sheetId: position.sheetId, col: merge.left, row: merge.top } : position;
  };
  return {
    getMerge,
    expandZone,
    getMainCellPosition,
    getMerges: (sheetId: string) => [...merges(sheetId)],
    getMergesInZone: (sheetId: string, zone: Zone) => merges(sheetId).filter((merge) => overlaps(merge, zone)),
    isInMerge: (position: CellPosition) => getMerge(position) !== undefined,
    isInSameMerge: (sheetId: string, ...[columnA, rowA, columnB, rowB]: readonly [number, number, number, number]) => {
      const merge = getMerge({ sheetId, col: columnA, row: rowA });
      return merge !== undefined && merge === getMerge({ sheetId, col: columnB, row: rowB });
    },
    isMergeHidden: () => false,
    doesIntersectMerge: (sheetId: string, zone: Zone) => merges(sheetId).some((merge) => overlaps(merge, zone)),
    doesColumnsHaveCommonMerges: (sheetId: string, first: number, second: number) =>
      merges(sheetId).some(({ left, right }) => left <= first && second <= right),
    doesRowsHaveCommonMerges: (sheetId: string, first: number, second: number) =>
      merges(sheetId).some(({ top, bottom }) => top <= first && second <= bottom),
    isMainCellPosition: (position: CellPosition) => {
      const main = getMainCellPosition(position);
      return main.col === position.col && main.row === position.row;
    },
    isSingleCellOrMerge: (sheetId: string, zone: Zone) => {
      const merge = getMerge({ sheetId, col: zone.left, row: zone.top });
      return merge ? zonesEqual(merge, zone) : isOneCell(zone);
    },
  };
}

/** The state is never changed in place, so what was worked out from it holds as long as it does. */
const cellsOf = new WeakMap<readonly Zone[], ReadonlyMap<number, Zone>>();

function byCell(merges: readonly Zone[]): ReadonlyMap<number, Zone> {
  const known = cellsOf.get(merges);
  if (known) return known;
  const cells = new Map<number, Zone>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) cells.set(cellKey(row, column), merge);
    }
  }
  cellsOf.set(merges, cells);
  return cells;
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}
