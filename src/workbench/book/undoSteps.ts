import { takeBack } from "../engine/engineSteps";
import type { EngineStep } from "../engine/engineSteps";
import type { Book } from "./book";
import type { CellsChange, Happening } from "./happenings";
import { sheetIds } from "./sheets";
import { columnCount, rowCount } from "./zone";

const MOST_STEPS = 100;

interface Step {
  readonly engine: EngineStep;
  readonly happenings: readonly Happening[];
}

/** What a person did, step by step. Taken back, it happens the other way round. */
export class UndoSteps {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly book: Book) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  record(engine: EngineStep, happenings: readonly Happening[]): void {
    const ofWorkbook = happenings.filter(isOfWorkbook);
    this.done = [...this.done, { engine, happenings: ofWorkbook }].slice(-MOST_STEPS);
    this.undone = [];
  }

  forget(): void {
    this.done = [];
    this.undone = [];
  }

  undo(): void {
    const step = this.done.pop();
    if (step) this.undone.push(this.opposite(step));
  }

  redo(): void {
    const step = this.undone.pop();
    if (step) this.done.push(this.opposite(step));
  }

  /** Takes a step back and gives the step that takes this one back. */
  private opposite({ engine, happenings }: Step): Step {
    const { book } = this;
    const opposite = [...happenings].reverse().flatMap((happening) => inverse(book, happening));
    const back = { engine: takeBack(book.model, engine), happenings: opposite };
    for (const happening of opposite) {
      shiftRanges(book, happening);
      book.note(happening);
    }
    this.keepFront();
    return back;
  }

  private keepFront(): void {
    const { book } = this;
    const isShown = (id: string): boolean => book.sheetState(id).visibility === "Visible";
    const ids = sheetIds(book);
    if (ids.includes(book.activeSheetId) && isShown(book.activeSheetId)) return;
    book.activeSheetId = ids.find(isShown) ?? book.activeSheetId;
  }
}

const OPPOSITE: Readonly<Record<CellsChange, CellsChange>> = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
};

/** What is seen and selected is nothing that is undone. */
function isOfWorkbook({ kind }: Happening): boolean {
  return kind !== "activated" && kind !== "deactivated" && kind !== "selected";
}

function inverse(book: Book, happening: Happening): Happening[] {
  switch (happening.kind) {
    case "changed": {
      const { values } = happening;
      const swapped = values && { before: values.after, after: values.before };
      return [{ ...happening, change: OPPOSITE[happening.change], ...(swapped && { values: swapped }) }];
    }
    case "sheetAdded":
      return [{ ...happening, kind: "sheetDeleted" }];
    case "sheetDeleted":
      return [{ ...happening, kind: "sheetAdded" }];
    case "sheetMoved":
    case "sheetRenamed":
    case "visibility":
      return [{ ...happening, before: happening.after, after: happening.before } as Happening];
    case "tableAdded": {
      const { sheetId, tableId } = happening;
      return [{ kind: "tableDeleted", sheetId, tableId, name: book.state.tables[tableId]?.name ?? "" }];
    }
    case "tableDeleted":
      return [{ kind: "tableAdded", sheetId: happening.sheetId, tableId: happening.tableId }];
    default:
      return [];
  }
}

/** The ranges that an add-in holds go along. */
function shiftRanges(book: Book, happening: Happening): void {
  if (happening.kind !== "changed") return;
  const { sheetId, zone, change } = happening;
  const sign = change.endsWith("Inserted") ? 1 : -1;
  if (change.startsWith("Row")) book.ranges.shift(sheetId, { axis: "row", at: zone.top, count: sign * rowCount(zone) });
  else if (change.startsWith("Column"))
    book.ranges.shift(sheetId, { axis: "column", at: zone.left, count: sign * columnCount(zone) });
}
