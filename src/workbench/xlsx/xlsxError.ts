export type XlsxErrorCode = "not-xlsx" | "encrypted" | "damaged" | "unsupported";

/** What the xlsx reader and writer throw: `code` says which of the foreseen faults it is, `message` where it lies. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A text that Excel can hold. @throws XlsxError unsupported where it is longer: Excel would take the file for damaged */
export function atMost(length: number, text: string, what: string): string {
  if (text.length > length)
    throw new XlsxError("unsupported", `${what} of ${text.length} characters, at most ${length}`);
  return text;
}
