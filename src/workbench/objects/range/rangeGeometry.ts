import { checkedZone, isUnbounded, rangeAddress } from "../../book/rangeAddress";
import { usedZone } from "../../book/usedZone";
import {
  LAST_COLUMN,
  LAST_ROW,
  boundingZone,
  cellCount,
  columnCount,
  intersection,
  isOneCell,
  rowCount,
} from "../../book/zone";
import type { Zone } from "../../book/zone";
import { cellsNamed } from "../../book/rangeAddress";
import type { Arguments } from "../../host/arguments";
import { HostError, invalidArgument } from "../../host/hostError";
import type { OfficeMethod, OfficeObject, OfficeProperty } from "../../host/officeClass";
import { objectArgument, officeObject, rangeObject } from "../officeObjects";
import type { RangeTarget } from "../officeObjects";

/** Where a range is, and the ranges that can be reached from it. */
export const geometryProperties: Readonly<Record<string, OfficeProperty<RangeTarget>>> = {
  Address: { get: ({ book, live }) => rangeAddress(book, live.sheetId, live.zone) },
  AddressLocal: { get: ({ book, live }) => rangeAddress(book, live.sheetId, live.zone) },
  RowIndex: { get: ({ live }) => live.zone.top },
  ColumnIndex: { get: ({ live }) => live.zone.left },
  RowCount: { get: ({ live }) => rowCount(live.zone) },
  ColumnCount: { get: ({ live }) => columnCount(live.zone) },
  CellCount: { get: ({ live }) => (cellCount(live.zone) > 2 ** 31 - 1 ? -1 : cellCount(live.zone)) },
  IsEntireColumn: { get: ({ live }) => live.zone.top === 0 && live.zone.bottom === LAST_ROW },
  IsEntireRow: { get: ({ live }) => live.zone.left === 0 && live.zone.right === LAST_COLUMN },
};

export const geometryNavigations: Readonly<Record<string, (target: RangeTarget) => OfficeObject | null>> = {
  Worksheet: ({ book, live }) => officeObject("Worksheet", { book, sheetId: live.sheetId }),
};

type Method = OfficeMethod<RangeTarget>;

export const geometryMethods: Readonly<Record<string, Method>> = {
  GetCell: (target, args) => {
    const { top, left } = target.live.zone;
    const [row, column] = [top + args.whole(0), left + args.whole(1)];
    return related(target, { top: row, bottom: row, left: column, right: column });
  },
  GetRow: (target, args) => {
    const row = target.live.zone.top + args.whole(0);
    return related(target, { ...target.live.zone, top: row, bottom: row });
  },
  GetColumn: (target, args) => {
    const column = target.live.zone.left + args.whole(0);
    return related(target, { ...target.live.zone, left: column, right: column });
  },
  GetBoundingRect: (target, args) => related(target, boundingZone(target.live.zone, otherZone(target, args))),
  GetIntersection: (target, args) => {
    const zone = intersection(target.live.zone, otherZone(target, args));
    if (!zone) throw new HostError("ItemNotFound");
    return related(target, zone);
  },
  GetIntersectionOrNullObject: (target, args) => {
    const zone = intersection(target.live.zone, otherZone(target, args));
    return zone && related(target, zone);
  },
  GetOffsetRange: (target, args) => related(target, movedBy(target.live.zone, args.whole(0), args.whole(1))),
  GetResizedRange: (target, args) => {
    const { zone } = target.live;
    return related(target, { ...zone, bottom: zone.bottom + args.whole(0), right: zone.right + args.whole(1) });
  },
  GetAbsoluteResizedRange: (target, args) => {
    const { zone } = target.live;
    const [rows, columns] = [args.whole(0), args.whole(1)];
    return related(target, { ...zone, bottom: zone.top + rows - 1, right: zone.left + columns - 1 });
  },
  GetEntireRow: (target) => related(target, { ...target.live.zone, left: 0, right: LAST_COLUMN }),
  GetEntireColumn: (target) => related(target, { ...target.live.zone, top: 0, bottom: LAST_ROW }),
  GetLastCell: (target) => {
    const { bottom, right } = target.live.zone;
    return related(target, { top: bottom, bottom, left: right, right });
  },
  GetLastRow: (target) => related(target, { ...target.live.zone, top: target.live.zone.bottom }),
  GetLastColumn: (target) => related(target, { ...target.live.zone, left: target.live.zone.right }),
  GetRowsAbove: (target, args) => related(target, rowsBeside(target.live.zone, -wholeOrOne(args))),
  GetRowsBelow: (target, args) => related(target, rowsBeside(target.live.zone, wholeOrOne(args))),
  GetColumnsBefore: (target, args) => related(target, columnsBeside(target.live.zone, -wholeOrOne(args))),
  GetColumnsAfter: (target, args) => related(target, columnsBeside(target.live.zone, wholeOrOne(args))),
  /** The cells that an array formula fills, from its first cell; null where it fills none but its own. */
  GetSpillingToRangeOrNullObject: ({ book, live }) => {
    book.settle();
    const { sheetId, zone } = live;
    const spread = book.model.getters.getSpreadZone({ sheetId, row: zone.top, col: zone.left });
    return spread && !isOneCell(spread) ? rangeObject(book, sheetId, spread) : null;
  },
  GetUsedRange: (target, args) => {
    const zone = usedIn(target, args);
    if (!zone) throw new HostError("ItemNotFound");
    return related(target, zone);
  },
  GetUsedRangeOrNullObject: (target, args) => {
    const zone = usedIn(target, args);
    return zone && related(target, zone);
  },
};

export function otherZone({ book, live }: RangeTarget, args: Arguments): Zone {
  if (!args.object(0)) return cellsNamed(book, live.sheetId, args.text(0));
  const other = objectArgument(args, 0, "Range");
  if (other.live.sheetId !== live.sheetId) throw invalidArgument("ranges of different sheets");
  return other.live.zone;
}

function related({ book, live }: RangeTarget, zone: Zone): OfficeObject {
  return rangeObject(book, live.sheetId, checkedZone(zone));
}

function usedIn({ book, live }: RangeTarget, args: Arguments): Zone | null {
  return usedZone(book, live.sheetId, live.zone, args.flag(0, false));
}

function wholeOrOne(args: Arguments): number {
  return args.optionalWhole(0) ?? 1;
}

function movedBy(zone: Zone, rows: number, columns: number): Zone {
  if (isUnbounded(zone)) {
    const isColumns = zone.top === 0 && zone.bottom === LAST_ROW;
    return isColumns
      ? { ...zone, left: zone.left + columns, right: zone.right + columns }
      : { ...zone, top: zone.top + rows, bottom: zone.bottom + rows };
  }
  return {
    top: zone.top + rows,
    bottom: zone.bottom + rows,
    left: zone.left + columns,
    right: zone.right + columns,
  };
}

function rowsBeside(zone: Zone, count: number): Zone {
  if (count === 0) throw invalidArgument();
  return count > 0
    ? { ...zone, top: zone.bottom + 1, bottom: zone.bottom + count }
    : { ...zone, top: zone.top + count, bottom: zone.top - 1 };
}

function columnsBeside(zone: Zone, count: number): Zone {
  if (count === 0) throw invalidArgument();
  return count > 0
    ? { ...zone, left: zone.right + 1, right: zone.right + count }
    : { ...zone, left: zone.left + count, right: zone.left - 1 };
}
