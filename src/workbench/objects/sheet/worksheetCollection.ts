import type { Book } from "../../book/book";
import { addSheet, findSheet, sheetIds } from "../../book/sheets";
import { HostError, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeObject } from "../../host/officeClass";
import { officeObject } from "../officeObjects";
import type { BookTarget } from "../officeObjects";

export const worksheetCollectionClass = officeClass<BookTarget>({
  name: "WorksheetCollection",
  methods: {
    Add: ({ book }, args) => sheet(book, addSheet(book, args.optionalText(0))),
    GetItem: ({ book }, args) => {
      const found = findSheet(book, args.text(0));
      if (found === null) throw new HostError("ItemNotFound");
      return sheet(book, found);
    },
    GetItemOrNullObject: ({ book }, args) => {
      const found = findSheet(book, args.text(0));
      return found === null ? null : sheet(book, found);
    },
    GetItemAt: ({ book }, args) => {
      const found = sheetIds(book)[args.whole(0)];
      if (found === undefined) throw invalidArgument();
      return sheet(book, found);
    },
    GetActiveWorksheet: ({ book }) => sheet(book, book.activeSheetId),
    GetFirst: ({ book }, args) => sheet(book, end(book, args.flag(0, false), "first")),
    GetLast: ({ book }, args) => sheet(book, end(book, args.flag(0, false), "last")),
    GetCount: ({ book }, args) => candidates(book, args.flag(0, false)).length,
  },
  items: ({ book }) => sheetIds(book).map((sheetId) => sheet(book, sheetId)),
});

function sheet(book: Book, sheetId: string): OfficeObject {
  return officeObject("Worksheet", { book, sheetId });
}

function candidates(book: Book, visibleOnly: boolean): readonly string[] {
  return sheetIds(book).filter((id) => !visibleOnly || book.sheetState(id).visibility === "Visible");
}

function end(book: Book, visibleOnly: boolean, which: "first" | "last"): string {
  const found = candidates(book, visibleOnly).at(which === "first" ? 0 : -1);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}
