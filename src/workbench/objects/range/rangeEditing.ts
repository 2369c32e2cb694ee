import { clearLook } from "../../book/clearCells";
import { copyCells } from "../../book/copyCells";
import { deleteCells, insertCells } from "../../book/insertCells";
import { hiddenFlag, setHidden } from "../../book/rowsAndColumns";
import { mergeCells, unmergeCells } from "../../book/merges";
import { hyperlinkAt, setHyperlink } from "../../book/hyperlinks";
import { checkUnlocked } from "../../book/protection";
import { clearContents } from "../../book/writeCells";
import { flagValue, recordValue } from "../../host/arguments";
import { invalidArgument } from "../../host/hostError";
import type { OfficeMethod, OfficeProperty } from "../../host/officeClass";
import { objectArgument, rangeObject } from "../officeObjects";
import type { RangeTarget } from "../officeObjects";
import { cellsElsewhere } from "./cellsElsewhere";

export const editProperties: Readonly<Record<string, OfficeProperty<RangeTarget>>> = {
  RowHidden: {
    get: ({ book, live }) => hiddenFlag(book, live, "row"),
    set: ({ book, live }, value) => setHidden(book, live, "row", flagValue(value)),
  },
  ColumnHidden: {
    get: ({ book, live }) => hiddenFlag(book, live, "column"),
    set: ({ book, live }, value) => setHidden(book, live, "column", flagValue(value)),
  },
  Hidden: {
    get: ({ book, live }) => hiddenFlag(book, live, "row") === true || hiddenFlag(book, live, "column") === true,
  },
  Hyperlink: {
    get: ({ book, live }) => hyperlinkAt(book, live),
    set: ({ book, live }, value) => setHyperlink(book, live, value === null ? null : recordValue(value)),
  },
};

const SHIFT_IN = ["Down", "Right"] as const;
const SHIFT_OUT = ["Up", "Left"] as const;
const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
const COPY = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export const editMethods: Readonly<Record<string, OfficeMethod<RangeTarget>>> = {
  Insert: ({ book, live }, args) => {
    const zone = insertCells(book, live, args.word(0, SHIFT_IN));
    return rangeObject(book, live.sheetId, zone);
  },
  Delete: ({ book, live }, args) => {
    deleteCells(book, live, args.word(0, SHIFT_OUT));
    return null;
  },
  Clear: ({ book, live }, args) => {
    const part = args.word(0, APPLY_TO, "All");
    checkUnlocked(book, live.sheetId, live.zone);
    if (part === "All" || part === "Contents") clearContents(book, live.sheetId, live.zone);
    if (part === "All" || part === "Formats") clearLook(book, live);
    if (part !== "Contents" && part !== "Formats") setHyperlink(book, live, null);
    book.noteChange(live.sheetId, live.zone);
    return null;
  },
  Merge: ({ book, live }, args) => {
    mergeCells(book, live, args.flag(0, false));
    return null;
  },
  Unmerge: ({ book, live }) => {
    unmergeCells(book, live);
    return null;
  },
  Select: ({ book, live }) => {
    book.activeSheetId = live.sheetId;
    book.select(live.sheetId, live.zone);
    return null;
  },
  CopyFrom: ({ book, live }, args) => {
    const source = args.object(0)
      ? objectArgument(args, 0, "Range").live
      : cellsElsewhere(book, live.sheetId, args.text(0));
    if (args.flag(3, false)) throw invalidArgument("transpose");
    copyCells(book, { from: source, to: live, part: args.word(1, COPY, "All"), skipsBlanks: args.flag(2, false) });
    return null;
  },
};
