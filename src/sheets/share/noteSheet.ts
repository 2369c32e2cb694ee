import type { SheetText } from "../../text/sheetText";
import { fill } from "../formula";
import type { SheetSpec } from "../sheetSpec";
import { plainSheet } from "./plainSheet";

/** A formula that became values: "Plan1!B2", its text, how many cells it filled. */
export interface TurnedFormula {
  readonly place: string;
  readonly formula: string;
  readonly cells: number;
}

/** The note of a copy: which formulas became values, so that nobody takes them for live ones. */
export function noteSheet(turned: readonly TurnedFormula[], text: SheetText): SheetSpec {
  const words = text.share.note;
  return plainSheet({
    name: words.sheet,
    title: words.title,
    note: turned.length === 0 ? words.none : fill(words.some, { count: turned.length }),
    heads: [words.place, words.formula, words.cells],
    rows: turned.map(({ place, formula, cells }) => [place, formula, cells]),
    widths: [30, 80, 9],
    numeric: [2],
    wrapped: [1],
    orientation: "portrait",
    footer: text.footer,
  });
}
