import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "./runCli";

export interface SavedDemo {
  readonly file: string;
  readonly report: {
    readonly panels: readonly { readonly sheet: string; readonly code: string; readonly area: string }[];
    readonly requests: { readonly count: number; readonly bytes: number; readonly largest: number };
    readonly sheets: readonly string[];
  };
}

const saved = new Map<string, SavedDemo>();

/** The demo workbook, saved by the command line once a test file. */
export function savedDemo(language: "pt" | "en"): SavedDemo {
  const known = saved.get(language);
  if (known) return known;
  const file = join(mkdtempSync(join(tmpdir(), "juntos-demo-")), `demo-${language}.xlsx`);
  const { status, stdout, stderr } = runCli("demo", "--out", file, "--language", language, "--json");
  if (status !== 0) throw new Error(`The demo failed: ${stderr}`);
  const demo = { file, report: JSON.parse(stdout) as SavedDemo["report"] };
  saved.set(language, demo);
  return demo;
}
