import { addressZone, splitAddress } from "./address";
import type { BookSnapshot, CellSnapshot, ChartSeriesSnapshot, ChartSnapshot, SheetSnapshot } from "./snapshot";

export interface SheetAloneOptions {
  /** Addresses whose content is left out: controls that do nothing without the rest of the workbook. */
  readonly without?: readonly string[];
}

/**
 * A workbook that holds one sheet of another as values: no formula, name, table, validation or link that could carry
 * anything of the other sheets, and no style that the sheet does not use. Its charts draw its own cells; what a series
 * took from elsewhere is taken out.
 *
 * @throws RangeError when there is no such sheet
 */
export function sheetAlone(book: BookSnapshot, name: string, { without = [] }: SheetAloneOptions = {}): BookSnapshot {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new RangeError(`No sheet ${name}`);
  const holes = without.flatMap((address) => addressZone(address) ?? []);
  const isHole = ({ row, column }: CellSnapshot) =>
    holes.some(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const styles = new UsedStyles(book.styles);
  const cells = sheet.cells.filter((cell) => !isHole(cell)).map((cell) => valueOf(cell, styles.position(cell.style)));
  const columns = sheet.columns.map((column) =>
    column.style === undefined ? column : { ...column, style: styles.position(column.style) },
  );
  const alone: SheetSnapshot = {
    ...sheet,
    visibility: "Visible",
    cells,
    columns,
    tables: [],
    validations: [],
    names: [],
    charts: sheet.charts.map((chart) => ownChart(chart, name)),
    protection: { isProtected: false, options: {} },
  };
  const { language } = book.properties;
  return {
    sheets: [alone],
    styles: styles.used,
    names: [],
    activeSheet: name,
    properties: language === undefined ? {} : { language },
  };
}

/** Styles renumbered in the order of their use; the default one stays the first. */
class UsedStyles {
  readonly #all: BookSnapshot["styles"];
  readonly #positions = new Map<number, number>();
  readonly used: BookSnapshot["styles"][number][] = [];

  constructor(all: BookSnapshot["styles"]) {
    this.#all = all;
    this.position(0);
  }

  position(style: number): number {
    const known = this.#positions.get(style);
    if (known !== undefined) return known;
    const found = this.#all[style];
    if (!found) return 0;
    this.#positions.set(style, this.used.length);
    this.used.push(found);
    return this.used.length - 1;
  }
}

function valueOf({ row, column, value, isError }: CellSnapshot, style: number): CellSnapshot {
  return { row, column, value, style, ...(isError && { isError }) };
}

function ownChart(chart: ChartSnapshot, sheet: string): ChartSnapshot {
  const series = chart.series
    .filter(({ values }) => isOn(values, sheet))
    .map(({ nameReference, categories, ...rest }): ChartSeriesSnapshot => ({
      ...rest,
      categories: categories !== null && isOn(categories, sheet) ? categories : null,
      ...(nameReference !== undefined && isOn(nameReference, sheet) && { nameReference }),
    }));
  return { ...chart, series };
}

/** Whether a reference, "'Painel 1'!$A$1" or "=Painel!$A$1", is to cells of a sheet. */
function isOn(reference: string, sheet: string): boolean {
  return splitAddress(reference.replace(/^=/, "")).sheet === sheet;
}
