import type { CellBatch } from "../engine/cellBatch";
import type { AnyCommand } from "../engine/engineInternals";
import type { Book } from "./book";
import { cellResult } from "./cellReading";
import type { CellResult } from "./cellReading";
import { cellZones } from "./cellZones";
import { changedLines, gridChangesOf } from "./gridChange";
import { tablesOn } from "./tableLookup";
import { growTo, canGrowBelow, syncHeaders } from "./tableUpkeep";
import type { Zone } from "./zone";

/** The cells that one command of a person's gives other contents, and what follows from that. */
export class EditedCells {
  /** By sheet: "row,column". */
  private readonly cells = new Map<string, Map<string, readonly [number, number]>>();
  private readonly growing = new Set<string>();
  /** Of the first cell. */
  private valueBefore: CellResult | null = null;
  private isUndone = false;

  constructor(private readonly book: Book) {}

  before(command: AnyCommand): void {
    const sheetId = String(command["sheetId"]);
    switch (command.type) {
      case "UPDATE_CELL": {
        if (typeof command["content"] !== "string") return;
        const [row, column] = [Number(command["row"]), Number(command["col"])];
        if (command["content"] !== "") this.noteGrowing(sheetId, row, column);
        return this.add(sheetId, row, column);
      }
      case "DELETE_CONTENT":
      case "CLEAR_CELLS":
        return this.addZones(sheetId, command["target"] as readonly Zone[]);
      case "UNDO":
      case "REDO":
        this.isUndone = true;
        for (const undone of command["commands"] as readonly AnyCommand[]) this.addUndone(undone);
    }
  }

  /** Lets tables grow, and notes the changes. The engine takes commands at this moment. */
  finish(): void {
    for (const [sheetId, cells] of this.cells) {
      const zones = cellZones(cells.values());
      for (const zone of zones) this.growTables(sheetId, zone);
      for (const zone of zones) syncHeaders(this.book, sheetId, zone);
    }
    this.noteAll();
  }

  /** Notes the changes once; also while the engine takes no commands. */
  noteAll(): void {
    for (const [sheetId, cells] of this.cells) {
      const isOne = this.cells.size === 1 && cells.size === 1;
      for (const zone of cellZones(cells.values())) this.note(sheetId, zone, isOne);
    }
    this.cells.clear();
  }

  private note(sheetId: string, zone: Zone, isOne: boolean): void {
    const { book, valueBefore: before } = this;
    if (!isOne || !before) return book.noteChange(sheetId, zone);
    book.settle();
    book.noteChange(sheetId, zone, { values: { before, after: cellResult(book, sheetId, zone.top, zone.left) } });
  }

  private noteGrowing(sheetId: string, row: number, column: number): void {
    const cell = { top: row, bottom: row, left: column, right: column };
    for (const table of tablesOn(this.book, sheetId))
      if (canGrowBelow(this.book, table, cell)) this.growing.add(table.id);
  }

  private growTables(sheetId: string, zone: Zone): void {
    for (const table of tablesOn(this.book, sheetId)) {
      if (!this.growing.has(table.id) || zone.top > table.zone.bottom + 1 || zone.bottom <= table.zone.bottom) continue;
      growTo(this.book, table.id, { ...table.zone, bottom: zone.bottom }, zone);
    }
  }

  private addUndone(command: AnyCommand): void {
    const sheetId = String(command["sheetId"]);
    if (!this.book.model.getters.tryGetSheet(sheetId)) return;
    if (command.type === "UPDATE_CELL" && typeof command["content"] === "string")
      this.add(sheetId, Number(command["row"]), Number(command["col"]));
    else if (command.type === "WRITE_CELLS") {
      for (const { row, column } of (command["batch"] as CellBatch).changes) this.add(sheetId, row, column);
    } else if (command.type === "DELETE_CONTENT" || command.type === "CLEAR_CELLS")
      this.addZones(sheetId, command["target"] as readonly Zone[]);
    for (const change of gridChangesOf(command)) this.book.noteChange(sheetId, changedLines(change));
  }

  private addZones(sheetId: string, zones: readonly Zone[]): void {
    for (const { top, bottom, left, right } of zones) {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) this.add(sheetId, row, column);
    }
  }

  private add(sheetId: string, row: number, column: number): void {
    if (!this.isUndone) this.valueBefore ??= cellResult(this.book, sheetId, row, column);
    const cells = this.cells.get(sheetId) ?? new Map<string, readonly [number, number]>();
    this.cells.set(sheetId, cells.set(`${row},${column}`, [row, column]));
  }
}
