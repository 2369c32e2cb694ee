import { answered } from "./answered";
import type { AnswerOptions } from "./answered";
import type { RequestBody } from "./wire";

/** What OfficeExtension.HostBridge wants of us, and sets itself: `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: RequestBody | string };
}

/** The other end of the client library's HostBridge: takes its requests to the host, and the host's events to it. */
export function hostBridge(options: AnswerOptions): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      void Promise.resolve()
        .then(() => answered(options, message.body, flags))
        .then((answer) => {
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
