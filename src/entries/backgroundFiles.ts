import type { BookSnapshot } from "../workbench/book/snapshot";
import type { WorkbookFiles } from "../workbench/page/workbenchPage";
import type { WorkbenchAnswer, WorkbenchQuestion } from "./workbenchMessages";

interface Waiting {
  readonly onProgress: (done: number, total: number) => void;
  readonly resolve: (result: BookSnapshot | Uint8Array<ArrayBuffer>) => void;
  readonly reject: (error: Error) => void;
}

/** Reading, writing and making workbooks in a worker, which starts with the first of them. */
export function backgroundFiles(): WorkbookFiles {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let last = 0;
  const ask = (question: WorkbenchQuestion, onProgress: Waiting["onProgress"] = () => undefined) =>
    new Promise<BookSnapshot | Uint8Array<ArrayBuffer>>((resolve, reject) => {
      worker ??= fileWorker(waiting);
      const id = (last += 1);
      waiting.set(id, { onProgress, resolve, reject });
      worker.postMessage({ id, ...question });
    });
  return {
    read: async (xlsx) => (await ask({ kind: "read", xlsx })) as BookSnapshot,
    write: async (snapshot) => (await ask({ kind: "write", snapshot })) as Uint8Array<ArrayBuffer>,
    example: async (locale, onProgress) => (await ask({ kind: "example", locale }, onProgress)) as BookSnapshot,
  };
}

function fileWorker(waiting: Map<number, Waiting>): Worker {
  const worker = new Worker(new URL("./workbenchWorker.ts", import.meta.url));
  worker.addEventListener("message", ({ data }: MessageEvent<WorkbenchAnswer>) => {
    const asked = waiting.get(data.id);
    if ("progress" in data) {
      asked?.onProgress(data.progress.done, data.progress.total);
      return;
    }
    waiting.delete(data.id);
    if ("result" in data) asked?.resolve(data.result);
    else asked?.reject(new Error(data.failure));
  });
  worker.addEventListener("error", ({ message }) => {
    waiting.forEach(({ reject }) => reject(new Error(message || "the worker stopped")));
    waiting.clear();
  });
  return worker;
}
