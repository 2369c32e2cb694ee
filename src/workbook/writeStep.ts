/** The workbook inside one request. */
export interface RequestBook {
  readonly context: Excel.RequestContext;
  /** A sheet that exists by then, asked for once a request. */
  sheet(name: string): Excel.Worksheet;
}

/**
 * A piece of work that can be sent alone or with others, and sent again without harm. It names its sheets anew,
 * because nothing survives from one request to the next.
 */
export interface WriteStep {
  /** The sheet that it writes to, if its protection has to be lifted for it. */
  readonly sheet: string | null;
  /** What it will take of the request, rounded up. */
  readonly bytes: number;
  /** Cells whose content it writes: how much Excel has to work. */
  readonly cells: number;
  /** What it counts for when progress is told; 1 by default. */
  readonly units?: number;
  readonly queue: (book: RequestBook) => void;
}

/** Bytes that a property or a call takes, rounded up. */
export const propertyBytes = 200;
/** Bytes that a range takes with the paths to its format, font and the like, rounded up. */
export const rangeBytes = 600;

/** A step that sets properties: their number is its weight. */
export function propertiesStep(sheet: string, properties: number, set: (sheet: Excel.Worksheet) => void): WriteStep {
  return {
    sheet,
    bytes: rangeBytes + properties * propertyBytes,
    cells: 0,
    queue: (book) => set(book.sheet(sheet)),
  };
}

/** Deletes a sheet that may be gone already. */
export function removeStep(sheet: string): WriteStep {
  return {
    sheet: null,
    bytes: rangeBytes,
    cells: 0,
    units: 0,
    queue: ({ context }) => context.workbook.worksheets.getItemOrNullObject(sheet).delete(),
  };
}

/** The range without a reference kept beyond the request: half the actions, and nothing to clean up. */
export function rangeOf(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}
