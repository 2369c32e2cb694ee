import type { Cell, CellPosition, Model, Style, UID } from "@odoo/o-spreadsheet";
import type { Zone } from "../../book/zone";

/**
 * What the page uses of the engine's grid beyond its public types. The engine is pinned to an exact version; the browser
 * tests fail when one of these changes.
 */
export interface PageModel {
  readonly getters: GridGetters;
  dispatch: (type: string, payload?: Readonly<Record<string, unknown>>) => DispatchOutcome;
  readonly uiHandlers: readonly GridPlugin[];
  readonly selection: {
    selectCell(column: number, row: number): void;
    selectZone(anchor: { readonly cell: { col: number; row: number }; readonly zone: Zone }, options?: object): void;
    observe(owner: object, callbacks: { handleEvent: () => void }): void;
  };
  trigger(event: "update"): void;
  on(event: "command-finalized", owner: object, callback: () => void): void;
}

export interface DispatchOutcome {
  readonly isSuccessful: boolean;
  readonly reasons?: readonly string[];
}

/** Everything that the grid asks the engine, by name; ours take the place of the engine's own. */
export type GridGetters = Record<string, (...args: never[]) => unknown> & {
  getActiveSheetId(): UID;
  getActivePosition(): CellPosition;
  getSelectedZone(): Zone;
  getSelectedZones(): Zone[];
  getVisibleRect(zone: Zone): {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  getGridOffset(): { readonly x: number; readonly y: number };
  getNumberRows(sheetId: UID): number;
  getNumberCols(sheetId: UID): number;
  evaluateFormula(sheetId: UID, formula: string, position?: CellPosition): unknown;
  getTranslatedCellFormula(sheetId: UID, columns: number, rows: number, formula: unknown): string;
};

/** Plugins that remember what they have worked out from sizes. */
export interface GridPlugin {
  isDirty?: boolean;
  headerPositions?: object;
  sheetsWithDirtyViewports?: Set<UID>;
  syncPaneDivision?(sheetId: UID): void;
  finalize(): void;
}

export interface GridStyle extends Style {
  hideGridLines?: boolean;
}

export interface GridBorder {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted";
  readonly color: string;
}

export type GridFormulaCell = Extract<Cell, { isFormula: true }>;

export function pageModel(model: Model): PageModel {
  return model as unknown as PageModel;
}

/** Pixels of a screen on a point of paper. */
export const PIXELS_PER_POINT = 96 / 72;
