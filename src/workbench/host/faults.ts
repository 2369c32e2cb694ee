import { HostError } from "./hostError";

/** What goes wrong with one request. */
export type Fault =
  | {
      /** The host answers with an error: a batch's code such as "GeneralException", "AccessDenied". */
      readonly kind: "error";
      readonly code: string;
      readonly message?: string;
      readonly when?: FaultMoment;
    }
  /** The transport gives up waiting for the answer. */
  | { readonly kind: "timeout"; readonly when?: FaultMoment }
  /** No answer ever comes: the add-in's `sync()` stays pending. */
  | { readonly kind: "silence"; readonly when?: FaultMoment }
  /** The session is gone: this request and all after it fail, until `restore()`. */
  | { readonly kind: "sessionLost"; readonly when?: FaultMoment }
  /** The person was typing in a cell just then. */
  | { readonly kind: "cellEditMode" }
  | { readonly kind: "payloadLimit" }
  /** The host turns requests away because there were too many. */
  | { readonly kind: "tooMany" };

/** Before anything was done, after half of the actions, after so many, or after all of them (only the answer is lost). */
export type FaultMoment = "before" | "halfway" | "after" | { readonly actions: number };

/** Makes requests fail on demand. The client's clean-up requests are never counted and never fail. */
export class Faults {
  private isEditing = false;
  private waiting: (() => void)[] = [];
  private isSessionLost = false;
  private readonly planned = new Map<number, Fault>();
  private seen = 0;

  /** Somebody is typing in a cell: requests are refused, or wait where they ask to, until this is false again. */
  get isCellEditMode(): boolean {
    return this.isEditing;
  }

  set isCellEditMode(isEditing: boolean) {
    this.isEditing = isEditing;
    if (!isEditing) for (const go of this.waiting.splice(0)) go();
  }

  /** Done when nobody types in a cell any more. */
  async cellEditEnds(): Promise<void> {
    while (this.isEditing) await new Promise<void>((go) => this.waiting.push(go));
  }

  /** The `nth` request from now (1 = the next one) meets `fault`. */
  inject(nth: number, fault: Fault): void {
    this.planned.set(this.seen + nth, fault);
  }

  /** Everything works again. */
  restore(): void {
    this.planned.clear();
    this.isSessionLost = false;
    this.isCellEditMode = false;
  }

  /** The fault of the request that arrives now, null when all is well. */
  next(): Fault | null {
    this.seen += 1;
    if (this.isSessionLost) return { kind: "sessionLost" };
    if (this.isCellEditMode) return { kind: "cellEditMode" };
    const fault = this.planned.get(this.seen) ?? null;
    this.planned.delete(this.seen);
    if (fault?.kind === "sessionLost") this.isSessionLost = true;
    return fault;
  }
}

/** How many of `actions` are done before the fault strikes. */
export function actionsDone(fault: Fault, actions: number): number {
  const when = "when" in fault ? (fault.when ?? "before") : "before";
  if (typeof when === "object") return Math.min(when.actions, actions);
  return { before: 0, halfway: Math.floor(actions / 2), after: actions }[when];
}

/** The error with which a faulty request is answered; null for one that is never answered. */
export function faultError(fault: Fault): HostError | null {
  switch (fault.kind) {
    case "error":
      return new HostError(fault.code, fault.message);
    case "timeout":
      return new HostError("Timeout", "The request timed out.");
    case "silence":
      return null;
    case "sessionLost":
      return new HostError("InvalidOrTimedOutSession", "Your session has expired. Please reload the page.");
    case "cellEditMode":
      return new HostError("InvalidOperationInCellEditMode");
    case "tooMany":
      return new HostError("ActivityLimitReached", "Activity limit has been reached.");
    case "payloadLimit":
      return new HostError("RequestPayloadSizeLimitExceeded");
  }
}
