import { actionsDone, faultError } from "./faults";
import type { Fault, Faults } from "./faults";
import type { Host } from "./host";
import { HostError } from "./hostError";
import type { Meter } from "./meter";
import type { RequestAction, RequestBody } from "./wire";
import { ActionType } from "./wire";

/** What OfficeExtension.HostBridge wants of us, and sets itself: `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface BridgeOptions {
  readonly host: Host;
  readonly meter: Meter;
  readonly faults: Faults;
  /** Bytes that a request or an answer may have. */
  readonly payloadLimit: number;
}

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

/** An answer as HTTP would bring it; the body is JSON. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What goes back: an answer, a transport error, or nothing at all. */
type Outcome = { readonly body: unknown } | { readonly error: HostError } | null;

/** Excel's limit for a request and for an answer on the web. */
export const EXCEL_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The other end of the client library's HostBridge: takes its requests to the host, and weighs them on the way. */
export function hostBridge(options: BridgeOptions): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      queueMicrotask(() => {
        const answer = answered(options, message.body);
        if (answer) bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: answer }));
        options.host.raiseEvents();
      });
    },
  };
  options.host.onEvents = (entries) => {
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  };
  return bridge;
}

/** A request's way through meter, faults and host. null = no answer ever comes. */
export function answered(options: BridgeOptions, body: RequestBody | string): HttpAnswer | null {
  const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
  const isCleanUp = isCleaning(request.Actions);
  const bytes = byteLength(typeof body === "string" ? body : JSON.stringify(body));
  const start = performance.now();
  const outcome = isCleanUp ? { body: options.host.process(request) } : performed(options, request, bytes);
  const full = outcome && "body" in outcome ? JSON.stringify(outcome.body) : "";
  // What is too large does not go over the wire: only word of it does.
  const isTooLarge = byteLength(full) > options.payloadLimit;
  const response = isTooLarge ? "" : full;
  const responseBytes = byteLength(response);
  const milliseconds = performance.now() - start;
  options.meter.note({ bytes, responseBytes, actions: request.Actions.length, milliseconds }, isCleanUp);
  if (!outcome) return null;
  if ("error" in outcome) return transportError(outcome.error);
  if (isTooLarge) return transportError(new HostError("ResponsePayloadSizeLimitExceeded"));
  return { statusCode: 200, headers: {}, body: response };
}

function performed(options: BridgeOptions, request: RequestBody, bytes: number): Outcome {
  const fault = options.faults.next();
  if (fault) return faulty(options.host, request, fault);
  if (bytes > options.payloadLimit) return { error: new HostError("RequestPayloadSizeLimitExceeded") };
  return { body: options.host.process(request) };
}

function faulty(host: Host, request: RequestBody, fault: Fault): Outcome {
  const done = actionsDone(fault, request.Actions.length);
  const error = faultError(fault);
  const interruption = { afterActions: done, error: error ?? new HostError("GeneralException") };
  const body = done > 0 || fault.kind === "error" ? host.process(request, interruption) : null;
  if (!error) return null;
  return fault.kind === "error" && body ? { body } : { error };
}

const STATUS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 400,
  InvalidOrTimedOutSession: 408,
  Timeout: 504,
};

function transportError({ code, message }: HostError): HttpAnswer {
  return { statusCode: STATUS[code] ?? 500, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}

/** After Excel.run the client lets its references go, in a request of nothing else. */
function isCleaning(actions: readonly RequestAction[]): boolean {
  const removes = actions.filter(
    ({ ActionType: type, Name }) => type === ActionType.Method && Name === "_RemoveReference",
  );
  const steps = actions.filter(({ ActionType: type }) => type === ActionType.Instantiate);
  return removes.length > 0 && removes.length + steps.length === actions.length;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
