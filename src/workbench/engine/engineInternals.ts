import type { Cell, CellPosition, Getters, Range, UID } from "@odoo/o-spreadsheet";

/**
 * The members of the engine's own plugins that our subclasses rely on. They are not in its public types, so the
 * engine is pinned to an exact version and test/workbench/engine fails when one of them changes.
 */
export interface PluginConfig {
  readonly getters: Getters;
  readonly custom: Readonly<Record<string, unknown>>;
}

export interface EngineHistory {
  update(...path: unknown[]): void;
}

export interface AnyCommand {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface CellPluginInternals {
  adaptRanges(adapters: object): void;
  beforeHandle(command: AnyCommand): void;
  readonly getters: Getters;
  readonly history: EngineHistory;
  readonly cells: Record<UID, Record<number, Cell | undefined> | undefined>;
  getNextCellId(): number;
  dispatch(type: string, payload: Readonly<Record<string, unknown>>): unknown;
  handle(command: AnyCommand): void;
  updateCell(sheetId: UID, column: number, row: number, after: object): void;
}

export interface EngineSheet {
  readonly id: UID;
  readonly name: string;
  readonly numberOfCols: number;
  readonly rows: readonly { readonly cells: Readonly<Record<number, number | undefined>> }[];
}

export interface SheetPluginInternals {
  readonly getters: Getters;
  readonly history: EngineHistory;
  readonly orderedSheetIds: readonly UID[];
  readonly sheets: Readonly<Record<UID, EngineSheet>>;
  readonly sheetIdsMapName: Readonly<Record<string, UID>>;
  dispatch(type: string, payload: Readonly<Record<string, unknown>>): unknown;
  handle(command: AnyCommand): void;
  duplicateSheet(fromId: UID, toId: UID, name: string): void;
}

export interface EvaluationContext {
  __originCellPosition?: CellPosition;
}

export type SymbolValue = (symbol: string, isRange: boolean) => unknown;

export interface EvaluatorInternals {
  compilationParams: {
    readonly evalContext: EvaluationContext;
    ensureRange(range: Range): unknown;
    referenceDenormalizer(range: Range): unknown;
  };
  addDependencies(position: CellPosition, ranges: readonly Range[]): void;
  buildDependencyGraph(): void;
  updateDependencies(position: CellPosition): void;
  buildSafeGetSymbolValue(contextual?: SymbolValue): SymbolValue;
}

export interface EvaluationPluginInternals {
  shouldRebuildDependenciesGraph: boolean;
  readonly evaluator: EvaluatorInternals;
  readonly positionsToUpdate: CellPosition[];
  handle(command: AnyCommand): void;
  finalize(): void;
}
