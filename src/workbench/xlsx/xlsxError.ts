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
