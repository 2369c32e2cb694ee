import { textValue } from "../host/arguments";
import { officeClass } from "../host/officeClass";
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
    GetSelectedRange: ({ book }) => rangeObject(book, book.activeSheetId, selection(book)),
    GetActiveCell: ({ book }) => {
      const { top, left } = selection(book);
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

function selection(book: BookTarget["book"]): { top: number; left: number; bottom: number; right: number } {
  return book.selections.get(book.activeSheetId) ?? { top: 0, left: 0, bottom: 0, right: 0 };
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
