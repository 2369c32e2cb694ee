import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

export const projectFolder = join(__dirname, "..", "..");

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person would, in a process of its own. */
export function runCli(...args: readonly string[]): CliRun {
  const tsx = createRequire(__filename).resolve("tsx/cli");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(projectFolder, "src/entries/cli.ts"), ...args],
    {
      cwd: projectFolder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return { status, stdout, stderr };
}
