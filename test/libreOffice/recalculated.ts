import { execFile } from "node:child_process";
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** A profile of its own: Brazilian locale, and every formula calculated again, whatever the file says it came from. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>pt-BR</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * A workbook as LibreOffice saves it after calculating every formula itself.
 *
 * @param soffice the program's path
 */
export async function recalculated(
  soffice: string,
  workbook: Uint8Array,
  format: "xlsx" | "pdf" = "xlsx",
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "juntos-lo-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), settings);
    await writeFile(join(folder, "in.xlsx"), workbook);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      join(folder, "out"),
    ];
    await promisify(execFile)(soffice, [...args, join(folder, "in.xlsx")], { timeout: 240_000 });
    return new Uint8Array(await readFile(join(folder, "out", `in.${format}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
