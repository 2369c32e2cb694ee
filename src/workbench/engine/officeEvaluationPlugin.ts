import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition, UID } from "@odoo/o-spreadsheet";
import type { CellBatch } from "./cellBatch";
import type { Zone } from "../book/zone";
import type { AnyCommand, EvaluationPluginInternals } from "./engineInternals";
import { waitForLateFunctions } from "./lateFunctions";
import type { LateFunctions } from "./lateFunctions";
import { resolveSymbols } from "./resolveSymbols";
import type { SymbolMeaning } from "./resolveSymbols";
import { SparsePositions } from "./sparsePositions";
import { keepSpillsOutOfTables, spillBehindErrors } from "./spillRules";
import { visitFormulasOnly } from "./visitFormulasOnly";

const EngineEvaluationPlugin = registries.coreViewsPluginRegistry.get("evaluation") as unknown as {
  new (config: EvaluationConfig): EvaluationPluginInternals;
  readonly getters: readonly string[];
};

/** How one model's calculation is steered; given to the model as `custom.calculation`. */
export interface Calculation {
  /** While true, nothing is calculated until `settle` is called: a host calculates when somebody reads, not at every write. */
  isDeferred: boolean;
  symbolMeaning: (symbol: string, at: CellPosition | undefined) => SymbolMeaning;
  /** The add-in's own functions; null without any. */
  functions: LateFunctions | null;
  isInTable: (sheetId: UID, zone: Zone) => boolean;
  /** What TODAY and NOW go by. */
  readonly now: () => Date;
  /** Set by the plugin: calculates whatever is waiting. */
  settle: () => void;
}

interface EvaluationConfig {
  readonly custom: { readonly calculation?: Calculation };
}

/** Above this, telling the evaluator about single cells costs more than letting it start afresh. */
const MANY_CELLS = 5000;

export class OfficeEvaluationPlugin extends EngineEvaluationPlugin {
  static override readonly getters = EngineEvaluationPlugin.getters;
  private readonly calculation: Calculation | undefined;

  constructor(config: EvaluationConfig) {
    super(config);
    this.calculation = config.custom.calculation;
    if (!this.calculation) return;
    this.calculation.settle = () => this.calculate();
    this.evaluator.createEmptyPositionSet = () => new SparsePositions();
    resolveSymbols(this.evaluator, this.calculation);
    keepSpillsOutOfTables(this.evaluator, this.calculation);
    spillBehindErrors(this.evaluator);
    waitForLateFunctions(this.evaluator, this.calculation);
    if (this.calculation.isDeferred) visitFormulasOnly(this.evaluator);
  }

  /** New sheets, of which all cells are to be calculated. */
  private readonly newSheets = new Set<UID>();

  override beforeHandle(command: AnyCommand): void {
    // Formulas know sheets by id, and nobody can speak yet of a sheet that is new.
    if (command.type === "CREATE_SHEET") this.newSheets.add(command["sheetId"] as UID);
    else if (command.type === "DUPLICATE_SHEET") this.newSheets.add(command["sheetIdTo"] as UID);
    else if (command.type !== "RENAME_SHEET") super.beforeHandle(command);
  }

  override handle(command: AnyCommand): void {
    if (command.type === "WRITE_CELLS") this.noteWrites(command["sheetId"] as UID, command["batch"] as CellBatch);
    else if (command.type === "DUPLICATE_SHEET") this.noteCopy(command["sheetIdTo"] as UID);
    else if (command.type === "GROW_SHEET" || command["redefines"]) this.shouldRebuildDependenciesGraph = true;
    else super.handle(command);
  }

  override finalize(): void {
    if (!this.calculation?.isDeferred) this.calculate();
  }

  private calculate(): void {
    const sheets = [...this.newSheets].filter((sheetId) => this.getters.tryGetSheet(sheetId));
    this.newSheets.clear();
    const isAll = this.shouldRebuildDependenciesGraph;
    super.finalize();
    if (!isAll && sheets.length > 0)
      this.evaluator.evaluate(sheets.map((sheetId) => ({ sheetId, zone: this.getters.getSheetZone(sheetId) })));
    this.calculation?.functions?.calculated();
  }

  private noteCopy(sheetId: UID): void {
    if (this.shouldRebuildDependenciesGraph) return;
    for (const cell of this.getters.getCells(sheetId)) {
      if (cell.isFormula) this.evaluator.updateDependencies(this.getters.getCellPosition(cell.id));
    }
  }

  private noteWrites(sheetId: UID, batch: CellBatch): void {
    const isNew = this.newSheets.has(sheetId);
    if (!isNew && batch.changes.length > MANY_CELLS) this.shouldRebuildDependenciesGraph = true;
    if (this.shouldRebuildDependenciesGraph) return;
    for (const { row, column, value, formula, error } of batch.changes) {
      if (value === undefined && formula === undefined && error === undefined) continue;
      const position = { sheetId, row, col: column };
      if (!isNew) this.positionsToUpdate.push(position);
      if (!isNew || formula !== undefined) this.evaluator.updateDependencies(position);
    }
  }
}
