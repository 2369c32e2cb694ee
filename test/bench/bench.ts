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

/** Runs one case in a process of its own, and reads the line of JSON that it prints. */
function figuresOf(script: string, ...args: readonly string[]): unknown {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const file = fileURLToPath(new URL(script, import.meta.url));
  const run = spawnSync(process.execPath, [tsx, file, ...args], { encoding: "utf8", maxBuffer: 1e8 });
  if (run.status !== 0) throw new Error(`${script} ${args.join(" ")} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout.trim().split("\n").at(-1) ?? "");
}

function buildCase(facilities: number): BuildFigures {
  return figuresOf("buildCase.ts", String(facilities)) as BuildFigures;
}

interface FunctionFigures {
  readonly milliseconds: number;
  readonly messages: number;
  readonly requests: number;
  readonly loop: number;
  readonly json: number;
}

function functionCase(...words: readonly (string | number)[]): FunctionFigures {
  return figuresOf("functionsCase.ts", ...words.map(String)) as FunctionFigures;
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

const spillHeads = ["function", "rows", "ms", "÷ plain loop", "÷ JSON of the array", "growth", "messages", "requests"];

/** One spilling call: typing the formula, the runtime's way there and back, and the cells. */
function spillTable(names: readonly string[], sizes: readonly number[]): string[] {
  const lines = names.flatMap((name) => {
    const all = sizes.map((size) => functionCase("spill", name, size));
    return all.map((each, index) => {
      const before = all[index - 1];
      const [size = 0, sizeBefore = 1] = [sizes[index], sizes[index - 1]];
      return row([
        name,
        size,
        figure(each.milliseconds, 0),
        `${figure(each.milliseconds / each.loop, 0)} ×`,
        `${figure(each.milliseconds / each.json, 0)} ×`,
        before ? `${figure(each.milliseconds / before.milliseconds)} × for ${size / sizeBefore} ×` : "",
        each.messages,
        each.requests,
      ]);
    });
  });
  return [row(spillHeads), row(spillHeads.map(() => "---:")), ...lines];
}

const cellHeads = ["single-cell calls", "ms", "growth", "messages", "requests"];

function cellTable(sizes: readonly number[]): string[] {
  const all = sizes.map((size) => functionCase("cells", size));
  const lines = all.map(({ milliseconds, messages, requests }, index) => {
    const before = all[index - 1];
    const growth = before ? `${figure(milliseconds / before.milliseconds)} ×` : "";
    return row([sizes[index] ?? 0, figure(milliseconds, 0), growth, messages, requests]);
  });
  return [row(cellHeads), row(cellHeads.map(() => "---:")), ...lines];
}

/** Until grid and pane can be used, beside an empty page with the same engine. */
function pageTable(): string[] {
  const { engine, workbench } = figuresOf("pageCase.ts") as { readonly engine: number; readonly workbench: number };
  const cells = [figure(workbench / 1000, 2), figure(engine / 1000, 2), `${figure(workbench / engine)} ×`];
  return [row(["page ready s", "empty page with the engine s", "ratio"]), row(["---:", "---:", "---:"]), row(cells)];
}

const [cpu] = os.cpus();
const machine = `Node ${process.version}, ${os.cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${Math.round(os.totalmem() / 1e9)} GB`;
/** `npm run bench -- page` runs that part only. */
const parts = {
  build: () => buildTable([6, 60, 600]),
  functions: () => [
    ...spillTable(["PRIORITY", "RANK", "VARIATION", "SMOOTH", "FUNNEL"], [1000, 10_000, 100_000]),
    "",
    ...cellTable([1000, 10_000]),
  ],
  page: pageTable,
};
const asked = process.argv.slice(2);

process.stdout.write(`${machine}\n`);
for (const [name, table] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name))
    process.stdout.write(["", `## ${name}`, "", ...table(), ""].join("\n"));
}
