import { EvaluationError } from "@odoo/o-spreadsheet";
import type { CellPosition, Range } from "@odoo/o-spreadsheet";
import type { EvaluatorInternals, SymbolValue } from "./engineInternals";

/** What a word in a formula stands for where it is used: cells, a constant, an error. null when nobody knows the word. */
export type SymbolMeaning =
  | {
      readonly range: Range;
      /** The word means the same cells wherever it stands. */
      readonly isSameEverywhere: boolean;
    }
  | { readonly value: string | number | boolean }
  | { readonly error: string }
  | null;

/** Asks what a word means. */
export type SymbolLookup = (symbol: string, at: CellPosition | undefined) => SymbolMeaning;

/** Makes the evaluator ask us for words that are not functions, and remember which cells they led to. */
export function resolveSymbols(
  evaluator: EvaluatorInternals,
  { symbolMeaning }: { readonly symbolMeaning: SymbolLookup },
): void {
  const memory = new SymbolMemory(symbolMeaning);
  const buildGraph = evaluator.buildDependencyGraph.bind(evaluator);
  evaluator.buildDependencyGraph = () => {
    memory.forget();
    buildGraph();
  };
  const inherited = evaluator.buildSafeGetSymbolValue.bind(evaluator);
  evaluator.buildSafeGetSymbolValue = (contextual?: SymbolValue) => {
    const fallback = inherited(contextual);
    return (symbol, isRange) => {
      const { evalContext, ensureRange, referenceDenormalizer } = evaluator.compilationParams;
      const at = evalContext.__originCellPosition;
      const meaning = memory.meaning(symbol, at);
      if (meaning === null) return fallback(symbol, isRange);
      if ("value" in meaning) return { value: meaning.value };
      if ("error" in meaning) return new EvaluationError("", meaning.error);
      if (at && memory.isNewUse(symbol, at)) evaluator.addDependencies(at, [meaning.range]);
      return isSingleCell(meaning.range) && !isRange
        ? referenceDenormalizer(meaning.range)
        : ensureRange(meaning.range);
    };
  };
}

/** What words meant since the formulas were last read afresh: whatever gives words another meaning makes them be read afresh. */
class SymbolMemory {
  private readonly meanings = new Map<string, SymbolMeaning>();
  private readonly uses = new Map<string, Set<number>>();

  constructor(private readonly lookup: SymbolLookup) {}

  forget(): void {
    this.meanings.clear();
    this.uses.clear();
  }

  meaning(symbol: string, at: CellPosition | undefined): SymbolMeaning {
    const known = this.meanings.get(symbol);
    if (known !== undefined) return known;
    const meaning = this.lookup(symbol, at);
    if (meaning && "range" in meaning && meaning.isSameEverywhere) this.meanings.set(symbol, meaning);
    return meaning;
  }

  /** Whether a formula has not used the word before, that is since `forget`. */
  isNewUse(symbol: string, { sheetId, row, col }: CellPosition): boolean {
    const key = `${symbol} ${sheetId}`;
    const cells = this.uses.get(key) ?? new Set();
    if (cells.size === 0) this.uses.set(key, cells);
    const cell = row * 16_384 + col;
    if (cells.has(cell)) return false;
    cells.add(cell);
    return true;
  }
}

function isSingleCell({ zone }: Range): boolean {
  return zone.left === zone.right && zone.top === zone.bottom;
}
