import { cellRange, type CellRange } from "./cellRange";

/** The sheet-scoped name that tells our sheets from others, and finished ones from unfinished ones. */
export const sheetMark = "juntos_area";
/** What the mark refers to while a sheet is being made; afterwards it is the area that the program filled. */
export const unfinishedMark = "=FALSE";

/** The sheet-scoped name that holds the design, as a text, that a sheet without tables was dressed by. */
export const designMark = "juntos_desenho";

export interface SheetState {
  readonly name: string;
  /** The area that the program filled; null = unfinished; undefined = not ours. */
  readonly mark: CellRange | null | undefined;
  /** What sheetDesign gave when it was dressed; null = unknown. */
  readonly design: string | null;
  /** Cells with content; null = none. */
  readonly used: CellRange | null;
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly isProtected: boolean;
  readonly protection: Excel.WorksheetProtectionOptions;
}

/** What is asked of a sheet before the sync, to be read after it. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly design: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
}

/** Asks for the state of a sheet that may not exist. */
export function askSheet(sheet: Excel.Worksheet): AskedSheet {
  const mark = sheet.names.getItemOrNullObject(sheetMark);
  const design = sheet.names.getItemOrNullObject(designMark);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  const { tables, charts } = sheet;
  sheet.load({ name: true });
  sheet.protection.load({ protected: true, options: true });
  mark.load({ formula: true });
  design.load({ formula: true });
  used.load({ address: true });
  tables.load({ name: true });
  charts.load({ name: true });
  return { sheet, mark, design, used, tables, charts };
}

/** The answer; null = there is no such sheet. */
export function sheetState({ sheet, mark, design, used, tables, charts }: AskedSheet): SheetState | null {
  if (sheet.isNullObject) return null;
  return {
    name: sheet.name,
    mark: mark.isNullObject ? undefined : markedArea(String(mark.formula)),
    design: design.isNullObject ? null : String(design.formula).replace(/^="(.*)"$/, "$1"),
    used: used.isNullObject ? null : cellRange(used.address),
    tables: tables.items.map(({ name }) => name),
    charts: charts.items.map(({ name }) => name),
    isProtected: sheet.protection.protected,
    protection: sheet.protection.options,
  };
}

/** Rows that people deleted under the mark leave #REF! there: still ours, but nothing to clear. */
function markedArea(formula: string): CellRange | null {
  if (formula.toUpperCase() === unfinishedMark) return null;
  return formula.includes("#REF!") ? { row: 0, column: 0, rows: 1, columns: 1 } : cellRange(formula);
}
