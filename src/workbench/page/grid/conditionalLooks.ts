import { CompiledFormula } from "@odoo/o-spreadsheet";
import type { CellPosition, Style } from "@odoo/o-spreadsheet";
import type { Book } from "../../book/book";
import { formulaSurroundings } from "../../book/formulaSurroundings";
import type { ConditionalFormatState } from "../../book/officeState";
import type { StyleSnapshot } from "../../book/snapshot";
import type { Zone } from "../../book/zone";
import { toEngine } from "../../formulas/toEngine";
import type { PageModel } from "./pageEngine";

/** What the conditional formats that hold give a cell. */
export interface ConditionalLook {
  readonly style: Style;
  readonly borders: StyleSnapshot["borders"];
}

const PLAIN: ConditionalLook = { style: {}, borders: {} };

/** Works out conditional formats cell by cell, for the cells that are drawn, and remembers them until something changes. */
export class ConditionalLooks {
  private known = new Map<string, ConditionalLook>();
  private compiled = new WeakMap<ConditionalFormatState, CompiledFormula | null>();

  constructor(
    private readonly book: Book,
    private readonly model: PageModel,
  ) {}

  forget(): void {
    this.known = new Map();
  }

  at({ sheetId, col, row }: CellPosition): ConditionalLook {
    const formats = this.book.sheetState(sheetId).conditionalFormats;
    if (formats.length === 0) return PLAIN;
    const key = `${sheetId}!${row},${col}`;
    const known = this.known.get(key);
    if (known) return known;
    const look = this.look({ sheetId, col, row }, formats);
    this.known.set(key, look);
    return look;
  }

  private look(position: CellPosition, formats: readonly ConditionalFormatState[]): ConditionalLook {
    const { col, row } = position;
    let look = PLAIN;
    for (const format of [...formats].sort((a, b) => a.priority - b.priority)) {
      const zone = format.zones.find((one) => isIn(one, row, col));
      if (!zone || !this.holds(format, zone, position)) continue;
      // Where two speak of the same thing, the one that comes first has its way.
      look = { style: { ...styleOf(format), ...look.style }, borders: { ...format.borders, ...look.borders } };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private holds(format: ConditionalFormatState, zone: Zone, position: CellPosition): boolean {
    const formula = this.formula(format, position.sheetId);
    if (!formula) return false;
    const home = format.zones[0] ?? zone;
    const [columns, rows] = [position.col - home.left, position.row - home.top];
    const moved = this.model.getters.getTranslatedCellFormula(position.sheetId, columns, rows, formula);
    const value = this.model.getters.evaluateFormula(position.sheetId, moved, position);
    return value === true || (typeof value === "number" && value !== 0);
  }

  private formula(format: ConditionalFormatState, sheetId: string): CompiledFormula | null {
    const known = this.compiled.get(format);
    if (known !== undefined) return known;
    const [zone] = format.zones;
    const made = zone ? this.compile(format.formula, sheetId, zone) : null;
    this.compiled.set(format, made);
    return made;
  }

  /** null for what the engine cannot calculate: such a format never holds here. */
  private compile(formula: string, sheetId: string, { top, left }: Zone): CompiledFormula | null {
    try {
      const text = toEngine(formula, formulaSurroundings(this.book, sheetId, top, left));
      return CompiledFormula.Compile(text, sheetId, this.book.model.getters);
    } catch {
      return null;
    }
  }
}

function styleOf({ fontColor, bold, italic, strikethrough, fill }: ConditionalFormatState): Style {
  return {
    ...(fontColor !== undefined && { textColor: fontColor }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(fill !== undefined && { fillColor: fill }),
  };
}

function isIn({ top, bottom, left, right }: Zone, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
