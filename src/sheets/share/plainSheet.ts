import { columnLetters } from "../a1";
import { fontName, palette } from "../palette";
import type { CellContent, SheetSpec, StyledRange } from "../sheetSpec";

export interface PlainSheetInput {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Characters, column by column. */
  readonly widths: readonly number[];
  /** Positions of columns that hold numbers. */
  readonly numeric?: readonly number[];
  readonly wrapped?: readonly number[];
  readonly orientation: "portrait" | "landscape";
  readonly footer: string;
}

const headRow = 4;

/** A sheet of values to read and print: title, a line of what it is, heads, rows. Nothing in it is a table or typed. */
export function plainSheet(input: PlainSheetInput): SheetSpec {
  const { name, title, note, heads, rows, widths, orientation, footer } = input;
  const lastColumn = columnLetters(heads.length - 1);
  const last = headRow + Math.max(rows.length, 1);
  return {
    name,
    gridlines: false,
    columnWidths: widths.map((width, index) => ({ columns: `${columnLetters(index)}:${columnLetters(index)}`, width })),
    rowHeights: [
      { rows: "1:1", height: 28 },
      { rows: `${headRow}:${headRow}`, height: 30 },
    ],
    cells: [
      { at: "A1", rows: [[title], [note]] },
      { at: `A${headRow}`, rows: [heads, ...rows] },
    ],
    merges: [],
    styles: styles(input),
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    names: [],
    freeze: { rows: headRow, columns: 0 },
    print: {
      orientation,
      area: `$A$1:$${lastColumn}$${last}`,
      margins: { top: 1.2, bottom: 1.5, left: 1, right: 1 },
      fit: { wide: 1, tall: null },
      titleRows: `${headRow}:${headRow}`,
      footer: { left: name, right: footer },
    },
    isProtected: false,
  };
}

function styles({ heads, rows, numeric = [], wrapped = [] }: PlainSheetInput): StyledRange[] {
  const lastColumn = columnLetters(heads.length - 1);
  const last = headRow + Math.max(rows.length, 1);
  const column = (index: number, from: number) => `${columnLetters(index)}${from}:${columnLetters(index)}${last}`;
  const rule = { style: "hair" as const, color: palette.rule };
  return [
    { range: "A:Z", style: { fontName, fontSize: 10, color: palette.ink, vertical: "top" } },
    { range: "A1", style: { fontSize: 18, bold: true, color: palette.accent } },
    { range: "A2", style: { color: palette.soft } },
    {
      range: `A${headRow}:${lastColumn}${headRow}`,
      style: { bold: true, color: palette.paper, fill: palette.accent, vertical: "center", wrap: true },
    },
    { range: `A${headRow + 1}:${lastColumn}${last}`, style: { borders: { bottom: rule, insideHorizontal: rule } } },
    ...heads.map((_, index): StyledRange =>
      numeric.includes(index)
        ? { range: column(index, headRow), style: { horizontal: "right" } }
        : { range: column(index, headRow + 1), style: { numberFormat: "@" } },
    ),
    ...wrapped.map((index): StyledRange => ({ range: column(index, headRow + 1), style: { wrap: true } })),
  ];
}
