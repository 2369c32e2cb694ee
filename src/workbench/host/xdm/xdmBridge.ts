import type { HostEvent } from "../host";
import type { HttpAnswer } from "../answered";
import type { RequestBody } from "../wire";
import type { AppContextOptions } from "./appContext";
import { appContext } from "./appContext";
import { CommandRuns } from "./commandRuns";
import { ActionType, xdmMessage } from "./xdmMessage";
import type { XdmMessage } from "./xdmMessage";

export interface XdmBridgeOptions {
  readonly conversationId: string;
  /** Of the page that the host is in: "https://localhost:3001". */
  readonly origin: string;
  /** Sends a text to the add-in's frame. */
  readonly post: (text: string) => void;
  /** Asked anew at every opening, so that what changes meanwhile is told. */
  readonly context: () => AppContextOptions;
  /** Takes a request to the host; null = it is never answered. */
  readonly answer: (body: string | RequestBody, flags: number) => Promise<HttpAnswer | null>;
  /** Keeps the document's settings. */
  readonly saveSettings: (settings: Readonly<Record<string, string>>) => void;
  /** What the frame tells of itself: focus, Esc, the last Tab. */
  readonly notified?: (action: number) => void;
}

/** An entry of a richApiMessage event: category, type, target, message, id. */
export type RichApiEntry = readonly [category: number, type: number, target: string, message: string, id?: number];

const DispatchId = { refreshSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;
const NOT_SUPPORTED = 5000;
const API_EVENTS = 65_536;
const DOCUMENT_SELECTION = 2;

/**
 * The host's end of the protocol that Excel on the web speaks with an add-in's frame. It knows no page: whoever owns the
 * frame hands it the texts that arrive from there.
 */
export class XdmBridge {
  private readonly registered = new Map<string, number>();
  private readonly commands = new CommandRuns();
  private notified = 0;
  private isOpen = false;

  constructor(private readonly options: XdmBridgeOptions) {}

  /** Whether the add-in has asked for its context, that is whether the library runs there. */
  get isStarted(): boolean {
    return this.isOpen;
  }

  /** A text from the frame. Whoever calls has checked that it comes from there. */
  receive(text: unknown): void {
    const message = xdmMessage(text);
    if (message?._messageType !== 0 || message._conversationId !== this.options.conversationId) return;
    if (message._actionType === ActionType.RegisterEvent) this.register(message);
    else if (message._actionType === ActionType.UnregisterEvent) this.unregister(message);
    else void this.invoked(message);
  }

  /** Tells the add-in of things that happened; nothing is sent before somebody there listens. */
  raiseRichApi(entries: readonly RichApiEntry[]): boolean {
    const ArrayData = entries.map(([category, type, target, text, id = 0]) => [
      category,
      type,
      target,
      text,
      id,
      false,
    ]);
    return this.raise("richApiMessage", { ArrayData });
  }

  /** The host's events, for its `onEvents`. The workbook's selection goes by a name of its own, as in older Excels. */
  raiseEvents(events: readonly HostEvent[]): void {
    const isSelection = ([category, type, target]: HostEvent): boolean =>
      category === API_EVENTS && type === DOCUMENT_SELECTION && target === "";
    const entries = events.filter((event) => !isSelection(event));
    if (entries.length > 0) this.raiseRichApi(entries);
    if (entries.length < events.length) this.raise("documentSelectionChanged", {});
  }

  /** Raises an event by its name; false when nobody in the frame has registered for it. */
  raise(eventName: string, data: unknown): boolean {
    const correlationId = this.registered.get(eventName);
    if (correlationId === undefined) return false;
    this.respond({ _actionName: eventName, _correlationId: correlationId }, data, 1);
    return true;
  }

  /**
   * Runs what a ribbon button calls; done when the add-in has called event.completed().
   * @throws Error when the add-in listens to no buttons, or does not complete within Excel's five minutes
   */
  async runCommand(controlId: string, functionName: string): Promise<void> {
    const [id, completed] = this.commands.start(functionName);
    const source = JSON.stringify({ source: { id: controlId } });
    if (!this.raise("appCommandInvoked", { 0: id, 1: functionName, 2: source })) {
      this.commands.fail(id, "the add-in has not started");
    }
    return completed;
  }

  /** Gives the add-in's first control the keyboard, as Excel does when Tab or F6 comes to the pane. */
  enter(): void {
    const { conversationId, origin: _origin, post } = this.options;
    const message: XdmMessage = {
      _messageType: 0,
      _actionName: "Office_notifyAgave",
      _actionType: ActionType.Invoke,
      _conversationId: `${conversationId}_ntf`,
      _correlationId: ++this.notified,
      _origin,
      _data: [TAB_IN],
      _serializerVersion: 1,
    };
    post(JSON.stringify(message));
  }

  private register(message: XdmMessage): void {
    this.registered.set(message._actionName, message._correlationId);
    this.respond(message, { Error: 0 });
  }

  private unregister(message: XdmMessage): void {
    this.registered.delete(message._actionName);
    this.respond(message, { Error: 0 });
  }

  private async invoked(message: XdmMessage): Promise<void> {
    const data = await this.reply(message);
    if (data !== undefined) this.respond(message, data);
  }

  /** undefined = no answer ever comes. */
  private async reply({ _actionName: name, _data: data }: XdmMessage): Promise<object | null | undefined> {
    switch (name) {
      case "ContextActivationManager_getAppContextAsync":
        this.isOpen = true;
        return appContext(this.options.context());
      case "ContextActivationManager_notifyHost":
        this.options.notified?.(Number((data as readonly unknown[])[1]));
        return null;
      case "executeMethod":
        return (await this.executed(data as MethodCall)) ?? undefined;
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  private async executed(call: MethodCall): Promise<object | null> {
    const { DispatchId: id } = call.DdaMethod;
    switch (id) {
      case DispatchId.richApi:
        return this.requested(call.ArrayData ?? []);
      case DispatchId.refreshSettings: {
        const Settings = Object.entries(this.options.context().settings).map(([Name, Value]) => ({ Name, Value }));
        return { Version: 1, Error: 0, Properties: { Settings } };
      }
      case DispatchId.saveSettings:
        this.options.saveSettings(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
        return { Version: 1, Error: 0 };
      case DispatchId.commandCompleted:
        this.commands.complete(String(call[0] ?? call.ArrayData?.[0]));
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: NOT_SUPPORTED };
    }
  }

  private async requested(parts: readonly unknown[]): Promise<object | null> {
    const answer = await this.options.answer(parts[4] as string, Number(parts[6] ?? 0));
    if (!answer) return null;
    const code = answer.statusCode === 200 ? 0 : errorNumber(answer);
    return { Version: 1, Error: code, Data: [answer.statusCode, [], answer.body] };
  }

  private respond(
    to: Pick<XdmMessage, "_actionName" | "_correlationId">,
    _data: unknown,
    _responseType: 0 | 1 = 0,
  ): void {
    const { conversationId: _conversationId, origin: _origin, post } = this.options;
    const answer: XdmMessage = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId,
      _correlationId: to._correlationId,
      _origin,
      _data,
      _errorCode: 0,
      _responseType,
      _serializerVersion: 1,
    };
    post(JSON.stringify(answer));
  }
}

const TAB_IN = 11;

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly ArrayData?: readonly unknown[];
  readonly 0?: unknown;
}

/** The numbers by which this protocol tells of the transport's failures. */
const NUMBERS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  ActivityLimitReached: 5102,
  AccessDenied: 7000,
};
const INTERNAL_ERROR = 5001;

function errorNumber({ body }: HttpAnswer): number {
  const { error } = JSON.parse(body) as { readonly error?: { readonly code?: string } };
  return NUMBERS[error?.code ?? ""] ?? INTERNAL_ERROR;
}
