import type { BuildRequest, buildWorkbook, previewList, ReadSource } from "../pipeline/buildWorkbook";
import type { openedWorkbook } from "../pipeline/openedWorkbook";
import type { showExamples } from "../pipeline/showExamples";
import type { Inspection } from "../sources/inspectFile";
import type { DigestedFile, SourceRequest } from "../sources/readSource";
import type { Language } from "../text/text";
import type { activateSheet } from "../workbook/activateSheet";
import type { ExcelRun, RequestOptions, OperationOptions } from "../workbook/excelRun";

/** The pipeline as the pane calls it. */
export interface PanePipeline {
  readonly activateSheet: typeof activateSheet;
  readonly buildWorkbook: typeof buildWorkbook;
  readonly openedWorkbook: typeof openedWorkbook;
  readonly previewList: typeof previewList;
  readonly showExamples: typeof showExamples;
}

/** A source that was read, and whose it is. */
export type PaneSource = ReadSource & { readonly municipality: string; readonly state: string };

/** Everything outside the pane: chosen in entries/, so that a test runs the pane over another Excel and clock. */
export interface PaneServices {
  /** Excel.run. */
  readonly run: ExcelRun;
  readonly request: RequestOptions & Pick<OperationOptions, "isSetSupported">;
  /** Loaded when first needed: the pane shows itself without it. */
  readonly pipeline: () => Promise<PanePipeline>;
  readonly inspect: (file: DigestedFile) => Promise<Inspection>;
  readonly read: (file: DigestedFile, request: SourceRequest) => Promise<PaneSource>;
  /** SHA-256 in hexadecimal. */
  readonly digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  /** What builds the invented municipality. */
  readonly demo: (language: Language) => Promise<BuildRequest>;
  /** The time, and today as Excel's date serial. */
  readonly clock: () => { readonly milliseconds: number; readonly year: number; readonly day: number };
  /** Remembers the municipality between workbooks; "" = none yet. */
  readonly municipality: { readonly recall: () => string; readonly remember: (code: string) => void };
}
