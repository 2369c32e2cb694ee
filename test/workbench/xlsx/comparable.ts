import type { BookSnapshot, CellSnapshot, StyleSnapshot } from "../../../src/workbench/book/snapshot";

/**
 * A book as two snapshots can be compared: styles in place of their positions, cells in reading order, no ids, which a
 * file does not keep.
 */
export function comparable(book: BookSnapshot) {
  const style = (index: number | undefined): StyleSnapshot | undefined =>
    index === undefined ? undefined : book.styles[index];
  return {
    ...book,
    styles: [style(0)],
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      id: "",
      cells: [...sheet.cells].sort(inReadingOrder).map((cell) => ({ ...cell, style: style(cell.style) })),
      columns: sheet.columns.map((column) => ({ ...column, style: style(column.style) })),
      tables: sheet.tables.map((table) => ({ ...table, id: "" })),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
      charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
    })),
  };
}

function inReadingOrder(one: CellSnapshot, other: CellSnapshot): number {
  return one.row - other.row || one.column - other.column;
}
