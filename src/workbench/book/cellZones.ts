import type { Zone } from "./zone";

/** The fewest rectangles that a simple sweep finds for cells given as [row, column], row by row. */
export function cellZones(cells: Iterable<readonly [number, number]>): Zone[] {
  const sorted = [...cells].sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB);
  const zones: Zone[] = [];
  for (const run of runs(sorted)) {
    const above = zones.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const zone = zones[above];
    if (zone) zones[above] = { ...zone, bottom: run.bottom };
    else zones.push(run);
  }
  return zones;
}

/** Neighbours of one row together. */
function runs(cells: readonly (readonly [number, number])[]): Zone[] {
  const found: Zone[] = [];
  for (const [row, column] of cells) {
    const last = found.at(-1);
    if (last?.top === row && column <= last.right + 1) found[found.length - 1] = { ...last, right: column };
    else found.push({ top: row, bottom: row, left: column, right: column });
  }
  return found;
}
