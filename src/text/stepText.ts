/** The words of the pane's steps from a file to panels. Counts come as numbers and are written here. */
export interface StepText {
  readonly start: {
    readonly heading: string;
    readonly hint: string;
    readonly choose: string;
    readonly demo: string;
    readonly demoHint: string;
    /** Opens the sheet of function examples. */
    readonly examples: string;
    /** The workbook is one of ours; the cycle may be "". */
    readonly workbook: (municipality: string, cycle: string) => string;
    readonly workbookHint: string;
    readonly unfinished: string;
  };
  readonly files: {
    readonly heading: string;
    readonly add: string;
    readonly remove: (file: string) => string;
    /** Names of layouts, by id. */
    readonly layouts: Readonly<Record<string, string>>;
    readonly rows: (count: number) => string;
    readonly periods: (periods: string) => string;
    readonly noPeriod: string;
    readonly indicators: (names: string) => string;
    readonly municipalities: (count: number) => string;
    readonly problems: (count: number) => string;
    readonly unreadable: string;
    readonly period: string;
    readonly periodHint: string;
    readonly municipality: string;
    readonly search: string;
    readonly pickMunicipality: (count: number) => string;
    readonly typeCode: string;
    readonly matches: (count: number) => string;
    readonly noMatch: string;
    readonly more: (count: number) => string;
    readonly ofWorkbook: (municipality: string) => string;
    readonly next: string;
    readonly missingMunicipality: string;
    readonly missingPeriod: string;
  };
  readonly list: {
    readonly heading: string;
    readonly of: (municipality: string, cycle: number) => string;
    readonly area: string;
    readonly areaHint: string;
    readonly allAreas: string;
    /** What the rule is where higher is better, and where lower is. */
    readonly belowRule: (period: string, average: string) => string;
    readonly aboveRule: (period: string, average: string) => string;
    /** What another rule takes in, as a clause. */
    readonly otherRule: (criterion: string) => string;
    readonly frozen: (date: string) => string;
    readonly nobody: string;
    readonly counts: (inList: number, out: number, missing: number) => string;
    readonly averaging: Readonly<Record<"simple" | "weighted" | "rate", string>>;
    readonly noWeights: string;
    readonly facility: string;
    readonly value: string;
    readonly gap: string;
    readonly inList: (indicator: string) => string;
    readonly others: (count: number) => string;
    readonly refused: string;
    readonly rule: string;
    readonly ruleHint: string;
    readonly visits: string;
    readonly visitsHint: string;
    readonly beyond: string;
    readonly make: (panels: number) => string;
    readonly touches: string;
    readonly noPanels: string;
    readonly read: (kept: number, rows: number) => string;
  };
  readonly making: {
    readonly heading: string;
    readonly preparing: string;
    readonly sheets: (done: number, total: number) => string;
    readonly panels: (done: number, total: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
  };
  readonly done: {
    readonly heading: string;
    readonly made: (panels: number, seconds: number) => string;
    readonly of: (municipality: string, cycle: number) => string;
    readonly unnamed: (count: number) => string;
    readonly sheets: string;
    readonly panels: string;
    readonly open: (sheet: string) => string;
    readonly again: string;
  };
  readonly error: {
    readonly unexpected: string;
    readonly details: string;
    readonly close: string;
  };
  readonly busy: {
    readonly opening: string;
    readonly inspecting: (file: string) => string;
    readonly reading: (file: string) => string;
    readonly comparing: string;
  };
  readonly back: string;
}
