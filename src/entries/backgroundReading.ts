import type { PaneServices } from "../taskpane/paneServices";
import type { Inspection } from "../sources/inspectFile";
import type { SourceReading } from "../sources/readSource";
import { type ReadingAnswer, type ReadingQuestion, receivedError } from "./readingMessages";

interface Waiting {
  readonly resolve: (result: Inspection | SourceReading) => void;
  readonly reject: (thrown: Error) => void;
}

/** Recognising and reading files in a worker, which starts with the first file. */
export function backgroundReading(): Pick<PaneServices, "inspect" | "read"> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  const ask = (question: Omit<ReadingQuestion, "id">) =>
    new Promise<Inspection | SourceReading>((resolve, reject) => {
      worker ??= readingWorker(waiting, () => (worker = null));
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...question } satisfies ReadingQuestion);
    });
  return {
    inspect: async (file) => (await ask({ file, request: null })) as Inspection,
    read: async (file, request) => (await ask({ file, request })) as SourceReading,
  };
}

function readingWorker(waiting: Map<number, Waiting>, onLost: () => void): Worker {
  const worker = new Worker(new URL("./readingWorker.ts", import.meta.url));
  worker.addEventListener("message", ({ data }: MessageEvent<ReadingAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("thrown" in data) asked?.reject(receivedError(data.thrown));
    else asked?.resolve(data.result);
  });
  // It could not be loaded, or ran out of memory: nobody will answer any more, and the next file gets a new one.
  worker.addEventListener("error", ({ message }) => {
    worker.terminate();
    onLost();
    waiting.forEach(({ reject }) => reject(new Error(message || "the reading worker stopped")));
    waiting.clear();
  });
  return worker;
}
