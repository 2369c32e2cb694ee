import { textValue } from "../host/arguments";
import { HostError } from "../host/hostError";
import { cellsNamed } from "../book/rangeAddress";
import { officeClass } from "../host/officeClass";
import type { OfficeObject } from "../host/officeClass";
import { officeObject, rangeObject } from "./officeObjects";
import type { BookTarget } from "./officeObjects";

export const workbookClass = officeClass<BookTarget>({
  name: "Workbook",
  properties: {
    Name: { get: ({ book }) => book.fileName },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
  },
  navigations: {
    Application: (target) => officeObject("Application", target),
    Worksheets: (target) => officeObject("WorksheetCollection", target),
    Tables: ({ book }) => officeObject("TableCollection", { book, sheetId: null }),
    Names: ({ book }) => officeObject("NamedItemCollection", { book, sheetId: null }),
    Properties: (target) => officeObject("DocumentProperties", target),
  },
  methods: {
    GetSelectedRange: ({ book }) => rangeObject(book, book.activeSheetId, book.selection(book.activeSheetId)),
    /** A handler asks for the cells that its event spoke of. */
    _GetRangeForEventByReferenceId: ({ book }, args) => eventRange(book, args.text(0)) ?? gone(),
    _GetRangeOrNullObjectForEventByReferenceId: ({ book }, args) => eventRange(book, args.text(0)),
    GetActiveCell: ({ book }) => {
      const { top, left } = book.selection(book.activeSheetId);
      return rangeObject(book, book.activeSheetId, { top, left, bottom: top, right: left });
    },
  },
});

export const documentPropertiesClass = officeClass<BookTarget>({
  name: "DocumentProperties",
  properties: {
    Title: documentProperty("title"),
    Author: documentProperty("author"),
  },
});

/** null once the sheet is gone. */
function eventRange(book: BookTarget["book"], referenceId: string): OfficeObject | null {
  const [sheetId = "", address = ""] = referenceId.split("|");
  if (!book.model.getters.tryGetSheet(sheetId)) return null;
  return rangeObject(book, sheetId, cellsNamed(book, sheetId, address));
}

function gone(): never {
  throw new HostError("ItemNotFound");
}

function documentProperty(key: "title" | "author"): {
  readonly get: (target: BookTarget) => unknown;
  readonly set: (target: BookTarget, value: unknown) => void;
} {
  return {
    get: ({ book }) => book.state.properties[key] ?? "",
    set: ({ book }, value) => book.set(["properties"], { ...book.state.properties, [key]: textValue(value) }),
  };
}
