import type { Book } from "../book/book";
import type { LiveRange } from "../book/liveRange";
import type { Zone } from "../book/zone";
import { invalidArgument } from "../host/hostError";
import type { Arguments } from "../host/arguments";
import type { OfficeObject } from "../host/officeClass";
import type { HostEvent } from "../host/host";

export interface BookTarget {
  readonly book: Book;
}

/** The task pane, as far as an add-in can ask for it. */
export interface PaneHandle {
  isVisible(): boolean;
  show(isVisible: boolean): void;
}

/** The add-in that speaks to the host; without a page around it there is no pane. */
export interface AddinTarget extends BookTarget {
  readonly pane?: PaneHandle | undefined;
  /** Sends the add-in calls of its functions, once its runtime has said that it is there. */
  readonly tell?: ((entries: readonly HostEvent[]) => void) | undefined;
}

export interface SheetTarget extends BookTarget {
  readonly sheetId: string;
}

export interface RangeTarget extends BookTarget {
  readonly live: LiveRange;
}

export interface TableTarget extends BookTarget {
  readonly tableId: string;
}

export interface TableColumnTarget extends TableTarget {
  readonly columnId: number;
}

export interface TableRowTarget extends TableTarget {
  readonly index: number;
}

/** `sheetId` null = the whole workbook. */
export interface ScopeTarget extends BookTarget {
  readonly sheetId: string | null;
}

export interface NameTarget extends BookTarget {
  readonly key: string;
}

export interface BorderTarget extends RangeTarget {
  readonly side: string;
}

export interface ConditionalFormatTarget extends SheetTarget {
  readonly formatId: string;
}

export interface ConditionalBorderTarget extends ConditionalFormatTarget {
  readonly side: string;
}

export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

export interface AxisTarget extends ChartTarget {
  readonly axis: "categoryAxis" | "valueAxis";
}

/** What each class's objects stand for. */
export interface OfficeTargets {
  AddinInternalService: AddinTarget;
  AppRuntimeService: AddinTarget;
  Application: BookTarget;
  CustomFunctions: AddinTarget;
  Workbook: BookTarget;
  DocumentProperties: BookTarget;
  WorksheetCollection: BookTarget;
  Worksheet: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  PageLayout: SheetTarget;
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget;
  PageBreakCollection: SheetTarget;
  Range: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFont: RangeTarget;
  RangeFill: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  RangeSort: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeBorderCollection: ConditionalFormatTarget;
  ConditionalRangeBorder: ConditionalBorderTarget;
  TableCollection: ScopeTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  TableSort: TableTarget;
  AutoFilter: TableTarget;
  NamedItemCollection: ScopeTarget;
  NamedItem: NameTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartFont: ChartFontTarget;
  ChartAreaFormat: ChartTarget;
  ChartPlotArea: ChartTarget;
  ChartPlotAreaFormat: ChartTarget;
  ChartFill: ChartFillTarget;
  ChartBorder: ChartLineTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisFormat: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartGridlines: AxisTarget;
  ChartGridlinesFormat: AxisTarget;
  ChartLineFormat: ChartLineTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartDataLabels: SeriesTarget;
  ChartDataLabelFormat: SeriesTarget;
}

/** A text, line or fill somewhere in a chart: how it looks now, and how to make it look otherwise. */
export interface ChartFontTarget extends ChartTarget {
  readonly read: () => ChartFontLook;
  readonly write: (look: Partial<ChartFontLook>) => void;
}

export interface ChartFontLook {
  readonly color: string;
  readonly size: number;
  readonly bold: boolean;
  readonly name: string;
}

export interface ChartLineTarget extends ChartTarget {
  readonly read: () => ChartLineLook | null;
  readonly write: (look: ChartLineLook | null) => void;
}

export interface ChartLineLook {
  readonly color: string;
  readonly weight: number;
  readonly style: string;
}

export interface ChartFillTarget extends ChartTarget {
  readonly write: (color: string | null) => void;
}

type ClassName = keyof OfficeTargets;

/** An object of the class `type`. */
export function officeObject<Name extends ClassName>(type: Name, target: OfficeTargets[Name]): OfficeObject {
  return { type, target };
}

/** Like `officeObject`; null, which makes a null object, for nothing. */
export function officeObjectOrNull<Name extends ClassName>(
  type: Name,
  target: OfficeTargets[Name] | null,
): OfficeObject | null {
  return target && officeObject(type, target);
}

/** @throws HostError InvalidArgument when the argument is no object of that class */
export function objectArgument<Name extends ClassName>(
  args: Arguments,
  index: number,
  type: Name,
): OfficeTargets[Name] {
  const object = args.object(index);
  if (object?.type !== type) throw invalidArgument(`expected a ${type}`);
  return object.target as OfficeTargets[Name];
}

/** A Range object over cells. */
export function rangeObject(book: Book, sheetId: string, zone: Zone): OfficeObject {
  return officeObject("Range", { book, live: book.ranges.make(sheetId, zone) });
}
