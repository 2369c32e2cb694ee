/**
 * A whole workbook as plain data, in the words of the Office.js API (its enumeration strings, points, "#RRGGBB").
 * The book gives it to the xlsx writer and takes it from the xlsx reader; neither knows the other.
 * Rows and columns count from 0. Addresses inside ranges are A1 without a sheet name.
 */
export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Cells refer to these by position; 0 is the default style. */
  readonly styles: readonly StyleSnapshot[];
  /** Workbook-scoped names; `formula` as Excel shows it: "=Listas!$A$2:$A$9". */
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly visible: boolean;
    readonly comment: string;
  }[];
  readonly activeSheet: string | null;
  readonly properties: { readonly title?: string; readonly author?: string; readonly language?: string };
}

export type CellValue = string | number | boolean | null;

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** Constant, or the last result of `formula`; an error value is its text: "#N/A" with isError. */
  readonly value: CellValue;
  readonly isError?: boolean;
  /** Excel's own English text with the "=": structured references kept, no _xlfn prefixes. */
  readonly formula?: string;
  /** A spilled array formula's extent, on its first cell only: "B2:B9". */
  readonly spill?: string;
  readonly style: number;
  readonly hyperlink?: { readonly address?: string; readonly documentReference?: string; readonly screenTip?: string };
}

export interface BorderSnapshot {
  /** Excel.BorderLineStyle: Continuous, Dash, Dot, Double, None… */
  readonly style: string;
  /** Excel.BorderWeight: Hairline, Thin, Medium, Thick. */
  readonly weight: string;
  readonly color: string;
}

export interface StyleSnapshot {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
  /** null = no fill. */
  readonly fill: string | null;
  /** Excel.HorizontalAlignment, Excel.VerticalAlignment. */
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly borders: Readonly<Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", BorderSnapshot>>>;
}

export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  /** With the header row and, where shown, the totals row. */
  readonly range: string;
  readonly columns: readonly {
    readonly name: string;
    readonly calculatedFormula?: string;
    readonly totalsFormula?: string;
  }[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  /** "TableStyleLight1"…; empty = none. */
  readonly style: string;
}

export interface ValidationSnapshot {
  readonly ranges: readonly string[];
  /** Excel.DataValidationRule, as the API takes it: {list:{source,inCellDropDown}}, {decimal:{formula1,formula2,operator}}… */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string; readonly showPrompt: boolean } | null;
  readonly errorAlert: {
    readonly title: string;
    readonly message: string;
    readonly showAlert: boolean;
    readonly style: string;
  } | null;
}

/** Only rules by formula; other kinds are refused by the host. */
export interface ConditionalFormatSnapshot {
  readonly id: string;
  readonly range: string;
  readonly formula: string;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly borders?: StyleSnapshot["borders"];
}

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** "=Sheet!$A$1" when the name is a cell. */
  readonly nameReference?: string;
  /** Excel.ChartType of this series: "Line", "LineMarkers", "ColumnClustered"… */
  readonly chartType: string;
  /** "'Painel'!$P$5:$U$5". */
  readonly values: string;
  readonly categories: string | null;
  readonly fill: string | null;
  readonly line: { readonly color: string; readonly weight: number; readonly style: string } | null;
  readonly marker: {
    readonly style: string;
    readonly size: number;
    readonly foreground: string;
    readonly background: string;
  };
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly axisGroup: "Primary" | "Secondary";
  readonly labels: {
    readonly position: string;
    readonly showValue: boolean;
    readonly showSeriesName: boolean;
    readonly showCategoryName: boolean;
    readonly numberFormat?: string;
    readonly color: string;
    readonly size: number;
    readonly bold: boolean;
  } | null;
}

export interface ChartAxisSnapshot {
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly numberFormat: string | null;
  readonly majorGridlines: { readonly color: string } | null;
  readonly line: { readonly color: string; readonly weight: number } | null;
  readonly fontColor: string;
  readonly fontSize: number;
  readonly tickLabelPosition: string;
  /** Category axes only: what looks like days is names all the same. Without it Excel decides. */
  readonly categoryType?: "TextAxis";
}

export interface ChartSnapshot {
  readonly id: string;
  readonly name: string;
  readonly chartType: string;
  /** Points from the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly title: {
    readonly text: string;
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
  } | null;
  readonly legend: { readonly position: string; readonly size: number; readonly color: string } | null;
  readonly series: readonly ChartSeriesSnapshot[];
  readonly categoryAxis: ChartAxisSnapshot;
  readonly valueAxis: ChartAxisSnapshot;
  /** null = no fill. */
  readonly areaFill: string | null;
  readonly areaBorder: { readonly color: string; readonly weight: number } | null;
  readonly plotFill: string | null;
  /** Excel.ChartDisplayBlanksAs. */
  readonly displayBlanksAs: string;
  readonly plotVisibleOnly: boolean;
  readonly fontName: string;
  readonly alternativeText: string;
}

export interface PageLayoutSnapshot {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel.PaperType: "A4". */
  readonly paperSize: string;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly blackAndWhite: boolean;
  readonly printArea: string | null;
  /** "4:4". */
  readonly titleRows: string | null;
  readonly headersFooters: Readonly<
    Partial<
      Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>
    >
  >;
  readonly horizontalPageBreaks: readonly number[];
}

export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly standardWidth: number;
  readonly cells: readonly CellSnapshot[];
  /** Points, as Office.js counts column widths; only columns that differ from the standard. */
  readonly columns: readonly {
    readonly index: number;
    readonly width?: number;
    readonly hidden?: boolean;
    readonly style?: number;
  }[];
  readonly rows: readonly { readonly index: number; readonly height?: number; readonly hidden?: boolean }[];
  readonly merges: readonly string[];
  readonly tables: readonly TableSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly protection: { readonly isProtected: boolean; readonly options: Readonly<Record<string, boolean | string>> };
  readonly pageLayout: PageLayoutSnapshot;
  /** Names scoped to this sheet. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[];
}
