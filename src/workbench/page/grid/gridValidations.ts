import type { CellPosition } from "@odoo/o-spreadsheet";
import { cellResult } from "../../book/cellReading";
import { formulaSurroundings } from "../../book/formulaSurroundings";
import type { Book } from "../../book/book";
import type { ValidationState } from "../../book/officeState";
import { symbolMeaning } from "../../book/symbolMeaning";
import { toEngine } from "../../formulas/toEngine";
import { validationAt } from "../../book/validations";
import type { PageModel } from "./pageEngine";

/** Drop-downs and limits of cells, as the workbook has them, for the engine's grid and its list of proposals. */
export function validationGetters(book: Book, model: PageModel) {
  const ruleOf = ({ sheetId, col, row }: CellPosition) => validationAt(book, { sheetId, zone: oneCell(row, col) });
  const isActive = ({ col, row }: CellPosition) => {
    const active = model.getters.getActivePosition();
    return active.col === col && active.row === row;
  };
  return {
    getValidationRuleForCell(position: CellPosition) {
      const rule = ruleOf(position);
      const values = rule && listValues(book, rule, position);
      return values
        ? { id: "list", ranges: [], criterion: { type: "isValueInList", values, displayStyle: "arrow" } }
        : undefined;
    },
    // Excel shows the arrow of the selected cell only.
    cellHasListDataValidationIcon: (position: CellPosition) =>
      isActive(position) && listSource(ruleOf(position)) !== null,
    getDataValidationRules: () => [],
    getDataValidationCellStyle: () => undefined,
    getDataValidationChipStyle: () => undefined,
    isDataValidationInvalid: () => false,
    isCellValidCheckbox: () => false,
  };
}

function listSource(rule: ValidationState | null): string | null {
  const { list } = (rule?.rule ?? {}) as {
    readonly list?: { readonly source: string; readonly inCellDropDown?: boolean };
  };
  return list && list.inCellDropDown !== false ? list.source : null;
}

/** The entries of a drop-down; null for a cell that has none. */
export function listValues(book: Book, rule: ValidationState, { sheetId, col, row }: CellPosition): string[] | null {
  const source = listSource(rule);
  if (source === null) return null;
  if (!source.startsWith("=")) return source.split(",").map((value) => value.trim());
  const cells = sourceCells(book, source, { sheetId, col, row });
  if (!cells) return [];
  const values: string[] = [];
  for (let line = cells.zone.top; line <= cells.zone.bottom; line++) {
    for (let column = cells.zone.left; column <= cells.zone.right; column++) {
      const { value } = cellResult(book, cells.sheetId, line, column);
      if (value !== null && value !== "") values.push(String(value));
    }
  }
  return values;
}

/** Sources are references or names. */
function sourceCells(book: Book, source: string, at: CellPosition) {
  const meaning = symbolMeaning(book, source.slice(1), at);
  if (meaning && "range" in meaning) return meaning.range;
  const text = toEngine(source, formulaSurroundings(book, at.sheetId, at.row, at.col));
  const range = book.model.getters.getRangeFromSheetXC(at.sheetId, text.slice(1));
  return range.invalidXc === undefined && range.invalidSheetName === undefined ? range : null;
}

function oneCell(row: number, column: number) {
  return { top: row, bottom: row, left: column, right: column };
}
