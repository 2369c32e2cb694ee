import type { CellStyle, SheetSpec, TableColumn, TableSpec } from "../sheets/sheetSpec";
import { applyStyle, setNumberFormat, styleProperties } from "./applyStyle";
import { cellRange, rangeAddress, type CellRange } from "./cellRange";
import { propertiesStep, rangeOf, type WriteStep } from "./writeStep";

/**
 * The look of a sheet: grid, tab, default style, widths, heights, the columns of its tables, styles in their order.
 * Number formats come with it, so it goes before any value. Its actions do not depend on how many cells there are.
 */
export function lookSteps(sheet: string, spec: SheetSpec, defaultStyle: CellStyle | undefined): WriteStep[] {
  return [
    propertiesStep(sheet, 2 + (defaultStyle ? styleProperties(defaultStyle) : 0), (target) => {
      target.showGridlines = spec.gridlines;
      if (spec.tabColor !== undefined) target.tabColor = spec.tabColor;
      if (defaultStyle) applyStyle(target.getRange().untrack(), defaultStyle);
    }),
    ...spec.tables.flatMap((table) => tableLook(sheet, table)),
    ...spec.columnWidths.map(({ columns, width }) => widthStep(sheet, columns, width)),
    ...spec.rowHeights.map(({ rows, height }) =>
      propertiesStep(sheet, 1, (target) => {
        rangeOf(target, rows).format.rowHeight = height;
      }),
    ),
    ...spec.styles.map(({ range, style }) => styleStep(sheet, range, style)),
  ];
}

/** Number format, alignment and wrapping of some body rows, neighbouring columns alike in one action. */
export function columnStyleSteps(
  sheet: string,
  columns: readonly TableColumn[],
  body: Pick<CellRange, "row" | "column" | "rows">,
): WriteStep[] {
  return alike(columns.map(columnStyle)).flatMap(({ first, count, style }) => {
    const range = rangeAddress({ ...body, column: body.column + first, columns: count });
    return styleProperties(style) === 0 ? [] : [styleStep(sheet, range, style)];
  });
}

/**
 * What a refresh sets of the look: cells that hold text are formatted as text, whatever somebody made of them,
 * or codes would lose their zeros.
 */
export function textFormatSteps(sheet: string, spec: SheetSpec): WriteStep[] {
  return spec.styles
    .filter(({ style }) => style.numberFormat === "@")
    .map(({ range }) => propertiesStep(sheet, 1, (target) => setNumberFormat(rangeOf(target, range), "@")));
}

/** Characters of the default font (Calibri 11, 7 pixels a digit and 5 of padding) to points of 4/3 pixels. */
export function widthStep(sheet: string, columns: string, characters: number): WriteStep {
  const pixels = Math.round(characters < 1 ? characters * 12 : characters * 7 + 5);
  return propertiesStep(sheet, 1, (target) => {
    rangeOf(target, columns).format.columnWidth = pixels * 0.75;
  });
}

function styleStep(sheet: string, range: string, style: CellStyle): WriteStep {
  const { rows, columns } = cellRange(range);
  const { insideHorizontal, insideVertical, ...outside } = style.borders ?? {};
  // Excel has no inside borders where there is one row or one column.
  const borders = {
    ...outside,
    ...(rows > 1 && insideHorizontal !== undefined && { insideHorizontal }),
    ...(columns > 1 && insideVertical !== undefined && { insideVertical }),
  };
  return propertiesStep(sheet, styleProperties(style), (target) =>
    applyStyle(rangeOf(target, range), { ...style, borders }),
  );
}

function tableLook(sheet: string, table: TableSpec): WriteStep[] {
  const { row, column } = cellRange(table.at);
  const body = { row: row + 1, column, rows: Math.max(table.rows.length, 1) };
  const widths = alike(table.columns.map(({ width }) => ({ width }))).map(({ first, count, style }) => {
    const columns = { ...body, column: column + first, columns: count };
    return widthStep(sheet, rangeAddress(columns), style.width);
  });
  return [...widths, ...columnStyleSteps(sheet, table.columns, body)];
}

function columnStyle({ numberFormat, wrap, horizontal }: TableColumn): CellStyle {
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(wrap !== undefined && { wrap }),
    ...(horizontal !== undefined && { horizontal }),
  };
}

/** Runs of neighbours that are alike. */
function alike<Style extends object>(styles: readonly Style[]): { first: number; count: number; style: Style }[] {
  const runs: { first: number; count: number; style: Style }[] = [];
  for (const [index, style] of styles.entries()) {
    const last = runs.at(-1);
    if (last && JSON.stringify(last.style) === JSON.stringify(style)) last.count += 1;
    else runs.push({ first: index, count: 1, style });
  }
  return runs;
}
