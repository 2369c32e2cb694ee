import type { Book } from "../book/book";
import type { BookSnapshot } from "../book/snapshot";
import { customFunctionSet } from "../customFunctions/functionsJson";
import type { FunctionsJson } from "../customFunctions/functionsJson";
import type { WorkbenchLocale } from "../engine/engineLocale";
import { answered } from "../host/answered";
import { EXCEL_PAYLOAD_LIMIT } from "../host/instruments";
import type { Instruments } from "../host/instruments";
import { workbookHost } from "../workbookHost";
import { addinFrame } from "./addinFrame";
import type { AddinFrame } from "./addinFrame";
import type { AddinManifest } from "./manifest";

export interface SessionOptions {
  /** null = a new workbook. */
  readonly snapshot: BookSnapshot | null;
  readonly locale: WorkbenchLocale;
  readonly manifest: AddinManifest;
  /** What the add-in says of its functions. */
  readonly functions: FunctionsJson;
  readonly now: () => Date;
  readonly instruments: Instruments;
  readonly showPane: (isVisible: boolean) => void;
  readonly isPaneVisible: () => boolean;
  /** The add-in tells of a key or a click in its frame, by the library's number for it. */
  readonly onNotified: (action: number) => void;
  /** The add-in has changed the workbook, or may have. */
  readonly onAnswered: () => void;
}

/** One open workbook with the add-in that runs over it. */
export interface Session {
  readonly book: Book;
  readonly addin: AddinFrame;
}

let sessions = 0;

export function openSession(options: SessionOptions): Session {
  const { snapshot, locale, now, instruments, manifest } = options;
  const pane = { isVisible: options.isPaneVisible, show: options.showPane };
  const functions = customFunctionSet(manifest.functionsNamespace, options.functions);
  const { book, host } = workbookHost({
    snapshot,
    locale,
    now,
    hasUndo: true,
    pane,
    functions: { functions, blanks: "null", payloadLimit: EXCEL_PAYLOAD_LIMIT },
  });
  const addin = addinFrame({
    address: manifest.page,
    title: manifest.name,
    locale,
    settings: new Map(),
    id: `${++sessions}-${now().getTime().toString(36)}`,
    notified: options.onNotified,
    requirementSets: () => instruments.requirementSets,
    answer: async (body, flags) => {
      const answer = await answered({ host, instruments }, body, flags);
      options.onAnswered();
      // The add-in gets its answer first.
      setTimeout(() => host.raiseEvents());
      return answer;
    },
  });
  host.onEvents = (events) => addin.bridge.raiseEvents(events);
  return { book, addin };
}
