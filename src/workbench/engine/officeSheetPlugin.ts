import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition, UID } from "@odoo/o-spreadsheet";
import type { AnyCommand, PluginConfig, SheetPluginInternals } from "./engineInternals";

const EngineSheetPlugin = registries.corePluginRegistry.get("sheet") as unknown as {
  new (config: PluginConfig): SheetPluginInternals;
  readonly getters: readonly string[];
};

/** The size that a sheet needs. */
export interface GrowSheet {
  readonly sheetId: UID;
  readonly rows: number;
  readonly columns: number;
}

/** The engine's sheet store, which can grow at its end and be reordered whether sheets are hidden or not. */
export class OfficeSheetPlugin extends EngineSheetPlugin {
  constructor(config: PluginConfig) {
    super(config);
    const { storage } = config.custom;
    if (!storage) return;
    storage.place = (id, position) =>
      storage.isRecording ? this.placeUndoably(id, position) : this.placeForGood(id, position);
  }

  private placeUndoably(id: number, position: CellPosition): void {
    const { sheetId, row, col } = position;
    this.history.update("cellPosition", id, position);
    this.history.update("sheets", sheetId, "rows", row, "cells", col, id);
  }

  private placeForGood(id: number, position: CellPosition): void {
    this.cellPosition[id] = position;
    const row = this.sheets[position.sheetId]?.rows[position.row];
    if (row) row.cells[position.col] = id;
  }

  override handle(command: AnyCommand): void {
    if (command.type === "GROW_SHEET") this.grow(command as unknown as GrowSheet);
    else if (command.type === "MOVE_SHEET_TO") this.moveTo(command["sheetId"] as UID, Number(command["position"]));
    else super.handle(command);
  }

  /** More room at the end. Unlike an insertion this moves nothing, and no reference grows with it. */
  private grow({ sheetId, rows, columns }: GrowSheet): void {
    const sheet = this.getters.getSheet(sheetId);
    const missing = Math.max(0, rows - sheet.rows.length);
    if (missing > 0) {
      const added = Array.from({ length: missing }, () => ({ cells: {} }));
      this.history.update("sheets", sheetId, "rows", [...sheet.rows, ...added]);
    }
    if (columns > sheet.numberOfCols) this.history.update("sheets", sheetId, "numberOfCols", columns);
  }

  /** The engine's own MOVE_SHEET counts visible sheets only. */
  private moveTo(sheetId: UID, position: number): void {
    const order = this.orderedSheetIds.filter((id) => id !== sheetId);
    order.splice(position, 0, sheetId);
    this.history.update("orderedSheetIds", order);
  }

  /** Makes the copy of a sheet, without its cells: those are the cell plugin's. */
  override duplicateSheet(fromId: UID, toId: UID, name: string): void {
    const source = this.getters.getSheet(fromId);
    const copy = { ...source, id: toId, name, isLocked: false, rows: source.rows.map(() => ({ cells: {} })) };
    const order = [...this.orderedSheetIds];
    order.splice(order.indexOf(fromId) + 1, 0, toId);
    this.history.update("orderedSheetIds", order);
    this.history.update("sheets", { ...this.sheets, [toId]: copy });
    this.history.update("sheetIdsMapName", { ...this.sheetIdsMapName, [sheetKey(name)]: toId });
  }
}

/** The engine's own key for a sheet's name. */
function sheetKey(name: string): string {
  return name.trim().toUpperCase().replace(/^'|'$/g, "");
}
