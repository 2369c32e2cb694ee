import type { Book } from "./book";
import { cellResult, excelFormula, resultOf } from "./cellReading";
import { chartSnapshots } from "./chartSnapshots";
import { formulaAt } from "./rezoned";
import { sheetIds, sheetName } from "./sheets";
import { tablesOn } from "./tableLookup";
import type { SheetState, TableState } from "./officeState";
import { DEFAULT_STYLE } from "./defaultStyle";
import { officeStyle } from "./stylePool";
import { zoneAddress } from "./address";
import type { BookSnapshot, CellSnapshot, SheetSnapshot, StyleSnapshot, TableSnapshot } from "./snapshot";
import { WHOLE_SHEET } from "./zone";
import { existingCells } from "./cellReading";
import { isOneCell } from "./zone";

/** The whole workbook as plain data, calculated. */
export function bookSnapshot(book: Book): BookSnapshot {
  book.settle();
  const styles = new StyleList();
  const texts = new Texts();
  const sheets = sheetIds(book).map((sheetId) => sheetSnapshot(book, sheetId, styles, texts));
  const names = Object.values(book.state.names)
    .filter(({ sheetId }) => sheetId === null)
    .map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment }));
  return {
    sheets,
    styles: styles.list,
    names,
    activeSheet: sheetName(book, book.activeSheetId),
    properties: book.state.properties,
  };
}

/** One string for all formulas that read the same: hundreds of panels say the same in thousands of cells. */
class Texts {
  private readonly known = new Map<string, string>();

  shared(text: string): string {
    const known = this.known.get(text);
    if (known === undefined) this.known.set(text, text);
    return known ?? text;
  }
}

/** The styles met so far, by position; cells that look alike share one. */
class StyleList {
  readonly list: StyleSnapshot[] = [DEFAULT_STYLE];
  private readonly positions = new Map<StyleSnapshot, number>([[DEFAULT_STYLE, 0]]);

  position(style: StyleSnapshot): number {
    const known = this.positions.get(style);
    if (known !== undefined) return known;
    this.positions.set(style, this.list.length);
    return this.list.push(style) - 1;
  }
}

function sheetSnapshot(book: Book, sheetId: string, styles: StyleList, texts: Texts): SheetSnapshot {
  const { getters } = book.model;
  const state = book.sheetState(sheetId);
  const cells = cellSnapshots(book, sheetId, styles, texts);
  const names = Object.values(book.state.names).filter((name) => name.sheetId === sheetId);
  return {
    id: sheetId,
    name: sheetName(book, sheetId),
    visibility: state.visibility,
    tabColor: getters.getSheet(sheetId).color ?? "",
    showGridlines: getters.getGridLinesVisibility(sheetId),
    showHeadings: state.showHeadings,
    standardWidth: state.standardWidth,
    cells,
    columns: columnSnapshots(state, styles, cells),
    rows: rowSnapshots(state),
    merges: state.merges.map(zoneAddress),
    tables: tablesOn(book, sheetId).map(tableSnapshot),
    validations: state.validations.map(({ zones, ...rest }) => ({ ...rest, ranges: zones.map(zoneAddress) })),
    conditionalFormats: state.conditionalFormats.flatMap((format) => {
      const { zones, ...rest } = format;
      return zones.map((zone) => ({ ...rest, formula: formulaAt(format, zone), range: zoneAddress(zone) }));
    }),
    charts: chartSnapshots(book, sheetId),
    freeze: state.freeze,
    protection: state.protection,
    pageLayout: state.pageLayout,
    names: names.map(({ name, formula, visible }) => ({ name, formula, visible })),
  };
}

function cellSnapshots(book: Book, sheetId: string, styles: StyleList, texts: Texts): CellSnapshot[] {
  const { hyperlinks } = book.sheetState(sheetId);
  const cells: CellSnapshot[] = [];
  const hasLinks = Object.keys(hyperlinks).length > 0;
  const spilled = new Set<string>();
  for (const { row, column, cell } of existingCells(book, sheetId, WHOLE_SHEET)) {
    const position = { sheetId, row, col: column };
    const { value, isError } = resultOf(book, cell, position);
    const snapshot: Writable<CellSnapshot> = { row, column, value, style: styles.position(officeStyle(cell.style)) };
    if (isError) snapshot.isError = true;
    if (hasLinks) {
      const hyperlink = hyperlinks[`${row},${column}`];
      if (hyperlink) snapshot.hyperlink = hyperlink;
    }
    if (cell.isFormula) {
      snapshot.formula = texts.shared(excelFormula(book, cell, position));
      const spill = book.model.getters.getSpreadZone(position);
      if (spill && !isOneCell(spill)) {
        noteSpill(spilled, spill);
        snapshot.spill = zoneAddress(spill);
      }
    }
    cells.push(snapshot);
  }
  return withSpilled(book, sheetId, cells, spilled);
}

type Writable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

function noteSpill(
  spilled: Set<string>,
  { top, left, bottom, right }: { top: number; left: number; bottom: number; right: number },
): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (row > top || column > left) spilled.add(`${row},${column}`);
  }
}

/** Cells that only an array formula fills have no cell of their own in the engine; files want their values. */
function withSpilled(book: Book, sheetId: string, cells: CellSnapshot[], spilled: Set<string>): CellSnapshot[] {
  for (const { row, column } of cells) spilled.delete(`${row},${column}`);
  const added = [...spilled].map((key): CellSnapshot => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const { value, isError } = cellResult(book, sheetId, row, column);
    return { row, column, value, ...(isError && { isError }), style: 0 };
  });
  return added.length === 0 ? cells : [...cells, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A look of the whole sheet is handed on for the columns in use, and a screen more. */
function columnSnapshots(
  state: SheetState,
  styles: StyleList,
  cells: readonly CellSnapshot[],
): SheetSnapshot["columns"] {
  const columns = { ...state.columns };
  if (state.cellStyle) {
    const used = cells.reduce((most, { column }) => Math.max(most, column), 0) + 26;
    for (let column = 0; column <= used; column++) columns[column] = { style: state.cellStyle, ...columns[column] };
  }
  return Object.entries(columns).map(([index, { width, hidden, style }]) => ({
    index: Number(index),
    ...(width !== undefined && { width }),
    ...(hidden && { hidden }),
    ...(style && { style: styles.position(style.office) }),
  }));
}

function rowSnapshots(state: SheetState): SheetSnapshot["rows"] {
  return Object.entries(state.rows).map(([index, { height, hidden, filtered }]) => ({
    index: Number(index),
    ...(height !== undefined && { height }),
    ...((hidden || filtered) && { hidden: true }),
  }));
}

function tableSnapshot({ zone, columns, filters: _filters, sheetId: _sheetId, ...rest }: TableState): TableSnapshot {
  return { ...rest, range: zoneAddress(zone), columns: columns.map(({ id: _id, ...column }) => column) };
}
