import type { Book } from "./book";
import { LAST_COLUMN, LAST_ROW, intersection, zonesEqual } from "./zone";
import type { Zone } from "./zone";

/** Keeps what a person sees in the grid, and what Office.js calls active and selected, the same. */
export class GridView {
  private isShowing = false;

  constructor(private readonly book: Book) {
    book.model.on("update", this, () => this.follow());
  }

  /** The person has gone to another sheet or selected other cells. */
  private follow(): void {
    const { book } = this;
    if (this.isShowing || book.isBatching) return;
    const { sheetId, zone } = this.shown();
    if (book.activeSheetId === sheetId && zonesEqual(book.selection(sheetId), zone)) return;
    book.activeSheetId = sheetId;
    book.select(sheetId, zone);
    book.personActed();
  }

  /** The add-in has activated a sheet or selected cells, or changed what is to be seen. */
  show(): void {
    const { book } = this;
    this.isShowing = true;
    try {
      const { sheetId } = this.shown();
      if (sheetId !== book.activeSheetId)
        book.run("ACTIVATE_SHEET", { sheetIdFrom: sheetId, sheetIdTo: book.activeSheetId });
      const wanted = this.roomy(book.selection(book.activeSheetId));
      const { left: col, top: row } = wanted;
      if (!zonesEqual(this.roomy(this.shown().zone), wanted))
        book.model.selection.selectZone({ cell: { col, row }, zone: wanted });
    } finally {
      this.isShowing = false;
    }
    book.model.trigger("update");
  }

  private shown(): { readonly sheetId: string; readonly zone: Zone } {
    const { getters } = this.book.model;
    const { top, left, bottom = LAST_ROW, right = LAST_COLUMN } = getters.getSelectecUnboundedZone();
    return { sheetId: getters.getActiveSheetId(), zone: { top, left, bottom, right } };
  }

  /** The grid has fewer cells than Excel's sheets. */
  private roomy(zone: Zone): Zone {
    const { bottom, right } = this.book.model.getters.getSheetZone(this.book.activeSheetId);
    return intersection(zone, { top: 0, left: 0, bottom, right }) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }
}
