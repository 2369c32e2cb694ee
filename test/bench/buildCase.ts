import { performance } from "node:perf_hooks";
import { buildWorkbook } from "../../src/pipeline/buildWorkbook";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { townRequest } from "./inventedTown";

/** One size of the build benchmark, in a process of its own so that its peak memory is its own. Prints one JSON line. */
const facilities = Number(process.argv[2]);
const request = townRequest(facilities);

const started = performance.now();
const workbench = await openWorkbench({ locale: "pt-BR" });
const { panels } = await buildWorkbook(workbench.run, request);
const built = performance.now();
const { count, bytes, largest } = workbench.meter.totals;
const saved = await workbench.save();
const done = performance.now();

const result = {
  facilities,
  panels: panels.length,
  buildSeconds: (built - started) / 1000,
  saveSeconds: (done - built) / 1000,
  requests: count,
  megabytes: bytes / 1e6,
  largestMegabytes: largest / 1e6,
  fileMegabytes: saved.byteLength / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
};
workbench.close();
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exit(0);
