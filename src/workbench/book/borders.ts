import type { Style } from "@odoo/o-spreadsheet";
import { apiNotFound } from "../host/hostError";
import type { Book } from "./book";
import { cellStyle } from "./cellReading";
import { columnStyle } from "./columnStyle";
import { changeLook, restyled } from "./formatCells";
import { officeStyle } from "./stylePool";
import type { SheetZone } from "./officeState";
import type { BorderSnapshot, StyleSnapshot } from "./snapshot";
import { applyChanges } from "./writeCells";
import { LAST_COLUMN, LAST_ROW, isWholeColumns, isWholeRows } from "./zone";
import type { Zone } from "./zone";

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];
type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

const PLAIN: BorderSnapshot = { style: "Continuous", weight: "Thin", color: "#000000" };

type BorderChange = (border: BorderSnapshot) => BorderSnapshot | null;

/** What `read` finds in a side's borders alike; null where they differ. */
export function readBorder(
  book: Book,
  { sheetId, zone }: SheetZone,
  side: BorderSide,
  read: (border: BorderSnapshot | null) => unknown,
): unknown {
  const found = new Set<unknown>();
  for (const { edge, zone: part } of ownEdges(zone, side)) {
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        found.add(read(cellStyle(book, sheetId, row, column).borders[edge] ?? null));
      }
    }
  }
  return found.size === 1 ? [...found][0] : found.size === 0 ? read(null) : null;
}

/** Draws or takes away a side's borders. The cells across an edge share it: what they had there gives way. */
export function changeBorder(book: Book, { sheetId, zone }: SheetZone, side: BorderSide, change: BorderChange): void {
  for (const { edge, zone: part } of ownEdges(zone, side)) {
    const changer = (style: StyleSnapshot): StyleSnapshot =>
      withBorder(style, edge, change(style.borders[edge] ?? PLAIN));
    if (isWholeColumns(part) || isWholeRows(part)) changeLook(book, { sheetId, zone: part }, changer);
    else applyChanges(book, sheetId, restyled(book, sheetId, part, book.styles.changer(changer)));
  }
  for (const { edge, zone: part } of sharedEdges(zone, side)) clearShared(book, sheetId, part, edge);
}

interface EdgeZone {
  readonly edge: Edge;
  readonly zone: Zone;
}

/** Which cells' edges make up a side of a range. */
function ownEdges(zone: Zone, side: BorderSide): EdgeZone[] {
  switch (side) {
    case "EdgeTop":
      return [{ edge: side, zone: { ...zone, bottom: zone.top } }];
    case "EdgeBottom":
      return [{ edge: side, zone: { ...zone, top: zone.bottom } }];
    case "EdgeLeft":
      return [{ edge: side, zone: { ...zone, right: zone.left } }];
    case "EdgeRight":
      return [{ edge: side, zone: { ...zone, left: zone.right } }];
    case "InsideHorizontal":
      return zone.top === zone.bottom
        ? []
        : [
            { edge: "EdgeBottom", zone: { ...zone, bottom: zone.bottom - 1 } },
            { edge: "EdgeTop", zone: { ...zone, top: zone.top + 1 } },
          ];
    case "InsideVertical":
      return zone.left === zone.right
        ? []
        : [
            { edge: "EdgeRight", zone: { ...zone, right: zone.right - 1 } },
            { edge: "EdgeLeft", zone: { ...zone, left: zone.left + 1 } },
          ];
    default:
      throw apiNotFound(`RangeBorder ${side}`);
  }
}

/** The same edges, seen from the cells outside. */
function sharedEdges(zone: Zone, side: BorderSide): EdgeZone[] {
  switch (side) {
    case "EdgeTop":
      return zone.top === 0 ? [] : [{ edge: "EdgeBottom", zone: { ...zone, top: zone.top - 1, bottom: zone.top - 1 } }];
    case "EdgeBottom":
      return zone.bottom === LAST_ROW
        ? []
        : [{ edge: "EdgeTop", zone: { ...zone, top: zone.bottom + 1, bottom: zone.bottom + 1 } }];
    case "EdgeLeft":
      return zone.left === 0
        ? []
        : [{ edge: "EdgeRight", zone: { ...zone, left: zone.left - 1, right: zone.left - 1 } }];
    case "EdgeRight":
      return zone.right === LAST_COLUMN
        ? []
        : [{ edge: "EdgeLeft", zone: { ...zone, left: zone.right + 1, right: zone.right + 1 } }];
    default:
      return [];
  }
}

function clearShared(book: Book, sheetId: string, zone: Zone, edge: Edge): void {
  if (isWholeColumns(zone) || isWholeRows(zone)) return;
  const changer = book.styles.changer((style) => withBorder(style, edge, null));
  const changes = restyled(book, sheetId, zone, changer).filter(({ row, column }) => {
    const cell = book.model.getters.getCell({ sheetId, row, col: column });
    const style: Style | undefined = cell ? cell.style : columnStyle(book, sheetId, column);
    return officeStyle(style).borders[edge] !== undefined;
  });
  applyChanges(book, sheetId, changes);
}

function withBorder(style: StyleSnapshot, edge: Edge, border: BorderSnapshot | null): StyleSnapshot {
  const { [edge]: _before, ...borders } = style.borders;
  return { ...style, borders: border ? { ...borders, [edge]: border } : borders };
}
