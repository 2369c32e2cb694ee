import { EvaluationError } from "@odoo/o-spreadsheet";
import type { UID } from "@odoo/o-spreadsheet";
import type { Zone } from "../book/zone";
import type { EvaluatorInternals } from "./engineInternals";

/** Arrays do not spill into tables, nor from a cell of one: Excel shows #SPILL! there, however empty the cells are. */
export function keepSpillsOutOfTables(
  evaluator: EvaluatorInternals,
  book: { isInTable(sheetId: UID, zone: Zone): boolean },
): void {
  const inherited = evaluator.assertNoMergedCellsInSpreadZone.bind(evaluator);
  evaluator.assertNoMergedCellsInSpreadZone = (position, result) => {
    inherited(position, result);
    const { sheetId, row, col } = position;
    const bottom = row + (result[0]?.length ?? 1) - 1;
    const isBlocked = book.isInTable(sheetId, { top: row, bottom, left: col, right: col + result.length - 1 });
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the engine takes a thrown value as the cell's result
    if (isBlocked) throw new EvaluationError("", "#SPILL!");
  };
}

/** An array whose first value is an error spills all the same; the engine takes the cell for one that failed. */
export function spillBehindErrors(evaluator: EvaluatorInternals): void {
  const inherited = evaluator.getSpreadZone.bind(evaluator);
  evaluator.getSpreadZone = (position, options) => {
    const cell = evaluator.evaluatedCells.get(position);
    const isBlocked = cell?.value === "#SPILL!";
    const zone = isBlocked ? undefined : evaluator.spreadingRelations.getArrayResultZone(position);
    return zone ?? inherited(position, options);
  };
}
