/**
 * What can go wrong, as data: a code and its facts, never a sentence.
 * The sentences are in text/ptErrors.ts and text/enErrors.ts; a code without words there does not compile.
 */
export interface ErrorFacts {
  /** The file named on the command line or picked in the pane is not there. */
  "file-not-found": { file: string };

  // Analysis. `argument` is the English argument name that JUNTOS.* shows; `allowed` is a condition in symbols.
  /** Every value is missing: nothing is left to calculate with. In a cell: #N/A. */
  "no-data": { argument: string };
  /** A method needs more values, periods or facilities than there are. In a cell: #N/A. */
  "too-few-values": { argument: string; needed: number; found: number };
  /** A division by zero: no population, a base of zero. In a cell: #DIV/0!. */
  "zero-denominator": { argument: string };
  /** All values are equal where the method divides by their spread. In a cell: #DIV/0!. */
  "no-variation": { argument: string };
  /** A number outside what the method is defined for. In a cell: #NUM!. */
  "out-of-domain": { argument: string; value: number; allowed: string };
  /** A text, date or infinite number where a number is needed. In a cell: #VALUE!. */
  "wrong-type": { argument: string; value: string };
  /** Two ranges that belong together row by row have different sizes. In a cell: #VALUE!. */
  "different-sizes": { argument: string; size: number; expected: number };
  /** A word that the argument does not know. In a cell: #VALUE!. */
  "unknown-word": { argument: string; word: string; allowed: readonly string[] };
  /** Two observations claim to be the same indicator, place and period. */
  "repeated-observation": { indicator: string; code: string; period: string };
}

export type ErrorCode = keyof ErrorFacts;

/** The one error class of this project. `facts` fill the sentence that text/ keeps for `code`. */
export class JuntosError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "JuntosError";

  constructor(
    readonly code: Code,
    readonly facts: ErrorFacts[Code],
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
  }
}

/**
 * What a reader noticed but could live with. It is reported beside the result and never thrown.
 * Sentences in text/ptProblems.ts and text/enProblems.ts.
 */
export interface ProblemFacts {
  /** A facility's value carries a marker instead of a number. */
  "value-marked": { marker: string; count: number };
}

export type ProblemCode = keyof ProblemFacts;

export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly facts: ProblemFacts[Code];
  /** Where in the source: "IDCRAS 2019!F8:F9440", "line 812". Empty when it concerns the whole file. */
  readonly where: string;
}
