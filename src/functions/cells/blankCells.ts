/**
 * Tells which cells of some ranges are empty. The answer has one test per address, which takes a row and a column
 * counted from the range's own first cell.
 */
export type FindBlanks = (addresses: readonly string[]) => Promise<readonly IsBlank[]>;

export type IsBlank = (row: number, column: number) => boolean;

/** Arguments, and where each of them stands: an empty address where it was computed. */
export interface PlacedArguments {
  readonly args: readonly unknown[];
  readonly addresses: readonly string[];
}

/**
 * The arguments with null where a cell is empty. Newer Excels say so themselves; older ones hand over 0 for an empty
 * cell, so that a school without a score would become the worst one. Where a 0 came and no null did, the cells are looked
 * up once, together. What was computed has no cells: its zeros are taken for what they say.
 */
export async function withBlanks(placed: PlacedArguments, findBlanks: FindBlanks): Promise<readonly unknown[]> {
  const { args, addresses } = placed;
  if (args.some(hasNull)) return args;
  const doubtful = args.flatMap((arg, index) => (addresses[index] && hasZero(arg) ? [index] : []));
  if (doubtful.length === 0) return args;
  const tests = await findBlanks(doubtful.map((index) => addresses[index] ?? ""));
  const result = [...args];
  doubtful.forEach((index, position) => {
    const isBlank = tests[position];
    if (isBlank) result[index] = blanked(args[index], isBlank);
  });
  return result;
}

function hasNull(arg: unknown): boolean {
  return isRange(arg) && arg.some((row) => row.includes(null));
}

function hasZero(arg: unknown): boolean {
  return isRange(arg) ? arg.some((row) => row.includes(0)) : arg === 0;
}

function blanked(arg: unknown, isBlank: IsBlank): unknown {
  if (!isRange(arg)) return isBlank(0, 0) ? null : arg;
  return arg.map((cells, row) => cells.map((cell, column) => (cell === 0 && isBlank(row, column) ? null : cell)));
}

/**
 * The arguments without the empty tail of whole columns (B:B): those lose the rows below the last one that holds
 * anything in any of them, so that they still belong together.
 */
export function withoutEmptyTails({ args, addresses }: PlacedArguments): readonly unknown[] {
  const isWhole = (arg: unknown, index: number): arg is readonly (readonly unknown[])[] =>
    isRange(arg) && (arg.length >= SHEET_ROWS || wholeColumns.test(addresses[index] ?? ""));
  const used = Math.max(1, ...args.filter(isWhole).map(usedRows));
  return args.map((arg, index) => (isWhole(arg, index) ? arg.slice(0, used) : arg));
}

const SHEET_ROWS = 1_048_576;
const wholeColumns = /^(?:.*!)?\$?[A-Z]+:\$?[A-Z]+$/;

function usedRows(range: readonly (readonly unknown[])[]): number {
  return range.findLastIndex((row) => row.some((cell) => cell !== null && cell !== "")) + 1;
}

function isRange(arg: unknown): arg is readonly (readonly unknown[])[] {
  return Array.isArray(arg);
}
