import { LAST_COLUMN, LAST_ROW } from "./zone";
import type { Zone } from "./zone";

/** Whole rows or columns that came (`count` > 0) before `at`, or went (`count` < 0) from `at` on. */
export interface GridChange {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** What one of the engine's commands does to rows and columns: the changes in the order in which they are to be made. */
export function gridChangesOf(command: Readonly<Record<string, unknown>>): GridChange[] {
  const axis = command["dimension"] === "ROW" ? "row" : "column";
  if (command["type"] === "ADD_COLUMNS_ROWS") {
    const at = Number(command["base"]) + (command["position"] === "after" ? 1 : 0);
    return [{ axis, at, count: Number(command["quantity"]) }];
  }
  if (command["type"] !== "REMOVE_COLUMNS_ROWS") return [];
  return runs(command["elements"] as readonly number[]).map(([at, count]) => ({ axis, at, count: -count }));
}

/** Runs of neighbours among row or column numbers, the last first, as [first, how many]. */
function runs(elements: readonly number[]): [number, number][] {
  const out: [number, number][] = [];
  for (const element of [...elements].sort((a, b) => b - a)) {
    const run = out.at(-1);
    if (run && run[0] === element + 1) out[out.length - 1] = [element, run[1] + 1];
    else out.push([element, 1]);
  }
  return out;
}

/** Where `zone` is after the change; null when all of it is gone. Whole rows and columns stay whole. */
export function shiftedZone(zone: Zone, change: GridChange): Zone | null {
  const isRow = change.axis === "row";
  const last = isRow ? LAST_ROW : LAST_COLUMN;
  const span = shiftedSpan(isRow ? [zone.top, zone.bottom] : [zone.left, zone.right], change, last);
  if (!span) return null;
  return isRow ? { ...zone, top: span[0], bottom: span[1] } : { ...zone, left: span[0], right: span[1] };
}

/** Where row or column `index` is after the change; null when it is gone. */
export function shiftedIndex(index: number, change: GridChange): number | null {
  if (index < change.at) return index;
  return change.count < 0 && index < change.at - change.count ? null : index + change.count;
}

/** A record keyed by row or column, after the change. */
export function shiftedRecord<Value>(
  record: Readonly<Record<number, Value>>,
  change: GridChange,
): Record<number, Value> {
  const entries = Object.entries(record).flatMap(([key, value]) => {
    const index = shiftedIndex(Number(key), change);
    return index === null ? [] : [[index, value] as const];
  });
  return Object.fromEntries(entries);
}

function shiftedSpan(
  [start, end]: readonly [number, number],
  { at, count }: GridChange,
  last: number,
): [number, number] | null {
  if (start === 0 && end === last) return [start, end];
  if (count > 0) {
    const first = start >= at ? start + count : start;
    return first > last ? null : [first, Math.min(last, end >= at ? end + count : end)];
  }
  const gone = at - count;
  if (start >= at && end < gone) return null;
  const first = start < at ? start : Math.max(at, start + count);
  return [first, end < at ? end : Math.max(at - 1, end + count)];
}
