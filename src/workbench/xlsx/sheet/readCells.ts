import { SaxParser, type SaxTag } from "@cj-tech-master/excelts/xml";
import { movedFormula } from "../../formulas/mappedReferences";
import type { CellSnapshot, CellValue } from "../../book/snapshot";
import { isArrayFormula } from "../formula/newerFunctions";
import type { excelFormula } from "../formula/excelFormula";
import { localName, withoutEscapes } from "../package/xmlTree";
import { XlsxError } from "../xlsxError";
import { dateSerial } from "./dateSerial";

/** What a sheet's cells refer to. */
export interface CellSurroundings {
  readonly sharedStrings: readonly string[];
  styleOf(index: number | undefined): number;
  tableAt(row: number, column: number): string | null;
  /** LibreOffice knows no boolean cells and saves them as =TRUE() and =FALSE(). */
  readonly isFromLibreOffice: boolean;
  readonly excelFormula: typeof excelFormula;
}

/** A row's size, kept even where nobody set it: charts stand on it. */
export interface ReadRow {
  readonly index: number;
  readonly height: number | undefined;
  readonly isCustomHeight: boolean;
  readonly hidden: boolean;
}

/** A cell while its elements are read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string | null;
  formula: { text: string; type: string | undefined; shared: string | undefined; range: string | undefined } | null;
}

/** Reads the `<sheetData>` element of a sheet, cell by cell, without building a tree of it. */
export function readCells(sheetData: string, around: CellSurroundings): { cells: CellSnapshot[]; rows: ReadRow[] } {
  const cells: CellSnapshot[] = [];
  const rows: ReadRow[] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let row = -1;
  let column = -1;
  let open: OpenCell | null = null;
  let target: "value" | "formula" | "inline" | null = null;
  const parser = new SaxParser({ position: false });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (name === "row") {
      row = tag.attributes["r"] === undefined ? row + 1 : Number(tag.attributes["r"]) - 1;
      column = -1;
      rows.push(readRow(row, tag));
    } else if (name === "c") {
      column = tag.attributes["r"] === undefined ? column + 1 : columnOf(tag.attributes["r"]);
      open = openCell(row, column, tag, around);
    } else if (name === "f" && open) {
      const { t, si, ref } = tag.attributes;
      open.formula = { text: "", type: t, shared: si, range: ref };
      target = "formula";
    } else if (name === "v") target = "value";
    else if (name === "t" && open?.type === "inlineStr") target = "inline";
    // Phonetic hints stand beside the text and are none of it.
    else if (name === "rPh") target = null;
  });
  const addText = (text: string): void => {
    if (!open || target === null) return;
    if (target === "formula" && open.formula) open.formula.text += text;
    else open.value = (open.value ?? "") + text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (name === "v" && open) open.value ??= "";
    if (name === "v" || name === "f" || name === "t") target = null;
    if (name !== "c" || !open) return;
    const cell = closedCell(open, around, shared);
    if (cell) cells.push(cell);
    open = null;
  });
  parser.write(sheetData).close();
  return { cells, rows };
}

/** The column of "AB12", from 0. The row is the one that the cell stands in. */
function columnOf(address: string): number {
  let column = 0;
  let at = 0;
  for (; at < 3; at += 1) {
    const letter = address.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  if (at === 0 || !/^\d+$/.test(address.slice(at))) throw new XlsxError("damaged", `no cell address: ${address}`);
  return column - 1;
}

function readRow(index: number, tag: SaxTag): ReadRow {
  const { ht, customHeight, hidden } = tag.attributes;
  return {
    index,
    height: ht === undefined ? undefined : Number(ht),
    isCustomHeight: isTrue(customHeight),
    hidden: isTrue(hidden),
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function openCell(row: number, column: number, tag: SaxTag, around: CellSurroundings): OpenCell {
  const { s, t } = tag.attributes;
  const style = around.styleOf(s === undefined ? undefined : Number(s));
  return { row, column, type: t ?? "n", style, value: null, formula: null };
}

function closedCell(
  open: OpenCell,
  around: CellSurroundings,
  shared: Map<string, { formula: string; row: number; column: number }>,
): CellSnapshot | null {
  const { row, column, style } = open;
  const value = cellValue(open, around);
  const formula = cellFormula(open, around, shared);
  // An empty text that is no formula's result is an empty cell.
  const shown = formula === undefined && value === "" ? null : value;
  if (shown === null && formula === undefined && style === 0) return null;
  return {
    row,
    column,
    value: shown,
    ...(open.type === "e" ? { isError: true } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...spillOf(open),
    style,
  };
}

/** The range of an array formula; one that is an array by its functions and fills one cell needs no mention. */
function spillOf({ formula }: OpenCell): Pick<CellSnapshot, "spill"> {
  if (formula?.type !== "array" || formula.range === undefined) return {};
  return !formula.range.includes(":") && isArrayFormula(formula.text) ? {} : { spill: formula.range };
}

function cellValue(open: OpenCell, around: CellSurroundings): CellValue {
  const { type, value } = open;
  if (value === null) return null;
  switch (type) {
    case "s":
      return around.sharedStrings[Number(value)] ?? "";
    case "b":
      return isTrue(value.trim());
    case "d":
      return dateSerial(value) ?? value;
    case "n":
      return value.trim() === "" ? null : Number(value);
    default:
      return withoutEscapes(value);
  }
}

function cellFormula(
  open: OpenCell,
  around: CellSurroundings,
  shared: Map<string, { formula: string; row: number; column: number }>,
): string | undefined {
  const { formula, row, column } = open;
  if (!formula || formula.type === "dataTable") return undefined;
  const text = withoutEscapes(formula.text);
  if (around.isFromLibreOffice && open.type === "b" && /^(?:TRUE|FALSE)\(\)$/.test(text)) return undefined;
  const own = text === "" ? undefined : around.excelFormula(text, around.tableAt(row, column));
  if (formula.type !== "shared" || formula.shared === undefined) return own;
  if (own !== undefined) shared.set(formula.shared, { formula: own, row, column });
  const first = shared.get(formula.shared);
  return own ?? (first && movedFormula(first.formula, row - first.row, column - first.column));
}
