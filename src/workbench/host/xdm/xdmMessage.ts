/** One message of the cross-document protocol between Office's page and an add-in's frame; it travels as JSON text. */
export interface XdmMessage {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  /** Of requests: 0 a call, 1 and 2 events from now on and no longer. */
  readonly _actionType?: number;
  /** Of answers: 0 = fine. */
  readonly _errorCode?: number;
  /** Of answers: 0 to a call, 1 an event. */
  readonly _responseType?: number;
  readonly _serializerVersion: 1;
}

export const ActionType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;

/** null for what is not ours: other scripts post messages too. */
export function xdmMessage(text: unknown): XdmMessage | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  try {
    const message = JSON.parse(text) as Partial<XdmMessage>;
    return typeof message._actionName === "string" ? (message as XdmMessage) : null;
  } catch {
    return null;
  }
}
