import type { CellChange } from "../engine/cellBatch";
import type { SharedStyle } from "../engine/sharedStyle";
import { addinCalls, isOneCall } from "../formulas/addinCalls";
import { dialect, engineError, engineSheetName, escapedText } from "../formulas/dialect";
import { toEngine } from "../formulas/toEngine";
import { HostError, apiNotFound } from "../host/hostError";
import { addressZone } from "./address";
import type { Book } from "./book";
import { loadCharts } from "./chartSnapshots";
import { formulaSurroundings } from "./formulaSurroundings";
import { newId } from "./newId";
import { NEW_SHEET, nameKey } from "./officeState";
import type { ColumnState, RowState, SheetState, TableState } from "./officeState";
import { sheetIds } from "./sheets";
import { StoredResults } from "./storedResults";
import type { BookSnapshot, CellSnapshot, SheetSnapshot, TableSnapshot } from "./snapshot";
import { applyChanges, compiled } from "./writeCells";
import type { Zone } from "./zone";

/**
 * Fills a new, empty book with a file's content.
 *
 *   sheets ──> tables and names ──> cells ──> charts
 *
 * in this order, because formulas speak of sheets, tables and names, and charts of sheets.
 */
export function loadSnapshot(book: Book, snapshot: BookSnapshot): void {
  const [placeholder] = sheetIds(book);
  const styles = snapshot.styles.map((style) => book.styles.shared(style));
  const loaded = snapshot.sheets.map((sheet, index) => ({ sheet, sheetId: createSheet(book, sheet, index) }));
  if (placeholder !== undefined) book.run("DELETE_SHEET", { sheetId: placeholder, sheetName: PLACEHOLDER });
  for (const { sheet, sheetId } of loaded) book.set(["sheets", sheetId], sheetStateOf(sheet, styles));
  for (const { sheet, sheetId } of loaded) loadTables(book, sheet, sheetId);
  loadNames(book, snapshot, loaded);
  for (const { sheet, sheetId } of loaded) loadCells(book, sheet, sheetId, styles);
  for (const { sheet, sheetId } of loaded) loadCharts(book, sheetId, sheet.charts);
  for (const { sheet, sheetId } of loaded) hideSheet(book, sheet, sheetId);
  const active = loaded.find(({ sheet }) => sheet.name === snapshot.activeSheet) ?? loaded[0];
  if (active) book.activeSheetId = active.sheetId;
  book.set(["properties"], snapshot.properties);
}

/** What the one sheet of a book is called that is about to be filled from a file. */
export const PLACEHOLDER = "_placeholder";

function createSheet(book: Book, sheet: SheetSnapshot, position: number): string {
  const sheetId = newId();
  let [rows, cols] = [100, 26];
  for (const { row, column } of sheet.cells) {
    rows = Math.max(rows, row + 1);
    cols = Math.max(cols, column + 1);
  }
  book.run("CREATE_SHEET", { sheetId, position, name: engineSheetName(sheet.name), cols, rows });
  if (sheet.tabColor !== "") book.run("COLOR_SHEET", { sheetId, color: sheet.tabColor });
  if (!sheet.showGridlines) book.run("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: false });
  return sheetId;
}

function hideSheet(book: Book, { visibility }: SheetSnapshot, sheetId: string): void {
  if (visibility !== "Visible") book.run("HIDE_SHEET", { sheetId });
}

function sheetStateOf(sheet: SheetSnapshot, styles: readonly (SharedStyle | undefined)[]): SheetState {
  const columns = sheet.columns.map(({ index, style, ...rest }): [number, ColumnState] => {
    return [index, { ...rest, ...(style !== undefined && { style: styles[style] ?? null }) }];
  });
  const rows = sheet.rows.map(({ index, ...rest }): [number, RowState] => [index, rest]);
  const links = sheet.cells.flatMap(({ row, column, hyperlink }) =>
    hyperlink ? [[`${row},${column}`, hyperlink] as const] : [],
  );
  const { visibility, showHeadings, standardWidth, freeze, protection, pageLayout } = sheet;
  return {
    ...NEW_SHEET,
    ...{ visibility, showHeadings, standardWidth, freeze, protection, pageLayout },
    columns: Object.fromEntries(columns),
    rows: Object.fromEntries(rows),
    merges: sheet.merges.map(zone),
    validations: sheet.validations.map(({ ranges, ...rest }) => ({ ...rest, zones: ranges.map(zone) })),
    conditionalFormats: sheet.conditionalFormats.map(({ range, ...rest }) => ({
      ...rest,
      id: newId(),
      zones: [zone(range)],
    })),
    hyperlinks: Object.fromEntries(links),
  };
}

function loadTables(book: Book, sheet: SheetSnapshot, sheetId: string): void {
  for (const table of sheet.tables) {
    const id = String(Math.max(0, ...Object.keys(book.state.tables).map(Number)) + 1);
    book.set(["tables", id], tableState(table, id, sheetId), true);
  }
}

function tableState({ range, columns, ...rest }: TableSnapshot, id: string, sheetId: string): TableState {
  const numbered = columns.map((column, index) => ({ ...column, id: index + 1 }));
  return { ...rest, id, sheetId, zone: zone(range), columns: numbered, filters: {} };
}

function loadNames(
  book: Book,
  snapshot: BookSnapshot,
  loaded: readonly { readonly sheet: SheetSnapshot; readonly sheetId: string }[],
): void {
  for (const name of snapshot.names) book.set(["names", nameKey(name.name, null)], { ...name, sheetId: null }, true);
  for (const { sheet, sheetId } of loaded) {
    for (const name of sheet.names)
      book.set(["names", nameKey(name.name, sheetId)], { ...name, sheetId, comment: "" }, true);
  }
}

function loadCells(
  book: Book,
  sheet: SheetSnapshot,
  sheetId: string,
  styles: readonly (SharedStyle | undefined)[],
): void {
  const spilled = spilledCells(sheet);
  const stored = new StoredResults(sheet);
  const changes = sheet.cells.map((cell): CellChange => {
    const { row, column } = cell;
    const at = { row, column, style: styles[cell.style] ?? null };
    return spilled(row, column) ? at : { ...at, ...content(book, { sheetId, cell, stored }) };
  });
  applyChanges(book, sheetId, changes);
  seedAddinCalls(book, sheet, sheetId, stored);
}

/** What an add-in's function gave when the file was saved holds until its arguments change; errors are tried again. */
function seedAddinCalls(book: Book, sheet: SheetSnapshot, sheetId: string, stored: StoredResults): void {
  const { customFunctions } = book;
  if (!customFunctions) return;
  for (const cell of sheet.cells) {
    const { formula = "", isError = false, value, row, column } = cell;
    if (isError || value === null || addinCalls(formula).length === 0 || !isOneCall(formula)) continue;
    const id = book.model.getters.getCell({ sheetId, row, col: column })?.id;
    if (id !== undefined) customFunctions.seed(id, stored.shown(cell));
  }
}

interface LoadedCell {
  readonly sheetId: string;
  readonly cell: CellSnapshot;
  readonly stored: StoredResults;
}

/** Tells which cells an array formula fills again by itself. */
function spilledCells(sheet: SheetSnapshot): (row: number, column: number) => boolean {
  const spills = sheet.cells.flatMap((cell) => (cell.spill === undefined ? [] : [{ cell, zone: zone(cell.spill) }]));
  return (row, column) =>
    spills.some(
      ({ cell, zone: { top, bottom, left, right } }) =>
        row >= top &&
        row <= bottom &&
        column >= left &&
        column <= right &&
        (cell.row !== row || cell.column !== column),
    );
}

function content(book: Book, loaded: LoadedCell): Pick<CellChange, "value" | "error" | "formula"> {
  const { cell } = loaded;
  if (cell.formula !== undefined) return { formula: loadedFormula(book, loaded, cell.formula) };
  return cell.isError ? { error: engineError(String(cell.value)) } : { value: cell.value };
}

/** A formula of the file; one that cannot be calculated here keeps its text and its last value. */
function loadedFormula(book: Book, loaded: LoadedCell, formula: string): CellChange["formula"] & {} {
  const { sheetId, cell, stored } = loaded;
  const { row, column } = cell;
  try {
    checkAddinCalls(book, formula);
    const text = toEngine(formula, formulaSurroundings(book, sheetId, row, column));
    return compiled(book, sheetId, text);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    book.notCalculated.push({ sheetId, row, column, formula, reason: error.message });
    return `=${dialect.kept}("${escapedText(formula)}",${stored.keptValue(cell)})`;
  }
}

/** Without its add-in a formula shows what it showed last. @throws HostError ApiNotFound */
function checkAddinCalls({ customFunctions }: Book, formula: string): void {
  const missing = addinCalls(formula).find((name) => !customFunctions?.functions.has(name));
  if (missing !== undefined) throw apiNotFound(`formula function ${missing}`);
}

function zone(address: string): Zone {
  const found = addressZone(address);
  if (!found) throw new HostError("GeneralException", `not an address: ${address}`);
  return found;
}
