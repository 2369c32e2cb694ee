import type { ColumnSchema, TableSchema } from "../dataset/tables";
import { cell, columnLetters, range } from "./a1";
import { fontName, palette } from "./palette";
import type {
  CellContent,
  ConditionalFormat,
  SheetSpec,
  StyledRange,
  TableColumn,
  TableSpec,
  Validation,
} from "./sheetSpec";

/** The header row of every table sheet: above it the title and a line that says what may be typed. */
export const tableHeaderRow = 4;
export const firstTableRow = tableHeaderRow + 1;
/** Validation and formats go this far below the last row, so that rows typed later have them. */
const spareRows = 500;

export interface TableSheetInput {
  readonly name: string;
  /** Where it stands beside another table, counted from 0; the first column where not said. */
  readonly firstColumn?: number;
  readonly note: string;
  readonly footer: string;
  readonly schema: TableSchema;
  /** Cells of the rows, in the order of the schema's columns; formula columns included. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly rowsBefore: number;
  /** Characters, by column; the rest are narrow. */
  readonly widths: Readonly<Record<string, number>>;
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly wrapped?: readonly string[];
  readonly validations?: (place: TablePlace) => readonly Validation[];
  readonly conditionalFormats?: (place: TablePlace) => readonly ConditionalFormat[];
  /** The last column that is printed: keys and workings stand to its right. */
  readonly printTo: string;
  /** Pages side by side, 1 where not said: a wide table on one page is too small to read. */
  readonly pagesWide?: number;
  readonly frozenColumns?: number;
  readonly isProtected?: boolean;
  /** Columns that people fill although the program writes them too: their heads are light as those that people own. */
  readonly alsoTyped?: readonly string[];
  readonly tabColor?: string;
}

/** Addresses inside the table. */
export interface TablePlace {
  /** The column's data cells and spare rows below: "B5:B620". */
  column(name: string): string;
  /** First data cell of a column, relative: "B5". */
  first(name: string): string;
  /** All data cells and spare rows: "A5:T620". */
  readonly body: string;
  /** Letters of a column: "B". */
  letters(name: string): string;
}

const usualWidth = 12;

function numberFormat({ holds }: ColumnSchema): string | undefined {
  switch (holds) {
    case "text":
      return "@";
    case "date":
      return "dd/mm/yyyy";
    case "number":
    case "any":
      return undefined;
  }
}

function isNumeric({ holds }: ColumnSchema): boolean {
  return holds === "number" || holds === "date";
}

function tableColumn(column: ColumnSchema, input: TableSheetInput): TableColumn {
  // A formula in a cell formatted as text is text: formula columns keep the general format.
  const format = input.numberFormats?.[column.name] ?? (column.owner === "formula" ? undefined : numberFormat(column));
  return {
    name: column.name,
    owner: column.owner,
    width: input.widths[column.name] ?? usualWidth,
    ...(format === undefined ? {} : { numberFormat: format }),
    ...(input.wrapped?.includes(column.name) ? { wrap: true } : {}),
    horizontal: isNumeric(column) ? "right" : "left",
  };
}

export function tablePlace(schema: TableSchema, rowCount: number, firstColumn = 0): TablePlace {
  const last = tableHeaderRow + rowCount + spareRows;
  const indexOf = (name: string) => {
    const index = schema.columns.findIndex((column) => column.name === name);
    if (index < 0) throw new RangeError(`No column ${name} in ${schema.name}`);
    return firstColumn + index;
  };
  return {
    column: (name) => `${cell(indexOf(name), firstTableRow)}:${cell(indexOf(name), last)}`,
    first: (name) => cell(indexOf(name), firstTableRow),
    letters: (name) => columnLetters(indexOf(name)),
    body: range(
      { column: firstColumn, row: firstTableRow },
      { column: firstColumn + schema.columns.length - 1, row: last },
    ),
  };
}

function headerStyles({ schema, firstColumn = 0, alsoTyped = [] }: TableSheetInput): StyledRange[] {
  const row = (column: number) => cell(firstColumn + column, tableHeaderRow);
  const all: StyledRange = {
    range: `${row(0)}:${row(schema.columns.length - 1)}`,
    style: {
      bold: true,
      color: palette.paper,
      fill: palette.accent,
      vertical: "center",
      wrap: true,
      horizontal: "left",
      indent: 1,
      borders: { bottom: { style: "thin", color: palette.accent } },
    },
  };
  const typed = schema.columns.flatMap((column, index): StyledRange[] =>
    column.owner === "person" || alsoTyped.includes(column.name)
      ? [{ range: row(index), style: { fill: palette.accentSoft, color: palette.accent } }]
      : [],
  );
  const numeric = schema.columns.flatMap((column, index): StyledRange[] =>
    isNumeric(column) ? [{ range: row(index), style: { horizontal: "right" } }] : [],
  );
  return [all, ...typed, ...numeric];
}

function titleStyles(first: number, columns: number): StyledRange[] {
  const row = (number: number) => `${cell(first, number)}:${cell(first + columns, number)}`;
  return [
    { range: row(1), style: { fontSize: 18, bold: true, color: palette.accent } },
    { range: row(2), style: { color: palette.soft } },
  ];
}

function bodyStyles(input: TableSheetInput, place: TablePlace): StyledRange[] {
  const rule = { style: "hair" as const, color: palette.rule };
  const open = input.schema.columns.flatMap(({ name, owner }): StyledRange[] =>
    input.isProtected && owner === "person" ? [{ range: place.column(name), style: { locked: false } }] : [],
  );
  const first = input.firstColumn ?? 0;
  const used = range(
    { column: first, row: firstTableRow },
    { column: first + input.schema.columns.length - 1, row: tableHeaderRow + Math.max(input.rows.length, 1) },
  );
  return [
    { range: used, style: { vertical: "center", indent: 1, borders: { bottom: rule, insideHorizontal: rule } } },
    ...technical(input, place),
    ...open,
  ];
}

/** Keys and workings: there for formulas, out of the reader's way. */
function technical(input: TableSheetInput, place: TablePlace): StyledRange[] {
  const { columns } = input.schema;
  const first = columns.findIndex(({ name }) => name === input.printTo) + 1;
  return columns
    .slice(first)
    .map(({ name }) => ({ range: place.column(name), style: { fontSize: 8, color: palette.rule } }));
}

/** Rows whose wrapped text needs more than one line; a row that people type later fits itself. */
function rowHeights(input: TableSheetInput): SheetSpec["rowHeights"] {
  const wrapped = input.schema.columns.flatMap(({ name }, index) =>
    input.wrapped?.includes(name) ? [{ index, width: input.widths[name] ?? usualWidth }] : [],
  );
  return input.rows.flatMap((row, position) => {
    const lines = wrapped.map(({ index, width }) => {
      const content = row[index];
      return typeof content === "string" ? Math.ceil((content.length * 0.95) / width) : 1;
    });
    const most = Math.max(1, ...lines);
    const number = firstTableRow + position;
    return most > 1 ? [{ rows: `${number}:${number}`, height: 13.5 * most + 2 }] : [];
  });
}

const headHeights: SheetSpec["rowHeights"] = [
  { rows: "1:1", height: 28 },
  { rows: "2:2", height: 16 },
  { rows: "3:3", height: 6 },
  { rows: `${tableHeaderRow}:${tableHeaderRow}`, height: 32 },
];

/** What people read, in landscape, the header on every page. */
function printSetup(input: TableSheetInput, place: TablePlace): SheetSpec["print"] {
  return {
    orientation: "landscape",
    area: `$A:$${place.letters(input.printTo)}`,
    margins: { top: 1.2, bottom: 1.5, left: 1, right: 1 },
    fit: { wide: input.pagesWide ?? 1, tall: null },
    titleRows: `${tableHeaderRow}:${tableHeaderRow}`,
    footer: { left: input.name, right: input.footer },
  };
}

/** A sheet that is one table: title, one line of guidance, header, rows. All table sheets look and print alike. */
export function tableSheet(input: TableSheetInput): SheetSpec {
  const { schema, rows } = input;
  const first = input.firstColumn ?? 0;
  const place = tablePlace(schema, rows.length, first);
  const columns = schema.columns.map((column) => tableColumn(column, input));
  const table: TableSpec = {
    name: schema.name,
    at: cell(first, tableHeaderRow),
    columns,
    rows,
    rowsBefore: input.rowsBefore,
  };
  return {
    name: input.name,
    ...(input.tabColor === undefined ? {} : { tabColor: input.tabColor }),
    gridlines: false,
    columnWidths: columns.map(({ width }, index) => ({
      columns: `${columnLetters(first + index)}:${columnLetters(first + index)}`,
      width,
    })),
    rowHeights: [...headHeights, ...rowHeights(input)],
    cells: [{ at: cell(first, 1), rows: [[input.name], [input.note]] }],
    merges: [],
    styles: [
      { range: "A:Z", style: { fontName, fontSize: 10, color: palette.ink } },
      ...titleStyles(first, columns.length - 1),
      ...headerStyles(input),
      ...bodyStyles(input, place),
    ],
    tables: [table],
    validations: input.validations?.(place) ?? [],
    conditionalFormats: input.conditionalFormats?.(place) ?? [],
    charts: [],
    names: [],
    freeze: { rows: tableHeaderRow, columns: input.frozenColumns ?? 0 },
    print: printSetup(input, place),
    isProtected: input.isProtected ?? false,
  };
}
