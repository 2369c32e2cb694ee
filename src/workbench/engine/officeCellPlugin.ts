import { CompiledFormula, registries } from "@odoo/o-spreadsheet";
import type { Cell, CellPosition, FormulaCell, Range, Style, UID } from "@odoo/o-spreadsheet";
import type { CellBatch, CellChange } from "./cellBatch";
import type { AnyCommand, CellPluginInternals, PluginConfig, RangeAdapters, Storage } from "./engineInternals";
import { errorContent, literalContent } from "./literalContent";
import type { LiteralContent } from "./literalContent";
import type { SharedStyle } from "./sharedStyle";

const EngineCellPlugin = registries.corePluginRegistry.get("cell") as unknown as {
  new (config: PluginConfig): CellPluginInternals;
  readonly getters: readonly string[];
};

interface TypedUpdate {
  readonly content?: string;
  readonly style?: Style | null;
  readonly format?: string;
}

type CellContent = LiteralContent | { readonly isFormula: true; readonly compiledFormula: CompiledFormula };

interface NextCell {
  readonly before: Cell | undefined;
  readonly content: CellContent | null;
  readonly style: Style | undefined;
  readonly format: string | undefined;
}

/**
 * The engine's cell store, with what a host needs beside it: whole batches of cells in one command, constants that are
 * never guessed at ("00123" stays text when it is text), and restyling that leaves a formula's compiled form alone.
 */
export class OfficeCellPlugin extends EngineCellPlugin {
  private readonly storage: Storage | undefined;
  private isRenaming = false;
  private deleted: UID | null = null;
  /** Whether any formula ever spoke of whole rows or columns. */
  private hasOpenRanges = false;

  constructor(config: PluginConfig) {
    super(config);
    this.storage = config.custom.storage;
  }

  override beforeHandle(command: AnyCommand): void {
    this.isRenaming = command.type === "RENAME_SHEET";
    this.deleted = command.type === "DELETE_SHEET" ? (command["sheetId"] as UID) : null;
    super.beforeHandle(command);
  }

  override handle(command: AnyCommand): void {
    if (command.type === "GROW_SHEET") return this.stretchOpenRanges(command["sheetId"] as UID);
    if (command.type === "DUPLICATE_SHEET")
      return this.copyCells(command["sheetId"] as UID, command["sheetIdTo"] as UID);
    if (command.type !== "WRITE_CELLS") return super.handle(command);
    const { changes } = command["batch"] as CellBatch;
    for (const change of changes) this.writeCell(command["sheetId"] as UID, change);
  }

  /** Formulas know sheets by id: a new name changes none of them, and asking each would make many renames quadratic. */
  override adaptRanges(adapters: RangeAdapters): void {
    if (this.isRenaming) return;
    if (this.deleted === null) super.adaptRanges(adapters);
    else this.forgetSheet(this.deleted, adapters);
  }

  /** Only formulas that look at a deleted sheet change: rewriting all would make deleting many sheets quadratic. */
  private forgetSheet(deleted: UID, adapters: RangeAdapters): void {
    for (const home in this.cells) {
      if (home === deleted) continue;
      const cells = this.cells[home] ?? {};
      for (const id in cells) {
        const cell = cells[id as unknown as number];
        if (!cell?.isFormula || !cell.compiledFormula.rangeDependencies.some(({ sheetId }) => sheetId === deleted))
          continue;
        const adapted = adapters.adaptCompiledFormula(cell.compiledFormula);
        this.history.update("cells", home, cell.id, "compiledFormula", adapted);
      }
    }
  }

  /** Called by the engine for UPDATE_CELL of its own features. */
  override updateCell(sheetId: UID, column: number, row: number, after: TypedUpdate): void {
    if (after.content !== undefined) return super.updateCell(sheetId, column, row, after);
    const before = this.getters.getCell({ sheetId, col: column, row });
    const style = after.style === undefined ? before?.style : (after.style ?? undefined);
    const format = after.format === undefined ? before?.format : after.format || undefined;
    this.store(sheetId, { column, row }, { before, content: contentOf(before), style, format });
  }

  /** A copied sheet's cells. Formulas are not compiled again, only made to look at the copy. */
  private copyCells(fromId: UID, toId: UID): void {
    this.getters.getSheet(fromId).rows.forEach(({ cells }, row) => {
      for (const column in cells) {
        const id = cells[column];
        const cell = id === undefined ? undefined : this.cells[fromId]?.[id];
        if (!cell) continue;
        const copy = { ...(cell.isFormula ? followingFormula(cell, fromId, toId) : cell), id: this.newId() };
        this.keep(toId, copy);
        this.place(copy.id, { sheetId: toId, col: Number(column), row });
      }
    });
  }

  /** "A:A" ends where its sheet ends, and the engine remembers that end. */
  private stretchOpenRanges(sheetId: UID): void {
    if (!this.hasOpenRanges) return;
    const stretched = (range: Range): Range =>
      range.sheetId === sheetId && isOpen(range)
        ? { ...range, zone: this.getters.getRangeFromZone(sheetId, range.unboundedZone).zone }
        : range;
    for (const home of this.getters.getSheetIds()) {
      for (const cell of this.getters.getCells(home)) {
        if (!cell.isFormula || !cell.compiledFormula.rangeDependencies.some(isOpen)) continue;
        const ranges = cell.compiledFormula.rangeDependencies.map(stretched);
        const compiledFormula = CompiledFormula.CopyWithDependencies(cell.compiledFormula, home, ranges);
        this.history.update("cells", home, cell.id, "compiledFormula", compiledFormula);
      }
    }
  }

  private writeCell(sheetId: UID, change: CellChange): void {
    const before = this.getters.getCell({ sheetId, col: change.column, row: change.row });
    const style = change.style === undefined ? before?.style : (change.style ?? undefined);
    const format = change.style === undefined ? before?.format : (style as SharedStyle | undefined)?.engineFormat;
    this.store(sheetId, change, { before, content: this.changed(sheetId, change, before), style, format });
  }

  private changed(sheetId: UID, change: CellChange, before: Cell | undefined): CellContent | null {
    if (change.formula !== undefined)
      return { isFormula: true, compiledFormula: this.compiled(sheetId, change.formula) };
    if (change.error !== undefined) return errorContent(change.error);
    return change.value === undefined ? contentOf(before) : literalContent(change.value);
  }

  private compiled(sheetId: UID, formula: string | CompiledFormula): CompiledFormula {
    return typeof formula === "string" ? CompiledFormula.Compile(formula, sheetId, this.getters) : formula;
  }

  private store(sheetId: UID, at: { readonly column: number; readonly row: number }, next: NextCell): void {
    const { before, content, style, format } = next;
    const position = { sheetId, col: at.column, row: at.row };
    if (content === null && style === undefined && !format) {
      if (before) this.remove(before.id, position);
      return;
    }
    const id = before?.id ?? this.newId();
    const parts = content ?? { isFormula: false, content: "", parsedValue: null };
    this.keep(sheetId, { id, ...(style && { style }), ...(format && { format }), ...parts });
    if (!before) this.place(id, position);
  }

  private newId(): number {
    const id = this.nextId;
    if (this.storage?.isRecording === false) this.nextId = id + 1;
    else this.history.update("nextId", id + 1);
    return id;
  }

  private keep(sheetId: UID, cell: Cell): void {
    if (cell.isFormula) this.hasOpenRanges ||= cell.compiledFormula.rangeDependencies.some(isOpen);
    if (this.storage?.isRecording === false) (this.cells[sheetId] ??= {})[cell.id] = cell;
    else this.history.update("cells", sheetId, cell.id, cell);
  }

  private place(id: number, position: CellPosition): void {
    if (this.storage?.place) this.storage.place(id, position);
    else this.dispatch("UPDATE_CELL_POSITION", { cellId: id, ...position });
  }

  private remove(id: number, position: { readonly sheetId: UID }): void {
    this.history.update("cells", position.sheetId, id, undefined);
    this.dispatch("UPDATE_CELL_POSITION", { cellId: undefined, ...position });
  }
}

function contentOf(cell: Cell | undefined): CellContent | null {
  if (!cell) return null;
  if (cell.isFormula) return { isFormula: true, compiledFormula: cell.compiledFormula };
  if (cell.content === "") return null;
  return { isFormula: false, content: cell.content, parsedValue: cell.parsedValue };
}

function isOpen({ unboundedZone }: Range): boolean {
  return unboundedZone.bottom === undefined || unboundedZone.right === undefined;
}

/** A reference without a sheet name looks at its own sheet; one with a name keeps looking where it looked. */
function followingFormula(cell: FormulaCell, fromId: UID, toId: UID): FormulaCell {
  const { compiledFormula } = cell;
  const rangeDependencies = compiledFormula.rangeDependencies.map((range) =>
    range.sheetId === fromId && !range.prefixSheet ? { ...range, sheetId: toId } : range,
  );
  // The class's own way of copying visits every word of the formula, to no end.
  const copy = Object.assign(Object.create(CompiledFormula.prototype) as CompiledFormula, compiledFormula, {
    sheetId: toId,
    rangeDependencies,
  });
  return { ...cell, compiledFormula: copy };
}
