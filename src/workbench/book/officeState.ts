import type { SharedStyle } from "../engine/sharedStyle";
import type {
  BookSnapshot,
  ChartSeriesSnapshot,
  ChartSnapshot,
  ConditionalFormatSnapshot,
  PageLayoutSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
} from "./snapshot";
import type { Zone } from "./zone";

/** What Office.js knows of a workbook and the engine does not. Plain data: every change replaces what it changes. */
export interface OfficeState {
  readonly sheets: Readonly<Record<string, SheetState>>;
  /** By table id. */
  readonly tables: Readonly<Record<string, TableState>>;
  /** By `nameKey`. */
  readonly names: Readonly<Record<string, NameState>>;
  readonly properties: BookSnapshot["properties"];
}

export interface SheetState {
  readonly visibility: SheetSnapshot["visibility"];
  readonly showHeadings: boolean;
  readonly standardWidth: number;
  /** The look of cells and columns that have none of their own; null = the default look. */
  readonly cellStyle: SharedStyle | null;
  readonly columns: Readonly<Record<number, ColumnState>>;
  readonly rows: Readonly<Record<number, RowState>>;
  readonly merges: readonly Zone[];
  readonly freeze: SheetSnapshot["freeze"];
  readonly protection: SheetSnapshot["protection"];
  readonly pageLayout: PageLayoutSnapshot;
  readonly validations: readonly ValidationState[];
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly charts: readonly ChartState[];
  readonly hyperlinks: Readonly<Record<string, HyperlinkState>>;
}

/** Points. */
export interface ColumnState {
  readonly width?: number;
  readonly hidden?: boolean;
  /** The look of cells that have none of their own; null = the default look, whatever the sheet's. */
  readonly style?: SharedStyle | null;
}

export interface RowState {
  readonly height?: number;
  readonly hidden?: boolean;
  /** Hidden by a filter, not by a person. */
  readonly filtered?: boolean;
}

export interface HyperlinkState {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface ValidationState extends Omit<ValidationSnapshot, "ranges"> {
  readonly zones: readonly Zone[];
}

export interface ConditionalFormatState extends Omit<ConditionalFormatSnapshot, "range"> {
  readonly zones: readonly Zone[];
}

/** Cells of one sheet. */
export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

export type LineLook = NonNullable<ChartSeriesSnapshot["line"]>;

/** A series; `undefined` parts look as Excel makes them by itself, which depends on the series' type. */
export interface SeriesState {
  /** "" = the name that Excel gives it: "Series1". */
  readonly name: string;
  readonly nameCell: SheetZone | null;
  readonly chartType: string;
  /** null once the cells are gone. */
  readonly values: SheetZone | null;
  readonly categories: SheetZone | null;
  /** Which of the theme's six colours is its own, counted from 0. */
  readonly colorIndex: number;
  /** null = no fill. */
  readonly fill?: string | null;
  /** null = no line. */
  readonly line?: LineLook | null;
  readonly marker: Partial<ChartSeriesSnapshot["marker"]>;
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly axisGroup: ChartSeriesSnapshot["axisGroup"];
  readonly labels: LabelsState | null;
}

/** Without a position, labels are where Excel puts them for the series' type. */
export type LabelsState = Omit<NonNullable<ChartSeriesSnapshot["labels"]>, "position"> & { readonly position?: string };

/**
 * Where a chart lies, in columns and rows and parts of them: top 4.5 is the middle of the fifth row. So it moves and
 * sizes with its cells, as Excel's charts do.
 */
export interface ChartPlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ChartState extends Omit<
  ChartSnapshot,
  "series" | "left" | "top" | "width" | "height" | "title" | "legend"
> {
  readonly series: readonly SeriesState[];
  readonly place: ChartPlace;
  /** Without a text, the title is the name of the only series, or Excel's placeholder. */
  readonly title: Omit<NonNullable<ChartSnapshot["title"]>, "text"> & {
    readonly text: string | null;
    readonly visible: boolean;
  };
  readonly legend: NonNullable<ChartSnapshot["legend"]> & { readonly visible: boolean };
}

/** Columns' names are their header cells' texts. */
export interface TableState extends Omit<TableSnapshot, "range" | "columns"> {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly columns: readonly TableColumnState[];
  readonly filters: Readonly<Record<number, readonly string[]>>;
}

export interface TableColumnState {
  readonly id: number;
  readonly name: string;
  readonly calculatedFormula?: string;
  readonly totalsFormula?: string;
}

export interface NameState {
  readonly name: string;
  /** null = the whole workbook. */
  readonly sheetId: string | null;
  /** As Excel shows it: "=Listas!$A$2:$A$9". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export function nameKey(name: string, sheetId: string | null): string {
  return `${sheetId ?? ""}!${name.toUpperCase()}`;
}

/** Points of 0.7 and 0.75 inch, as in Excel's new sheets. */
export const NEW_PAGE_LAYOUT: PageLayoutSnapshot = {
  orientation: "Portrait",
  paperSize: "A4",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  blackAndWhite: false,
  printArea: null,
  titleRows: null,
  headersFooters: {},
  horizontalPageBreaks: [],
};

export const NEW_SHEET: SheetState = {
  visibility: "Visible",
  showHeadings: true,
  standardWidth: 8.43,
  cellStyle: null,
  columns: {},
  rows: {},
  merges: [],
  freeze: null,
  protection: { isProtected: false, options: {} },
  pageLayout: NEW_PAGE_LAYOUT,
  validations: [],
  conditionalFormats: [],
  charts: [],
  hyperlinks: {},
};

/** A new object each time: the engine's history writes into it. */
export function newState(): OfficeState {
  return { sheets: {}, tables: {}, names: {}, properties: {} };
}
