import { HostError } from "./hostError";
import type { OfficeClasses, OfficeObject } from "./officeClass";
import { Registrations } from "./registrations";
import { References } from "./references";
import { RequestExecution } from "./request";
import type { ActionResult, ErrorResponse, RequestAction, RequestBody, ResponseBody } from "./wire";
import { ActionType } from "./wire";

/** Stops a request after so many of its actions, as a fault would; what was done stays done. */
export interface Interruption {
  readonly afterActions: number;
  readonly error: HostError;
}

/** What a host answers for: the objects of one application, and how a request is wrapped. */
export interface HostedApplication {
  readonly classes: OfficeClasses;
  readonly root: OfficeObject;
  /** Objects that the client makes with `new`, by their server type. null = unknown type. */
  created(type: string): OfficeObject | null;
  /** Runs a whole request, so that it is calculated and undone as one. */
  together<Result>(work: () => Result): Result;
  /** The request is over; only these objects can be asked for again. */
  finished(kept: readonly unknown[]): void;
  /** What has happened since the last call that somebody listens to. */
  events(registrations: Registrations): readonly HostEvent[];
}

/**
 * An event as the wire has it. Category 65536 is the API's; there, type 2 without a target is what
 * `workbook.onSelectionChanged` hears, which over XDM is an event of its own, "documentSelectionChanged".
 */
export type HostEvent = readonly [category: number, type: number, target: string, message: string, id: number];

/** The Rich API host: it answers ProcessQuery requests, whatever brings them. */
export class Host {
  readonly references = new References();
  readonly registrations = new Registrations();
  /** Where events go; whoever brings the requests sets it. */
  onEvents: ((events: readonly HostEvent[]) => void) | null = null;

  constructor(private readonly application: HostedApplication) {}

  /** Performs a request's actions in order. Nothing is rolled back when one fails: Excel does not either. */
  process(body: RequestBody, interruption?: Interruption): ResponseBody {
    const response = this.application.together(() => this.performed(body, interruption));
    this.application.finished(this.references.targets());
    return response;
  }

  /** Tells the add-in what has happened: after the answer to a request, and after something that a person did. */
  raiseEvents(): void {
    const events = this.application.events(this.registrations);
    if (events.length > 0) this.onEvents?.(events);
  }

  private performed(body: RequestBody, interruption: Interruption | undefined): ResponseBody {
    const { classes, root } = this.application;
    const created = this.application.created.bind(this.application);
    const execution = new RequestExecution(body, {
      classes,
      root,
      created,
      references: this.references,
      registrations: this.registrations,
    });
    const results: ActionResult[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (interruption?.afterActions === index) throw interruption.error;
        results.push({ ActionId: action.Id, Value: execution.perform(action) });
      } catch (error) {
        const failure = errorResponse(error, index, execution.location(action));
        const TraceIds = traceIds(body.Actions.slice(0, index));
        return { Error: failure, TraceIds, ProcessedResults: { Results: results } };
      }
    }
    if (!interruption) return { Results: results, TraceIds: traceIds(body.Actions) };
    const failure = errorResponse(interruption.error, body.Actions.length - 1, "");
    return { Error: failure, TraceIds: [], ProcessedResults: { Results: results } };
  }
}

function errorResponse(error: unknown, ActionIndex: number, Location: string): ErrorResponse {
  if (error instanceof HostError) return { Code: error.code, Message: error.message, Location, ActionIndex };
  // A mistake of the workbench's own must not pass for Excel's answer.
  const Message = `workbench: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  return { Code: "GeneralException", Message, Location, ActionIndex };
}

function traceIds(actions: readonly RequestAction[]): number[] {
  return actions.filter(({ ActionType: type }) => type === ActionType.Trace).map(({ Id }) => Id);
}
