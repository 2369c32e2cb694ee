import { JuntosError } from "../errors";
import type { ExcelRun, RequestOptions } from "./excelRun";
import { sendRequest } from "./sendRequest";
import { askTableSize, tableSize, type TableSize } from "./tableSize";

/** A cell as it was read; blank is "". A cell that shows an error is told apart from text that looks like one. */
export type TableCell = string | number | boolean | CellError;

export interface CellError {
  /** "#N/A", "#REF!"… */
  readonly error: string;
}

/** A table as people left it, in its present order. */
export interface TableRows {
  readonly name: string;
  /** The sheet that it is on now. */
  readonly sheet: string;
  /** Headers as they stand, from left to right, foreign ones too. */
  readonly columns: readonly string[];
  /**
   * The body without the blank rows at its end (an empty table has one): a row is blank when nothing but
   * calculated columns is filled in.
   */
  readonly rows: readonly (readonly TableCell[])[];
}

export interface ReadTables {
  readonly tables: ReadonlyMap<string, TableRows>;
  /** Names that no table of the workbook has. */
  readonly missing: readonly string[];
}

/** So many cells make about 3 MB of an answer that may have 5; where they make more, it is asked again by halves. */
const answerCells = 120_000;

/**
 * Tables of the workbook as plain data, missing ones told and not thrown. Two round trips for any number of tables
 * until their cells need more, and one more where a cell may show an error. `table-changed` where somebody changed
 * a table between two answers.
 */
export async function readTables(
  run: ExcelRun,
  names: readonly string[],
  options: RequestOptions = {},
): Promise<ReadTables> {
  const sizes = await tableSizes(run, names, options);
  const slices = sizes.flatMap((size) => slicesOf(size));
  const read: ReadSlice[] = [];
  for (const group of groupsOf(slices)) read.push(...(await readSlices(run, group, options)));
  const errors = await readErrors(run, read.filter(mayHoldErrors), options);
  const tables = sizes.map((size) =>
    tableRows(
      size,
      read.filter(({ slice }) => slice.table === size.name),
      errors,
    ),
  );
  const found = new Set(sizes.map(({ name }) => name));
  return {
    tables: new Map(tables.map((table) => [table.name, table])),
    missing: names.filter((name) => !found.has(name)),
  };
}

/** Some body rows of a table. */
interface Slice {
  readonly table: string;
  readonly first: number;
  readonly count: number;
  readonly columns: number;
  /** What the table had when it was measured. */
  readonly bodyRows: number;
}

interface ReadSlice {
  readonly slice: Slice;
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

async function tableSizes(run: ExcelRun, names: readonly string[], options: RequestOptions): Promise<TableSize[]> {
  return sendRequest(
    run,
    async (context) => {
      const asked = names.map((name) => askTableSize(context, name));
      await context.sync();
      return asked.flatMap((table) => tableSize(table) ?? []);
    },
    options,
  );
}

function slicesOf({ name, columns, bodyRows }: TableSize): Slice[] {
  const count = Math.max(1, Math.floor(answerCells / columns.length));
  const pieces = Array.from({ length: Math.ceil(bodyRows / count) }, (_, index) => index * count);
  const whole = { table: name, columns: columns.length, bodyRows };
  return pieces.map((first) => ({ ...whole, first, count: Math.min(count, bodyRows - first) }));
}

function groupsOf(slices: readonly Slice[]): Slice[][] {
  const groups: Slice[][] = [];
  let cells = Infinity;
  for (const slice of slices) {
    const more = slice.count * slice.columns;
    if (cells + more > answerCells) {
      groups.push([]);
      cells = 0;
    }
    groups.at(-1)?.push(slice);
    cells += more;
  }
  return groups;
}

async function readSlices(run: ExcelRun, slices: readonly Slice[], options: RequestOptions): Promise<ReadSlice[]> {
  try {
    return await sendRequest(run, (context) => loadSlices(context, slices), options);
  } catch (thrown) {
    if (!(thrown instanceof JuntosError) || thrown.code !== "excel-payload-too-large") throw thrown;
    const [one, other] = halves(slices);
    if (other.length === 0) throw thrown;
    return [...(await readSlices(run, one, options)), ...(await readSlices(run, other, options))];
  }
}

function halves(slices: readonly Slice[]): [Slice[], Slice[]] {
  const [only] = slices;
  if (slices.length > 1 || !only) {
    const half = Math.ceil(slices.length / 2);
    return [slices.slice(0, half), slices.slice(half)];
  }
  if (only.count < 2) return [[only], []];
  const half = Math.ceil(only.count / 2);
  return [[{ ...only, count: half }], [{ ...only, first: only.first + half, count: only.count - half }]];
}

async function loadSlices(context: Excel.RequestContext, slices: readonly Slice[]): Promise<ReadSlice[]> {
  const asked = slices.map((slice) => {
    const body = context.workbook.tables.getItem(slice.table).getDataBodyRange().untrack();
    const range = sliceRange(body, slice);
    body.load({ rowCount: true, columnCount: true });
    range.load({ values: true });
    return { slice, body, range };
  });
  await context.sync();
  return asked.map(({ slice, body, range }) => {
    const isSame = body.rowCount === slice.bodyRows && body.columnCount === slice.columns;
    if (!isSame) throw new JuntosError("table-changed", { table: slice.table });
    return { slice, rows: range.values };
  });
}

function sliceRange(body: Excel.Range, { first, count }: Slice): Excel.Range {
  return body
    .getRow(first)
    .untrack()
    .getResizedRange(count - 1, 0)
    .untrack();
}

/** Only a value that begins with "#" may be an error, so only those slices are asked for their types. */
function mayHoldErrors({ rows }: ReadSlice): boolean {
  return rows.some((row) => row.some((value) => typeof value === "string" && value.startsWith("#")));
}

type ErrorCells = ReadonlyMap<Slice, ReadonlySet<string>>;

async function readErrors(run: ExcelRun, suspects: readonly ReadSlice[], options: RequestOptions): Promise<ErrorCells> {
  const found = new Map<Slice, ReadonlySet<string>>();
  for (const group of groupsOf(suspects.map(({ slice }) => slice))) {
    const types = await sendRequest(run, (context) => loadErrorCells(context, group), options);
    group.forEach((slice, index) => found.set(slice, types[index] ?? new Set()));
  }
  return found;
}

async function loadErrorCells(context: Excel.RequestContext, slices: readonly Slice[]): Promise<Set<string>[]> {
  const ranges = slices.map((slice) => {
    const body = context.workbook.tables.getItem(slice.table).getDataBodyRange().untrack();
    const range = sliceRange(body, slice);
    range.load({ valueTypes: true });
    return range;
  });
  await context.sync();
  return ranges.map(
    ({ valueTypes }) =>
      new Set(
        valueTypes.flatMap((row, down) => row.flatMap((type, right) => (isError(type) ? [`${down},${right}`] : []))),
      ),
  );
}

/** The enumeration is a global value of the library; its members are strings. */
function isError(type: string): boolean {
  return type === "Error";
}

function tableRows(size: TableSize, read: readonly ReadSlice[], errors: ErrorCells): TableRows {
  const rows = read.flatMap(({ slice, rows: raw }) => {
    const inError = errors.get(slice);
    return raw.map((row, down) =>
      row.map((value, right) => (inError?.has(`${down},${right}`) ? { error: String(value) } : value)),
    );
  });
  const last = rows.findLastIndex((row) => row.some((value, column) => value !== "" && !size.isCalculated[column]));
  return { name: size.name, sheet: size.sheet, columns: size.columns, rows: rows.slice(0, last + 1) };
}
