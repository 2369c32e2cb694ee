import type { BoundedRange, CellPosition } from "@odoo/o-spreadsheet";
import type { EvaluatorInternals } from "./engineInternals";

/** As often as the engine itself tries to settle arrays that push one another about. */
const MAX_ROUNDS = 30;

/**
 * Makes the evaluator visit formulas only. It visits every cell otherwise, and keeps a second copy of every constant, for a
 * grid that draws them; constants that formulas ask for are looked up then and there.
 */
export function visitFormulasOnly(evaluator: EvaluatorInternals): void {
  evaluator.evaluate = (ranges) => {
    evaluator.cellsBeingComputed = new Set();
    evaluator.nextRangesToUpdate.clear();
    evaluator.nextRangesToUpdate.addMany(ranges);
    for (let round = 0; round < MAX_ROUNDS && !evaluator.nextRangesToUpdate.isEmpty(); round++) {
      evaluator.updateCompilationParameters();
      const waiting = [...evaluator.nextRangesToUpdate];
      evaluator.nextRangesToUpdate.clear();
      for (const range of waiting) clear(evaluator, range);
      for (const range of waiting) visit(evaluator, range);
    }
  };
}

function clear(evaluator: EvaluatorInternals, { sheetId, zone }: BoundedRange): void {
  const map = (evaluator.evaluatedCells as unknown as { getSheet(id: string): Columns | undefined }).getSheet(sheetId);
  if (!map) return;
  for (const column in map) {
    if (Number(column) < zone.left || Number(column) > zone.right) continue;
    const rows = map[column] ?? {};
    for (const row in rows)
      if (Number(row) >= zone.top && Number(row) <= zone.bottom) Reflect.deleteProperty(rows, row);
  }
}

type Columns = Record<string, Record<string, unknown>>;

function visit(evaluator: EvaluatorInternals, { sheetId, zone }: BoundedRange): void {
  const { getters } = evaluator;
  const { rows } = getters.getSheet(sheetId);
  for (let row = zone.top; row <= Math.min(zone.bottom, rows.length - 1); row++) {
    const cells = (rows[row]?.cells ?? {}) as Record<string, number | undefined>;
    for (const column in cells) {
      const id = cells[column];
      const col = Number(column);
      if (id === undefined || col < zone.left || col > zone.right || !getters.getCellById(id)?.isFormula) continue;
      const position: CellPosition = { sheetId, col, row };
      if (!evaluator.nextRangesToUpdate.hasPosition(position))
        evaluator.evaluatedCells.set(position, evaluator.computeCell(position));
    }
  }
}
