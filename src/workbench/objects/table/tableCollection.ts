import { addTable } from "../../book/tables";
import type { TableState } from "../../book/officeState";
import { HostError, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeObject } from "../../host/officeClass";
import { objectArgument, officeObject } from "../officeObjects";
import type { ScopeTarget } from "../officeObjects";
import { cellsElsewhere } from "../range/cellsElsewhere";

export const tableCollectionClass = officeClass<ScopeTarget>({
  name: "TableCollection",
  properties: { Count: { get: (target) => tablesIn(target).length } },
  methods: {
    Add: ({ book, sheetId }, args) => {
      const home = sheetId ?? book.activeSheetId;
      const cells = args.object(0) ? objectArgument(args, 0, "Range").live : cellsElsewhere(book, home, args.text(0));
      return officeObject("Table", { book, tableId: addTable(book, cells, args.flag(1, false)) });
    },
    GetItem: (target, args) => found(target, args.text(0)) ?? missing(),
    GetItemOrNullObject: (target, args) => found(target, args.text(0)),
    GetItemAt: (target, args) => {
      const table = tablesIn(target)[args.whole(0)];
      if (!table) throw invalidArgument();
      return officeObject("Table", { book: target.book, tableId: table.id });
    },
    GetCount: (target) => tablesIn(target).length,
  },
  items: (target) => tablesIn(target).map(({ id }) => officeObject("Table", { book: target.book, tableId: id })),
});

function tablesIn({ book, sheetId }: ScopeTarget): TableState[] {
  return Object.values(book.state.tables).filter((table) => sheetId === null || table.sheetId === sheetId);
}

function found(target: ScopeTarget, nameOrId: string): OfficeObject | null {
  const upper = nameOrId.toUpperCase();
  const table = tablesIn(target).find(({ id, name }) => id === nameOrId || name.toUpperCase() === upper);
  return table ? officeObject("Table", { book: target.book, tableId: table.id }) : null;
}

function missing(): never {
  throw new HostError("ItemNotFound");
}
