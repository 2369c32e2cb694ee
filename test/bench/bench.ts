import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import os from "node:os";

/** `npm run bench`: one table. Every time is shown beside a bound measured in the same run, and beside its growth. */

interface BuildFigures {
  readonly facilities: number;
  readonly panels: number;
  readonly buildSeconds: number;
  readonly saveSeconds: number;
  readonly requests: number;
  readonly megabytes: number;
  readonly largestMegabytes: number;
  readonly fileMegabytes: number;
  readonly peakMegabytes: number;
}

function buildCase(facilities: number): BuildFigures {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const script = fileURLToPath(new URL("buildCase.ts", import.meta.url));
  const run = spawnSync(process.execPath, [tsx, script, String(facilities)], { encoding: "utf8", maxBuffer: 1e8 });
  if (run.status !== 0) throw new Error(`The build of ${facilities} facilities failed:\n${run.stderr}`);
  return JSON.parse(run.stdout) as BuildFigures;
}

const figure = (value: number, digits = 1) => value.toFixed(digits);

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

const heads = [
  "facilities",
  "panels",
  "build s",
  "build ÷ saving the same file",
  "growth of build",
  "requests",
  "MB sent",
  "largest MB",
  "file MB",
  "peak MB",
];

/** "save" is the xlsx writer alone on the finished book: what any way of making this file has to pay. */
function buildTable(sizes: readonly number[]): string[] {
  const figures = sizes.map(buildCase);
  const lines = figures.map((each, index) => {
    const before = figures[index - 1];
    return row([
      each.facilities,
      each.panels,
      figure(each.buildSeconds),
      `${figure(each.buildSeconds / each.saveSeconds)} ×`,
      before ? `${figure(each.buildSeconds / before.buildSeconds)} × for ${each.facilities / before.facilities} ×` : "",
      each.requests,
      figure(each.megabytes, 2),
      figure(each.largestMegabytes, 2),
      figure(each.fileMegabytes, 2),
      figure(each.peakMegabytes, 0),
    ]);
  });
  return [row(heads), row(heads.map(() => "---:")), ...lines];
}

const [cpu] = os.cpus();
process.stdout.write(
  [
    `Node ${process.version}, ${os.cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${Math.round(os.totalmem() / 1e9)} GB`,
    "",
    "## build",
    "",
    ...buildTable([6, 60, 600]),
    "",
  ].join("\n"),
);
