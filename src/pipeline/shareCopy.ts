import { JuntosError } from "../errors";
import { noteSheet } from "../sheets/share/noteSheet";
import { checkedSettings, settingsOf } from "../dataset/settings";
import { configTable } from "../dataset/tables";
import { type Language, type Text, texts } from "../text/text";
import type { ExcelRun } from "../workbook/excelRun";
import { type FunctionCell, functionCells } from "../workbook/functionCells";
import { readWorkbookTables } from "../workbook/readWorkbookTables";
import { writeSheets } from "../workbook/writeSheets";
import { writeValues } from "../workbook/writeValues";
import type { WorkbookOptions } from "./writeWorkbook";

export interface ShareRequest {
  readonly language?: Language;
}

export interface ShareReport {
  /** The formulas that became values. */
  readonly turned: readonly FunctionCell[];
  readonly text: Text;
}

/**
 * Makes the open workbook one that opens alike without the add-in: every JUNTOS.* formula, which only analysts add,
 * becomes what it shows, and a sheet says which. The person saves a copy first and prepares that copy. Running it
 * again changes nothing.
 *
 * Errors: "functions-not-calculated" before anything is written, where a formula shows no result; those of
 * `writeSheets` and excelError.ts.
 */
export async function shareCopy(
  run: ExcelRun,
  { language }: ShareRequest = {},
  options: WorkbookOptions = {},
): Promise<ShareReport> {
  const { onProgress: _onProgress, ...rest } = options;
  const known = checkedSettings(settingsOf(await readWorkbookTables(run, rest, [configTable.name])));
  const text = texts[language ?? known.language ?? "pt"];
  const { cells: turned, protections, sheets } = await functionCells(run, "JUNTOS", rest);
  const missing = turned.filter((cell) => !isCalculated(cell));
  if (missing.length > 0) {
    const places = missing.slice(0, 5).map(placeOf).join(", ");
    throw new JuntosError("functions-not-calculated", { count: missing.length, places });
  }
  await writeValues(run, turned, protections, rest);
  const notes = turned.map((cell) => ({
    place: placeOf(cell),
    formula: cell.formula,
    cells: cell.values.reduce((sum, line) => sum + line.length, 0),
  }));
  const note = noteSheet(notes, text.sheets);
  // A copy that was prepared before keeps its note: it still says what became values.
  if (notes.length > 0 || !sheets.includes(note.name)) await writeSheets(run, [note], rest);
  return { turned, text };
}

function placeOf({ sheet, address }: FunctionCell): string {
  return `${sheet}!${address}`;
}

/** What Excel shows of a function that is unknown, or that has not answered yet. */
function isCalculated({ values }: FunctionCell): boolean {
  return !values
    .flat()
    .some((value) => typeof value === "string" && /^#(?:NAME\?|BUSY!|GETTING_DATA|CONNECT!|CALC!|SPILL!)$/.test(value));
}
