import type { TableSnapshot } from "../../book/snapshot";
import { excelFormula } from "../formula/excelFormula";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
  textOf,
  type Element,
} from "../package/xmlTree";
import { TOTALS_FUNCTIONS, totalsText } from "./tablePart";

/** A table from its part's root element. */
export function readTable(table: Element): TableSnapshot {
  const name = attribute(table, "displayName") ?? attribute(table, "name") ?? "";
  const style = child(table, "tableStyleInfo");
  const columns = children(child(table, "tableColumns"), "tableColumn");
  return {
    id: attribute(table, "id") ?? name,
    name,
    range: attribute(table, "ref") ?? "",
    columns: columns.map((column) => readColumn(column, name)),
    showHeaders: (numberAttribute(table, "headerRowCount") ?? 1) > 0,
    showTotals: (numberAttribute(table, "totalsRowCount") ?? 0) > 0,
    showFilterButton: hasButtons(child(table, "autoFilter"), columns.length),
    showBandedRows: booleanAttribute(style, "showRowStripes"),
    showBandedColumns: booleanAttribute(style, "showColumnStripes"),
    highlightFirstColumn: booleanAttribute(style, "showFirstColumn"),
    style: attribute(style, "name") ?? "",
  };
}

/** Excel hides the buttons by marking every column. */
function hasButtons(filter: Element, columnCount: number): boolean {
  if (!filter) return false;
  const hidden = children(filter, "filterColumn").filter((column) => booleanAttribute(column, "hiddenButton"));
  return hidden.length < columnCount;
}

function readColumn(column: Element, table: string): TableSnapshot["columns"][number] {
  const name = attribute(column, "name") ?? "";
  const calculated = textOf(child(column, "calculatedColumnFormula"));
  const totals = totalsFormula(column, name, table);
  return {
    name,
    ...(calculated === "" ? {} : { calculatedFormula: excelFormula(calculated, table) }),
    ...(totals === undefined ? {} : { totalsFormula: totals }),
  };
}

function totalsFormula(column: Element, name: string, table: string): string | undefined {
  const word = attribute(column, "totalsRowFunction");
  if (word === undefined || word === "none") return undefined;
  const number = TOTALS_FUNCTIONS[word];
  if (number !== undefined) return totalsText(number, name);
  const custom = textOf(child(column, "totalsRowFormula"));
  return custom === "" ? undefined : excelFormula(custom, table);
}
