import { shiftedFormula } from "../formulas/mappedReferences";
import { addressZone, zoneAddress } from "./address";
import { shiftedIndex, shiftedRecord, shiftedZone } from "./gridChange";
import type { GridChange } from "./gridChange";
import type { ChartState, OfficeState, SheetState, SheetZone, TableState } from "./officeState";
import type { PageLayoutSnapshot } from "./snapshot";
import { shiftedPlace } from "./shiftedPlace";
import type { Zone } from "./zone";

/** Where rows or columns come or go, and what that sheet is called. */
export interface SheetGridChange extends GridChange {
  readonly sheetId: string;
  readonly sheetName: string;
}

/**
 * Everything that points at cells, after rows or columns came or went.
 * `nameOf` gives the names of the sheets, which formulas use.
 */
export function shiftedState(
  state: OfficeState,
  change: SheetGridChange,
  nameOf: (sheetId: string) => string,
): OfficeState {
  const formula = (text: string, home: string) => shiftedFormula(text, home, change.sheetName, change);
  const sheets = Object.entries(state.sheets).map(([id, sheet]) => {
    const charts = shiftedCharts(sheet.charts, change, id);
    const own = id === change.sheetId ? shiftedSheet(sheet, change, (text) => formula(text, nameOf(id))) : sheet;
    return [id, { ...own, charts }] as const;
  });
  const tables = Object.entries(state.tables).flatMap(([id, table]) => {
    const shifted = table.sheetId === change.sheetId ? shiftedTable(table, change) : table;
    return shifted ? [[id, shifted] as const] : [];
  });
  const names = Object.entries(state.names).map(
    ([key, name]) => [key, { ...name, formula: formula(name.formula, "") }] as const,
  );
  return {
    ...state,
    sheets: Object.fromEntries(sheets),
    tables: Object.fromEntries(tables),
    names: Object.fromEntries(names),
  };
}

function shiftedSheet(sheet: SheetState, change: GridChange, formula: (text: string) => string): SheetState {
  const isRow = change.axis === "row";
  return {
    ...sheet,
    columns: isRow ? sheet.columns : shiftedRecord(sheet.columns, change),
    rows: isRow ? shiftedRecord(sheet.rows, change) : sheet.rows,
    merges: shiftedZones(sheet.merges, change).filter(({ top, bottom, left, right }) => top < bottom || left < right),
    freeze: shiftedFreeze(sheet.freeze, change),
    pageLayout: shiftedLayout(sheet.pageLayout, change),
    validations: withZones(sheet.validations, change).map((validation) => ({
      ...validation,
      rule: mappedTexts(validation.rule, formula),
    })),
    conditionalFormats: withZones(sheet.conditionalFormats, change).map((format) => ({
      ...format,
      formula: formula(format.formula),
    })),
    hyperlinks: shiftedCells(sheet.hyperlinks, change),
  };
}

function shiftedZones(zones: readonly Zone[], change: GridChange): Zone[] {
  return zones.flatMap((zone) => shiftedZone(zone, change) ?? []);
}

function withZones<Item extends { readonly zones: readonly Zone[] }>(
  items: readonly Item[],
  change: GridChange,
): Item[] {
  return items
    .map((item) => ({ ...item, zones: shiftedZones(item.zones, change) }))
    .filter(({ zones }) => zones.length > 0);
}

function shiftedFreeze(freeze: SheetState["freeze"], change: GridChange): SheetState["freeze"] {
  if (!freeze) return null;
  const key = change.axis === "row" ? "rows" : "columns";
  const count = freeze[key];
  if (change.at >= count) return freeze;
  return { ...freeze, [key]: Math.max(change.at, count + change.count) };
}

function shiftedLayout(layout: PageLayoutSnapshot, change: GridChange): PageLayoutSnapshot {
  const breaks = layout.horizontalPageBreaks.flatMap((row) =>
    change.axis === "row" ? (shiftedIndex(row, change) ?? []) : row,
  );
  return {
    ...layout,
    printArea: layout.printArea && shiftedAddress(layout.printArea, change),
    titleRows: layout.titleRows && shiftedAddress(layout.titleRows, change),
    horizontalPageBreaks: breaks,
  };
}

function shiftedAddress(address: string, change: GridChange): string | null {
  const zone = addressZone(address);
  const shifted = zone && shiftedZone(zone, change);
  return shifted && zoneAddress(shifted);
}

/** Records keyed "row,column". */
function shiftedCells<Value>(cells: Readonly<Record<string, Value>>, change: GridChange): Record<string, Value> {
  const entries = Object.entries(cells).flatMap(([key, value]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const at = shiftedIndex(change.axis === "row" ? row : column, change);
    if (at === null) return [];
    return [[change.axis === "row" ? `${at},${column}` : `${row},${at}`, value] as const];
  });
  return Object.fromEntries(entries);
}

/** Every text in a validation rule that is a formula, replaced. */
export function mappedTexts<Value>(value: Value, formula: (text: string) => string): Value {
  if (typeof value === "string") return (value.startsWith("=") ? formula(value) : value) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, mappedTexts(item as unknown, formula)] as const);
  return Object.fromEntries(entries) as Value;
}

/** A chart whose series look elsewhere: `map` says where. */
export function mappedChart(chart: ChartState, map: (cells: SheetZone) => SheetZone | null): ChartState {
  const series = chart.series.map((one) => ({
    ...one,
    values: one.values && map(one.values),
    categories: one.categories && map(one.categories),
    nameCell: one.nameCell && map(one.nameCell),
  }));
  return { ...chart, series };
}

function shiftedCharts(charts: readonly ChartState[], change: SheetGridChange, home: string): readonly ChartState[] {
  if (charts.length === 0) return charts;
  const shifted = (cells: SheetZone): SheetZone | null => {
    if (cells.sheetId !== change.sheetId) return cells;
    const zone = shiftedZone(cells.zone, change);
    return zone && { ...cells, zone };
  };
  const placed =
    home === change.sheetId ? charts.map((chart) => ({ ...chart, place: shiftedPlace(chart.place, change) })) : charts;
  return placed.map((chart) => mappedChart(chart, shifted));
}

function shiftedTable(table: TableState, change: GridChange): TableState | null {
  const zone = shiftedZone(table.zone, change);
  if (!zone) return null;
  if (change.axis === "row") return { ...table, zone };
  return { ...table, zone, columns: shiftedColumns(table, change) };
}

function shiftedColumns({ columns, zone }: TableState, { at, count }: GridChange): TableState["columns"] {
  const index = at - zone.left;
  if (count < 0) {
    const [from, to] = [Math.max(0, index), Math.max(0, index - count)];
    return [...columns.slice(0, from), ...columns.slice(to)];
  }
  if (index <= 0 || index >= columns.length) return columns;
  const nextId = Math.max(...columns.map(({ id }) => id)) + 1;
  const added = Array.from({ length: count }, (_, offset) => ({
    id: nextId + offset,
    name: freeColumnName(columns, offset),
  }));
  return [...columns.slice(0, index), ...added, ...columns.slice(index)];
}

/** Excel calls new columns Column1, Column2… */
export function freeColumnName(columns: readonly { readonly name: string }[], skip = 0): string {
  const taken = new Set(columns.map(({ name }) => name.toUpperCase()));
  let number = 1;
  for (let free = -1; ; number++) {
    if (!taken.has(`COLUMN${number}`) && ++free === skip) return `Column${number}`;
  }
}
