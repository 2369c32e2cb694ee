import type { ExcelRun, RequestOptions } from "./excelRun";
import { sendRequest } from "./sendRequest";

/** Whether a cell of a range, counted from its first one, is empty. */
export type IsBlank = (row: number, column: number) => boolean;

/**
 * Which cells of some ranges are empty: one request that only reads, however many ranges. Only the used part of each is
 * looked at, so that a whole column costs what is in it.
 *
 * @param addresses as Excel writes them: "Resultados!B2:B9", "'Quadro geral'!B:B"
 * @throws JuntosError "excel-busy" while somebody types in a cell, and as `sendRequest`.
 */
export async function findBlanks(
  run: ExcelRun,
  addresses: readonly string[],
  options: RequestOptions = {},
): Promise<IsBlank[]> {
  return sendRequest(
    run,
    async (context) => {
      const loaded = addresses.map((address) => loadUsed(context, address));
      await context.sync();
      return loaded.map(({ range, used }): IsBlank => {
        if (used.isNullObject) return () => true;
        const [top, left] = [used.rowIndex - range.rowIndex, used.columnIndex - range.columnIndex];
        const types = used.valueTypes;
        return (row, column) => (types[row - top]?.[column - left] ?? "Empty") === "Empty";
      });
    },
    options,
  );
}

function loadUsed(context: Excel.RequestContext, address: string) {
  const { sheet, cells } = placeOf(address);
  const range = context.workbook.worksheets.getItem(sheet).getRange(cells);
  const used = range.getUsedRangeOrNullObject(true);
  range.load("rowIndex, columnIndex");
  used.load("rowIndex, columnIndex, valueTypes");
  return { range, used };
}

/** Sheet and cells of an address; the sheet's quotation marks are not part of its name. */
function placeOf(address: string): { readonly sheet: string; readonly cells: string } {
  const end = address.lastIndexOf("!");
  const sheet = address
    .slice(0, end)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return { sheet, cells: address.slice(end + 1) };
}
