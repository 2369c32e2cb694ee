import type { CellResult } from "./cellReading";
import type { SheetSnapshot } from "./snapshot";
import type { Zone } from "./zone";

type Visibility = SheetSnapshot["visibility"];

/** What happens to a workbook that somebody may want to hear of. */
export type Happening =
  | CellsChanged
  | { readonly kind: "selected"; readonly sheetId: string; readonly zone: Zone; readonly before: Zone }
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "deactivated"; readonly sheetId: string }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "sheetAdded"; readonly sheetId: string }
  | { readonly kind: "sheetDeleted"; readonly sheetId: string }
  | { readonly kind: "sheetMoved"; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: "sheetRenamed"; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: "visibility"; readonly sheetId: string; readonly before: Visibility; readonly after: Visibility }
  | { readonly kind: "tableAdded"; readonly sheetId: string; readonly tableId: string }
  | { readonly kind: "tableDeleted"; readonly sheetId: string; readonly tableId: string; readonly name: string };

/** Cells that got other contents, came or went. `zone` is where they are, or where those were that went. */
export interface CellsChanged {
  readonly kind: "changed";
  readonly sheetId: string;
  readonly zone: Zone;
  readonly change: CellsChange;
  readonly by: "addin" | "person";
  /** What the one cell held, where it was only one. */
  readonly values?: { readonly before: CellResult; readonly after: CellResult };
}

export type CellsChange =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
