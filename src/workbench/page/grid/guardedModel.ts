import { DispatchResult } from "@odoo/o-spreadsheet";
import type { Book } from "../../book/book";
import { boxPlace } from "../../book/chartPlace";
import { changeChart, deleteChart } from "../../book/charts";
import { copyCells } from "../../book/copyCells";
import { enterInputs } from "../../book/enterInputs";
import { deleteCells, insertCells } from "../../book/insertCells";
import type { SheetZone } from "../../book/officeState";
import { setHidden, setLineSize } from "../../book/rowsAndColumns";
import { addSheet, copySheet, deleteSheet, moveSheet, renameSheet, sheetIds } from "../../book/sheets";
import { setSheetVisibility } from "../../book/sheetVisibility";
import { LAST_COLUMN, LAST_ROW } from "../../book/zone";
import type { Zone } from "../../book/zone";
import { quietly } from "../../engine/quietly";
import { officeSheetName } from "../../formulas/dialect";
import { officeInput } from "../typedText";
import { PIXELS_PER_POINT } from "./pageEngine";
import type { DispatchOutcome, PageModel } from "./pageEngine";

type Payload = Readonly<Record<string, unknown>>;

export interface GuardOptions {
  readonly book: Book;
  readonly model: PageModel;
  /** Does a change of the workbook, shows what comes of it, and says what Excel refuses. */
  readonly change: (work: () => void) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A person has gone to another sheet. */
  readonly activated: () => void;
  /** Something that the grid offers and the workbench does not. */
  readonly refuse: () => void;
}

/** What only changes how the workbook is looked at. */
const LOOKING = new Set([
  "ACTIVATE_SHEET",
  "ACTIVATE_NEXT_SHEET",
  "ACTIVATE_PREVIOUS_SHEET",
  "AUTOFILL_SELECT",
  "AUTOFILL_AUTO",
  "CLEAN_CLIPBOARD_HIGHLIGHT",
  "COPY",
  "EVALUATE_CHARTS",
  "RESIZE_SHEETVIEW",
  "SCROLL_TO_CELL",
  "SELECT_FIGURE",
  "SET_VIEWPORT_OFFSET",
  "SET_ZOOM",
  "SHIFT_VIEWPORT_DOWN",
  "SHIFT_VIEWPORT_UP",
  "START_CHANGE_HIGHLIGHT",
]);

/**
 * The engine's model as the grid gets it: what a person does there goes to the workbook, by Excel's rules. The engine's own
 * features that Excel's object model knows nothing of are refused.
 */
export function guardedModel(options: GuardOptions): PageModel {
  const { model } = options;
  const edits = gridEdits(options);
  const clipboard: { cells: SheetZone | null } = { cells: null };
  const dispatch = (type: string, payload: Payload = {}): DispatchOutcome => {
    if (type === "COPY") clipboard.cells = selectedCells(model);
    if (LOOKING.has(type)) {
      const outcome = quietly(() => model.dispatch(type, payload));
      if (type.startsWith("ACTIVATE_")) options.activated();
      return outcome;
    }
    const edit = type === "PASTE" ? () => paste(options, clipboard.cells) : edits[type];
    if (edit) edit(payload);
    else options.refuse();
    return DispatchResult.Success;
  };
  return Object.assign(Object.create(model) as PageModel, { dispatch });
}

function gridEdits({ book, model, change, undo, redo }: GuardOptions): Record<string, (payload: Payload) => void> {
  const sheetOf = ({ sheetId }: Payload) => (typeof sheetId === "string" ? sheetId : model.getters.getActiveSheetId());
  const inSheet = (work: (sheetId: string, payload: Payload) => void) => (payload: Payload) =>
    change(() => work(sheetOf(payload), payload));
  const lines = (work: (cells: SheetZone, payload: Payload) => void) =>
    inSheet((sheetId, payload) => {
      for (const zone of lineZones(payload)) work({ sheetId, zone }, payload);
    });
  return {
    REQUEST_UNDO: undo,
    REQUEST_REDO: redo,
    DELETE_CONTENT: inSheet((sheetId, { target }) => {
      for (const zone of target as Zone[]) enterInputs(book, { sheetId, zone, inputOf: () => "" });
    }),
    PASTE_FROM_OS_CLIPBOARD: (payload) => pasteText({ book, model, change }, clipboardText(payload)),
    CREATE_SHEET: () => change(() => (book.activeSheetId = addSheet(book, null))),
    DELETE_SHEET: inSheet((sheetId) => deleteSheet(book, sheetId)),
    RENAME_SHEET: inSheet((sheetId, { newName }) => renameSheet(book, sheetId, officeSheetName(String(newName)))),
    DUPLICATE_SHEET: inSheet((sheetId) => (book.activeSheetId = copySheet(book, sheetId))),
    MOVE_SHEET: inSheet((sheetId, { delta }) =>
      moveSheet(book, sheetId, visiblePosition(book, sheetId, Number(delta))),
    ),
    HIDE_SHEET: inSheet((sheetId) => setSheetVisibility(book, sheetId, "Hidden")),
    SHOW_SHEET: inSheet((sheetId) => setSheetVisibility(book, sheetId, "Visible")),
    RESIZE_COLUMNS_ROWS: lines((cells, { size, dimension }) =>
      setLineSize(book, cells, dimension === "ROW" ? "row" : "column", Number(size) / PIXELS_PER_POINT),
    ),
    HIDE_COLUMNS_ROWS: lines((cells, { dimension }) =>
      setHidden(book, cells, dimension === "ROW" ? "row" : "column", true),
    ),
    UNHIDE_COLUMNS_ROWS: lines((cells, { dimension }) =>
      setHidden(book, cells, dimension === "ROW" ? "row" : "column", false),
    ),
    ADD_COLUMNS_ROWS: inSheet((sheetId, { dimension, base, position, quantity }) => {
      const first = Number(base) + (position === "after" ? 1 : 0);
      const zone = wholeLines(dimension, first, first + Number(quantity) - 1);
      insertCells(book, { sheetId, zone }, dimension === "ROW" ? "Down" : "Right");
    }),
    REMOVE_COLUMNS_ROWS: inSheet((sheetId, payload) => {
      for (const zone of lineZones(payload).reverse())
        deleteCells(book, { sheetId, zone }, payload["dimension"] === "ROW" ? "Up" : "Left");
    }),
    DELETE_FIGURE: inSheet((sheetId, { figureId }) => deleteChart({ book, sheetId, chartId: String(figureId) })),
    UPDATE_FIGURE: inSheet((sheetId, payload) => placeFigure(book, model, sheetId, payload)),
  };
}

function selectedCells(model: PageModel): SheetZone {
  return { sheetId: model.getters.getActiveSheetId(), zone: model.getters.getSelectedZone() };
}

/** Cells that were copied here are pasted as Excel does; anything else comes as text. */
function paste({ book, model, change }: GuardOptions, cells: SheetZone | null): void {
  if (!cells) return;
  const to = selectedCells(model);
  change(() => copyCells(book, { from: cells, to, part: "All", skipsBlanks: false }));
}

function pasteText({ book, model, change }: Pick<GuardOptions, "book" | "model" | "change">, text: string): void {
  const rows = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const columns = Math.max(...rows.map(({ length }) => length));
  const { sheetId, zone } = selectedCells(model);
  const target = { ...zone, bottom: zone.top + rows.length - 1, right: zone.left + columns - 1 };
  const inputOf = (row: number, column: number) => officeInput(rows[row]?.[column] ?? "", book.locale);
  change(() => enterInputs(book, { sheetId, zone: target, inputOf }));
}

function clipboardText(payload: Payload): string {
  const { clipboardContent = {} } = payload as { readonly clipboardContent?: Readonly<Record<string, string>> };
  return clipboardContent["text/plain"] ?? clipboardContent["text"] ?? "";
}

function placeFigure(book: Book, model: PageModel, sheetId: string, payload: Payload): void {
  const figure = (model.getters["getFigure"] as unknown as (sheetId: string, id: string) => Payload)(
    sheetId,
    String(payload["figureId"]),
  );
  const moved = { ...figure, ...payload };
  const ui = (model.getters["getFigureUI"] as unknown as (sheetId: string, figure: Payload) => Record<Side, number>)(
    sheetId,
    moved,
  );
  const points = (pixels: number) => Math.max(0, pixels / PIXELS_PER_POINT);
  const box = { left: points(ui.x), top: points(ui.y), width: points(ui.width), height: points(ui.height) };
  const key = { book, sheetId, chartId: String(payload["figureId"]) };
  changeChart(key, (chart) => ({ ...chart, place: boxPlace(book.sheetState(sheetId), box) }));
}

type Side = "x" | "y" | "width" | "height";

/** The engine counts visible sheets only. */
function visiblePosition(book: Book, sheetId: string, delta: number): number {
  const all = sheetIds(book);
  const visible = all.filter((id) => book.sheetState(id).visibility === "Visible");
  const neighbour = visible[visible.indexOf(sheetId) + delta];
  return all.indexOf(neighbour ?? sheetId);
}

/** The rows or columns that a command is about, as runs of neighbours. */
function lineZones({ dimension, elements }: Payload): Zone[] {
  const sorted = [...(elements as number[])].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const index of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs.map(([first, last]) => wholeLines(dimension, first, last));
}

function wholeLines(dimension: unknown, first: number, last: number): Zone {
  return dimension === "ROW"
    ? { top: first, bottom: last, left: 0, right: LAST_COLUMN }
    : { left: first, right: last, top: 0, bottom: LAST_ROW };
}
