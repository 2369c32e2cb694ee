import { type ErrorCode, type ErrorFacts, isJuntosError, JuntosError } from "../errors";
import type { Inspection } from "../sources/inspectFile";
import type { DigestedFile, SourceReading, SourceRequest } from "../sources/readSource";

/** What the page asks of the reading worker. Without a request a file is only looked at. */
export interface ReadingQuestion {
  readonly id: number;
  readonly file: DigestedFile;
  readonly request: SourceRequest | null;
}

/** What comes back: an `Inspection` where nothing was requested, else a `SourceReading`; or what was thrown. */
export type ReadingAnswer =
  | { readonly id: number; readonly result: Inspection | SourceReading }
  | { readonly id: number; readonly thrown: SentError };

/** An error on its way between threads, which keep no classes. */
export interface SentError {
  readonly code: ErrorCode | null;
  readonly facts: ErrorFacts[ErrorCode] | null;
  readonly message: string;
  readonly cause: SentError | null;
}

export function sentError(thrown: unknown): SentError {
  const ours = isJuntosError(thrown) ? thrown : null;
  const cause = thrown instanceof Error && thrown.cause !== undefined ? sentError(thrown.cause) : null;
  return {
    code: ours?.code ?? null,
    facts: ours?.facts ?? null,
    message: ours?.message ?? String(thrown),
    cause,
  };
}

export function receivedError({ code, facts, message, cause }: SentError): Error {
  const options = cause === null ? {} : { cause: receivedError(cause) };
  return code !== null && facts !== null ? new JuntosError(code, facts, options) : new Error(message, options);
}
