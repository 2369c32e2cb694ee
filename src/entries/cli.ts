import { isJuntosError } from "../errors";
import { fill } from "../sheets/formula";
import { inspectFile, type Inspection } from "../sources/inspectFile";
import { errorSentence, problemSentence } from "../text/errorSentence";
import { type Text, texts } from "../text/text";
import { buildJson, buildLines, problemsJson } from "./cli/buildOutput";
import { type CommandLine, commandLine } from "./cli/commandLine";
import { loadFile } from "./cli/files";
import { runBuild } from "./cli/runBuild";
import { batchLines, callLines, runCall } from "./cli/runCall";
import { freezeJson, freezeLines, newCycleJson, newCycleLines, runFreeze, runNewCycle } from "./cli/runCycle";
import { type CollectCommand, collectJson, collectLines, runCollect } from "./cli/runCollect";
import { runDemo } from "./cli/runDemo";
import { type MergeCommand, mergeJson, mergeLines, runMerge } from "./cli/runMerge";
import { runShare, shareJson, shareLines } from "./cli/runShare";
import { runStamp, stampJson, stampLines } from "./cli/runStamp";
import { evaluateJson, evaluateLines, runEvaluate } from "./cli/runEvaluate";

/** The command line: the same pipeline, writer and host as the pane and the browser, without Excel. */

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

function printJson(value: object): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** What a command has to say: facts for programs, lines for people. */
interface Answer {
  readonly facts: object;
  readonly lines: readonly string[];
}

function inspectionLines(inspection: Inspection, { cli, problems }: Text): string[] {
  const { layout, periods, municipalities, rowsRead, encoding, indicators } = inspection;
  const [first] = municipalities;
  return [
    fill(cli.layout, { layout }),
    fill(cli.encoding, { encoding }),
    fill(cli.rows, { rows: rowsRead }),
    fill(cli.periods, { periods: periods.join(", ") || "—" }),
    fill(cli.municipalities, {
      count: municipalities.length,
      first: first ? `${first.code} ${first.name ?? ""}`.trim() : "—",
    }),
    fill(cli.indicators, { indicators: indicators.join(", ") || "—" }),
    ...inspection.problems.map((problem) => `! ${problemSentence(problems, problem)} ${problem.where}`.trimEnd()),
  ];
}

/** Files out to the facilities, and back. */
async function collecting(command: CollectCommand | MergeCommand, asked: CommandLine, now: Date): Promise<Answer> {
  if (command.command === "collect") {
    const result = await runCollect(command, asked, now);
    return { facts: collectJson(result), lines: collectLines(result) };
  }
  const result = await runMerge(command, asked);
  return { facts: mergeJson(result), lines: mergeLines(result) };
}

async function execute(asked: CommandLine, now: Date): Promise<Answer> {
  const { command } = asked;
  const text = texts[asked.language ?? "pt"];
  switch (command.command) {
    case "help":
      return { facts: { usage: text.cli.usage }, lines: [text.cli.usage, text.collect.usage] };
    case "demo": {
      const result = await runDemo(command.out, asked.language ?? "pt");
      return { facts: buildJson(result), lines: buildLines(result) };
    }
    case "build": {
      const result = await runBuild(command, asked, now);
      return { facts: buildJson(result), lines: buildLines(result) };
    }
    case "evaluate": {
      const report = await runEvaluate(command, asked);
      return { facts: evaluateJson(report), lines: evaluateLines(report) };
    }
    case "stamp": {
      const result = await runStamp(command, asked);
      return { facts: stampJson(result), lines: stampLines(result) };
    }
    case "freeze": {
      const report = await runFreeze(command, asked, now);
      return { facts: freezeJson(report, command.workbook), lines: freezeLines(report) };
    }
    case "new-cycle": {
      const report = await runNewCycle(command, asked, now);
      return { facts: newCycleJson(report, command.workbook), lines: newCycleLines(report) };
    }
    case "share": {
      const result = await runShare(command, asked);
      return { facts: shareJson(result), lines: shareLines(result) };
    }
    case "collect":
    case "merge":
      return collecting(command, asked, now);
    case "call": {
      const results = await runCall(command, asked.language ?? "pt");
      if (command.batch !== undefined) return { facts: results, lines: batchLines(results) };
      return { facts: results[0] ?? {}, lines: callLines(results) };
    }
    case "inspect": {
      const { name, bytes } = await loadFile(command.file);
      const inspection = await inspectFile({ name, bytes });
      const problems = problemsJson(inspection.problems, text);
      return { facts: { ...inspection, file: command.file, problems }, lines: inspectionLines(inspection, text) };
    }
  }
}

/** One clear sentence on stderr, or as JSON on stdout; a fault of ours keeps its stack. */
function fail(thrown: unknown, args: readonly string[]): void {
  const language = args[args.indexOf("--language") + 1] === "en" && args.includes("--language") ? "en" : "pt";
  const ours = isJuntosError(thrown) ? thrown : null;
  const code = ours?.code ?? "unexpected";
  const message = ours ? errorSentence(texts[language].errors, ours) : String(thrown);
  if (args.includes("--json")) printJson({ error: { code, message } });
  process.stderr.write(`${ours || !(thrown instanceof Error) ? message : (thrown.stack ?? message)}\n`);
  process.exitCode = 1;
}

const args = process.argv.slice(2);
try {
  const asked = commandLine(args);
  const { facts, lines } = await execute(asked, new Date());
  if (asked.isJson && asked.command.command !== "help") printJson(facts);
  else print(lines);
} catch (thrown) {
  fail(thrown, args);
}
