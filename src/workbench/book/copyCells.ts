import type { CompiledFormula } from "@odoo/o-spreadsheet";
import type { Cell } from "@odoo/o-spreadsheet";
import type { CellChange } from "../engine/cellBatch";
import type { SharedStyle } from "../engine/sharedStyle";
import { movedFormula } from "../formulas/mappedReferences";
import { toEngine } from "../formulas/toEngine";
import { apiNotFound } from "../host/hostError";
import type { Book } from "./book";
import { cellFormula, cellResult } from "./cellReading";
import { columnStyle } from "./columnStyle";
import { copyConditionalFormats } from "./copyConditionalFormats";
import { formulaSurroundings } from "./formulaSurroundings";
import type { SheetZone } from "./officeState";
import { checkUnlocked } from "./protection";
import { boundedZone } from "./rangeAddress";
import { engineError } from "../formulas/dialect";
import { syncHeaders } from "./tableUpkeep";
import { applyChanges, compiled } from "./writeCells";
import { columnCount, overlaps, rowCount } from "./zone";
import type { Zone } from "./zone";

export interface CellsCopy {
  readonly from: SheetZone;
  readonly to: SheetZone;
  readonly part: "All" | "Formulas" | "Values" | "Formats" | "Link";
  readonly skipsBlanks: boolean;
}

/** Copies cells as Range.copyFrom does: a target larger than the source is filled with repetitions, a smaller one outgrown. */
export function copyCells(book: Book, copy: CellsCopy): void {
  if (copy.part === "Link") throw apiNotFound("Range.copyFrom Link");
  const { from, part } = copy;
  boundedZone(from.zone);
  const to = { sheetId: copy.to.sheetId, zone: targetZone(from.zone, boundedZone(copy.to.zone)) };
  checkUnlocked(book, to.sheetId, to.zone);
  book.settle();
  const changes: CellChange[] = [];
  for (let row = to.zone.top; row <= to.zone.bottom; row++) {
    for (let column = to.zone.left; column <= to.zone.right; column++) {
      const source = {
        row: from.zone.top + ((row - to.zone.top) % rowCount(from.zone)),
        column: from.zone.left + ((column - to.zone.left) % columnCount(from.zone)),
      };
      const change = copiedCell(book, copy, { source, row, column });
      if (change) changes.push(change);
    }
  }
  applyChanges(book, to.sheetId, changes);
  if (part === "All" || part === "Formats") {
    copyMerges(book, from, to);
    copyConditionalFormats(book, from, to);
  }
  syncHeaders(book, to.sheetId, to.zone);
  book.noteChange(to.sheetId, to.zone);
}

function targetZone(from: Zone, to: Zone): Zone {
  const [rows, columns] = [rowCount(from), columnCount(from)];
  const fits = rowCount(to) % rows === 0 && columnCount(to) % columns === 0;
  if (fits) return to;
  return { ...to, bottom: to.top + rows - 1, right: to.left + columns - 1 };
}

interface CopiedPlace {
  readonly source: { readonly row: number; readonly column: number };
  readonly row: number;
  readonly column: number;
}

function copiedCell(book: Book, { from, to, part, skipsBlanks }: CellsCopy, place: CopiedPlace): CellChange | null {
  const { source, row, column } = place;
  const cell = book.model.getters.getCell({ sheetId: from.sheetId, row: source.row, col: source.column });
  const isBlank = !cell || (!cell.isFormula && cell.content === "");
  if (isBlank && skipsBlanks) return null;
  const style = (cell ? cell.style : columnStyle(book, from.sheetId, source.column)) as SharedStyle | undefined;
  const look = part === "All" || part === "Formats" ? { style: style ?? null } : {};
  const content = part === "Formats" ? {} : copiedContent(book, { cell, from, to, part }, place);
  return { row, column, ...content, ...look };
}

function copiedContent(
  book: Book,
  copy: Pick<CellsCopy, "from" | "to" | "part"> & { readonly cell: Cell | undefined },
  { source, row, column }: CopiedPlace,
): Pick<CellChange, "value" | "error" | "formula"> {
  const { cell, from, to, part } = copy;
  if (cell?.isFormula && part !== "Values") {
    const formula = cellFormula(book, from.sheetId, source.row, source.column) ?? "";
    const moved = movedFormula(formula, row - source.row, column - source.column);
    const text = toEngine(moved, formulaSurroundings(book, to.sheetId, row, column));
    return { formula: compiled(book, to.sheetId, text) satisfies CompiledFormula };
  }
  const { value, isError } = cellResult(book, from.sheetId, source.row, source.column);
  return isError ? { error: engineError(String(value)) } : { value };
}

function copyMerges(book: Book, from: SheetZone, to: SheetZone): void {
  const rows = to.zone.top - from.zone.top;
  const columns = to.zone.left - from.zone.left;
  const copied = book
    .sheetState(from.sheetId)
    .merges.filter((merge) => overlaps(merge, from.zone))
    .map(({ top, bottom, left, right }) => ({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    }));
  const kept = book.sheetState(to.sheetId).merges.filter((merge) => !overlaps(merge, to.zone));
  if (copied.length > 0) book.setSheet(to.sheetId, { merges: [...kept, ...copied] });
}
