/**
 * What can go wrong, as data: a code and its facts, never a sentence.
 * The sentences are in text/ptErrors.ts and text/enErrors.ts; a code without words there does not compile.
 */
export interface ErrorFacts {
  /** The file named on the command line or picked in the pane is not there. */
  "file-not-found": { file: string };
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
