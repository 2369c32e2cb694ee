import type { CellChange } from "../engine/cellBatch";
import type { AnyCommand } from "../engine/engineInternals";
import type { CommandWatch } from "../engine/officeWatchPlugin";
import { HostError } from "../host/hostError";
import type { Book } from "./book";
import { checkedCommand } from "./checkedCommand";
import { EditedCells } from "./editedCells";
import { changedLines, gridChangesOf } from "./gridChange";
import type { GridChange } from "./gridChange";
import { completeInserted } from "./insertCells";
import { sheetBefore, sheetCommandDone } from "./sheetCommands";
import type { SheetBefore } from "./sheetCommands";

/** The engine empties cells in the course of these, which is no change of contents. */
const MOVES_CELLS = new Set(["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS", "DELETE_SHEET", "DUPLICATE_SHEET"]);

/**
 * Sees every command that the engine runs. What an add-in does has been checked and noted before it came here; what a
 * person does in the grid comes as the engine's own commands, gets Excel's rules here, and is noted for those who listen.
 */
export class GridCommands implements CommandWatch {
  private root: AnyCommand | null = null;
  private edited: EditedCells | null = null;
  private sheet: SheetBefore | null = null;
  private readonly typed = new WeakMap<AnyCommand, CellChange>();

  constructor(
    private readonly book: Book,
    /** A person's command is over. */
    private readonly personActed: () => void,
  ) {}

  refusal(command: AnyCommand): string | null {
    if (this.book.isBatching || !this.book.isOpen) return null;
    try {
      const change = checkedCommand(this.book, command, this.root === null);
      if (change) this.typed.set(command, change);
      return null;
    } catch (error) {
      if (error instanceof HostError) return `${error.code}: ${error.message}`;
      throw error;
    }
  }

  typedChange(command: AnyCommand): CellChange | null {
    return this.typed.get(command) ?? null;
  }

  before(command: AnyCommand): void {
    if (!this.book.isOpen) return;
    this.root ??= command;
    this.sheet = sheetBefore(this.book, command) ?? this.sheet;
    if (this.book.isBatching || MOVES_CELLS.has(this.root.type)) return;
    this.edited ??= new EditedCells(this.book);
    this.edited.before(command);
  }

  after(command: AnyCommand): void {
    if (!this.book.isOpen) return;
    const sheetId = String(command["sheetId"]);
    const changes = gridChangesOf(command);
    for (const change of changes) this.book.ranges.shift(sheetId, change);
    if (this.sheet?.command === command) {
      sheetCommandDone(this.book, this.sheet);
      this.sheet = null;
    }
    if (this.book.isBatching) return;
    for (const change of changes) this.noteLines(sheetId, change);
    if (command.type === "UNDO" || command.type === "REDO") this.edited?.noteAll();
    if (command !== this.root) return;
    for (const change of changes) {
      if (change.count > 0) completeInserted(this.book, sheetId, changedLines(change), change.axis);
    }
    this.edited?.finish();
    this.edited = null;
  }

  finished(): void {
    const isPersons = this.root !== null && !this.book.isBatching;
    this.root = null;
    if (isPersons) this.personActed();
  }

  private noteLines(sheetId: string, change: GridChange): void {
    const kind = change.axis === "row" ? "Row" : "Column";
    const way = change.count > 0 ? "Inserted" : "Deleted";
    this.book.noteChange(sheetId, changedLines(change), { change: `${kind}${way}` });
  }
}
