import type { Refusal } from "../../analysis/element";
import type { FunctionWord } from "../../text/functionText";

/** A word that the cell shows in the language of its formula. */
export interface Word {
  readonly word: FunctionWord;
}

/** One cell of an answer, before it is put into words and cell errors. Null = missing, which shows as #N/A. */
export type Cell = number | string | boolean | Word | Refusal | null;

/** What a declared function answers: rows of cells. */
export type Cells = Cell[][];

/**
 * A function as Excel calls it: the arguments by position (a range is an array of rows, what is omitted is null) and
 * the invocation last. Answers rows of `Cell`; the declarations say `unknown[][]`, the only matrix that Microsoft's
 * metadata generator reads.
 *
 * @throws JuntosError
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each declaration has parameters of its own.
export type DeclaredFunction = (...args: any[]) => unknown[][];

/** The cell that shows a word; null stays null. */
export function word(code: FunctionWord | null): Word | null {
  return code === null ? null : { word: code };
}
