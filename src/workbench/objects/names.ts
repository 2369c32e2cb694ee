import { fixedAddress, quotedSheet } from "../book/address";
import { addName, checkedNameFormula, nameCells, nameValue } from "../book/names";
import { nameKey } from "../book/officeState";
import type { NameState } from "../book/officeState";
import { sheetName } from "../book/sheets";
import { flagValue, textValue } from "../host/arguments";
import { HostError } from "../host/hostError";
import { officeClass } from "../host/officeClass";
import { objectArgument, officeObject, rangeObject } from "./officeObjects";
import type { NameTarget, ScopeTarget } from "./officeObjects";

export const namedItemCollectionClass = officeClass<ScopeTarget>({
  name: "NamedItemCollection",
  methods: {
    Add: ({ book, sheetId }, args) => {
      const range = args.object(1) ? objectArgument(args, 1, "Range") : null;
      const formula = range
        ? `=${quotedSheet(sheetName(book, range.live.sheetId))}!${fixedAddress(range.live.zone)}`
        : args.text(1);
      const key = addName(book, { name: args.text(0), sheetId, formula, comment: args.optionalText(2) ?? "" });
      return officeObject("NamedItem", { book, key });
    },
    GetItem: (target, args) => {
      const key = knownKey(target, args.text(0));
      if (key === null) throw new HostError("ItemNotFound");
      return officeObject("NamedItem", { book: target.book, key });
    },
    GetItemOrNullObject: (target, args) => {
      const key = knownKey(target, args.text(0));
      return key === null ? null : officeObject("NamedItem", { book: target.book, key });
    },
    GetCount: (target) => keysIn(target).length,
  },
  items: (target) => keysIn(target).map((key) => officeObject("NamedItem", { book: target.book, key })),
});

export const namedItemClass = officeClass<NameTarget>({
  name: "NamedItem",
  identity: (target) => ({ _Id: state(target).name }),
  properties: {
    Name: { get: (target) => state(target).name },
    Formula: {
      get: (target) => state(target).formula,
      set: (target, value) => {
        const formula = checkedNameFormula(target.book, textValue(value));
        target.book.set(["names", target.key], { ...state(target), formula }, true);
      },
    },
    Value: { get: (target) => nameValue(target.book, state(target)) },
    Type: { get: (target) => nameType(target) },
    Scope: { get: (target) => (state(target).sheetId === null ? "Workbook" : "Worksheet") },
    Visible: {
      get: (target) => state(target).visible,
      set: (target, value) => target.book.set(["names", target.key], { ...state(target), visible: flagValue(value) }),
    },
    Comment: {
      get: (target) => state(target).comment,
      set: (target, value) => target.book.set(["names", target.key], { ...state(target), comment: textValue(value) }),
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.set(["names", key], undefined, true);
      return null;
    },
    GetRange: (target) => {
      const cells = nameCells(target.book, state(target));
      if (!cells) throw new HostError("InvalidReference");
      return rangeObject(target.book, cells.sheetId, cells.zone);
    },
    GetRangeOrNullObject: (target) => {
      const cells = nameCells(target.book, state(target));
      return cells && rangeObject(target.book, cells.sheetId, cells.zone);
    },
  },
});

function state({ book, key }: NameTarget): NameState {
  const found = book.state.names[key];
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

function knownKey({ book, sheetId }: ScopeTarget, name: string): string | null {
  const key = nameKey(name, sheetId);
  return book.state.names[key] ? key : null;
}

function keysIn({ book, sheetId }: ScopeTarget): string[] {
  return Object.keys(book.state.names).filter((key) => book.state.names[key]?.sheetId === sheetId);
}

function nameType(target: NameTarget): string {
  if (nameCells(target.book, state(target))) return "Range";
  const value = nameValue(target.book, state(target));
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value.startsWith("#") ? "Error" : "String";
}
