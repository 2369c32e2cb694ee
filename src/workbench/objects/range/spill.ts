import type { CellPosition } from "@odoo/o-spreadsheet";
import { isUnbounded } from "../../book/rangeAddress";
import { isOneCell } from "../../book/zone";
import { HostError } from "../../host/hostError";
import type { OfficeMethod, OfficeObject, OfficeProperty } from "../../host/officeClass";
import { rangeObject } from "../officeObjects";
import type { RangeTarget } from "../officeObjects";

/** What Office.js tells of arrays that fill more cells than the one that holds their formula. */
export const spillProperties: Readonly<Record<string, OfficeProperty<RangeTarget>>> = {
  HasSpill: { get: hasSpill },
};

export const spillMethods: Readonly<Record<string, OfficeMethod<RangeTarget>>> = {
  GetSpillParent: (target) => found(spillParent(target)),
  GetSpillParentOrNullObject: spillParent,
  GetSpillingToRange: (target) => found(spillingTo(target)),
  GetSpillingToRangeOrNullObject: spillingTo,
};

/** true or false where it is so for all cells, null where they differ. */
function hasSpill({ book, live: { zone, sheetId } }: RangeTarget): boolean | null {
  if (isUnbounded(zone)) return null;
  book.settle();
  let first: boolean | null = null;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      const spills = anchorOf(book, { sheetId, row, col }) !== null;
      first ??= spills;
      if (spills !== first) return null;
    }
  }
  return first;
}

/** The cell whose array fills this one too; null when none does. */
function anchorOf(book: RangeTarget["book"], position: CellPosition): CellPosition | null {
  const { getters } = book.model;
  const own = getters.getSpreadZone(position);
  if (own && !isOneCell(own)) return position;
  return own ? null : (getters.getArrayFormulaSpreadingOn(position) ?? null);
}

function spillParent(target: RangeTarget): OfficeObject | null {
  const { book } = target;
  const anchor = anchorOf(book, onlyCell(target));
  return anchor && rangeObject(book, anchor.sheetId, oneCell(anchor));
}

function spillingTo(target: RangeTarget): OfficeObject | null {
  const { book } = target;
  const zone = book.model.getters.getSpreadZone(onlyCell(target));
  return zone && !isOneCell(zone) ? rangeObject(book, target.live.sheetId, zone) : null;
}

/** These questions are asked of one cell. */
function onlyCell({ book, live: { zone, sheetId } }: RangeTarget): CellPosition {
  if (!isOneCell(zone)) throw new HostError("InvalidArgument");
  book.settle();
  return { sheetId, row: zone.top, col: zone.left };
}

function oneCell({ row, col }: CellPosition) {
  return { top: row, bottom: row, left: col, right: col };
}

function found(object: OfficeObject | null): OfficeObject {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}
