import type { OfficeClasses } from "../host/officeClass";
import { addinInternalServiceClass, appRuntimeServiceClass } from "./addinServices";
import { applicationClass } from "./application";
import { chartClasses } from "./chart/chartClasses";
import { customFunctionsClass } from "./customFunctions";
import { namedItemClass, namedItemCollectionClass } from "./names";
import type { OfficeTargets } from "./officeObjects";
import * as conditional from "./range/conditionalFormats";
import { dataValidationClass } from "./range/dataValidation";
import { rangeBorderClass, rangeBorderCollectionClass } from "./range/rangeBorders";
import { rangeClass } from "./range/rangeClass";
import { formatProtectionClass, rangeFillClass, rangeFontClass, rangeFormatClass } from "./range/rangeFormat";
import { rangeSortClass, tableSortClass } from "./range/sort";
import { freezePanesClass } from "./sheet/freezePanes";
import * as page from "./sheet/pageLayout";
import { worksheetProtectionClass } from "./sheet/protection";
import { worksheetClass } from "./sheet/worksheet";
import { worksheetCollectionClass } from "./sheet/worksheetCollection";
import { tableClass } from "./table/table";
import { tableCollectionClass } from "./table/tableCollection";
import * as parts from "./table/tableParts";
import { documentPropertiesClass, workbookClass } from "./workbook";

/** Every class of Office.js that the workbench answers for. */
export const officeClasses = {
  AddinInternalService: addinInternalServiceClass,
  AppRuntimeService: appRuntimeServiceClass,
  Application: applicationClass,
  CustomFunctions: customFunctionsClass,
  Workbook: workbookClass,
  DocumentProperties: documentPropertiesClass,
  WorksheetCollection: worksheetCollectionClass,
  Worksheet: worksheetClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetProtection: worksheetProtectionClass,
  PageLayout: page.pageLayoutClass,
  HeaderFooterGroup: page.headerFooterGroupClass,
  HeaderFooter: page.headerFooterClass,
  PageBreakCollection: page.pageBreakCollectionClass,
  Range: rangeClass,
  RangeFormat: rangeFormatClass,
  RangeFont: rangeFontClass,
  RangeFill: rangeFillClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeBorder: rangeBorderClass,
  FormatProtection: formatProtectionClass,
  RangeSort: rangeSortClass,
  DataValidation: dataValidationClass,
  ConditionalFormatCollection: conditional.conditionalFormatCollectionClass,
  ConditionalFormat: conditional.conditionalFormatClass,
  CustomConditionalFormat: conditional.customConditionalFormatClass,
  ConditionalFormatRule: conditional.conditionalFormatRuleClass,
  ConditionalRangeFormat: conditional.conditionalRangeFormatClass,
  ConditionalRangeFont: conditional.conditionalRangeFontClass,
  ConditionalRangeFill: conditional.conditionalRangeFillClass,
  ConditionalRangeBorderCollection: conditional.conditionalRangeBorderCollectionClass,
  ConditionalRangeBorder: conditional.conditionalRangeBorderClass,
  TableCollection: tableCollectionClass,
  Table: tableClass,
  TableColumnCollection: parts.tableColumnCollectionClass,
  TableColumn: parts.tableColumnClass,
  TableRowCollection: parts.tableRowCollectionClass,
  TableRow: parts.tableRowClass,
  TableSort: tableSortClass,
  AutoFilter: parts.autoFilterClass,
  NamedItemCollection: namedItemCollectionClass,
  NamedItem: namedItemClass,
  ...chartClasses,
} as unknown as OfficeClasses & Record<keyof OfficeTargets, unknown>;
