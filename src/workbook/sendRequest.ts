import { JuntosError } from "../errors";
import { excelError } from "./excelError";
import type { ExcelRun, RequestOptions } from "./excelRun";

/** Waits between attempts while somebody types in a cell: seven seconds together. */
const busyWaits = [500, 1000, 2000, 3500];
const defaultSeconds = 300;

/**
 * One request: what `queue` puts into the context goes to Excel in one round trip, and `queue` may read what it
 * loaded after its own `await context.sync()`. A person who is typing in a cell is waited for. Office errors become
 * JuntosErrors; a request without an answer becomes `excel-silent`, because what it did is unknown.
 */
export async function sendRequest<Result>(
  run: ExcelRun,
  queue: (context: Excel.RequestContext) => Promise<Result>,
  options: RequestOptions,
): Promise<Result> {
  for (const wait of busyWaits) {
    try {
      return await answered(run(queue), options);
    } catch (thrown) {
      const error = excelError(thrown);
      if (error.code !== "excel-busy" || !options.wait) throw error;
      await options.wait(wait).elapsed;
    }
  }
  try {
    return await answered(run(queue), options);
  } catch (thrown) {
    throw excelError(thrown);
  }
}

async function answered<Result>(request: Promise<Result>, options: RequestOptions): Promise<Result> {
  if (!options.wait) return request;
  const seconds = options.secondsToAnswer ?? defaultSeconds;
  const timer = options.wait(seconds * 1000);
  const silence = timer.elapsed.then((): never => {
    throw new JuntosError("excel-silent", { seconds });
  });
  try {
    return await Promise.race([request, silence]);
  } finally {
    timer.cancel();
    // Whichever loses may still fail later: nobody listens any more.
    silence.catch(() => undefined);
    request.catch(() => undefined);
  }
}
