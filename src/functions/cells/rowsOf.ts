import type { Values } from "../../analysis/values";
import { plainWord } from "../../dataset/plainWord";
import { JuntosError } from "../../errors";
import type { Cell, Cells } from "./cell";
import { isFlagWord } from "./flagIn";
import { isMissing, numberIn } from "./numberIn";

/** An argument that is a range: an array of rows, or null where it is omitted. */
export type RangeArgument = readonly (readonly unknown[])[] | null | undefined;

/** How many rows and columns a spill has. */
export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Ranges that belong together cell by cell, read down (or along, where they are rows). */
export interface Rows<Name extends string> {
  /** The shape of the first range, without its heading. */
  readonly shape: Shape;
  /** Each range's cells, as they came; null where the range was omitted. */
  readonly cells: Readonly<Record<Name, readonly unknown[] | null>>;
}

/**
 * Puts ranges side by side. If the first row of them holds texts and empty cells only, it is a heading and left out.
 *
 * @param ranges by the names of their arguments; the first one is required and gives the shape
 * @throws JuntosError "different-sizes" when they do not have as many cells each.
 */
export function rowsOf<Name extends string>(ranges: Readonly<Record<Name, RangeArgument>>): Rows<Name> {
  const names = Object.keys(ranges) as Name[];
  const tables = names.map((name, index) => tableOf(ranges[name], index === 0));
  const bodies = withoutHeadings(tables);
  const [first = [[null]]] = bodies;
  const shape = shapeOf(first ?? [[null]]);
  const cells = names.map((name, index) => {
    const body = bodies[index] ?? null;
    if (body) requireFit(body, shape, name);
    return [name, body ? body.flat() : null];
  });
  return { shape, cells: Object.fromEntries(cells) as Rows<Name>["cells"] };
}

/**
 * A table read by columns, without its heading: the columns as numbers, and the shape of one of them.
 *
 * @throws JuntosError "wrong-type" for a text or an error in it.
 */
export function columnsOf(
  table: RangeArgument,
  argument: string,
): { readonly shape: Shape; readonly columns: readonly Values[] } {
  const [body] = withoutHeadings([tableOf(table, true)]);
  const lines = body ?? [];
  const width = lines[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => lines.map((line) => numberIn(line[column], argument)));
  return { shape: { rows: lines.length, columns: 1 }, columns };
}

/**
 * A range's cells as numbers; null = missing.
 *
 * @throws JuntosError "wrong-type" for a text or an error in it.
 */
export function numbersIn<Name extends string>(rows: Rows<Name>, name: Name): Values {
  return (rows.cells[name] ?? []).map((cell) => numberIn(cell, name));
}

/**
 * The same for a range that may be omitted: undefined then.
 *
 * @throws JuntosError "wrong-type"
 */
export function optionalNumbersIn<Name extends string>(rows: Rows<Name>, name: Name): Values | undefined {
  return rows.cells[name] === null ? undefined : numbersIn(rows, name);
}

/** Every cell of a range in order, nothing taken for a heading; none where it is omitted. */
export function cellsOf(range: RangeArgument): readonly unknown[] {
  return tableOf(range, false)?.flat() ?? [];
}

/** One result a cell, in the shape of the first range: numbers and words alike; null = missing. */
export function spilled({ rows, columns }: Shape, results: readonly Cell[]): Cells {
  return Array.from({ length: rows }, (_, row) => results.slice(row * columns, (row + 1) * columns));
}

/**
 * The same for flags and words: missing is an empty text there, so that a filter and COUNTIF see nothing. Alone in its
 * cell it stays missing.
 */
export function spilledTexts(shape: Shape, results: readonly Cell[]): Cells {
  const isAlone = results.length === 1;
  return spilled(
    shape,
    results.map((result) => (result === null && !isAlone ? "" : result)),
  );
}

type Table = readonly (readonly unknown[])[];

/** A single value that is no range counts as one cell: the command line hands one over so. */
function tableOf(range: unknown, isRequired: boolean): Table | null {
  if (Array.isArray(range)) return range as Table;
  return range === null || range === undefined ? (isRequired ? [[null]] : null) : [[range]];
}

/** Ranges of as many rows lose their heading together; others each by itself, and have to fit afterwards. */
function withoutHeadings(tables: readonly (Table | null)[]): readonly (Table | null)[] {
  const given = tables.filter((table) => table !== null);
  const sameHeight = given.every(({ length }) => length === given[0]?.length);
  const hasHeading = given.some(isHeaded) && given.every((table) => isHeaded(table) || isBlankTop(table));
  if (sameHeight) return tables.map((table) => (table && hasHeading ? table.slice(1) : table));
  return tables.map((table) => (table && isHeaded(table) ? table.slice(1) : table));
}

/**
 * Texts with letters, and years, which the headings of Excel's tables hold as texts. "n/d" or "sim" on top is somebody's
 * value: taking it for a heading would move every answer up by a row.
 */
function isHeaded(table: Table): boolean {
  const [top = []] = table;
  return table.length > 1 && top.some(isHeading) && top.every((cell) => isHeading(cell) || isMissing(cell));
}

const markers = ["n/d", "nd", "n/a", "na", "n/i", "ni", "s/i", "s/d", "sem dado", "sem informacao", "nao informado"];

function isHeading(cell: unknown): boolean {
  if (typeof cell !== "string") return false;
  const word = plainWord(cell);
  return /\p{L}|^(19|20)\d\d$/u.test(word) && !markers.includes(word) && !isFlagWord(word);
}

function isBlankTop([top = []]: Table): boolean {
  return top.every(isMissing);
}

function shapeOf(table: Table): Shape {
  return { rows: table.length, columns: table[0]?.length ?? 0 };
}

/** As many cells, and where both are more than a line, the same rows and columns. */
function requireFit(table: Table, expected: Shape, argument: string): void {
  const { rows, columns } = shapeOf(table);
  const isLine = (shape: Shape) => shape.rows === 1 || shape.columns === 1;
  const sameCells = rows * columns === expected.rows * expected.columns;
  if (sameCells && (rows === expected.rows || (isLine({ rows, columns }) && isLine(expected)))) return;
  throw new JuntosError("different-sizes", {
    argument,
    size: rows * columns,
    expected: expected.rows * expected.columns,
  });
}
