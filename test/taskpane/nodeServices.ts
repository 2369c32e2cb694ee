import { createHash } from "node:crypto";
import { demoRequest } from "../../src/entries/demoRequest";
import { panePipeline } from "../../src/entries/panePipeline";
import { inspectFile } from "../../src/sources/inspectFile";
import { readSource } from "../../src/sources/readSource";
import type { PaneServices } from "../../src/taskpane/paneServices";
import type { ExcelRun } from "../../src/workbook/excelRun";

/** The real pipeline and readers for a pane in a test, over the workbook that `run` speaks to; the clock stands still. */
export function nodeServices(run: ExcelRun): PaneServices {
  let remembered = "";
  return {
    run,
    request: {},
    pipeline: () => Promise.resolve(panePipeline),
    inspect: inspectFile,
    read: readSource,
    digest: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
    demo: (language) => Promise.resolve(demoRequest(language)),
    clock: () => ({ milliseconds: 0, year: 2026, day: 46_023 }),
    municipality: {
      recall: () => remembered,
      remember: (code) => {
        remembered = code;
      },
    },
  };
}
