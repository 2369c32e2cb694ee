import { apiNotFound } from "../host/hostError";
import type { Book } from "./book";
import { rezoned } from "./rezoned";
import type { SheetZone } from "./officeState";
import { boundingZone, columnCount, intersection, rowCount, without, zonesEqual } from "./zone";
import type { Zone } from "./zone";

/**
 * Pasted looks bring their conditional formats along: the formats of the source's cells hold in the target too, in place
 * of what held there. Their formulas are relative to their first range, so that they need no change.
 */
export function copyConditionalFormats(book: Book, from: SheetZone, to: SheetZone): void {
  const { conditionalFormats } = book.sheetState(from.sheetId);
  const isConcerned = conditionalFormats.some(({ zones }) => zones.some((zone) => intersection(zone, from.zone)));
  if (from.sheetId !== to.sheetId) {
    if (isConcerned) throw apiNotFound("Range.copyFrom with conditional formats to another sheet");
    return;
  }
  const changed = conditionalFormats.map((format) => {
    const sources = format.zones.flatMap((zone) => intersection(zone, from.zone) ?? []);
    const copies = sources.flatMap((source) => copiesOf(source, from.zone, to.zone));
    const before = format.zones.flatMap((zone) => intersection(zone, to.zone) ?? []);
    const isSame =
      copies.every((copy) => before.some((zone) => zonesEqual(zone, copy))) && before.length === copies.length;
    if (isSame) return format;
    const rest = format.zones.flatMap((zone) => without(zone, to.zone));
    return rezoned(format, copies.reduce(joined, rest));
  });
  book.setSheet(to.sheetId, { conditionalFormats: changed.filter(({ zones }) => zones.length > 0) });
}

/** Where a part of the source comes to lie in the target, which repeats the source. */
function copiesOf(part: Zone, from: Zone, to: Zone): Zone[] {
  // A part as high or as wide as the source has its repetitions side by side: they are one.
  const isWholeHeight = rowCount(part) === rowCount(from);
  const isWholeWidth = columnCount(part) === columnCount(from);
  const downs = isWholeHeight
    ? [to.top]
    : repeated(to.top, rowCount(to), rowCount(from)).map((top) => top + part.top - from.top);
  const rights = isWholeWidth
    ? [to.left]
    : repeated(to.left, columnCount(to), columnCount(from)).map((left) => left + part.left - from.left);
  return downs.flatMap((top) =>
    rights.map((left) => ({
      top,
      left,
      bottom: isWholeHeight ? to.bottom : top + rowCount(part) - 1,
      right: isWholeWidth ? to.right : left + columnCount(part) - 1,
    })),
  );
}

function repeated(first: number, length: number, step: number): number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_each, index) => first + index * step);
}

/** Neighbours above one another become one range, as Excel shows them. */
function joined(zones: readonly Zone[], added: Zone): Zone[] {
  const above = zones.find(
    ({ left, right, bottom }) => left === added.left && right === added.right && bottom === added.top - 1,
  );
  return above ? zones.map((zone) => (zone === above ? boundingZone(above, added) : zone)) : [...zones, added];
}
