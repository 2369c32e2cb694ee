import { CompiledFormula, registries } from "@odoo/o-spreadsheet";
import type { Cell, Range, UID } from "@odoo/o-spreadsheet";
import { CellBatch } from "./cellBatch";
import type { CellChange } from "./cellBatch";
import type { AnyCommand, PluginConfig, SheetPluginInternals } from "./engineInternals";
import type { SharedStyle } from "./sharedStyle";

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

/** The engine's sheet store, copying a sheet's cells as one batch and its formulas without compiling them again. */
export class OfficeSheetPlugin extends EngineSheetPlugin {
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

  override duplicateSheet(fromId: UID, toId: UID, name: string): void {
    const source = this.getters.getSheet(fromId);
    const copy = { ...source, id: toId, name, isLocked: false, rows: source.rows.map(() => ({ cells: {} })) };
    const order = [...this.orderedSheetIds];
    order.splice(order.indexOf(fromId) + 1, 0, toId);
    this.history.update("orderedSheetIds", order);
    this.history.update("sheets", { ...this.sheets, [toId]: copy });
    const changes = this.getters.getCells(fromId).map((cell) => this.copiedCell(cell, fromId, toId));
    this.dispatch("WRITE_CELLS", { sheetId: toId, batch: new CellBatch(changes) });
    this.history.update("sheetIdsMapName", { ...this.sheetIdsMapName, [sheetKey(name)]: toId });
  }

  private copiedCell(cell: Cell, fromId: UID, toId: UID): CellChange {
    const { col, row } = this.getters.getCellPosition(cell.id);
    const style = cell.style as SharedStyle | undefined;
    const at = { row, column: col, ...(style && { style }) };
    if (!cell.isFormula) return isErrorText(cell) ? { ...at, error: cell.content } : { ...at, value: cell.parsedValue };
    const { compiledFormula } = cell;
    const ranges = compiledFormula.rangeDependencies.map((range) => followingCopy(range, fromId, toId));
    return { ...at, formula: CompiledFormula.CopyWithDependencies(compiledFormula, toId, ranges) };
  }
}

/** A reference without a sheet name looks at its own sheet; one with a name keeps looking where it looked. */
function followingCopy(range: Range, fromId: UID, toId: UID): Range {
  return range.sheetId === fromId && !range.prefixSheet ? { ...range, sheetId: toId } : range;
}

function isErrorText(cell: { readonly content: string; readonly parsedValue: unknown }): boolean {
  return cell.content.startsWith("#") && cell.content === cell.parsedValue;
}

/** The engine's own key for a sheet's name. */
function sheetKey(name: string): string {
  return name.trim().toUpperCase().replace(/^'|'$/g, "");
}
