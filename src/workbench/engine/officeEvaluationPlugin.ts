import { EvaluationError, registries } from "@odoo/o-spreadsheet";
import type { CellPosition, Range, UID } from "@odoo/o-spreadsheet";
import type { CellBatch } from "./cellBatch";
import type { AnyCommand, EvaluationPluginInternals, EvaluatorInternals, SymbolValue } from "./engineInternals";

const EngineEvaluationPlugin = registries.coreViewsPluginRegistry.get("evaluation") as unknown as {
  new (config: EvaluationConfig): EvaluationPluginInternals;
  readonly getters: readonly string[];
};

/** What a word in a formula stands for where it is used: cells, or a constant. null when nobody knows the word. */
export type SymbolMeaning =
  { readonly range: Range } | { readonly value: string | number | boolean } | { readonly error: string } | null;

/** How one model's calculation is steered; given to the model as `custom.calculation`. */
export interface Calculation {
  /** While true, nothing is calculated until `settle` is called: a host calculates when somebody reads, not at every write. */
  isDeferred: boolean;
  symbolMeaning: (symbol: string, at: CellPosition | undefined) => SymbolMeaning;
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
    this.calculation.settle = () => super.finalize();
    resolveSymbols(this.evaluator, this.calculation);
  }

  override handle(command: AnyCommand): void {
    if (command.type === "WRITE_CELLS") this.noteWrites(command["sheetId"] as UID, command["batch"] as CellBatch);
    else if (command.type === "GROW_SHEET" || command["redefines"]) this.shouldRebuildDependenciesGraph = true;
    else super.handle(command);
  }

  override finalize(): void {
    if (!this.calculation?.isDeferred) super.finalize();
  }

  private noteWrites(sheetId: UID, batch: CellBatch): void {
    if (batch.changes.length > MANY_CELLS) this.shouldRebuildDependenciesGraph = true;
    if (this.shouldRebuildDependenciesGraph) return;
    for (const { row, column, value, formula, error } of batch.changes) {
      if (value === undefined && formula === undefined && error === undefined) continue;
      const position = { sheetId, row, col: column };
      this.positionsToUpdate.push(position);
      this.evaluator.updateDependencies(position);
    }
  }
}

/** Makes the evaluator ask us for words that are not functions, and remember which cells they led to. */
function resolveSymbols(evaluator: EvaluatorInternals, calculation: Calculation): void {
  const known = new Set<string>();
  const buildGraph = evaluator.buildDependencyGraph.bind(evaluator);
  evaluator.buildDependencyGraph = () => {
    known.clear();
    buildGraph();
  };
  const inherited = evaluator.buildSafeGetSymbolValue.bind(evaluator);
  evaluator.buildSafeGetSymbolValue = (contextual?: SymbolValue) => {
    const fallback = inherited(contextual);
    return (symbol, isRange) => {
      const { evalContext, ensureRange, referenceDenormalizer } = evaluator.compilationParams;
      const at = evalContext.__originCellPosition;
      const meaning = calculation.symbolMeaning(symbol, at);
      if (meaning === null) return fallback(symbol, isRange);
      if ("value" in meaning) return { value: meaning.value };
      if ("error" in meaning) return new EvaluationError("", meaning.error);
      if (at) remember(evaluator, known, { at, symbol, range: meaning.range });
      const isOneCell = isSingleCell(meaning.range);
      return isOneCell && !isRange ? referenceDenormalizer(meaning.range) : ensureRange(meaning.range);
    };
  };
}

function remember(
  evaluator: EvaluatorInternals,
  known: Set<string>,
  use: { readonly at: CellPosition; readonly symbol: string; readonly range: Range },
): void {
  const key = `${use.at.sheetId}!${use.at.col},${use.at.row} ${use.symbol}`;
  if (known.has(key)) return;
  known.add(key);
  evaluator.addDependencies(use.at, [use.range]);
}

function isSingleCell({ zone }: Range): boolean {
  return zone.left === zone.right && zone.top === zone.bottom;
}
