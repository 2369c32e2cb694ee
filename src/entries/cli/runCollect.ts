import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { collectForms, writeForm } from "../../pipeline/collectForms";
import type { CollectionForm } from "../../sheets/collection/collectionForms";
import { fill } from "../../sheets/formula";
import type { Text } from "../../text/text";
import { openWorkbench } from "../../workbench/nodeWorkbench";
import type { CommandLine } from "./commandLine";
import { fileName } from "./fileName";
import { checkWritable, loadIfThere, saveFile } from "./files";
import { onWorkbook } from "./onWorkbook";

export interface CollectCommand {
  readonly command: "collect";
  readonly workbook: string;
  readonly out: string;
  /** Left out = every facility. */
  readonly facilities?: readonly string[];
  readonly area?: string;
}

export interface CollectResult {
  readonly workbook: string;
  readonly files: readonly {
    readonly file: string;
    readonly code: string;
    readonly rows: number;
    /** false = a file of that name was there and has been left alone: somebody may have filled it in. */
    readonly isNew: boolean;
  }[];
  readonly text: Text;
}

/** `juntos collect`: one file a facility, with its own rows and nothing of any other. The workbook is only read. */
export async function runCollect(command: CollectCommand, asked: CommandLine, now: Date): Promise<CollectResult> {
  const { workbook, out, facilities, area } = command;
  await checkWritable(join(out, "juntos.xlsx"));
  await mkdir(out, { recursive: true });
  const request = {
    issuedAt: minuteOf(now),
    ...(facilities === undefined ? {} : { facilities }),
    ...(area === undefined ? {} : { area }),
    ...(asked.language === undefined ? {} : { language: asked.language }),
  };
  const { forms, text } = await onWorkbook(workbook, ({ run }) => collectForms(run, request), null);
  const files: CollectResult["files"][number][] = [];
  for (const form of forms) {
    const file = join(out, nameOf(form, text));
    const isNew = (await loadIfThere(file)) === null;
    if (isNew) await saveFile(file, await formBytes(form, text));
    files.push({ file, code: form.facility.code, rows: form.rows.length, isNew });
  }
  return { workbook, files, text };
}

/** A workbook of its own for each, so that nothing of another can be left in it. */
async function formBytes(form: CollectionForm, text: Text): Promise<Uint8Array> {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  try {
    await writeForm(workbench.run, form, text);
    return await workbench.save();
  } finally {
    workbench.close();
  }
}

/** "2026-10-05T14:30", by the clock of the machine. */
function minuteOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** With the day, so that a file that came back is never written over by the next month's. */
function nameOf({ facility, cycle, issuedAt }: CollectionForm, text: Text): string {
  const shown = facility.displayName || facility.name || "";
  const start = fill(text.sheets.collection.form.file, { cycle });
  const parts = [start, shown, facility.code, issuedAt.slice(0, 10)].filter((part) => part !== "");
  return `${fileName(parts.join(" - "))}.xlsx`;
}

/** The one JSON object that `collect --json` prints. */
export function collectJson({ workbook, files }: CollectResult): object {
  return { workbook, files };
}

/** What `collect` prints for people. */
export function collectLines({ files, text }: CollectResult): string[] {
  const { collect } = text;
  const kept = files.filter(({ isNew }) => !isNew).length;
  return [
    ...files.map(({ file, rows, isNew }) => fill(isNew ? collect.made : collect.kept, { file, rows })),
    fill(collect.total, { count: files.length - kept, kept }),
  ];
}
