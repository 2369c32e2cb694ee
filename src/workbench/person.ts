import { addressZone } from "./book/address";
import type { Book } from "./book/book";
import { enterInputs } from "./book/enterInputs";
import { deleteCells, insertCells } from "./book/insertCells";
import type { SheetZone } from "./book/officeState";
import { addSheet, deleteSheet, findSheet, renameSheet } from "./book/sheets";
import { LAST_COLUMN } from "./book/zone";
import type { Zone } from "./book/zone";

/**
 * What a person does with a workbook while an add-in runs over it. Sheets go by name and cells by address; what is typed
 * has English signs. Each action is one step to undo.
 * @throws HostError what Excel would refuse
 */
export class Person {
  constructor(private readonly book: Book) {}

  /** Types into a cell and presses Enter. */
  type(sheet: string, address: string, text: string): void {
    this.paste(sheet, address, text);
  }

  /** Pastes text from elsewhere: tabs between columns, line ends between rows. */
  paste(sheet: string, address: string, text: string): void {
    const rows = text.split("\n").map((line) => line.split("\t"));
    const { top, left } = zoneOf(address);
    const right = left + Math.max(...rows.map(({ length }) => length)) - 1;
    const cells = { sheetId: this.sheetId(sheet), zone: { top, left, bottom: top + rows.length - 1, right } };
    this.enter(cells, (row, column) => rows[row]?.[column] ?? "");
  }

  /** Selects cells and presses Delete. */
  clear(sheet: string, address: string): void {
    this.enter({ sheetId: this.sheetId(sheet), zone: zoneOf(address) }, () => "");
  }

  /** Inserts `count` rows above row `row`, which counts from 1. */
  insertRows(sheet: string, row: number, count: number): void {
    this.book.together(() => insertCells(this.book, this.rows(sheet, row, count), "Down"));
  }

  deleteRows(sheet: string, row: number, count: number): void {
    this.book.together(() => deleteCells(this.book, this.rows(sheet, row, count), "Up"));
  }

  /** Goes to the sheet and selects cells there. */
  select(sheet: string, address: string): void {
    this.activate(sheet);
    this.book.select(this.sheetId(sheet), zoneOf(address));
  }

  activate(sheet: string): void {
    this.book.activeSheetId = this.sheetId(sheet);
  }

  /** Adds a sheet after the last and goes there. */
  addSheet(name: string): void {
    this.book.together(() => (this.book.activeSheetId = addSheet(this.book, name)));
  }

  deleteSheet(name: string): void {
    this.book.together(() => deleteSheet(this.book, this.sheetId(name)));
  }

  renameSheet(name: string, newName: string): void {
    this.book.together(() => renameSheet(this.book, this.sheetId(name), newName));
  }

  undo(): void {
    this.book.undo();
  }

  redo(): void {
    this.book.redo();
  }

  private enter({ sheetId, zone }: SheetZone, inputOf: (row: number, column: number) => string): void {
    this.book.together(() => enterInputs(this.book, { sheetId, zone, inputOf }));
  }

  private rows(sheet: string, row: number, count: number): SheetZone {
    const zone = { top: row - 1, bottom: row + count - 2, left: 0, right: LAST_COLUMN };
    return { sheetId: this.sheetId(sheet), zone };
  }

  private sheetId(name: string): string {
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
