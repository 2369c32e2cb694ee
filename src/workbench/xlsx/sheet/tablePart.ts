import { zoneAddress } from "../../book/address";
import type { CellSnapshot, TableSnapshot } from "../../book/snapshot";
import { structuredText } from "../../formulas/structuredReference";
import { fileFormula } from "../formula/fileFormula";
import { element, elementText } from "../package/xmlText";
import { zoneOf } from "../package/zoneOf";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * A table's whole part (CT_Table: autoFilter, tableColumns, tableStyleInfo).
 * @param id unique in the workbook, from 1
 * @param cellAt the sheet's cells: a label in the totals row is also kept in the table
 */
export function tablePart(
  table: TableSnapshot,
  id: number,
  cellAt: (row: number, column: number) => CellSnapshot | undefined,
): string {
  const attributes = {
    xmlns: NAMESPACE,
    id,
    name: table.name,
    displayName: table.name,
    ref: table.range,
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  };
  const zone = zoneOf(table.range);
  const columns = table.columns.map((column, at) => {
    const label = table.showTotals ? cellAt(zone.bottom, zone.left + at)?.value : undefined;
    return tableColumn(table, at, typeof label === "string" && column.totalsFormula === undefined ? label : undefined);
  });
  return (
    HEAD +
    element(
      "table",
      attributes,
      autoFilter(table) + element("tableColumns", { count: columns.length }, columns.join("")) + styleInfo(table),
    )
  );
}

/** The filter covers headers and rows, never the totals. */
function autoFilter(table: TableSnapshot): string {
  if (!table.showHeaders || !table.showFilterButton) return "";
  const zone = zoneOf(table.range);
  const bottom = zone.bottom - (table.showTotals ? 1 : 0);
  return element("autoFilter", { ref: zoneAddress({ ...zone, bottom }) });
}

function tableColumn(table: TableSnapshot, at: number, label: string | undefined): string {
  const column = table.columns[at];
  if (!column) return "";
  const { name, calculatedFormula, totalsFormula } = column;
  const builtIn = totalsFormula === undefined ? undefined : totalsFunction(totalsFormula, name);
  const isCustom = totalsFormula !== undefined && builtIn === undefined;
  const formula = (tag: string, text: string | undefined): string =>
    text === undefined ? "" : element(tag, {}, elementText(fileFormula(text, table.name)));
  return element(
    "tableColumn",
    { id: at + 1, name, totalsRowLabel: label, totalsRowFunction: isCustom ? "custom" : builtIn },
    formula("calculatedColumnFormula", calculatedFormula) +
      formula("totalsRowFormula", isCustom ? totalsFormula : undefined),
  );
}

/** SUBTOTAL's numbers that a file writes as a word instead of a formula. */
export const TOTALS_FUNCTIONS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** The formula that such a word stands for, as Excel shows it in the table. */
export function totalsText(functionNumber: number, column: string): string {
  const reference = structuredText({ table: null, areas: [], columns: [column] }, true);
  return `=SUBTOTAL(${functionNumber},${reference})`;
}

function totalsFunction(formula: string, column: string): string | undefined {
  return Object.entries(TOTALS_FUNCTIONS).find(([, number]) => formula === totalsText(number, column))?.[0];
}

function styleInfo(table: TableSnapshot): string {
  return element("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: Number(table.highlightFirstColumn),
    showLastColumn: 0,
    showRowStripes: Number(table.showBandedRows),
    showColumnStripes: Number(table.showBandedColumns),
  });
}
