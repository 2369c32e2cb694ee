/** The words of everything about collecting: Coleta, its two views, and the files that facilities fill in. */
export interface CollectionText {
  readonly rule: {
    /** What a month's cell takes; `{unit}` may be empty. */
    readonly between: string;
    readonly from: string;
    readonly upTo: string;
    readonly any: string;
    readonly choices: string;
    /** What every message ends with. */
    readonly blanks: string;
  };
  readonly applies: string;
  readonly personal: { readonly title: string; readonly message: string };
  readonly dueDay: string;
  readonly choicesPrompt: string;
  readonly pending: {
    readonly asOf: string;
    readonly none: string;
    readonly more: string;
    readonly areas: {
      readonly area: string;
      readonly facilities: string;
      readonly months: string;
      readonly share: string;
    };
    readonly all: string;
    readonly heads: readonly [
      facility: string,
      indicator: string,
      months: string,
      since: string,
      days: string,
      area: string,
    ];
  };
  readonly entry: {
    readonly indicator: string;
    readonly month: string;
    readonly takes: string;
    readonly between: string;
    readonly from: string;
    readonly upTo: string;
    readonly noLimits: string;
    readonly due: string;
    readonly paste: string;
    readonly scattered: string;
    readonly nobody: string;
    readonly how: string;
    readonly heads: readonly [facility: string, code: string, value: string, before: string, state: string, go: string];
    readonly go: string;
    readonly states: {
      readonly sent: string;
      readonly late: string;
      readonly open: string;
      readonly notDue: string;
      readonly wrong: string;
    };
    readonly workings: string;
  };
  readonly form: {
    readonly sheets: { readonly typed: string; readonly paper: string; readonly control: string };
    readonly title: string;
    readonly note: string;
    readonly paperNote: string;
    readonly indicator: string;
    readonly how: string;
    readonly steps: readonly string[];
    readonly noNames: string;
    readonly filledBy: string;
    readonly remarks: string;
    readonly control: string;
    /** Of a file's name: "Coleta 2026". */
    readonly file: string;
  };
}
