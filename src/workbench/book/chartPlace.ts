import { invalidArgument } from "../host/hostError";
import type { ChartPlace, SheetState } from "./officeState";
import { columnWidth, isHidden, rowHeight } from "./rowsAndColumns";
import type { Axis } from "./rowsAndColumns";
import { LAST_COLUMN, LAST_ROW } from "./zone";
import type { Zone } from "./zone";

/** Points from the sheet's top left corner. */
export interface PointBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a place in the grid is in points; hidden rows and columns take no room. */
export function placeBox(sheet: SheetState, place: ChartPlace): PointBox {
  const [left, right] = [gridPoints(sheet, place.left, "column"), gridPoints(sheet, place.right, "column")];
  const [top, bottom] = [gridPoints(sheet, place.top, "row"), gridPoints(sheet, place.bottom, "row")];
  return { left: rounded(left), top: rounded(top), width: rounded(right - left), height: rounded(bottom - top) };
}

/** The place in the grid that a box of points covers. @throws HostError InvalidArgument outside the sheet */
export function boxPlace(sheet: SheetState, { left, top, width, height }: PointBox): ChartPlace {
  if ([left, top, width, height].some((points) => points < 0)) throw invalidArgument("chart position");
  return {
    left: gridPosition(sheet, left, "column"),
    top: gridPosition(sheet, top, "row"),
    right: gridPosition(sheet, left + width, "column"),
    bottom: gridPosition(sheet, top + height, "row"),
  };
}

/** The place that covers cells exactly. */
export function zonePlace({ left, top, right, bottom }: Zone): ChartPlace {
  return { left, top, right: right + 1, bottom: bottom + 1 };
}

function gridPoints(sheet: SheetState, position: number, axis: Axis): number {
  let points = 0;
  const whole = Math.floor(position);
  for (let index = 0; index < whole; index++) points += lineSize(sheet, index, axis);
  return position === whole ? points : points + (position - whole) * lineSize(sheet, whole, axis);
}

function gridPosition(sheet: SheetState, points: number, axis: Axis): number {
  const last = axis === "row" ? LAST_ROW : LAST_COLUMN;
  let rest = points;
  for (let index = 0; index <= last; index++) {
    const size = lineSize(sheet, index, axis);
    if (rest < size) return index + rest / size;
    rest -= size;
  }
  throw invalidArgument("chart position");
}

function lineSize(sheet: SheetState, index: number, axis: Axis): number {
  if (isHidden(sheet, index, axis)) return 0;
  return axis === "row" ? rowHeight(sheet, index) : columnWidth(sheet, index);
}

/** Takes away what dividing and multiplying again leaves. */
function rounded(points: number): number {
  return Math.round(points * 10_000) / 10_000;
}
