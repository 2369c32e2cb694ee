/**
 * `npm test`: every check of the project, each to its end even when an earlier one fails, and one closing line with
 * the counts. `npm test -- lint jest` runs only the checks named.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

interface Check {
  readonly name: string;
  /** A package's own command, and its arguments. */
  readonly command: readonly [packageName: string, ...args: string[]];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where jest leaves its counts; other checks, and tests that run a second time, count as one. */
  readonly jestReport?: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reports = "reports";
const pureTests = ["errors", "dataset", "analysis", "sheets", "text", "sources"].map((name) => `test/${name}`);

/** Ordered: what is quick to fail comes first. The tests have both processors to themselves. */
const keepers: readonly Check[] = [
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "types", command: ["typescript", "-p", "tsconfig.json"] },
  { name: "types of the pure folders", command: ["typescript", "-p", "tsconfig.pure.json"] },
  { name: "types of the sources folder", command: ["typescript", "-p", "tsconfig.sources.json"] },
  { name: "types of the workbook folder", command: ["typescript", "-p", "tsconfig.workbook.json"] },
  { name: "lint", command: ["eslint", ".", "--max-warnings", "0"] },
  { name: "layers", command: ["dependency-cruiser", "src", "--config", ".dependency-cruiser.cjs"] },
  { name: "unused", command: ["knip"] },
];

const tests: readonly Check[] = [
  {
    name: "jest",
    command: ["jest", "--json", "--outputFile", join(reports, "jest.json")],
    environment: { TZ: "America/Recife" },
    jestReport: join(reports, "jest.json"),
  },
  {
    name: "jest, pure folders in another time zone",
    command: ["jest", ...pureTests, "--passWithNoTests"],
    environment: { TZ: "Pacific/Auckland" },
  },
];

const commandNames: Readonly<Record<string, string>> = { typescript: "tsc", "dependency-cruiser": "depcruise" };

/** The script behind a package's command, so that no shell is needed on any system. */
function scriptOf(packageName: string): string {
  const folder = join("node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === "string" ? bin : bin[commandNames[packageName] ?? packageName];
  if (path === undefined) throw new Error(`${packageName} has no command of the name expected`);
  return join(folder, path);
}

function run(check: Check): Promise<{ exitCode: number; output: string }> {
  const [packageName, ...args] = check.command;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [scriptOf(packageName), ...args], {
      env: { ...process.env, NO_COLOR: "1", ...check.environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

/** What jest counted; a test file that could not even start counts as one failure. */
function jestCounts(report: string): Counts {
  const result = JSON.parse(readFileSync(report, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numRuntimeErrorTestSuites: number;
  };
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
    skipped: result.numPendingTests,
  };
}

function countsOf(check: Check, exitCode: number): Counts {
  const oneCheck = { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  if (check.jestReport === undefined) return oneCheck;
  try {
    const counts = jestCounts(check.jestReport);
    // A threshold or an open handle can fail a run in which no test failed.
    return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runAndReport(check: Check): Promise<Counts> {
  const started = Date.now();
  if (check.jestReport !== undefined) rmSync(check.jestReport, { force: true });
  const { exitCode, output } = await run(check);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${exitCode === 0 ? "ok  " : "FAIL"} ${check.name} (${seconds} s)`);
  if (exitCode !== 0 || check.jestReport !== undefined) console.log(output.trimEnd());
  return countsOf(check, exitCode);
}

/** Two at a time: the keepers are single-threaded, and two processors are what can be counted on. */
async function runTwoAtATime(checks: readonly Check[]): Promise<Counts[]> {
  const waiting = [...checks];
  const counts: Counts[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      counts.push(await runAndReport(check));
    }
  };
  await Promise.all([worker(), worker()]);
  return counts;
}

function chosen(checks: readonly Check[], names: readonly string[]): readonly Check[] {
  return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name.split(",")[0] ?? ""));
}

const names = process.argv.slice(2);
mkdirSync(reports, { recursive: true });
const counts = await runTwoAtATime(chosen(keepers, names));
for (const check of chosen(tests, names)) counts.push(await runAndReport(check));

const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
if (counts.length === 0) throw new Error(`no check is called ${names.join(" or ")}`);
if (sum("skipped") > 0)
  console.log(`${sum("skipped").toString()} skipped: see the warnings above for what this machine lacks`);
console.log(`${sum("passed").toString()} passed, ${sum("failed").toString()} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
