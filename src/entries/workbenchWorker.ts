import "./workerEngine";
import { buildWorkbook } from "../pipeline/buildWorkbook";
import { hostBridge } from "../workbench/host/hostBridge";
import { Instruments } from "../workbench/host/instruments";
import { bookSnapshot } from "../workbench/book/bookSnapshot";
import type { BookSnapshot } from "../workbench/book/snapshot";
import type { WorkbenchLocale } from "../workbench/engine/engineLocale";
import type { OfficeJs } from "../workbench/loadOfficeJs";
import { workbookHost } from "../workbench/workbookHost";
import { readXlsx } from "../workbench/xlsx/readXlsx";
import { writeXlsx } from "../workbench/xlsx/writeXlsx";
import { demoRequest } from "./demoRequest";
import type { WorkbenchQuestion } from "./workbenchMessages";

/** What takes the page longer than a person likes to wait, in a thread of its own. */

type Tell = (done: number, total: number) => void;

declare function importScripts(...addresses: string[]): void;

async function answer(question: WorkbenchQuestion, tell: Tell): Promise<BookSnapshot | Uint8Array> {
  switch (question.kind) {
    case "read":
      return readXlsx(question.xlsx);
    case "write":
      return writeXlsx(question.snapshot);
    case "example":
      return example(question.locale, tell);
  }
}

/** What `npm run demo` does, with the same library, host and pipeline. */
async function example(locale: WorkbenchLocale, tell: Tell): Promise<BookSnapshot> {
  const { book, host } = workbookHost({ snapshot: null, locale, now: () => new Date(), hasUndo: false });
  const { Excel: library, OfficeExtension } = officeJs();
  const bridge = hostBridge({ host, instruments: new Instruments() });
  OfficeExtension.HostBridge.init(bridge);
  const request = demoRequest(locale === "pt-BR" ? "pt" : "en");
  await buildWorkbook((batch) => library.run(batch), request, { onProgress: ({ done, total }) => tell(done, total) });
  return bookSnapshot(book);
}

let loaded: OfficeJs | null = null;

/** The client library of Excel on the web, as its package has it. */
function officeJs(): OfficeJs {
  if (!loaded) {
    Object.assign(self, { window: self });
    importScripts("office-js/excel-web-16.00.js");
    loaded = self as unknown as OfficeJs;
    loaded.OfficeExtension.Utility._synchronousCleanup = true;
  }
  return loaded;
}

self.addEventListener("message", ({ data }: MessageEvent<WorkbenchQuestion & { readonly id: number }>) => {
  const { id } = data;
  answer(data, (done, total) => self.postMessage({ id, progress: { done, total } })).then(
    (result) => self.postMessage({ id, result }),
    (error: unknown) => self.postMessage({ id, failure: String(error) }),
  );
});
