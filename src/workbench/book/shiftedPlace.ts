import type { GridChange } from "./gridChange";
import type { ChartPlace } from "./officeState";

/** The place after rows or columns came or went. What comes right behind an edge does not push it. */
export function shiftedPlace(place: ChartPlace, change: GridChange): ChartPlace {
  if (change.axis === "row") {
    return { ...place, top: shiftedStart(place.top, change), bottom: shiftedEnd(place.bottom, change) };
  }
  return { ...place, left: shiftedStart(place.left, change), right: shiftedEnd(place.right, change) };
}

function shiftedStart(edge: number, { at, count }: GridChange): number {
  if (count > 0) return edge >= at ? edge + count : edge;
  return edge <= at ? edge : Math.max(at, edge + count);
}

function shiftedEnd(edge: number, { at, count }: GridChange): number {
  if (edge <= at) return edge;
  return count > 0 ? edge + count : Math.max(at, edge + count);
}
