import { cellStyle } from "../../book/cellReading";
import { columnStyle } from "../../book/columnStyle";
import { changeLook } from "../../book/formatCells";
import { checkAllowed } from "../../book/protection";
import { isUnbounded } from "../../book/rangeAddress";
import { DEFAULT_STYLE } from "../../book/defaultStyle";
import type { StyleSnapshot } from "../../book/snapshot";
import type { OfficeProperty } from "../../host/officeClass";
import type { RangeTarget } from "../officeObjects";

type LookChange = (style: StyleSnapshot) => StyleSnapshot;

/** A property of cells' looks: it reads as null where the cells differ. */
export function lookProperty(
  read: (style: StyleSnapshot) => unknown,
  write: (value: unknown) => LookChange,
): OfficeProperty<RangeTarget> {
  return { get: (target) => common(target, read), set: (target, value) => applyLook(target, write(value)) };
}

export function applyLook({ book, live }: RangeTarget, change: LookChange): void {
  checkAllowed(book, live.sheetId, "allowFormatCells");
  changeLook(book, live, change);
}

/** What `read` finds in all cells alike; null where they differ. */
export function common({ book, live }: RangeTarget, read: (style: StyleSnapshot) => unknown): unknown {
  const { sheetId, zone } = live;
  if (isUnbounded(zone)) return read(columnStyle(book, sheetId, zone.left)?.office ?? DEFAULT_STYLE);
  const first = read(cellStyle(book, sheetId, zone.top, zone.left));
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      if (read(cellStyle(book, sheetId, row, column)) !== first) return null;
    }
  }
  return first;
}
