import { buildWorkbook, type BuildReport, type BuildRequest, type ReadSource } from "../../pipeline/buildWorkbook";
import { readSource } from "../../sources/readSource";
import type { CommandLine, BuildCommand } from "./commandLine";
import type { ExcelRun } from "../../workbook/excelRun";
import { openWorkbench } from "../../workbench/nodeWorkbench";
import { excelDay } from "../excelDay";
import { checkWritable, loadFile, loadIfThere, saveFile } from "./files";

/** What a build did, with what it cost. */
export interface BuildResult {
  readonly report: BuildReport;
  readonly sources: readonly ReadSource[];
  /** Paths as they were given, source by source. */
  readonly files: readonly string[];
  readonly workbook: string;
  /** IBGE code. */
  readonly municipality: string;
  readonly requests: {
    readonly count: number;
    readonly bytes: number;
    readonly actions: number;
    readonly largest: number;
  };
}

/** A new workbook comes with an empty sheet, which nobody asked for; and it should open on its first page. */
async function tidyNewWorkbook(run: ExcelRun, ours: readonly string[]): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    worksheets.items.filter(({ name }) => !ours.includes(name)).forEach((sheet) => sheet.delete());
    worksheets.getItem(ours[0] ?? "").activate();
    await context.sync();
  });
}

/** Opens the workbook at `out` (or a new one), runs the pipeline on it over the workbench's host, and saves it. */
export async function buildInto(
  out: string,
  request: BuildRequest,
  options: { readonly startsEmpty: boolean; readonly onProgress?: (done: number, total: number) => void },
): Promise<Pick<BuildResult, "report" | "requests">> {
  const existing = options.startsEmpty ? null : await loadIfThere(out);
  const workbench = await openWorkbench({ locale: "pt-BR", ...(existing ? { xlsx: existing } : {}) });
  try {
    const report = await buildWorkbook(workbench.run, request, {
      onProgress: ({ done, total }) => options.onProgress?.(done, total),
      // The host has what the library has: ExcelApi 1.15.
      isSetSupported: (set, version) => set === "ExcelApi" && Number(version.split(".")[1]) <= 15,
    });
    const { count, bytes, actions, largest } = workbench.meter.totals;
    if (!existing) await tidyNewWorkbook(workbench.run, report.sheets);
    await saveFile(out, await workbench.save());
    return { report, requests: { count, bytes, actions, largest } };
  } finally {
    workbench.close();
  }
}

/** `juntos build`: official files in, a workbook of panels out. */
export async function runBuild(command: BuildCommand, { language }: CommandLine, now: Date): Promise<BuildResult> {
  await checkWritable(command.out);
  const { municipality, period, cycle, baseYear, area, rule, capacity } = command;
  const asked = { municipality, readOn: excelDay(now), ...(period === undefined ? {} : { period }) };
  const sources = [];
  for (const path of command.files) sources.push(await readSource(await loadFile(path), asked));
  const [first] = sources;
  const request: BuildRequest = {
    sources,
    municipality: { code: first?.municipality ?? municipality, state: first?.state ?? "" },
    year: now.getFullYear(),
    ...(cycle === undefined ? {} : { cycle }),
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(area === undefined ? {} : { area }),
    ...(rule === undefined ? {} : { rule }),
    ...(capacity === undefined ? {} : { capacity }),
    ...(language === undefined ? {} : { language }),
  };
  const built = await buildInto(command.out, request, { startsEmpty: false });
  return { ...built, sources, files: command.files, workbook: command.out, municipality: request.municipality.code };
}
