import { inspectFile } from "../sources/inspectFile";
import { readSource } from "../sources/readSource";
import { type ReadingAnswer, type ReadingQuestion, sentError } from "./readingMessages";

/** Reads files in a thread of its own: Excel restarts an add-in whose page does not answer for five seconds. */

async function answer({ id, file, request }: ReadingQuestion): Promise<ReadingAnswer> {
  try {
    return { id, result: request === null ? await inspectFile(file) : await readSource(file, request) };
  } catch (thrown) {
    return { id, thrown: sentError(thrown) };
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ReadingQuestion>) => {
  void answer(data).then((message) => self.postMessage(message));
});
