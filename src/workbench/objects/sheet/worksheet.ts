import type { Book } from "../../book/book";
import { colorValue } from "../../book/color";
import { cellsNamed, checkedZone } from "../../book/rangeAddress";
import { copySheet, deleteSheet, moveSheet, renameSheet, sheetIds, sheetName } from "../../book/sheets";
import { setSheetVisibility } from "../../book/sheetVisibility";
import { standardWidthPoints, STANDARD_HEIGHT } from "../../book/rowsAndColumns";
import { usedZone } from "../../book/usedZone";
import { WHOLE_SHEET } from "../../book/zone";
import type { Zone } from "../../book/zone";
import type { Arguments } from "../../host/arguments";
import { flagValue, numberValue, textValue, wordValue } from "../../host/arguments";
import { invalidArgument } from "../../host/hostError";
import { officeClass } from "../../host/officeClass";
import type { OfficeMethod, OfficeObject, OfficeProperty } from "../../host/officeClass";
import { objectArgument, officeObject, rangeObject } from "../officeObjects";
import type { SheetTarget } from "../officeObjects";

const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;
const PLACES = ["None", "Before", "After", "Beginning", "End"] as const;

const properties: Readonly<Record<string, OfficeProperty<SheetTarget>>> = {
  Id: { get: ({ sheetId }) => sheetId },
  Name: {
    get: ({ book, sheetId }) => sheetName(book, sheetId),
    set: ({ book, sheetId }, value) => rename(book, sheetId, textValue(value)),
  },
  Position: {
    get: ({ book, sheetId }) => sheetIds(book).indexOf(sheetId),
    set: ({ book, sheetId }, value) => moveSheet(book, sheetId, numberValue(value)),
  },
  Visibility: {
    get: ({ book, sheetId }) => book.sheetState(sheetId).visibility,
    set: ({ book, sheetId }, value) => setSheetVisibility(book, sheetId, wordValue(value, VISIBILITY)),
  },
  TabColor: {
    get: ({ book, sheetId }) => book.model.getters.getSheet(sheetId).color ?? "",
    set: ({ book, sheetId }, value) =>
      book.run("COLOR_SHEET", { sheetId, ...(value !== "" && { color: colorValue(value) }) }),
  },
  ShowGridlines: { get: ({ book, sheetId }) => book.model.getters.getGridLinesVisibility(sheetId) },
  /** The client sets these two under other names than it reads them. */
  Gridlines: {
    set: ({ book, sheetId }, value) =>
      book.run("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible: flagValue(value) }),
  },
  ShowHeadings: { get: ({ book, sheetId }) => book.sheetState(sheetId).showHeadings },
  Headings: { set: ({ book, sheetId }, value) => book.setSheet(sheetId, { showHeadings: flagValue(value) }) },
  StandardWidth: {
    get: ({ book, sheetId }) => book.sheetState(sheetId).standardWidth,
    set: ({ book, sheetId }, value) => {
      const standardWidth = numberValue(value);
      if (standardWidth < 0 || standardWidth > 255 || standardWidthPoints(standardWidth) < 0) throw invalidArgument();
      book.setSheet(sheetId, { standardWidth });
    },
  },
  StandardHeight: { get: () => STANDARD_HEIGHT },
  EnableCalculation: { get: () => true },
};

const methods: Readonly<Record<string, OfficeMethod<SheetTarget>>> = {
  GetRange: ({ book, sheetId }, args) => rangeObject(book, sheetId, cellsNamed(book, sheetId, args.optionalText(0))),
  GetRangeByIndexes: ({ book, sheetId }, args) => {
    const [top, left, rows, columns] = [args.whole(0), args.whole(1), args.whole(2), args.whole(3)];
    const zone = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    return rangeObject(book, sheetId, checkedZone(zone));
  },
  GetCell: ({ book, sheetId }, args) => {
    const [row, column] = [args.whole(0), args.whole(1)];
    return rangeObject(book, sheetId, checkedZone({ top: row, bottom: row, left: column, right: column }));
  },
  GetUsedRange: (target, args) => usedObject(target, args) ?? rangeObject(target.book, target.sheetId, FIRST_CELL),
  GetUsedRangeOrNullObject: (target, args) => usedObject(target, args),
  Activate: ({ book, sheetId }) => {
    if (book.sheetState(sheetId).visibility !== "Visible") throw invalidArgument("a hidden sheet cannot be activated");
    book.activeSheetId = sheetId;
    return null;
  },
  Calculate: ({ book }) => {
    book.settle();
    return null;
  },
  Delete: ({ book, sheetId }) => {
    deleteSheet(book, sheetId);
    return null;
  },
  Copy: ({ book, sheetId }, args) => {
    const place = copyPlace(book, args);
    const copy = copySheet(book, sheetId);
    moveSheet(book, copy, place);
    return officeObject("Worksheet", { book, sheetId: copy });
  },
  GetNext: ({ book, sheetId }, args) => neighbour(book, sheetId, 1, args.flag(0, false)) ?? notFound(),
  GetNextOrNullObject: ({ book, sheetId }, args) => neighbour(book, sheetId, 1, args.flag(0, false)),
  GetPrevious: ({ book, sheetId }, args) => neighbour(book, sheetId, -1, args.flag(0, false)) ?? notFound(),
  GetPreviousOrNullObject: ({ book, sheetId }, args) => neighbour(book, sheetId, -1, args.flag(0, false)),
};

export const worksheetClass = officeClass<SheetTarget>({
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId }),
  properties,
  navigations: {
    Tables: (target) => officeObject("TableCollection", target),
    Charts: (target) => officeObject("ChartCollection", target),
    Names: (target) => officeObject("NamedItemCollection", target),
    FreezePanes: (target) => officeObject("WorksheetFreezePanes", target),
    Protection: (target) => officeObject("WorksheetProtection", target),
    PageLayout: (target) => officeObject("PageLayout", target),
    HorizontalPageBreaks: (target) => officeObject("PageBreakCollection", target),
  },
  methods,
});

const FIRST_CELL: Zone = { top: 0, left: 0, bottom: 0, right: 0 };

function usedObject({ book, sheetId }: SheetTarget, args: Arguments): OfficeObject | null {
  const zone = usedZone(book, sheetId, WHOLE_SHEET, args.flag(0, false));
  return zone && rangeObject(book, sheetId, zone);
}

/** On an existing sheet Excel calls a name that is taken an invalid argument. */
function rename(book: Book, sheetId: string, name: string): void {
  try {
    renameSheet(book, sheetId, name);
  } catch (error) {
    throw (error as { code?: string }).code === "ItemAlreadyExists" ? invalidArgument(`sheet name ${name}`) : error;
  }
}

/** The tab position that a copy gets. "Before" and "After" need the neighbour named, or Excel fails. */
function copyPlace(book: Book, args: Arguments): number {
  const { length } = sheetIds(book);
  const place = args.word(0, PLACES, "None");
  if (place === "Beginning") return 0;
  if (place === "End" || place === "None") return length;
  if (!args.object(1)) throw invalidArgument(`copy ${place} which sheet?`);
  const at = sheetIds(book).indexOf(objectArgument(args, 1, "Worksheet").sheetId);
  return place === "Before" ? at : at + 1;
}

function neighbour(book: Book, sheetId: string, step: 1 | -1, visibleOnly: boolean): OfficeObject | null {
  const ids = sheetIds(book).filter(
    (id) => id === sheetId || !visibleOnly || book.sheetState(id).visibility === "Visible",
  );
  const next = ids[ids.indexOf(sheetId) + step];
  return next === undefined ? null : officeObject("Worksheet", { book, sheetId: next });
}

function notFound(): never {
  throw invalidArgument("no such neighbour");
}
