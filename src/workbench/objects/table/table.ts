import {
  convertToRange,
  dataZone,
  deleteTable,
  renameTable,
  resizeTable,
  setTable,
  setTotals,
  tableState,
} from "../../book/tables";
import { clearFilters, reapplyFilters } from "../../book/filters";
import { headerZone, totalsZone } from "../../book/tableLookup";
import type { TableState } from "../../book/officeState";
import type { Zone } from "../../book/zone";
import { flagValue, textValue } from "../../host/arguments";
import { HostError, apiNotFound } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeMethod, OfficeObject, OfficeProperty } from "../../host/officeClass";
import { objectArgument, officeObject, rangeObject } from "../officeObjects";
import type { TableTarget } from "../officeObjects";
import { cellsElsewhere } from "../range/cellsElsewhere";

type FlagKey = "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn";

const properties: Readonly<Record<string, OfficeProperty<TableTarget>>> = {
  Id: { get: ({ tableId }) => tableId },
  LegacyId: { get: ({ tableId }) => tableId },
  Name: {
    get: (target) => state(target).name,
    set: ({ book, tableId }, value) => renameTable(book, tableId, textValue(value)),
  },
  Style: {
    get: (target) => state(target).style,
    set: ({ book, tableId }, value) => setTable(book, tableId, { style: textValue(value) }),
  },
  ShowHeaders: {
    get: (target) => state(target).showHeaders,
    set: (target, value) => {
      if (flagValue(value) !== state(target).showHeaders) throw apiNotFound("Table.showHeaders = false");
    },
  },
  ShowTotals: {
    get: (target) => state(target).showTotals,
    set: ({ book, tableId }, value) => setTotals(book, tableId, flagValue(value)),
  },
  ShowBandedRows: flag("showBandedRows"),
  ShowBandedColumns: flag("showBandedColumns"),
  ShowFilterButton: flag("showFilterButton"),
  HighlightFirstColumn: flag("highlightFirstColumn"),
  HighlightLastColumn: {
    get: () => false,
    set: (_target, value) => {
      if (flagValue(value)) throw apiNotFound("Table.highlightLastColumn = true");
    },
  },
};

const methods: Readonly<Record<string, OfficeMethod<TableTarget>>> = {
  GetRange: (target) => cells(target, state(target).zone),
  GetHeaderRowRange: (target) => cells(target, present(headerZone(state(target)))),
  GetDataBodyRange: (target) => cells(target, dataZone(state(target))),
  GetTotalRowRange: (target) => cells(target, present(totalsZone(state(target)))),
  Resize: (target, args) => {
    const { sheetId } = state(target);
    const to = args.object(0)
      ? objectArgument(args, 0, "Range").live
      : cellsElsewhere(target.book, sheetId, args.text(0));
    resizeTable(target.book, target.tableId, to);
    return null;
  },
  Delete: ({ book, tableId }) => {
    deleteTable(book, tableId);
    return null;
  },
  ConvertToRange: ({ book, tableId }) => {
    const { sheetId, zone } = convertToRange(book, tableId);
    return rangeObject(book, sheetId, zone);
  },
  ClearFilters: ({ book, tableId }) => {
    clearFilters(book, tableId);
    return null;
  },
  ReapplyFilters: ({ book, tableId }) => {
    reapplyFilters(book, tableId);
    return null;
  },
};

export const tableClass = officeClass<TableTarget>({
  name: "Table",
  identity: ({ tableId }) => ({ Id: tableId }),
  properties,
  navigations: {
    Columns: (target) => officeObject("TableColumnCollection", target),
    Rows: (target) => officeObject("TableRowCollection", target),
    Worksheet: (target) => officeObject("Worksheet", { book: target.book, sheetId: state(target).sheetId }),
    Sort: (target) => officeObject("TableSort", target),
    AutoFilter: (target) => officeObject("AutoFilter", target),
  },
  methods,
});

function state({ book, tableId }: TableTarget): TableState {
  return tableState(book, tableId);
}

function cells(target: TableTarget, zone: Zone): OfficeObject {
  return rangeObject(target.book, state(target).sheetId, zone);
}

function present(zone: Zone | null): Zone {
  if (!zone) throw new HostError("ItemNotFound");
  return zone;
}

function flag(key: FlagKey): OfficeProperty<TableTarget> {
  return {
    get: (target) => state(target)[key],
    set: ({ book, tableId }, value) => setTable(book, tableId, { [key]: flagValue(value) }),
  };
}
