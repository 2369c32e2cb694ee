import { stores } from "@odoo/o-spreadsheet";
import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import { cellStyle, excelFormula } from "../../book/cellReading";
import type { Book } from "../../book/book";
import type { CellEntry } from "../enteredCell";
import type { GridFormulaCell } from "./pageEngine";

/** What becomes of what a person types in the grid or in the formula bar. */
export interface ComposerHost {
  readonly book: Book;
  readonly enter: (entry: CellEntry) => void;
}

/** The parts of the engine's composer that are replaced, and what ours need of it. */
interface Composer {
  readonly model: Model;
  readonly currentEditedCell: CellPosition;
  readonly _currentContent: string;
  setContent(text: string): void;
  confirmEdition(content: string): void;
  getPrettifiedFormula(cell: GridFormulaCell): string;
  getComposerContent(position: CellPosition, selection?: unknown): { readonly text: string };
  checkDataValidation(): boolean;
  hoverToken(): void;
}

const hosts = new WeakMap<Model, ComposerHost>();

/**
 * Makes the composer of this model's grid show Excel's formulas and hand over what is typed, instead of writing it into the
 * engine by itself.
 */
export function composeFor(model: Model, host: ComposerHost): void {
  hosts.set(model, host);
  patch(stores.CellComposerStore.prototype as unknown as Composer);
}

let isPatched = false;

function patch(composer: Composer): void {
  if (isPatched) return;
  isPatched = true;
  const hostOf = (model: Model): ComposerHost => {
    const host = hosts.get(model);
    if (!host) throw new Error("this grid belongs to no workbook");
    return host;
  };
  composer.confirmEdition = function (content) {
    const { sheetId, row, col: column } = this.currentEditedCell;
    const text = content.startsWith("=") ? content : this._currentContent;
    this.setContent("");
    hostOf(this.model).enter({ sheetId, row, column, text });
  };
  composer.getPrettifiedFormula = function (cell) {
    const { book } = hostOf(this.model);
    return excelFormula(book, cell, book.model.getters.getCellPosition(cell.id));
  };
  const inherited: Composer["getComposerContent"] = Reflect.get(composer, "getComposerContent");
  composer.getComposerContent = function (position, selection) {
    const content = inherited.call(this, position, selection);
    return { ...content, text: withoutMark(hostOf(this.model).book, position, content.text) };
  };
  // The workbook's own validation judges what is entered, and what is under the mouse needs no calculating.
  composer.checkDataValidation = () => true;
  composer.hoverToken = () => undefined;
}

/** In text cells the engine marks what looks like a number with an apostrophe; Excel shows none there. */
function withoutMark(book: Book, { sheetId, row, col }: CellPosition, text: string): string {
  if (!text.startsWith("'")) return text;
  return cellStyle(book, sheetId, row, col).numberFormat === "@" ? text.slice(1) : text;
}
