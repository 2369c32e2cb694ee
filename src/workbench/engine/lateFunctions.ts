import { EvaluationError } from "@odoo/o-spreadsheet";
import type { CellPosition } from "@odoo/o-spreadsheet";
import type { CalledFunctions } from "../customFunctions/defineCustomFunctions";
import type { EvaluatorInternals } from "./engineInternals";

/** Functions whose answers come later: a formula that waits for one is calculated again when it is there. */
export interface LateFunctions extends CalledFunctions {
  evaluated<Outcome>(cellId: number, work: () => Outcome): { readonly outcome: Outcome; readonly isWaiting: boolean };
  calculated(): void;
}

/** Cells wait as a whole: no IFERROR around a call hides that its answer is still missing. */
export function waitForLateFunctions(
  evaluator: EvaluatorInternals,
  calculation: { readonly functions: LateFunctions | null },
): void {
  const inherited = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (position, cell) => {
    const { functions } = calculation;
    if (!functions) return inherited(position, cell);
    const { outcome, isWaiting } = functions.evaluated(cell.id, () => inherited(position, cell));
    if (!isWaiting) return outcome;
    takeBackSpill(evaluator, position);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the engine takes a thrown value as the cell's result
    throw new EvaluationError("", "#BUSY!");
  };
}

function takeBackSpill(evaluator: EvaluatorInternals, position: CellPosition): void {
  if (!evaluator.spreadingRelations.isArrayFormula(position)) return;
  evaluator.invalidateSpreading(position);
  evaluator.spreadingRelations.removeNode(position);
}
