import { cellRange } from "./cellRange";
import { cellInput } from "./cellInput";
import { cellSteps } from "./cellSteps";
import type { ExcelRun, OperationOptions } from "./excelRun";
import type { FunctionCell } from "./functionCells";
import { sendSteps, type SheetProtection } from "./sendSteps";

/**
 * Writes what formulas show over the formulas. A text stays text whatever it begins with; an error stays that error.
 * Errors: those of excelError.ts and "operation-cancelled".
 */
export async function writeValues(
  run: ExcelRun,
  cells: readonly Pick<FunctionCell, "sheet" | "range" | "values">[],
  protections: ReadonlyMap<string, SheetProtection>,
  options: OperationOptions = {},
): Promise<void> {
  const steps = cells.flatMap(({ sheet, range, values }) => {
    const { row, column } = cellRange(range);
    const inputs = values.map((line) =>
      line.map((value) => (typeof value === "string" && isError(value) ? value : cellInput(value, false))),
    );
    return cellSteps(sheet, { row, column }, inputs, "values");
  });
  await sendSteps(run, steps, protections, options);
}

/** What Excel takes for an error value when it is written. */
function isError(value: string): boolean {
  return /^#(?:N\/A|DIV\/0!|NUM!|VALUE!|REF!|NULL!)$/.test(value);
}
