import { cellFormula, cellResult, cellStyle } from "../../book/cellReading";
import { changeLook, setNumberFormats } from "../../book/formatCells";
import { cellText } from "../../book/cellText";
import { checkReadable, isUnbounded } from "../../book/rangeAddress";
import { enterInputs } from "../../book/enterInputs";
import { columnCount, rowCount } from "../../book/zone";
import type { Zone } from "../../book/zone";
import { textValue } from "../../host/arguments";
import { invalidArgument } from "../../host/hostError";
import type { OfficeMethod, OfficeProperty } from "../../host/officeClass";
import { valueType } from "../officeEvents";
import type { RangeTarget } from "../officeObjects";

type CellGet = (target: RangeTarget, row: number, column: number) => unknown;

/** What a range's cells hold, as Office.js reads and writes it: arrays of rows. */
export const contentProperties: Readonly<Record<string, OfficeProperty<RangeTarget>>> = {
  Values: { get: grid(valueOf, true), set: assign },
  Formulas: { get: grid(formulaOf, true), set: assign },
  FormulasLocal: { get: grid(formulaOf, true), set: assign },
  Text: { get: grid(({ book, live }, row, column) => cellText(book, live.sheetId, row, column), true) },
  ValueTypes: { get: grid(valueTypeOf, true) },
  NumberFormat: { get: grid(numberFormatOf, false), set: assignNumberFormat },
  NumberFormatLocal: { get: grid(numberFormatOf, false) },
};

export const contentMethods: Readonly<Record<string, OfficeMethod<RangeTarget>>> = {
  /** The client announces the size of an array that it is about to send in blocks. */
  _ValidateArraySize: ({ live }, args) => {
    if (args.whole(0) !== rowCount(live.zone) || args.whole(1) !== columnCount(live.zone)) throw sizeMismatch();
    return null;
  },
};

function valueOf({ book, live }: RangeTarget, row: number, column: number): unknown {
  return cellResult(book, live.sheetId, row, column).value ?? "";
}

function formulaOf(target: RangeTarget, row: number, column: number): unknown {
  return cellFormula(target.book, target.live.sheetId, row, column) ?? valueOf(target, row, column);
}

function valueTypeOf({ book, live }: RangeTarget, row: number, column: number): string {
  return valueType(cellResult(book, live.sheetId, row, column));
}

function numberFormatOf({ book, live }: RangeTarget, row: number, column: number): string {
  return cellStyle(book, live.sheetId, row, column).numberFormat;
}

/** Reads every cell of a range; whole rows and columns read as null, as in Excel. */
function grid(read: CellGet, needsCalculation: boolean): (target: RangeTarget) => unknown {
  return (target) => {
    const { zone } = target.live;
    if (isUnbounded(zone)) return null;
    checkReadable(zone);
    if (needsCalculation) target.book.settle();
    return Array.from({ length: rowCount(zone) }, (_row, row) =>
      Array.from({ length: columnCount(zone) }, (_column, column) => read(target, zone.top + row, zone.left + column)),
    );
  };
}

function assign({ book, live }: RangeTarget, value: unknown): void {
  enterInputs(book, { sheetId: live.sheetId, zone: live.zone, inputOf: spreadValue(live.zone, value) });
}

function assignNumberFormat({ book, live }: RangeTarget, value: unknown): void {
  const { zone } = live;
  if (isUnbounded(zone)) {
    const numberFormat = textValue(value);
    changeLook(book, live, (style) => ({ ...style, numberFormat }));
    return;
  }
  const formatOf = spreadValue(zone, value);
  setNumberFormats(book, live, (row, column) => {
    const format = formatOf(row - zone.top, column - zone.left);
    return format === null ? null : textValue(format);
  });
}

/**
 * What each cell gets of an assigned value: one value for all, or an array of rows of exactly the range's size.
 * @throws HostError InvalidArgument for another size
 */
export function spreadValue(zone: Zone, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  if (rows.length !== rowCount(zone)) throw sizeMismatch();
  for (const row of rows) if (!Array.isArray(row) || row.length !== columnCount(zone)) throw sizeMismatch();
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

function sizeMismatch(): Error {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
