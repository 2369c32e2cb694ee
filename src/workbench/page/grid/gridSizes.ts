import type { Book } from "../../book/book";
import { columnWidth, isHidden, rowHeight } from "../../book/rowsAndColumns";
import { PIXELS_PER_POINT } from "./pageEngine";

/** How wide, high, hidden and frozen rows and columns are, as the workbook has it. */
export function sizeGetters(book: Book) {
  const sheet = (sheetId: string) => book.sheetState(sheetId);
  const getColSize = (sheetId: string, column: number) =>
    Math.round(columnWidth(sheet(sheetId), column) * PIXELS_PER_POINT);
  const getRowSize = (sheetId: string, row: number) => Math.round(rowHeight(sheet(sheetId), row) * PIXELS_PER_POINT);
  const isColHidden = (sheetId: string, column: number) => isHidden(sheet(sheetId), column, "column");
  const isRowHidden = (sheetId: string, row: number) => isHidden(sheet(sheetId), row, "row");
  return {
    getColSize,
    getRowSize,
    getUserRowSize: getRowSize,
    getHeaderSize(sheetId: string, dimension: "ROW" | "COL", index: number) {
      if (dimension === "ROW") return isRowHidden(sheetId, index) ? 0 : getRowSize(sheetId, index);
      return isColHidden(sheetId, index) ? 0 : getColSize(sheetId, index);
    },
    isColHidden,
    isRowHidden,
    isColHiddenByUser: isColHidden,
    isRowHiddenByUser: isRowHidden,
    isRowFiltered: () => false,
    isHeaderHiddenByUser: (sheetId: string, dimension: "ROW" | "COL", index: number) =>
      dimension === "ROW" ? isRowHidden(sheetId, index) : isColHidden(sheetId, index),
    isHeaderHidden: (sheetId: string, dimension: "ROW" | "COL", index: number) =>
      dimension === "ROW" ? isRowHidden(sheetId, index) : isColHidden(sheetId, index),
    getHiddenColsGroups: () => [],
    getHiddenRowsGroups: () => [],
    getPaneDivisions(sheetId: string) {
      const { freeze } = sheet(sheetId);
      return { xSplit: freeze?.columns ?? 0, ySplit: freeze?.rows ?? 0 };
    },
  };
}
