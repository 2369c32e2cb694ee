import type { AnchorModel } from "@cj-tech-master/excelts";
import type { ChartSnapshot, SheetSnapshot } from "../../book/snapshot";
import { pointsOfCharacters } from "../sheet/columnWidth";

export const EMU_PER_POINT = 12700;
/** Calibri 11's row height. */
export const STANDARD_ROW_POINTS = 15;

/** The sizes that say where in the grid a point of the sheet lies; a hidden row or column has none. */
export interface GridSizes {
  columnPoints(index: number): number;
  rowPoints(index: number): number;
}

/** Sizes of a sheet's columns and rows, in points. */
export function gridSizes(sheet: Pick<SheetSnapshot, "columns" | "rows" | "standardWidth">): GridSizes {
  const columns = new Map(sheet.columns.map((column) => [column.index, column]));
  const rows = new Map(sheet.rows.map((row) => [row.index, row]));
  const standard = pointsOfCharacters(sheet.standardWidth);
  return {
    columnPoints: (index) => (columns.get(index)?.hidden ? 0 : (columns.get(index)?.width ?? standard)),
    rowPoints: (index) => (rows.get(index)?.hidden ? 0 : (rows.get(index)?.height ?? STANDARD_ROW_POINTS)),
  };
}

/** A chart's rectangle in points as the two cells that hold its corners, with offsets in EMU. */
export function chartAnchor(
  chart: Pick<ChartSnapshot, "left" | "top" | "width" | "height">,
  sizes: GridSizes,
): { tl: AnchorModel; br: AnchorModel } {
  return {
    tl: corner(chart.left, chart.top, sizes),
    br: corner(chart.left + chart.width, chart.top + chart.height, sizes),
  };
}

/** Points from the sheet's edge to a corner: the way back from chartAnchor. */
export function pointsBefore(index: number, offset: number, size: (index: number) => number): number {
  let points = offset / EMU_PER_POINT;
  for (let at = 0; at < index; at += 1) points += size(at);
  return Math.round(points * 1000) / 1000;
}

function corner(x: number, y: number, sizes: GridSizes): AnchorModel {
  const [nativeCol, nativeColOff] = place(x, (index) => sizes.columnPoints(index), 16383);
  const [nativeRow, nativeRowOff] = place(y, (index) => sizes.rowPoints(index), 1048575);
  return { nativeCol, nativeColOff, nativeRow, nativeRowOff };
}

function place(points: number, size: (index: number) => number, last: number): [index: number, offset: number] {
  let rest = Math.max(points, 0);
  let index = 0;
  while (index < last && rest >= size(index)) {
    rest -= size(index);
    index += 1;
  }
  return [index, Math.round(rest * EMU_PER_POINT)];
}
