import type { Book } from "./book";
import { cellResult, cellStyle } from "./cellReading";
import type { SheetZone } from "./officeState";
import { isUnbounded } from "./rangeAddress";
import { usedZone } from "./usedZone";
import { columnCount, intersection, rowCount, WHOLE_SHEET } from "./zone";
import type { Zone } from "./zone";

/** Excel.ChartSeriesBy. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/** Where one series of a new chart takes what it shows from. */
export interface SeriesSource {
  readonly nameCell: SheetZone | null;
  readonly values: SheetZone;
  readonly categories: SheetZone | null;
}

/**
 * The series that Excel makes of a range. Columns make series unless there are more columns than rows. A first row or
 * column is taken for names when the corner is empty or when it holds texts where the others hold numbers: years above
 * columns of numbers are data to Excel as long as something stands in the corner.
 */
export function sourceSeries(book: Book, source: SheetZone, seriesBy: SeriesBy): readonly SeriesSource[] {
  book.settle();
  const { sheetId } = source;
  const zone = filledZone(book, source);
  const at = (part: Zone): SheetZone => ({ sheetId, zone: part });
  const { top, left } = headers(book, sheetId, zone);
  const body: Zone = { ...zone, top: zone.top + (top ? 1 : 0), left: zone.left + (left ? 1 : 0) };
  const above = top ? { ...body, top: zone.top, bottom: zone.top } : null;
  const beside = left ? { ...body, left: zone.left, right: zone.left } : null;
  const isByRows = seriesBy === "Auto" ? columnCount(zone) > rowCount(zone) : seriesBy === "Rows";
  const names = isByRows ? beside : above;
  const categories = isByRows ? above : beside;
  const lines = isByRows ? rowsOf(body) : columnsOf(body);
  const nameCells = names && (isByRows ? rowsOf(names) : columnsOf(names));
  return lines.map((values, index) => {
    const name = nameCells?.[index];
    return { nameCell: name ? at(name) : null, values: at(values), categories: categories && at(categories) };
  });
}

/** Of whole rows and columns only what is used. */
function filledZone(book: Book, { sheetId, zone }: SheetZone): Zone {
  if (!isUnbounded(zone)) return zone;
  const used = usedZone(book, sheetId, WHOLE_SHEET, true);
  return (used && intersection(zone, used)) ?? { ...zone, bottom: zone.top, right: zone.left };
}

function headers(book: Book, sheetId: string, zone: Zone): { readonly top: boolean; readonly left: boolean } {
  const [isTall, isWide] = [rowCount(zone) > 1, columnCount(zone) > 1];
  const firstRow = { ...zone, bottom: zone.top };
  const firstColumn = { ...zone, right: zone.left };
  if (isTall && isWide && meaning(book, sheetId, zone.top, zone.left) === "blank") return { top: true, left: true };
  const top = isTall && isLabels(book, sheetId, isWide ? { ...firstRow, left: zone.left + 1 } : firstRow);
  const left =
    isWide && isLabels(book, sheetId, isTall ? { ...firstColumn, top: zone.top + (top ? 1 : 0) } : firstColumn);
  return { top, left: isTall ? left : isWide && meaning(book, sheetId, zone.top, zone.left) === "label" };
}

/** Texts and dates, of which at least one is there. */
function isLabels(book: Book, sheetId: string, zone: Zone): boolean {
  let labels = 0;
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let column = zone.left; column <= zone.right; column++) {
      const found = meaning(book, sheetId, row, column);
      if (found === "number") return false;
      if (found === "label") labels += 1;
    }
  }
  return labels > 0;
}

function meaning(book: Book, sheetId: string, row: number, column: number): "blank" | "label" | "number" {
  const { value, isError } = cellResult(book, sheetId, row, column);
  if (value === null || value === "") return "blank";
  if (isError) return "number";
  if (typeof value !== "number") return "label";
  return isDateFormat(cellStyle(book, sheetId, row, column).numberFormat) ? "label" : "number";
}

function isDateFormat(format: string): boolean {
  return /[dmyh]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "")) && format !== "General";
}

function rowsOf(zone: Zone): Zone[] {
  return Array.from({ length: rowCount(zone) }, (_row, index) => ({
    ...zone,
    top: zone.top + index,
    bottom: zone.top + index,
  }));
}

function columnsOf(zone: Zone): Zone[] {
  return Array.from({ length: columnCount(zone) }, (_column, index) => ({
    ...zone,
    left: zone.left + index,
    right: zone.left + index,
  }));
}
