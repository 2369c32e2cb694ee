import { cellRange, fixedReference } from "./cellRange";
import type { SheetJob } from "./sheetJob";
import type { WorkbookState } from "./workbookState";
import { propertiesStep, type WriteStep } from "./writeStep";

/**
 * The workbook's names that point into a sheet. One that exists is pointed elsewhere rather than made anew, so that
 * formulas and validations that use it never lose it.
 */
export function nameSteps(job: SheetJob, { names }: WorkbookState): WriteStep[] {
  return job.spec.names.flatMap(({ name, range }) => {
    const reference = fixedReference(job.sheet, movedRange(job, range));
    const now = names.get(name);
    if (now === reference) return [];
    const step = propertiesStep(job.sheet, 2, () => undefined);
    return [
      {
        ...step,
        queue: ({ context }) => {
          // Told as a formula: a text without "=" would become a name for that text.
          if (now === undefined) context.workbook.names.add(name, reference);
          else context.workbook.names.getItem(name).formula = reference;
        },
      },
    ];
  });
}

/** Where people moved the sheet's table, names move with it. */
function movedRange({ spec, tables }: SheetJob, address: string): ReturnType<typeof cellRange> {
  const range = cellRange(address);
  const table = spec.tables.find(({ at, columns }) => {
    const { column } = cellRange(at);
    return range.column >= column && range.column < column + columns.length;
  });
  const state = table && tables.get(table.name);
  if (!state) return range;
  const planned = cellRange(table.at);
  return {
    ...range,
    row: range.row + state.row - planned.row,
    column: movedColumn(state, table.columns[range.column - planned.column]?.name) ?? range.column,
  };
}

function movedColumn(state: { column: number; columns: readonly string[] }, name: string | undefined): number | null {
  const index = name === undefined ? -1 : state.columns.indexOf(name);
  return index < 0 ? null : state.column + index;
}
