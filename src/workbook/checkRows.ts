import { JuntosError } from "../errors";
import type { SheetSpec, TableSpec } from "../sheets/sheetSpec";
import { rangeAddress } from "./cellRange";
import type { ExcelRun, RequestOptions } from "./excelRun";
import { sendRequest } from "./sendRequest";
import type { TableState } from "./tableState";
import type { WorkbookState } from "./workbookState";
import { rangeOf } from "./writeStep";

/**
 * Refuses to write where a table no longer has the rows that the plan was made from. Rows beyond them may be there
 * if they are blank: an empty table has one, and a write that was broken off may have left more. Costs a request only
 * where there are such rows.
 */
export async function checkRows(
  run: ExcelRun,
  specs: readonly SheetSpec[],
  state: WorkbookState,
  options: RequestOptions,
): Promise<void> {
  const tables = specs.flatMap((spec) => spec.tables);
  for (const { name, rowsBefore } of tables) {
    if (rowsBefore > (state.tables.get(name)?.bodyRows ?? 0)) throw new JuntosError("table-changed", { table: name });
  }
  const spare = tables.flatMap((table) => {
    const existing = state.tables.get(table.name);
    return existing && existing.bodyRows > table.rowsBefore ? [{ table, existing }] : [];
  });
  if (spare.length === 0) return;
  const blank = await areBlank(run, spare, options);
  const changed = spare.find((_, index) => !blank[index]);
  if (changed) throw new JuntosError("table-changed", { table: changed.table.name });
}

interface SpareRows {
  readonly table: TableSpec;
  readonly existing: TableState;
}

async function areBlank(run: ExcelRun, spare: readonly SpareRows[], options: RequestOptions): Promise<boolean[]> {
  try {
    return await sendRequest(
      run,
      async (context) => {
        const ranges = spare.map(({ table, existing }) => {
          const sheet = context.workbook.worksheets.getItem(existing.sheet.name);
          const rows = existing.bodyRows - table.rowsBefore;
          const row = existing.row + 1 + table.rowsBefore;
          const range = rangeOf(sheet, rangeAddress({ ...existing, row, rows, columns: existing.columns.length }));
          range.load({ values: true, formulas: true });
          return range;
        });
        await context.sync();
        return ranges.map((range) => isBlank(range.values, range.formulas));
      },
      options,
    );
  } catch (thrown) {
    // Too much to carry in an answer is not blank.
    if (thrown instanceof JuntosError && thrown.code === "excel-payload-too-large") return spare.map(() => false);
    throw thrown;
  }
}

/** Formulas of calculated columns fill blank rows too; a typed "=1+1" is text and counts. */
function isBlank(values: readonly (readonly unknown[])[], formulas: readonly (readonly unknown[])[]): boolean {
  return values.every((row, down) =>
    row.every((value, right) => {
      const formula = formulas[down]?.[right];
      return value === "" || (typeof formula === "string" && formula.startsWith("=") && formula !== value);
    }),
  );
}
