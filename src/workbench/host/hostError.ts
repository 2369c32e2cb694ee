/** Excel's sentences for the codes that a host may answer with. */
const MESSAGES = {
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or by selecting another cell, and then try again.",
  RequestPayloadSizeLimitExceeded:
    "The request payload size has exceeded the limit. Please refer to the documentation: https://aka.ms/resourceandperformanceoptimization.",
  ResponsePayloadSizeLimitExceeded:
    "The response payload size has exceeded the limit. Please refer to the documentation: https://aka.ms/resourceandperformanceoptimization.",
  ApiNotFound: "The API you are trying to use could not be found.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

/** A failure that Excel itself would report; the client library hands it on with this code. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string = sentence(code),
  ) {
    super(message);
  }
}

/** The refusal of what the workbench does not implement; `api` is named as a developer writes it: "Chart.setData". */
export function apiNotFound(api: string): HostError {
  return new HostError("ApiNotFound", `ApiNotFound host: ${api}`);
}

export function invalidArgument(why?: string): HostError {
  return new HostError("InvalidArgument", MESSAGES.InvalidArgument + (why ? ` (${why})` : ""));
}

function sentence(code: string): string {
  return code in MESSAGES ? MESSAGES[code as HostErrorCode] : code;
}
