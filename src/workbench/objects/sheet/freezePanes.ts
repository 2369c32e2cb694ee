import { addressZone } from "../../book/address";
import type { Book } from "../../book/book";
import { cellsNamed } from "../../book/rangeAddress";
import type { Zone } from "../../book/zone";
import type { Arguments } from "../../host/arguments";
import { invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import { objectArgument, rangeObject } from "../officeObjects";
import type { SheetTarget } from "../officeObjects";

export const freezePanesClass = officeClass<SheetTarget>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ book, sheetId }, args) => freeze(book, sheetId, args.optionalWhole(0) ?? 1, 0),
    FreezeColumns: ({ book, sheetId }, args) => freeze(book, sheetId, 0, args.optionalWhole(0) ?? 1),
    FreezeAt: ({ book, sheetId }, args) => {
      const zone = frozenZone(book, sheetId, args);
      return freeze(book, sheetId, zone.bottom + 1, zone.right + 1);
    },
    Unfreeze: ({ book, sheetId }) => freeze(book, sheetId, 0, 0),
    GetLocationOrNullObject: ({ book, sheetId }) => {
      const { freeze: frozen } = book.sheetState(sheetId);
      if (!frozen) return null;
      const whole = addressZone("A1:XFD1048576") as Zone;
      return rangeObject(book, sheetId, {
        top: 0,
        left: 0,
        bottom: frozen.rows > 0 ? frozen.rows - 1 : whole.bottom,
        right: frozen.columns > 0 ? frozen.columns - 1 : whole.right,
      });
    },
  },
});

function frozenZone(book: Book, sheetId: string, args: Arguments): Zone {
  if (!args.object(0)) return cellsNamed(book, sheetId, args.text(0));
  const { live } = objectArgument(args, 0, "Range");
  if (live.sheetId !== sheetId) throw invalidArgument();
  return live.zone;
}

function freeze(book: Book, sheetId: string, rows: number, columns: number): null {
  if (rows < 0 || columns < 0) throw invalidArgument();
  book.setSheet(sheetId, { freeze: rows + columns > 0 ? { rows, columns } : null });
  return null;
}
