/** A rectangle of cells, rows and columns counted from 0, both ends included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Zone = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const FIRST_CELL: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

export function isWholeColumns(zone: Zone): boolean {
  return zone.top === 0 && zone.bottom === LAST_ROW;
}

export function isWholeRows(zone: Zone): boolean {
  return zone.left === 0 && zone.right === LAST_COLUMN;
}

export function rowCount(zone: Zone): number {
  return zone.bottom - zone.top + 1;
}

export function columnCount(zone: Zone): number {
  return zone.right - zone.left + 1;
}

export function cellCount(zone: Zone): number {
  return rowCount(zone) * columnCount(zone);
}

export function isOneCell(zone: Zone): boolean {
  return zone.top === zone.bottom && zone.left === zone.right;
}

export function zonesEqual(a: Zone, b: Zone): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The cells that both have; null when they have none. */
export function intersection(a: Zone, b: Zone): Zone | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function overlaps(a: Zone, b: Zone): boolean {
  return intersection(a, b) !== null;
}

export function boundingZone(a: Zone, b: Zone): Zone {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(outer: Zone, inner: Zone): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** What is left of `zone` without `hole`: at most four rectangles. */
export function without(zone: Zone, hole: Zone): Zone[] {
  const common = intersection(zone, hole);
  if (!common) return [zone];
  const parts: Zone[] = [];
  if (zone.top < common.top) parts.push({ ...zone, bottom: common.top - 1 });
  if (zone.bottom > common.bottom) parts.push({ ...zone, top: common.bottom + 1 });
  const { top, bottom } = common;
  if (zone.left < common.left) parts.push({ top, bottom, left: zone.left, right: common.left - 1 });
  if (zone.right > common.right) parts.push({ top, bottom, left: common.right + 1, right: zone.right });
  return parts;
}
