import type { DropReason, ErrorCode, ErrorFacts, JuntosError, Problem, ProblemCode, ProblemFacts } from "../errors";

/** One sentence a code: what happened, to what, what to do now. A code without words does not compile. */
export type ErrorWords = { readonly [Code in ErrorCode]: (facts: ErrorFacts[Code]) => string };

/** The codes that the methods and JUNTOS.* refuse with; their words have files of their own. */
export type AnalysisErrorWords = Pick<
  ErrorWords,
  | "no-data"
  | "too-few-values"
  | "zero-denominator"
  | "no-variation"
  | "out-of-domain"
  | "wrong-type"
  | "different-sizes"
  | "unknown-word"
  | "date-missing"
  | "too-few-events"
  | "target-never-reached"
  | "target-too-far"
  | "repeated-observation"
>;

/** One sentence a problem: what was noticed and what the reader made of it. */
export type ProblemWords = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => string };

/** Why rows were left out, as the tail of "120 linhas: …". */
export type DropWords = Readonly<Record<DropReason, string>>;

/** The sentence of an error in the language whose words are given. */
export function errorSentence(words: ErrorWords, error: JuntosError): string {
  // TypeScript cannot see that code and facts of one error belong together; JuntosError's constructor did.
  const sentence = words[error.code] as (facts: ErrorFacts[ErrorCode]) => string;
  return sentence(error.facts);
}

/** The sentence of a problem in the language whose words are given; where it is stays in `problem.where`. */
export function problemSentence(words: ProblemWords, problem: Problem): string {
  const sentence = words[problem.code] as (facts: ProblemFacts[ProblemCode]) => string;
  return sentence(problem.facts);
}
