import type { ExcelRun, RequestOptions } from "./excelRun";
import { sendRequest } from "./sendRequest";
import { rangeOf } from "./writeStep";

/** One cell by the sheet's name in the workbook and its A1 address. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/**
 * What single cells show, as values, in the order asked: one request for any number of them. A blank cell is "".
 * Errors: those of excelError.ts.
 */
export async function readCells(
  run: ExcelRun,
  places: readonly CellPlace[],
  options: RequestOptions = {},
): Promise<readonly (string | number | boolean)[]> {
  if (places.length === 0) return [];
  return sendRequest(
    run,
    async (context) => {
      const asked = places.map(({ sheet, address }) => {
        const cell = rangeOf(context.workbook.worksheets.getItem(sheet), address);
        cell.load({ values: true });
        return cell;
      });
      await context.sync();
      return asked.map(({ values }) => {
        const [[value] = []] = values as unknown[][];
        return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : "";
      });
    },
    options,
  );
}
