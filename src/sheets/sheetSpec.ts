/**
 * A sheet as plain data. Pure code in sheets/ makes it, workbook/writeSheets.ts applies it through Office.js.
 * Addresses are A1 without a sheet name; colours are "#RRGGBB"; sizes are points unless said.
 */

/** A string is always text, whatever it begins with; a formula has to say that it is one. `null` empties the cell. */
export type CellContent = string | number | boolean | null | Formula;

/** English function names, commas; may use structured references. Never names its own sheet. */
export interface Formula {
  readonly formula: string;
}

/** A rectangle of cells from its top left corner. */
export interface CellBlock {
  readonly at: string;
  readonly rows: readonly (readonly CellContent[])[];
}

export interface Border {
  readonly style: "thin" | "medium" | "thick" | "hair" | "dotted" | "dashed";
  readonly color: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

/** Only what is given is written; the rest stays as it is. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  /** null = no fill. */
  readonly fill?: string | null;
  readonly horizontal?: "left" | "center" | "right" | "centerAcross";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Record<BorderSide, Border | null>>;
  /** Excel's code in English form: "0.0", "dd/mm/yyyy", "@". Written before any value. */
  readonly numberFormat?: string;
  /** false = can be typed in while the sheet is protected. */
  readonly locked?: boolean;
}

export interface StyledRange {
  readonly range: string;
  readonly style: CellStyle;
}

export interface TableColumn {
  /** Fixed header: the schema of the workbook. */
  readonly name: string;
  /**
   * Who fills it: `program` columns are written at every refresh; `person` columns only in rows that are new;
   * `formula` columns carry the same formula in every row.
   */
  readonly owner: "program" | "person" | "formula";
  readonly numberFormat?: string;
  /** Characters of the default font. */
  readonly width: number;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
}

export interface TableSpec {
  readonly name: string;
  /** Top left cell of the header. */
  readonly at: string;
  readonly columns: readonly TableColumn[];
  /** All rows that the table shall have, in order; the first `rowsBefore` are already in the workbook, in this order. */
  readonly rows: readonly (readonly CellContent[])[];
  /** Rows that the workbook's table has before this write; 0 for a new sheet. */
  readonly rowsBefore: number;
}

export interface Validation {
  readonly range: string;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** "=lstX" or "=$A$1:$A$9": never a structured reference. */
    | { readonly kind: "listFrom"; readonly source: string }
    | { readonly kind: "decimal"; readonly minimum: number | null; readonly maximum: number | null }
    | { readonly kind: "whole"; readonly minimum: number | null; readonly maximum: number | null }
    | { readonly kind: "date" }
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
}

/** A conditional format by formula (A1, relative to the range's first cell). Earlier ones win. */
export interface ConditionalFormat {
  readonly range: string;
  readonly formula: string;
  readonly style: Pick<CellStyle, "color" | "fill" | "bold" | "italic" | "numberFormat"> & {
    readonly borders?: Partial<Record<"top" | "bottom" | "left" | "right", Border | null>>;
  };
}

export interface ChartSeries {
  /** Text, or a one-cell range of the same sheet ("P4"). */
  readonly name: string;
  /** Ranges of the same sheet. */
  readonly values: string;
  readonly categories: string;
  readonly kind: "line" | "column";
  readonly color: string;
  /** Line width in points. */
  readonly width?: number;
  readonly dash?: "solid" | "dash" | "dot";
  readonly marker?: { readonly style: "circle" | "none" | "diamond" | "square"; readonly size: number };
  readonly labels?: {
    readonly show: "value" | "seriesName";
    readonly position: "top" | "bottom" | "right" | "insideEnd" | "outsideEnd";
    readonly color: string;
    readonly size: number;
    readonly bold?: boolean;
    readonly numberFormat?: string;
  };
  /** Columns: percent of the bar's width. */
  readonly gapWidth?: number;
  /** Columns: 100 = those of several series stand in the same place. */
  readonly overlap?: number;
}

export interface ChartSpec {
  readonly name: string;
  /** Cells that it covers, corner to corner. */
  readonly from: string;
  readonly to: string;
  readonly title?: string;
  readonly series: readonly ChartSeries[];
  readonly legend: "none" | "top" | "bottom";
  readonly valueAxis: {
    readonly isVisible: boolean;
    readonly gridlines: string | null;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly numberFormat?: string;
  };
  readonly categoryAxis: {
    readonly isVisible: boolean;
    readonly hasLine: boolean;
    readonly color: string;
    readonly size: number;
  };
  /** true = neither background nor border, so that cells show through. */
  readonly isTransparent: boolean;
  /** What a screen reader says in place of the picture. Office.js has no way to write it: it is kept for the day it has. */
  readonly alternativeText: string;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly area: string | null;
  /** Centimetres. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** null height = as many pages as it takes. Left out: printed at `scale`. */
  readonly fit?: { readonly wide: number; readonly tall: number | null };
  /** Percent. Only this way does Excel keep `breaksBefore`: it ignores breaks where pages are fitted. */
  readonly scale?: number;
  /** Rows (from 1) that begin a new page. */
  readonly breaksBefore?: readonly number[];
  /** Rows repeated on every page: "4:4". */
  readonly titleRows?: string;
  readonly isCenteredHorizontally?: boolean;
  /** Excel's codes: "&P / &N". */
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
}

export interface SheetSpec {
  readonly name: string;
  readonly tabColor?: string;
  /** A sheet with a table whose layout follows what the workbook has: it is dressed anew when its design changes. */
  readonly isRedrawn?: boolean;
  readonly gridlines: boolean;
  /** Characters of the default font, as TableColumn.width. */
  readonly columnWidths: readonly { readonly columns: string; readonly width: number }[];
  readonly rowHeights: readonly { readonly rows: string; readonly height: number }[];
  readonly cells: readonly CellBlock[];
  readonly merges: readonly string[];
  /** Applied in order, after the default style of the whole sheet. */
  readonly styles: readonly StyledRange[];
  readonly tables: readonly TableSpec[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly charts: readonly ChartSpec[];
  /** Workbook names that point into this sheet. */
  readonly names: readonly { readonly name: string; readonly range: string }[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** Protected without a password; cells with `locked: false` stay open. */
  readonly isProtected: boolean;
}
