import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Take } from "../../dataset/collectionMerge";
import type { CellValue } from "../../dataset/rows";
import { JuntosError } from "../../errors";
import { type MergeReport, mergeForms } from "../../pipeline/mergeForms";
import { fill } from "../../sheets/formula";
import { errorSentence } from "../../text/errorSentence";
import type { CommandLine } from "./commandLine";
import { loadFile } from "./files";
import { commandLineOptions, onWorkbook } from "./onWorkbook";

export interface MergeCommand {
  readonly command: "merge";
  readonly workbook: string;
  readonly dir: string;
  readonly take?: Take;
}

export interface MergeResult {
  readonly report: MergeReport;
  readonly workbook: string;
}

/** `juntos merge`: a folder of returned collection files back into the workbook. */
export async function runMerge(command: MergeCommand, { language }: CommandLine): Promise<MergeResult> {
  const { workbook, dir, take } = command;
  const names = await formNames(dir);
  const request = {
    ...(take === undefined ? {} : { take }),
    ...(language === undefined ? {} : { language }),
  };
  const { isSetSupported, signal } = commandLineOptions;
  const options = { ...(isSetSupported ? { isSetSupported } : {}), ...(signal ? { signal } : {}) };
  const report = await onWorkbook(workbook, ({ run }) =>
    mergeForms(run, { ...request, files: loadedForms(dir, names) }, options),
  );
  return { report, workbook };
}

/** Names of the workbooks in a folder; Excel's own lock files ("~$…") and hidden files are none. */
async function formNames(dir: string): Promise<string[]> {
  try {
    const names = await readdir(dir);
    return names.filter((name) => /\.xls[xm]?$/i.test(name) && !/^[~.]/.test(name)).sort();
  } catch (thrown) {
    const reason = (thrown as NodeJS.ErrnoException).code ?? String(thrown);
    if (reason === "ENOENT") throw new JuntosError("file-not-found", { file: dir }, { cause: thrown });
    throw new JuntosError("file-unreadable", { file: dir, reason }, { cause: thrown });
  }
}

async function* loadedForms(dir: string, names: readonly string[]) {
  for (const name of names) yield { name, bytes: (await loadFile(join(dir, name))).bytes };
}

/** The one JSON object that `merge --json` prints. What looks like a number of a person is told by its place alone. */
export function mergeJson({ report, workbook }: MergeResult): object {
  const { files, refused, applied, conflicts, invalid, alreadyThere, left, personal, text } = report;
  return {
    workbook,
    files,
    refused: refused.map(({ file, error }) => ({
      file,
      code: error.code,
      message: errorSentence(text.errors, error),
    })),
    applied,
    conflicts,
    invalid,
    alreadyThere,
    left,
    personal,
  };
}

/** What `merge` prints for people. */
export function mergeLines({ report, workbook }: MergeResult): string[] {
  const { files, refused, applied, conflicts, invalid, alreadyThere, left, personal, text } = report;
  const { collect, cli } = text;
  const shown = (value: CellValue) => (value === "" ? collect.blank : `«${value}»`);
  const count = { applied: applied.length, conflicts: conflicts.length, invalid: invalid.length, same: alreadyThere };
  return [
    fill(collect.read, { count: files.length, refused: refused.length }),
    ...refused.map(({ error }) => fill(collect.refused, { message: errorSentence(text.errors, error) })),
    ...applied.map((cell) => fill(collect.applied, { ...cell, before: shown(cell.before), after: shown(cell.after) })),
    ...conflicts.map(({ file, where, key, column, kind, taken, ...values }) =>
      fill(collect.conflict, {
        ...{ file, where, key, column },
        why: collect.conflicts[kind],
        issued: shown(values.issued),
        workbook: shown(values.workbook),
        offered: shown(values.offered),
        taken: collect.taken[taken ?? "none"],
      }),
    ),
    ...invalid.map(({ reason, value, ...cell }) =>
      fill(collect.invalid, { ...cell, value: value === "" ? "" : shown(value), why: collect.reasons[reason] }),
    ),
    ...left.map(({ key, column }) => fill(collect.left, { key, column })),
    ...personal.map((cell) => fill(collect.personal, { ...cell })),
    fill(collect.merged, count),
    fill(cli.saved, { file: workbook }),
  ];
}
