import { actionsDone, faultError } from "./faults";
import type { Fault } from "./faults";
import type { Host } from "./host";
import { HostError } from "./hostError";
import type { Instruments } from "./instruments";
import type { RequestAction, RequestBody } from "./wire";
import { ActionType } from "./wire";

export interface AnswerOptions {
  readonly host: Host;
  readonly instruments: Instruments;
}

/** An answer as HTTP would bring it; the body is JSON. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What goes back: an answer, a transport error, or nothing at all. */
type Outcome = { readonly body: unknown } | { readonly error: HostError } | null;

/** The client sets it for `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;

/** A request's way through instruments and host, whatever brought it. null = no answer ever comes. */
export async function answered(
  { host, instruments }: AnswerOptions,
  body: RequestBody | string,
  flags = 0,
): Promise<HttpAnswer | null> {
  const { meter, faults, latency } = instruments;
  const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
  const bytes = byteLength(typeof body === "string" ? body : JSON.stringify(body));
  const isCleanUp = isCleaning(request.Actions);
  if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
  if ((flags & DELAY_FOR_CELL_EDIT) !== 0) await faults.cellEditEnds();
  const start = performance.now();
  const outcome = isCleanUp ? { body: host.process(request) } : performed({ host, instruments }, request, bytes);
  const { answer, code } = weighed(outcome, instruments.payloadLimit);
  const milliseconds = performance.now() - start;
  const responseBytes = answer ? byteLength(answer.body) : 0;
  meter.note({ bytes, responseBytes, actions: request.Actions.length, milliseconds, code }, isCleanUp);
  return answer;
}

/** What is too large does not go over the wire: only word of it does. */
function weighed(outcome: Outcome, limit: number): { readonly answer: HttpAnswer | null; readonly code: string } {
  if (!outcome) return { answer: null, code: "(silence)" };
  if ("error" in outcome) return { answer: transportError(outcome.error), code: outcome.error.code };
  const body = JSON.stringify(outcome.body);
  const tooLarge = new HostError("ResponsePayloadSizeLimitExceeded");
  if (byteLength(body) > limit) return { answer: transportError(tooLarge), code: tooLarge.code };
  const { Error: error } = outcome.body as { readonly Error?: { readonly Code: string } };
  return { answer: { statusCode: 200, headers: {}, body }, code: error?.Code ?? "" };
}

function performed({ host, instruments }: AnswerOptions, request: RequestBody, bytes: number): Outcome {
  const fault = instruments.faults.next();
  if (fault) return faulty(host, request, fault);
  if (bytes > instruments.payloadLimit) return { error: new HostError("RequestPayloadSizeLimitExceeded") };
  return { body: host.process(request) };
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
  AccessDenied: 401,
  InvalidOrTimedOutSession: 408,
  ActivityLimitReached: 429,
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
