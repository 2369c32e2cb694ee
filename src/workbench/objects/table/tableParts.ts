import { applyFilter } from "../../book/filters";
import { deleteCells, insertCells } from "../../book/insertCells";
import { enterInputs } from "../../book/enterInputs";
import { addTableColumn, makeRoomBelow } from "../../book/tableRoom";
import { columnZone, dataZone, resizeTable, tableState } from "../../book/tables";
import { headerZone, totalsZone } from "../../book/tableLookup";
import type { TableState } from "../../book/officeState";
import { rowCount } from "../../book/zone";
import type { Zone } from "../../book/zone";
import { textValue } from "../../host/arguments";
import { HostError, apiNotFound, invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeObject } from "../../host/officeClass";
import { officeObject, rangeObject } from "../officeObjects";
import type { TableColumnTarget, TableRowTarget, TableTarget } from "../officeObjects";

export const tableColumnCollectionClass = officeClass<TableTarget>({
  name: "TableColumnCollection",
  properties: { Count: { get: (target) => state(target).columns.length } },
  methods: {
    GetItem: (target, args) => column(target, args.raw(0)) ?? missing(),
    GetItemOrNullObject: (target, args) => column(target, args.raw(0)),
    GetItemAt: (target, args) => {
      const found = state(target).columns[args.whole(0)];
      if (!found) throw invalidArgument();
      return officeObject("TableColumn", { ...target, columnId: found.id });
    },
    GetCount: (target) => state(target).columns.length,
    Add: (target, args) => {
      const { columns } = state(target);
      const index = args.optionalWhole(0) ?? -1;
      if (index !== -1 && index !== columns.length)
        throw apiNotFound("TableColumnCollection.add before another column");
      addTableColumn(target.book, target.tableId, { values: args.raw(1) ?? null, name: args.optionalText(2) });
      return column(target, state(target).columns.at(-1)?.name) ?? missing();
    },
  },
  items: (target) => state(target).columns.map(({ id }) => officeObject("TableColumn", { ...target, columnId: id })),
});

export const tableColumnClass = officeClass<TableColumnTarget>({
  name: "TableColumn",
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    Id: { get: ({ columnId }) => columnId },
    Index: { get: (target) => state(target).columns.findIndex(({ id }) => id === target.columnId) },
    Name: {
      get: (target) => state(target).columns.find(({ id }) => id === target.columnId)?.name ?? missing(),
      set: (target, value) => {
        const header = headerZone(state(target)) ?? missing();
        const zone = columnZone(state(target), target.columnId, header);
        enterInputs(target.book, { sheetId: state(target).sheetId, zone, inputOf: () => `'${textValue(value)}` });
      },
    },
    Values: {
      get: (target) => {
        throw apiNotFound(`TableColumn.values of ${state(target).name}: read its range`);
      },
    },
  },
  navigations: { Filter: () => refuse("TableColumn.filter") },
  methods: {
    GetRange: (target) => columnCells(target, state(target).zone),
    GetDataBodyRange: (target) => columnCells(target, dataZone(state(target))),
    GetHeaderRowRange: (target) => columnCells(target, headerZone(state(target)) ?? missing()),
    GetTotalRowRange: (target) => columnCells(target, totalsZone(state(target)) ?? missing()),
  },
});

export const tableRowCollectionClass = officeClass<TableTarget>({
  name: "TableRowCollection",
  properties: { Count: { get: (target) => rowCount(dataZone(state(target))) } },
  methods: {
    Add: (target, args) => {
      const index = args.optionalWhole(0);
      addRows(target, index, args.raw(1));
      return officeObject("TableRow", { ...target, index: index ?? rowCount(dataZone(state(target))) - 1 });
    },
    GetItemAt: (target, args) => {
      const index = args.whole(0);
      if (index < 0 || index >= rowCount(dataZone(state(target)))) throw invalidArgument();
      return officeObject("TableRow", { ...target, index });
    },
    GetCount: (target) => rowCount(dataZone(state(target))),
  },
  items: (target) =>
    Array.from({ length: rowCount(dataZone(state(target))) }, (_row, index) =>
      officeObject("TableRow", { ...target, index }),
    ),
});

export const tableRowClass = officeClass<TableRowTarget>({
  name: "TableRow",
  properties: { Index: { get: ({ index }) => index } },
  methods: {
    GetRange: (target) => rangeObject(target.book, state(target).sheetId, rowZone(target)),
    Delete: (target) => {
      const { top, bottom } = rowZone(target);
      const whole = { top, bottom, left: 0, right: 16_383 };
      deleteCells(target.book, { sheetId: state(target).sheetId, zone: whole }, "Up");
      return null;
    },
  },
});

export const autoFilterClass = officeClass<TableTarget>({
  name: "AutoFilter",
  properties: {
    Enabled: { get: (target) => state(target).showFilterButton },
    IsDataFiltered: { get: (target) => Object.keys(state(target).filters).length > 0 },
  },
  methods: {
    Apply: (target, args) => {
      applyFilter(target.book, target.tableId, args.optionalWhole(1), args.raw(2));
      return null;
    },
  },
});

function state({ book, tableId }: TableTarget): TableState {
  return tableState(book, tableId);
}

function column(target: TableTarget, key: unknown): OfficeObject | null {
  const upper = typeof key === "string" ? key.toUpperCase() : null;
  const found = state(target).columns.find(({ id, name }) => id === Number(key) || name.toUpperCase() === upper);
  return found ? officeObject("TableColumn", { ...target, columnId: found.id }) : null;
}

function columnCells(target: TableColumnTarget, part: Zone): OfficeObject {
  return rangeObject(target.book, state(target).sheetId, columnZone(state(target), target.columnId, part));
}

function rowZone(target: TableRowTarget): Zone {
  const body = dataZone(state(target));
  const row = body.top + target.index;
  if (row > body.bottom) throw new HostError("ItemNotFound");
  return { ...body, top: row, bottom: row };
}

/** New rows at the end, or pushed in before `index`; `values` as for a range. */
function addRows(target: TableTarget, index: number | null, values: unknown): void {
  const { book, tableId } = target;
  const rows =
    Array.isArray(values) && Array.isArray(values[0])
      ? (values as unknown[][])
      : values === null || values === undefined
        ? [[]]
        : [values as unknown[]];
  const table = state(target);
  const body = dataZone(table);
  const isAtEnd = index === null || index === -1 || index >= rowCount(body);
  if (isAtEnd && !table.showTotals) {
    makeRoomBelow(book, tableId, rows.length);
    resizeTable(book, tableId, {
      sheetId: table.sheetId,
      zone: { ...table.zone, bottom: table.zone.bottom + rows.length },
    });
  } else {
    const top = isAtEnd ? body.bottom + 1 : body.top + index;
    insertCells(
      book,
      { sheetId: table.sheetId, zone: { top, bottom: top + rows.length - 1, left: 0, right: 16_383 } },
      "Down",
    );
  }
  const top = isAtEnd ? body.bottom + 1 : body.top + index;
  const zone = { ...body, top, bottom: top + rows.length - 1 };
  if (rows[0]?.length === 0) return;
  if (rows.some((row) => row.length !== zone.right - zone.left + 1)) throw invalidArgument();
  enterInputs(book, { sheetId: table.sheetId, zone, inputOf: (row, at) => rows[row]?.[at] });
}

function missing(): never {
  throw new HostError("ItemNotFound");
}

function refuse(api: string): never {
  throw apiNotFound(api);
}
