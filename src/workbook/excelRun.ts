/**
 * `Excel.run`, or what stands in for it: the pane passes the library's own, the workbench passes its host's.
 * Only the types of Office.js are used in this folder, never its global values.
 */
export type ExcelRun = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** A timer that leaves nothing behind: `elapsed` resolves after the time, `cancel` lets it go early. */
export interface Timer {
  readonly elapsed: Promise<void>;
  cancel(): void;
}

/** What entries/ decide about talking to Excel. Everything may be left out. */
export interface RequestOptions {
  /** Starts a timer. Without it nothing is waited for: a busy Excel is an error at once, a silent one for ever. */
  readonly wait?: (milliseconds: number) => Timer;
  /** How long one request may take before it counts as unanswered; 300 by default. */
  readonly secondsToAnswer?: number;
}

/** How far an operation is: in pieces of work or, when panels are stamped, in panels. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a long operation is told from outside. */
export interface OperationOptions extends RequestOptions {
  /** Called after every request that wrote. */
  readonly onProgress?: (progress: Progress) => void;
  /** An AbortSignal: looked at between two requests, since one in flight cannot be called off. */
  readonly signal?: { readonly aborted: boolean };
  /**
   * Whether the host has a requirement set beyond ExcelApi 1.12, which the manifest demands:
   * `(set, version) => Office.context.requirements.isSetSupported(set, version)`. Without it: none.
   */
  readonly isSetSupported?: (set: string, version: string) => boolean;
}
