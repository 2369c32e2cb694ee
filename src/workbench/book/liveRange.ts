import { shiftedZone } from "./gridChange";
import type { GridChange } from "./gridChange";
import type { Zone } from "./zone";

/** Cells that an add-in holds on to: they move when rows or columns come or go before them, as in Excel. */
export class LiveRange {
  constructor(
    readonly sheetId: string,
    public zone: Zone,
    readonly referenceId: string,
  ) {}
}

/** All the ranges of a request, and those kept beyond it. */
export class LiveRanges {
  private readonly ranges = new Set<LiveRange>();
  private made = 0;

  make(sheetId: string, zone: Zone): LiveRange {
    this.made += 1;
    const range = new LiveRange(sheetId, zone, `r${this.made}`);
    this.ranges.add(range);
    return range;
  }

  shift(sheetId: string, change: GridChange): void {
    for (const range of this.ranges) {
      if (range.sheetId !== sheetId) continue;
      // A range whose cells are all gone keeps its place: what is asked of it next concerns what moved there.
      range.zone = shiftedZone(range.zone, change) ?? range.zone;
    }
  }

  forgetExcept(kept: readonly unknown[]): void {
    const keep = new Set(kept);
    for (const range of this.ranges) if (!keep.has(range)) this.ranges.delete(range);
  }
}
