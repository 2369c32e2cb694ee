import { JuntosError } from "../errors";
import { columnLetters } from "../sheets/a1";
import { noteSheet } from "../sheets/share/noteSheet";
import { checkedSettings, settingsOf } from "../dataset/settings";
import { configTable } from "../dataset/tables";
import { type Language, type Text, texts } from "../text/text";
import type { ExcelRun } from "../workbook/excelRun";
import { type CellResult, type FunctionCell, functionCells } from "../workbook/functionCells";
import { readWorkbookTables } from "../workbook/readWorkbookTables";
import { writeSheets } from "../workbook/writeSheets";
import { writeValues } from "../workbook/writeValues";
import type { WorkbookOptions } from "./writeWorkbook";

export interface ShareRequest {
  readonly language?: Language;
  /**
   * What a formula showed when it was last calculated, where its function cannot be calculated here; the cell that it
   * stands in, and rows of values with those that it spilled over. null = nobody knows.
   */
  readonly lastValues?: (sheet: string, address: string) => readonly (readonly CellResult[])[] | null;
}

export interface ShareReport {
  /** The formulas that became values. */
  readonly turned: readonly FunctionCell[];
  readonly text: Text;
}

/**
 * Makes the open workbook one that opens alike without the add-in: every JUNTOS.* formula, which only analysts add,
 * becomes what it shows, and a sheet says which. The person saves a copy first and prepares that copy. Running it
 * again changes nothing but the note.
 *
 * Errors: "functions-not-calculated" before anything is written, where a formula shows no result; those of
 * `writeSheets` and excelError.ts.
 */
export async function shareCopy(
  run: ExcelRun,
  { language, lastValues }: ShareRequest = {},
  options: WorkbookOptions = {},
): Promise<ShareReport> {
  const { onProgress: _onProgress, ...rest } = options;
  const known = checkedSettings(settingsOf(await readWorkbookTables(run, rest, [configTable.name])));
  const text = texts[language ?? known.language ?? "pt"];
  const { cells, protections } = await functionCells(run, "JUNTOS", rest);
  const turned = cells.map((cell) => (isCalculated(cell) ? cell : asLastShown(cell, lastValues)));
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
  await writeSheets(run, [noteSheet(notes, text.sheets)], rest);
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

function asLastShown(cell: FunctionCell, lastValues: ShareRequest["lastValues"]): FunctionCell {
  const values = lastValues?.(cell.sheet, cell.address) ?? null;
  const [first] = values ?? [];
  if (!values || !first) return cell;
  return { ...cell, range: spanned(cell.address, values.length, first.length), values };
}

/** "B2" and 3 rows of 2 → "B2:C4". */
function spanned(address: string, rows: number, columns: number): string {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return rows === 1 && columns === 1
    ? address
    : `${address}:${columnLetters(number + columns - 1)}${Number(row) + rows - 1}`;
}
