import type { CellContent, ChartSpec, SheetSpec, TableColumn, TableSpec } from "../../src/sheets/sheetSpec";

/** A plan with nothing on it, to be filled by a test. */
export function sheetSpec(name: string, parts: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name,
    gridlines: false,
    columnWidths: [],
    rowHeights: [],
    cells: [],
    merges: [],
    styles: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    print: {
      orientation: "portrait",
      area: null,
      margins: { top: 1.2, bottom: 1.2, left: 1.2, right: 1.2 },
      fit: { wide: 1, tall: null },
    },
    isProtected: false,
    ...parts,
  };
}

export const codeColumn: TableColumn = { name: "codigo", owner: "program", numberFormat: "@", width: 12 };
export const valueColumn: TableColumn = { name: "valor", owner: "program", numberFormat: "0.0", width: 8 };
export const noteColumn: TableColumn = { name: "observacao", owner: "person", width: 30, wrap: true };
export const doubleColumn: TableColumn = { name: "dobro", owner: "formula", numberFormat: "0.0", width: 8 };

/** codigo (ours), valor (ours), observacao (people's), dobro (formula), from A4 on. */
export function noteTable(
  rows: readonly (readonly [code: string, value: number | null, note: string])[],
  parts: Partial<TableSpec> = {},
): TableSpec {
  const doubled = { formula: "=tblNotas[[#This Row],[valor]]*2" };
  return {
    name: "tblNotas",
    at: "A4",
    columns: [codeColumn, valueColumn, noteColumn, doubleColumn],
    rows: rows.map((row): CellContent[] => [...row, doubled]),
    rowsBefore: 0,
    ...parts,
  };
}

/** A line over A2:B2. */
export function lineChart(name: string, bounds: { minimum?: number; maximum?: number } = {}): ChartSpec {
  return {
    name,
    from: "A6",
    to: "F16",
    series: [{ name: "Escola", values: "A2:B2", categories: "A2:B2", kind: "line", color: "#1A1A1A" }],
    legend: "none",
    valueAxis: { isVisible: true, gridlines: null, ...bounds },
    categoryAxis: { isVisible: true, hasLine: true, color: "#595959", size: 9 },
    isTransparent: true,
    alternativeText: "",
  };
}
