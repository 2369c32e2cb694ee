import { buildWorkbook, type BuildReport, type BuildRequest, type ReadSource } from "../../pipeline";
import { readFile, type Reading } from "../../sources/readFile";
import type { CommandLine, BuildCommand } from "./commandLine";
import { openWorkbench } from "../../workbench/nodeWorkbench";
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

/** Excel counts days from here; local time, since "today" is the reader's. */
export function excelDay(date: Date): number {
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000) + 25_569;
}

async function readSource(
  path: string,
  command: BuildCommand,
  readOn: number,
): Promise<{ source: ReadSource; reading: Reading }> {
  const { name, bytes, digest } = await loadFile(path);
  const { municipality, period } = command;
  const reading = await readFile({ name, bytes }, { municipality, ...(period === undefined ? {} : { period }) });
  const origin = [...new Set(reading.dataset.indicators.map((indicator) => indicator.source))].join(", ");
  return { reading, source: { ...reading, id: name, origin, readOn, digest } };
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
    });
    const { count, bytes, actions, largest } = workbench.meter.totals;
    await saveFile(out, await workbench.save());
    return { report, requests: { count, bytes, actions, largest } };
  } finally {
    workbench.close();
  }
}

/** `juntos build`: official files in, a workbook of panels out. */
export async function runBuild(command: BuildCommand, { language }: CommandLine, now: Date): Promise<BuildResult> {
  await checkWritable(command.out);
  const read = [];
  for (const path of command.files) read.push(await readSource(path, command, excelDay(now)));
  const [first] = read;
  const sources = read.map(({ source }) => source);
  const { cycle, baseYear, area } = command;
  const request: BuildRequest = {
    sources,
    municipality: { code: first?.reading.municipality ?? command.municipality, state: first?.reading.state ?? "" },
    year: now.getFullYear(),
    ...(cycle === undefined ? {} : { cycle }),
    ...(baseYear === undefined ? {} : { baseYear }),
    ...(area === undefined ? {} : { area }),
    ...(language === undefined ? {} : { language }),
  };
  const built = await buildInto(command.out, request, { startsEmpty: false });
  return { ...built, sources, files: command.files, workbook: command.out, municipality: request.municipality.code };
}
