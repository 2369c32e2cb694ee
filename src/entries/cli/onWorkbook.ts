import type { WorkbookOptions } from "../../pipeline/writeWorkbook";
import { type NodeWorkbench, openWorkbench } from "../../workbench/nodeWorkbench";
import { checkWritable, loadFile, saveFile } from "./files";

/** What an operation on a workbook is told by the command line. */
export const commandLineOptions: WorkbookOptions = {
  // The host has what the library has: ExcelApi 1.15.
  isSetSupported: (set, version) => set === "ExcelApi" && Number(version.split(".")[1]) <= 15,
};

/**
 * Opens a workbook that is there, works on it over the workbench's host, and saves it, over itself unless `out` names
 * another place. A failed operation saves nothing.
 *
 * @throws JuntosError "file-not-found", "file-unreadable", "output-unwritable", and what `work` throws
 */
export async function onWorkbook<Result>(
  path: string,
  work: (workbench: NodeWorkbench) => Promise<Result>,
  out: string | null = path,
): Promise<Result> {
  const { bytes } = await loadFile(path);
  if (out !== null) await checkWritable(out);
  const workbench = await openWorkbench({ locale: "pt-BR", xlsx: bytes });
  try {
    const result = await work(workbench);
    if (out !== null) await saveFile(out, await workbench.save());
    return result;
  } finally {
    workbench.close();
  }
}
