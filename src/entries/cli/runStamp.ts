import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type StampReport, stampWorkbook } from "../../pipeline/stampWorkbook";
import { fill } from "../../sheets/formula";
import { pickerCells } from "../../sheets/panel/panelFacts";
import type { NodeWorkbench } from "../../workbench/nodeWorkbench";
import type { CommandLine } from "./commandLine";
import { fileName } from "./fileName";
import { checkWritable, saveFile } from "./files";
import { commandLineOptions, onWorkbook } from "./onWorkbook";

export interface StampCommand {
  readonly command: "stamp";
  readonly workbook: string;
  readonly area?: string;
  /** Folder for one file a facility; left out = none are written. */
  readonly separate?: string;
}

export interface StampResult {
  readonly report: StampReport;
  readonly workbook: string;
  /** One a panel, in their order. */
  readonly files: readonly string[];
}

/** `juntos stamp`: the panels again, and where asked each as a file of its own that holds nothing of any other. */
export async function runStamp(command: StampCommand, { language }: CommandLine): Promise<StampResult> {
  const { workbook, area, separate } = command;
  if (separate !== undefined) await checkWritable(join(separate, "juntos.xlsx"));
  return onWorkbook(workbook, async (workbench) => {
    const request = { ...(area === undefined ? {} : { area }), ...(language === undefined ? {} : { language }) };
    const report = await stampWorkbook(workbench.run, request, commandLineOptions);
    const files = separate === undefined ? [] : await savePanels(workbench, report, separate);
    return { report, workbook, files };
  });
}

async function savePanels(workbench: NodeWorkbench, { panels }: StampReport, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const names = panels.map(({ sheet }) => sheet);
  const files = panels.map(({ sheet }) => join(folder, `${fileName(sheet)}.xlsx`));
  let position = 0;
  for await (const bytes of workbench.saveSheets(names, { without: [pickerCells] })) {
    await saveFile(files[position] ?? "", bytes);
    position += 1;
  }
  return files;
}

/** The one JSON object that `stamp --json` prints. */
export function stampJson({ report, workbook, files }: StampResult): object {
  const { panels, removed } = report;
  return {
    workbook,
    panels: panels.map((panel, index) => ({ ...panel, file: files[index] ?? null })),
    removed,
  };
}

/** What `stamp` prints for people. */
export function stampLines({ report, workbook, files }: StampResult): string[] {
  const { panels, removed, text } = report;
  const { cli } = text;
  return [
    fill(cli.panels, { count: panels.length, sheets: panels.map(({ sheet }) => sheet).join(", ") }),
    ...(removed.length === 0 ? [] : [fill(cli.panelsRemoved, { count: removed.length, sheets: removed.join(", ") })]),
    ...files,
    fill(cli.saved, { file: workbook }),
  ];
}
