import { addressZone } from "./book/address";
import type { Book } from "./book/book";
import { newId } from "./book/newId";
import { findSheet, sheetIds } from "./book/sheets";
import type { Zone } from "./book/zone";
import { engineSheetName } from "./formulas/dialect";

/**
 * What a person does in the grid, by the same commands of the engine that its grid gives: so a test in Node goes the way
 * that a click goes. Sheets go by name, cells by address.
 */
export class Person {
  constructor(private readonly book: Book) {}

  /** Types into a cell and presses Enter: "12,5" has been made "12.5" by the grid, and formulas English. */
  type(sheet: string, address: string, text: string): void {
    const { top: row, left: col } = zoneOf(address);
    this.command("UPDATE_CELL", { sheetId: this.sheet(sheet), row, col, content: text });
  }

  /** Selects cells and presses Delete. */
  clear(sheet: string, address: string): void {
    this.command("DELETE_CONTENT", { sheetId: this.sheet(sheet), target: [zoneOf(address)] });
  }

  /** Copies text from another program and pastes it: tabs between columns, line ends between rows. */
  paste(sheet: string, address: string, text: string): void {
    this.activate(sheet);
    this.command("PASTE_FROM_OS_CLIPBOARD", { clipboardContent: { text }, target: [zoneOf(address)] });
  }

  /** Inserts `count` rows above the `row`th, which Excel counts from 1. */
  insertRows(sheet: string, row: number, count: number): void {
    const [base, position] = row === 1 ? [0, "before"] : [row - 2, "after"];
    this.lines("ADD_COLUMNS_ROWS", sheet, { dimension: "ROW", base, position, quantity: count });
  }

  deleteRows(sheet: string, row: number, count: number): void {
    const elements = Array.from({ length: count }, (_row, index) => row - 1 + index);
    this.lines("REMOVE_COLUMNS_ROWS", sheet, { dimension: "ROW", elements });
  }

  /** Goes to the sheet and selects cells there. */
  select(sheet: string, address: string): void {
    this.activate(sheet);
    const zone = zoneOf(address);
    this.book.model.selection.selectZone({ cell: { row: zone.top, col: zone.left }, zone });
  }

  activate(sheet: string): void {
    const [sheetIdFrom, sheetIdTo] = [this.book.model.getters.getActiveSheetId(), this.sheet(sheet)];
    if (sheetIdFrom !== sheetIdTo) this.command("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  }

  /** Adds a sheet after the last and goes there. */
  addSheet(name: string): void {
    const position = sheetIds(this.book).length;
    this.command("CREATE_SHEET", { sheetId: newId(), position, name: engineSheetName(name), cols: 26, rows: 100 });
    this.activate(name);
  }

  deleteSheet(name: string): void {
    const sheetId = this.sheet(name);
    this.command("DELETE_SHEET", { sheetId, sheetName: this.book.model.getters.getSheetName(sheetId) });
  }

  renameSheet(name: string, newName: string): void {
    const sheetId = this.sheet(name);
    const oldName = this.book.model.getters.getSheetName(sheetId);
    this.command("RENAME_SHEET", { sheetId, oldName, newName: engineSheetName(newName) });
  }

  undo(): void {
    this.command("REQUEST_UNDO", {});
  }

  redo(): void {
    this.command("REQUEST_REDO", {});
  }

  private lines(type: string, sheet: string, payload: Readonly<Record<string, unknown>>): void {
    const sheetId = this.sheet(sheet);
    this.command(type, { ...payload, sheetId, sheetName: this.book.model.getters.getSheetName(sheetId) });
  }

  /** @throws HostError GeneralException with Excel's reason when the command is refused */
  private command(type: string, payload: Readonly<Record<string, unknown>>): void {
    this.book.run(type, payload);
  }

  private sheet(name: string): string {
    const found = findSheet(this.book, name);
    if (found === null) throw new Error(`no sheet ${name}`);
    return found;
  }
}

function zoneOf(address: string): Zone {
  const zone = addressZone(address);
  if (!zone) throw new Error(`not an address: ${address}`);
  return zone;
}
