import type { WorkbenchLocale } from "../engine/engineLocale";
import { XdmBridge } from "../host/xdm/xdmBridge";
import type { XdmBridgeOptions } from "../host/xdm/xdmBridge";
import { element } from "./element";

export interface AddinFrameOptions extends Pick<XdmBridgeOptions, "answer" | "notified"> {
  /** The add-in's page, as its manifest names it. */
  readonly address: string;
  readonly title: string;
  readonly locale: WorkbenchLocale;
  readonly requirementSets: () => Readonly<Record<string, string>>;
  readonly settings: Map<string, string>;
  /** A new one for every frame: the library caches by it. */
  readonly id: string;
}

export interface AddinFrame {
  readonly frame: HTMLIFrameElement;
  readonly bridge: XdmBridge;
  close(): void;
}

/** 1 = shared runtime, 2 = custom functions. */
const FLAGS = 3;

/** Opens an add-in's page in a frame as Excel on the web opens it, and answers what it asks. */
export function addinFrame(options: AddinFrameOptions): AddinFrame {
  const { address, title, locale, id, settings } = options;
  const controlId = `addin-${id}`;
  const conversationId = `workbench-${id}`;
  const { origin } = new URL(address);
  const frame = element("iframe", { title, class: "wb-pane-frame", allow: "clipboard-read; clipboard-write" });
  const bridge = new XdmBridge({
    ...options,
    conversationId,
    origin: window.location.origin,
    post: (text) => frame.contentWindow?.postMessage(text, origin),
    context: () => ({
      controlId,
      locale,
      documentUrl: `${window.location.origin}/workbook.xlsx`,
      requirementSets: options.requirementSets(),
      settings: Object.fromEntries(settings),
    }),
    saveSettings: (saved) => {
      settings.clear();
      for (const [key, value] of Object.entries(saved)) settings.set(key, value);
    },
  });
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow && event.origin === origin) bridge.receive(event.data);
  };
  window.addEventListener("message", receive);
  const hostInfo = ["Excel", "Web", "16.01", locale, conversationId, "", "disableLogging", FLAGS];
  const xdmInfo = [conversationId, controlId, window.location.origin].join("|");
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_${controlId}`,
    hostInfo: hostInfo.join("|"),
    xdmInfo,
    serializerVersion: 1,
    flights: [],
  });
  frame.src = `${address}?_host_Info=${hostInfo.join("$")}#&_xdm_Info=${xdmInfo}`;
  return { frame, bridge, close: () => window.removeEventListener("message", receive) };
}
