import { JuntosError } from "../errors";

/** What the library's errors look like; its class is a global value that this folder does not touch. */
interface LibraryError extends Error {
  readonly code: string;
}

/**
 * The error that a person can be told, from whatever a request threw. An error of ours passes through; the
 * library's own stays underneath as the cause.
 */
export function excelError(thrown: unknown): JuntosError {
  if (isOurs(thrown)) return thrown;
  const options = { cause: thrown };
  if (!isLibraryError(thrown)) return new JuntosError("excel-refused", { reason: String(thrown) }, options);
  switch (thrown.code) {
    case "InvalidOperationInCellEditMode":
      return new JuntosError("excel-busy", {}, options);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return new JuntosError("excel-payload-too-large", {}, options);
    case "InvalidOrTimedOutSession":
    case "InvalidSession":
    case "HostRestartNeeded":
    case "SessionNotFound":
      return new JuntosError("excel-session-lost", {}, options);
    case "Timeout":
    case "RequestTimeout":
      return new JuntosError("excel-silent", { seconds: null }, options);
    case "AccessDenied":
      return new JuntosError("sheet-protected", { sheet: "" }, options);
    case "ApiNotFound":
    case "ApiNotAvailable":
      return new JuntosError("excel-too-old", { member: thrown.message }, options);
    default:
      return new JuntosError("excel-refused", { reason: `${thrown.code}: ${thrown.message}` }, options);
  }
}

function isOurs(thrown: unknown): thrown is JuntosError {
  return thrown instanceof JuntosError;
}

function isLibraryError(thrown: unknown): thrown is LibraryError {
  return thrown instanceof Error && "code" in thrown && typeof thrown.code === "string";
}
