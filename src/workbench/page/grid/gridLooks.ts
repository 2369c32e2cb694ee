import type { CellPosition, Style } from "@odoo/o-spreadsheet";
import type { Book } from "../../book/book";
import { columnStyle } from "../../book/columnStyle";
import type { BorderSnapshot, StyleSnapshot } from "../../book/snapshot";
import { officeStyle } from "../../book/stylePool";
import { bodyZone, tablesOn } from "../../book/tableLookup";
import type { TableState } from "../../book/officeState";
import type { ConditionalLooks } from "./conditionalLooks";
import type { GridBorder, GridStyle } from "./pageEngine";

/** How cells look: their own style or their column's, their table's stripes, and what conditional formats add. */
export function lookGetters(book: Book, conditional: ConditionalLooks) {
  const ownStyle = ({ sheetId, col, row }: CellPosition): Style | undefined =>
    book.model.getters.getCell({ sheetId, col, row })?.style ?? columnStyle(book, sheetId, col);
  return {
    getCellStyle: (position: CellPosition): Style => ownStyle(position) ?? {},
    getCellComputedStyle(position: CellPosition): GridStyle {
      const { style } = conditional.at(position);
      return { ...tableStyle(book, position), ...ownStyle(position), ...style };
    },
    getCellComputedBorder(position: CellPosition) {
      const own = ownStyle(position);
      const borders = { ...(own && officeStyle(own).borders), ...conditional.at(position).borders };
      return gridBorders(borders);
    },
    getCellConditionalFormatStyle: (position: CellPosition) => conditional.at(position).style,
    getConditionalDataBar: () => undefined,
    getConditionalIcon: () => undefined,
  };
}

const TABLE_HEADER: Style = { bold: true };
const STRIPE = "#F2F2F2";

/** Tables of the workbench all wear one plain look: Excel's own palette of table styles is not drawn. */
function tableStyle(book: Book, { sheetId, col, row }: CellPosition): Style {
  const table = tablesOn(book, sheetId).find(
    ({ zone }) => row >= zone.top && row <= zone.bottom && col >= zone.left && col <= zone.right,
  );
  if (!table || table.style === "") return {};
  if (isHeader(table, row)) return TABLE_HEADER;
  const first = bodyZone(table).top;
  return table.showBandedRows && (row - first) % 2 === 0 ? { fillColor: STRIPE } : {};
}

function isHeader({ showHeaders, zone }: TableState, row: number): boolean {
  return showHeaders && row === zone.top;
}

type Edges = StyleSnapshot["borders"];

function gridBorders({ EdgeTop, EdgeBottom, EdgeLeft, EdgeRight }: Edges): object | null {
  const [top, bottom, left, right] = [EdgeTop, EdgeBottom, EdgeLeft, EdgeRight].map((edge) => gridBorder(edge));
  if (!top && !bottom && !left && !right) return null;
  return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
}

function gridBorder(border: BorderSnapshot | undefined): GridBorder | null {
  if (!border) return null;
  const { style, weight, color } = border;
  if (style.startsWith("Dot")) return { style: "dotted", color };
  if (style.startsWith("Dash")) return { style: "dashed", color };
  if (weight === "Medium" || style === "Double") return { style: "medium", color };
  return { style: weight === "Thick" ? "thick" : "thin", color };
}
