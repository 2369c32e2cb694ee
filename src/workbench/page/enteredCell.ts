import type { Book } from "../book/book";
import { cellStyle } from "../book/cellReading";
import { enterInputs } from "../book/enterInputs";
import type { ValidationState } from "../book/officeState";
import { validationAt } from "../book/validations";
import { cellInput } from "../book/cellInput";
import { officeInput } from "./typedText";
import { isAllowed } from "./validEntry";

export interface CellEntry {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As it was typed; formulas with English separators. */
  readonly text: string;
}

/** How Excel takes an entry: written, or refused by the cell's validation with what its author wants said. */
export type EntryOutcome =
  | { readonly isEntered: true; readonly remark: ValidationState["errorAlert"] }
  | { readonly isEntered: false; readonly alert: ValidationState["errorAlert"] };

/**
 * Enters what a person has typed into one cell, with all that Excel does about it.
 * @throws HostError AccessDenied for a locked cell, InvalidArgument for a formula that cannot be read
 */
export function enterTyped(book: Book, { sheetId, row, column, text }: CellEntry): EntryOutcome {
  const zone = { top: row, bottom: row, left: column, right: column };
  const isText = cellStyle(book, sheetId, row, column).numberFormat === "@";
  const input = isText && !text.startsWith("=") ? text : officeInput(text, book.locale);
  const rule = validationAt(book, { sheetId, zone });
  const isFine = rule === null || isAllowed(book, rule, { sheetId, row, column }, valueOf(input, isText));
  const alert = isFine ? null : (rule.errorAlert ?? PLAIN_ALERT);
  if (alert && alert.showAlert && alert.style === "Stop") return { isEntered: false, alert };
  book.together(() => enterInputs(book, { sheetId, zone, inputOf: () => input }));
  return { isEntered: true, remark: alert?.showAlert ? alert : null };
}

const PLAIN_ALERT = { title: "", message: "", showAlert: true, style: "Stop" };

/** What the cell would hold; undefined for a formula, whose value nobody knows before it is there. */
function valueOf(input: string, isText: boolean): string | number | boolean | null | undefined {
  if (input.startsWith("=")) return undefined;
  const thisYear = 2000;
  const surroundings = () => ({ thisYear }) as never;
  return cellInput(input, isText, surroundings)?.change.value;
}
