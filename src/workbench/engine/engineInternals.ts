import type {
  BoundedRange,
  Cell,
  CellPosition,
  CompiledFormula,
  EvaluatedCell,
  FormulaCell,
  Getters,
  Range,
  UID,
  Zone,
} from "@odoo/o-spreadsheet";

/**
 * The members of the engine's own plugins that our subclasses rely on. They are not in its public types, so the
 * engine is pinned to an exact version and test/workbench/engine fails when one of them changes.
 */
export interface PluginConfig {
  readonly getters: Getters;
  readonly custom: { readonly storage?: Storage };
}

/** How cells are kept, shared by our plugins of one model; given to the model as `custom.storage`. */
export interface Storage {
  /** Whether what is done now can be undone: what a person does can, and costs much memory. */
  isRecording: boolean;
  /** Set by the sheet plugin: puts a new cell where it belongs, without a command for each of many. */
  place: ((id: number, position: CellPosition) => void) | null;
}

export interface EngineHistory {
  update(...path: unknown[]): void;
}

export interface AnyCommand {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** How formulas follow what happens to the cells that they look at. */
export interface RangeAdapters {
  adaptCompiledFormula(formula: CompiledFormula): CompiledFormula;
}

export interface CellPluginInternals {
  adaptRanges(adapters: RangeAdapters): void;
  beforeHandle(command: AnyCommand): void;
  readonly getters: Getters;
  readonly history: EngineHistory;
  readonly cells: Record<UID, Record<number, Cell> | undefined>;
  nextId: number;
  dispatch(type: string, payload: Readonly<Record<string, unknown>>): unknown;
  handle(command: AnyCommand): void;
  updateCell(sheetId: UID, column: number, row: number, after: object): void;
}

export interface EngineSheet {
  readonly id: UID;
  readonly name: string;
  readonly numberOfCols: number;
  readonly rows: readonly { readonly cells: Record<number, number | undefined> }[];
}

export interface SheetPluginInternals {
  readonly getters: Getters;
  readonly history: EngineHistory;
  readonly orderedSheetIds: readonly UID[];
  readonly sheets: Readonly<Record<UID, EngineSheet>>;
  readonly sheetIdsMapName: Readonly<Record<string, UID>>;
  readonly cellPosition: Record<number, CellPosition | undefined>;
  dispatch(type: string, payload: Readonly<Record<string, unknown>>): unknown;
  handle(command: AnyCommand): void;
  duplicateSheet(fromId: UID, toId: UID, name: string): void;
}

export interface EvaluationContext {
  __originCellPosition?: CellPosition;
}

export type SymbolValue = (symbol: string, isRange: boolean) => unknown;

export interface EngineRangeSet extends Iterable<BoundedRange> {
  isEmpty(): boolean;
  clear(): void;
  addMany(ranges: Iterable<BoundedRange>): void;
  hasPosition(position: CellPosition): boolean;
}

export interface EvaluatorInternals {
  blockedArrayFormulas: object;
  createEmptyPositionSet(): object;
  evaluate(ranges: Iterable<BoundedRange>): void;
  readonly getters: Getters;
  readonly evaluatedCells: {
    get(position: CellPosition): EvaluatedCell | undefined;
    set(position: CellPosition, cell: EvaluatedCell): void;
    delete(position: CellPosition): void;
  };
  cellsBeingComputed: Set<number>;
  nextRangesToUpdate: EngineRangeSet;
  updateCompilationParameters(): void;
  clearEvaluatedRanges(ranges: readonly BoundedRange[]): void;
  computeCell(position: CellPosition): EvaluatedCell;
  computeFormulaCell(position: CellPosition, cell: FormulaCell): EvaluatedCell;
  assertNoMergedCellsInSpreadZone(position: CellPosition, result: readonly (readonly unknown[])[]): void;
  invalidateSpreading(position: CellPosition): void;
  getSpreadZone(position: CellPosition, options?: { readonly ignoreSpillError: boolean }): Zone | undefined;
  readonly spreadingRelations: {
    getArrayResultZone(position: CellPosition): Zone | undefined;
    isArrayFormula(position: CellPosition): boolean;
    removeNode(position: CellPosition): void;
  };
  compilationParams: {
    readonly evalContext: EvaluationContext;
    readonly ensureRange: (range: Range) => unknown;
    readonly referenceDenormalizer: (range: Range) => unknown;
  };
  addDependencies(position: CellPosition, ranges: readonly Range[]): void;
  buildDependencyGraph(): void;
  updateDependencies(position: CellPosition): void;
  buildSafeGetSymbolValue(contextual?: SymbolValue): SymbolValue;
}

export interface EvaluationPluginInternals {
  shouldRebuildDependenciesGraph: boolean;
  readonly evaluator: EvaluatorInternals;
  readonly getters: Getters;
  beforeHandle(command: AnyCommand): void;
  readonly positionsToUpdate: CellPosition[];
  handle(command: AnyCommand): void;
  finalize(): void;
}
