import { isJuntosError } from "../errors";
import { fill } from "../sheets/formula";
import { inspectFile, type Inspection } from "../sources/inspectFile";
import { errorSentence, problemSentence } from "../text/errorSentence";
import { type Text, texts } from "../text/text";
import { buildJson, buildLines, problemsJson } from "./cli/buildOutput";
import { type CommandLine, commandLine } from "./cli/commandLine";
import { loadFile } from "./cli/files";
import { runBuild } from "./cli/runBuild";
import { runDemo } from "./cli/runDemo";
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

async function execute(asked: CommandLine, now: Date): Promise<void> {
  const { command, isJson } = asked;
  const text = texts[asked.language ?? "pt"];
  switch (command.command) {
    case "help":
      print([text.cli.usage]);
      return;
    case "demo": {
      const result = await runDemo(command.out, asked.language ?? "pt");
      if (isJson) printJson(buildJson(result));
      else print(buildLines(result));
      return;
    }
    case "build": {
      const result = await runBuild(command, asked, now);
      if (isJson) printJson(buildJson(result));
      else print(buildLines(result));
      return;
    }
    case "evaluate": {
      const report = await runEvaluate(command, asked);
      if (isJson) printJson(evaluateJson(report));
      else print(evaluateLines(report));
      return;
    }
    case "stamp": {
      const result = await runStamp(command, asked);
      if (isJson) printJson(stampJson(result));
      else print(stampLines(result));
      return;
    }
    case "share": {
      const result = await runShare(command, asked);
      if (isJson) printJson(shareJson(result));
      else print(shareLines(result));
      return;
    }
    case "inspect": {
      const { name, bytes } = await loadFile(command.file);
      const inspection = await inspectFile({ name, bytes });
      const problems = problemsJson(inspection.problems, text);
      if (isJson) printJson({ ...inspection, file: command.file, problems });
      else print(inspectionLines(inspection, text));
      return;
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
  await execute(commandLine(args), new Date());
} catch (thrown) {
  fail(thrown, args);
}
