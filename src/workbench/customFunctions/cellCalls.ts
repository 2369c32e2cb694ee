import type { CustomFunction } from "./functionsJson";
import type { ShownResult } from "./shownResult";

/** What a formula asks for: a function, its arguments as JSON, and where they lie for functions that want to know. */
export interface CallRequest {
  readonly function: CustomFunction;
  readonly values: readonly string[];
  readonly address: string | null;
  /** JSON; null where the function does not ask for them. */
  readonly parameterAddresses: string | null;
}

export interface Call extends CallRequest {
  state: CallState;
}

export type CallState =
  | { readonly kind: "new" }
  /** Sent, and not answered. */
  | { readonly kind: "waiting"; readonly invocation: number }
  | { readonly kind: "answered"; readonly result: ShownResult };

/** The calls of one cell's formula: several where it makes several, and for a while those of older arguments. */
export class CellCalls {
  private calls = new Map<string, Call[]>();
  private used: ReadonlySet<Call> = new Set();

  /** `seed`: what the file showed for the cell, the answer to the first call for as long as nothing changes. */
  constructor(private seed: ShownResult | null = null) {}

  get isEmpty(): boolean {
    return this.calls.size === 0 && this.seed === null;
  }

  get fresh(): Call[] {
    return [...this.calls.values()].flat().filter(({ state }) => state.kind === "new");
  }

  /** The call with exactly these arguments, made now if there was none. */
  call(request: CallRequest): Call {
    const key = bucket(request);
    const alike = this.calls.get(key) ?? [];
    const known = alike.find((call) => isSame(call, request));
    if (known) return known;
    const state: CallState = this.seed ? { kind: "answered", result: this.seed } : { kind: "new" };
    const call: Call = { ...request, state };
    this.seed = null;
    this.calls.set(key, [...alike, call]);
    return call;
  }

  /** The formula has been calculated, and made these calls. */
  use(used: ReadonlySet<Call>): void {
    this.used = used;
  }

  /** Lets go of the calls that the formula makes no more, and gives them. */
  forgetUnused(): Call[] {
    const all = [...this.calls.values()].flat();
    if (all.length === this.used.size) return [];
    this.calls = new Map();
    for (const call of this.used) {
      const key = bucket(call);
      this.calls.set(key, [...(this.calls.get(key) ?? []), call]);
    }
    return all.filter((call) => !this.used.has(call));
  }
}

const LONG = 100;

/** Calls that differ here differ; long arguments are told apart by comparing them, which costs nothing for a shared text. */
function bucket({ function: { name }, values }: CallRequest): string {
  return `${name} ${values.map((value) => (value.length > LONG ? value.length : value)).join(",")}`;
}

function isSame(call: Call, request: CallRequest): boolean {
  return (
    call.address === request.address &&
    call.parameterAddresses === request.parameterAddresses &&
    call.values.every((value, index) => value === request.values[index])
  );
}

const CANCELABLE = 1;
const TAKES_ERRORS = 4;

/** The text with which the runtime is asked to run a function. */
export function invocationText(invocation: number, call: Call): string {
  const { id, isCancelable, parameters } = call.function;
  const takesErrors = parameters.some((parameter) => parameter.takesErrors);
  const flags = (isCancelable ? CANCELABLE : 0) + (takesErrors ? TAKES_ERRORS : 0);
  const address = JSON.stringify(call.address);
  const values = call.values.join(",");
  return `[${invocation},${JSON.stringify(id)},[${values}],${address},${flags},${call.parameterAddresses ?? "null"}]`;
}
