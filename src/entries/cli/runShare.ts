import { type PublicShare, publicShare, writePublicShare } from "../../pipeline/publicShare";
import { shareCopy, type ShareReport } from "../../pipeline/shareCopy";
import { fill } from "../../sheets/formula";
import { openWorkbench } from "../../workbench/nodeWorkbench";
import type { CommandLine } from "./commandLine";
import { checkWritable, saveFile } from "./files";
import { commandLineOptions, onWorkbook } from "./onWorkbook";

export interface ShareCommand {
  readonly command: "share";
  readonly workbook: string;
  readonly out: string;
  readonly isPublic: boolean;
  /** Codes of facilities that may be named in a public summary. */
  readonly named: readonly string[];
}

export type ShareResult =
  | { readonly kind: "copy"; readonly report: ShareReport; readonly out: string }
  | { readonly kind: "public"; readonly report: PublicShare; readonly files: readonly string[] };

/** `juntos share`: a copy that opens alike without the add-in, or a public summary with its CSV. */
export async function runShare(command: ShareCommand, { language }: CommandLine): Promise<ShareResult> {
  const { workbook, out, named } = command;
  const spoken = language === undefined ? {} : { language };
  if (command.isPublic) {
    await checkWritable(out);
    const ask = { ...spoken, named };
    const report = await onWorkbook(workbook, ({ run }) => publicShare(run, ask, commandLineOptions), null);
    return { kind: "public", report, files: await savePublic(report, out) };
  }
  const report = await onWorkbook(workbook, ({ run }) => shareCopy(run, spoken, commandLineOptions), out);
  return { kind: "copy", report, out };
}

async function savePublic(report: PublicShare, out: string): Promise<string[]> {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  try {
    await writePublicShare(workbench.run, report, commandLineOptions);
    await saveFile(out, await workbench.save());
  } finally {
    workbench.close();
  }
  const base = out.replace(/\.xlsx$/i, "");
  const texts = [
    [`${base}.csv`, report.csv.summary],
    [`${base}-${report.text.language === "pt" ? "dicionario" : "dictionary"}.csv`, report.csv.dictionary],
  ] as const;
  for (const [path, text] of texts) await saveFile(path, new TextEncoder().encode(text));
  return [out, ...texts.map(([path]) => path)];
}

/** The one JSON object that `share --json` prints. */
export function shareJson(result: ShareResult): object {
  if (result.kind === "public") {
    const { report, files } = result;
    return { files, rows: report.rows, hidden: report.hidden };
  }
  const { report, out } = result;
  return {
    files: [out],
    turned: report.turned.map(({ sheet, address, formula, range }) => ({ sheet, address, formula, range })),
  };
}

/** What `share` prints for people. */
export function shareLines(result: ShareResult): string[] {
  const { cli } = result.report.text;
  if (result.kind === "public") {
    const { report, files } = result;
    return [fill(cli.sharedPublic, { rows: report.rows, hidden: report.hidden }), ...files];
  }
  return [fill(cli.shared, { count: result.report.turned.length, file: result.out })];
}
