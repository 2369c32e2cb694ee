import { sortCells } from "../../book/sortCells";
import type { SortField } from "../../book/sortCells";
import { dataZone, tableState } from "../../book/tables";
import { recordValue } from "../../host/arguments";
import type { Arguments } from "../../host/arguments";
import { apiNotFound, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { RangeTarget, TableTarget } from "../officeObjects";

export const rangeSortClass = officeClass<RangeTarget>({
  name: "RangeSort",
  methods: {
    Apply: ({ book, live }, args) => {
      const hasHeaders = args.flag(2, false);
      if (args.word(3, ["Rows", "Columns"], "Rows") === "Columns") throw apiNotFound("RangeSort.apply by columns");
      const zone = hasHeaders ? { ...live.zone, top: live.zone.top + 1 } : live.zone;
      sortCells(book, { sheetId: live.sheetId, zone }, sortFields(args), args.flag(1, false));
      return null;
    },
  },
});

export const tableSortClass = officeClass<TableTarget>({
  name: "TableSort",
  methods: {
    Apply: ({ book, tableId }, args) => {
      const table = tableState(book, tableId);
      sortCells(book, { sheetId: table.sheetId, zone: dataZone(table) }, sortFields(args), args.flag(1, false));
      return null;
    },
    Clear: () => null,
    Reapply: () => null,
  },
});

function sortFields(args: Arguments): SortField[] {
  const given = args.raw(0);
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument("sort fields");
  return given.map((one) => {
    const field = recordValue(one);
    const key = field["key"] ?? field["Key"];
    const sortOn = field["sortOn"] ?? field["SortOn"] ?? "Value";
    if (typeof key !== "number" || !Number.isInteger(key)) throw invalidArgument("sort key");
    if (sortOn !== "Value") throw apiNotFound(`SortField.sortOn ${typeof sortOn === "string" ? sortOn : ""}`);
    return { key, isAscending: (field["ascending"] ?? field["Ascending"]) !== false };
  });
}
