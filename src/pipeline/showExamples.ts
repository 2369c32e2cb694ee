import { isJuntosError } from "../errors";
import { exampleSheet } from "../sheets/example/exampleSheet";
import type { Language } from "../text/text";
import { activateSheet } from "../workbook/activateSheet";
import type { ExcelRun, RequestOptions } from "../workbook/excelRun";
import { writeSheets } from "../workbook/writeSheets";

/**
 * Brings the sheet of function examples to the front, and writes it first where there is none: what an analyst changed
 * on it stays.
 *
 * @throws JuntosError those of `writeSheets`.
 */
export async function showExamples(run: ExcelRun, language: Language, options: RequestOptions = {}): Promise<void> {
  const sheet = exampleSheet(language);
  try {
    await activateSheet(run, sheet.name, options);
  } catch (thrown) {
    if (!isJuntosError(thrown) || thrown.code !== "sheet-missing") throw thrown;
    await writeSheets(run, [sheet], options);
    await activateSheet(run, sheet.name, options);
  }
}
