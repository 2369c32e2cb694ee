import type { CellSnapshot, SheetSnapshot } from "../../book/snapshot";
import { gridSizes } from "../chart/chartAnchor";
import { readDrawing } from "../chart/readDrawing";
import type { ChartPalette } from "../chart/readShape";
import type { excelFormula } from "../formula/excelFormula";
import type { PackageParts, Relationship } from "../package/packageParts";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  descendant,
  numberAttribute,
  relationshipId,
  rootOf,
  type Element,
} from "../package/xmlTree";
import { zoneOf } from "../package/zoneOf";
import type { ColorReader } from "../style/readColors";
import type { ReadStyles } from "../style/readStyles";
import { readCells, type ReadRow } from "./readCells";
import { readColumns } from "./readColumns";
import { readConditionalFormats } from "./readConditionalFormats";
import { readPageLayout, type PrintNames } from "./readPageLayout";
import { readProtection } from "./readProtection";
import { readTable } from "./readTable";
import { readValidations } from "./readValidations";
import { tableAt } from "./tableAt";

/** What the workbook says about a sheet. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly path: string;
  readonly names: SheetSnapshot["names"];
  readonly print: PrintNames;
}

/** What all sheets share, read once. */
export interface BookSurroundings {
  readonly parts: PackageParts;
  readonly sharedStrings: readonly string[];
  readonly styles: ReadStyles;
  readonly color: ColorReader;
  readonly palette: ChartPalette;
  readonly excelFormula: typeof excelFormula;
  readonly isFromLibreOffice: boolean;
  /** Is told what a sheet holds that a snapshot cannot: what, and where. */
  lost(what: string, where: string): void;
}

/** Reads one sheet with its tables and charts. */
export async function readSheet(entry: SheetEntry, book: BookSurroundings): Promise<SheetSnapshot> {
  const { worksheet, sheetData } = splitWorksheet(await book.parts.text(entry.path));
  const relationships = await book.parts.relationships(entry.path);
  const tables = await readTables(relationships, book);
  const { cells, rows } = readCells(sheetData, {
    sharedStrings: book.sharedStrings,
    styleOf: (index) => book.styles.styleOf(index),
    tableAt: tableAt(tables),
    excelFormula: book.excelFormula,
    isFromLibreOffice: book.isFromLibreOffice,
  });
  const view = descendant(worksheet, "sheetViews", "sheetView");
  const columns = readColumns(worksheet, book.styles, cells);
  const lost = (what: string, where = ""): void =>
    book.lost(what, where === "" ? entry.name : `${entry.name}!${where}`);
  reportOthers(relationships, lost);
  const protection = child(worksheet, "sheetProtection");
  if (attribute(protection, "hashValue") ?? attribute(protection, "password")) lost("password");
  return {
    id: entry.id,
    name: entry.name,
    visibility: entry.visibility,
    tabColor: book.color(descendant(worksheet, "sheetPr", "tabColor")) ?? "",
    showGridlines: booleanAttribute(view, "showGridLines", true),
    showHeadings: booleanAttribute(view, "showRowColHeaders", true),
    standardWidth: columns.standardWidth,
    cells: withHyperlinks(cells, worksheet, relationships),
    columns: columns.columns,
    rows: rows.flatMap(visibleRow),
    merges: children(child(worksheet, "mergeCells"), "mergeCell").map((merge) => attribute(merge, "ref") ?? ""),
    tables,
    validations: readValidations(worksheet),
    conditionalFormats: readConditionalFormats(worksheet, book.styles, (range) => lost("conditional-format", range)),
    charts: await readCharts(relationships, book, {
      sizes: gridSizes({ ...columns, rows: rows.map(measuredRow) }),
      palette: book.palette,
      lost,
    }),
    freeze: readFreeze(child(view, "pane")),
    protection: readProtection(protection),
    pageLayout: readPageLayout(worksheet, entry.print),
    names: entry.names,
  };
}

/** The cells are read one by one and everything around them as a tree: a tree of all cells would take much memory. */
function splitWorksheet(xml: string): { worksheet: Element; sheetData: string } {
  const open = /<(?:[\w.-]+:)?sheetData(?=[\s/>])[^>]*>/.exec(xml);
  if (!open || open[0].endsWith("/>")) return { worksheet: rootOf(xml), sheetData: "<sheetData/>" };
  const close = /<\/(?:[\w.-]+:)?sheetData\s*>/.exec(xml.slice(open.index));
  if (!close) return { worksheet: rootOf(xml), sheetData: "<sheetData/>" };
  const end = open.index + close.index + close[0].length;
  return { worksheet: rootOf(xml.slice(0, open.index) + xml.slice(end)), sheetData: xml.slice(open.index, end) };
}

async function readTables(relationships: readonly Relationship[], book: BookSurroundings) {
  const tables = relationships.filter(({ type }) => type === "table");
  const texts = await Promise.all(tables.map(({ target }) => book.parts.text(target)));
  return texts.map((text) => readTable(rootOf(text)));
}

async function readCharts(
  relationships: readonly Relationship[],
  book: BookSurroundings,
  around: Parameters<typeof readDrawing>[2],
) {
  const drawings = relationships.filter(({ type }) => type === "drawing");
  const charts = await Promise.all(drawings.map(({ target }) => readDrawing(book.parts, target, around)));
  return charts.flat();
}

const OTHER_PARTS: Readonly<Record<string, string>> = {
  comments: "comments",
  threadedComment: "comments",
  pivotTable: "pivot-table",
  ctrlProp: "form-control",
  oleObject: "embedded-object",
  slicer: "slicer",
};

function reportOthers(relationships: readonly Relationship[], lost: (what: string) => void): void {
  for (const { type } of relationships) {
    const what = OTHER_PARTS[type];
    if (what !== undefined) lost(what);
  }
}

/** Heights that nobody set are Excel's business, not the snapshot's. */
function visibleRow(row: ReadRow): SheetSnapshot["rows"][number][] {
  const height = row.isCustomHeight ? row.height : undefined;
  if (height === undefined && !row.hidden) return [];
  return [{ index: row.index, ...(height === undefined ? {} : { height }), ...(row.hidden ? { hidden: true } : {}) }];
}

function measuredRow({ index, height, hidden }: ReadRow): SheetSnapshot["rows"][number] {
  return { index, hidden, ...(height === undefined ? {} : { height }) };
}

function readFreeze(pane: Element): SheetSnapshot["freeze"] {
  if (!pane || !(attribute(pane, "state") ?? "").startsWith("frozen")) return null;
  return { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
}

/** Adds the hyperlinks to their cells; a link over several cells belongs to the first. */
function withHyperlinks(
  cells: readonly CellSnapshot[],
  worksheet: Element,
  relationships: readonly Relationship[],
): CellSnapshot[] {
  const links = new Map<string, NonNullable<CellSnapshot["hyperlink"]>>();
  for (const link of children(child(worksheet, "hyperlinks"), "hyperlink")) {
    const zone = zoneOf((attribute(link, "ref") ?? "").split(/\s/)[0] ?? "");
    links.set(`${zone.top},${zone.left}`, hyperlink(link, relationships));
  }
  if (links.size === 0) return [...cells];
  const found = cells.map((cell) => {
    const key = `${cell.row},${cell.column}`;
    const link = links.get(key);
    links.delete(key);
    return link ? { ...cell, hyperlink: link } : cell;
  });
  const blank = [...links].map(([key, link]): CellSnapshot => {
    const [row, column] = key.split(",").map(Number) as [number, number];
    return { row, column, value: null, style: 0, hyperlink: link };
  });
  return [...found, ...blank];
}

function hyperlink(link: Element, relationships: readonly Relationship[]): NonNullable<CellSnapshot["hyperlink"]> {
  const id = relationshipId(link);
  const target = relationships.find((one) => one.id === id)?.target ?? "";
  const location = attribute(link, "location") ?? "";
  const tip = attribute(link, "tooltip") ?? "";
  // LibreOffice writes a place in the workbook as an address that starts with "#".
  const isInside = target.startsWith("#");
  const place = location || (isInside ? target.slice(1) : "");
  return {
    ...(target === "" || isInside ? {} : { address: target }),
    ...(place === "" ? {} : { documentReference: place }),
    ...(tip === "" ? {} : { screenTip: tip }),
  };
}
