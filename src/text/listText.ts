/** The words of rules, as the workbook and the pane name them. */
export type RuleWords = Readonly<Record<"average" | "years" | "smoothed" | "probable" | "funnel" | "quantile", string>>;

/** The words of how a cycle's list is made: rules, certainty, capacity. `{name}` is filled in. */
export interface ListText {
  readonly sheetName: string;
  readonly sheetNote: string;
  /** To choose from. */
  readonly rules: RuleWords;
  /** Inside a list of rules. */
  readonly shortRules: RuleWords;
  /** What a rule takes in, as a clause after "entram as unidades". */
  readonly criteria: RuleWords;
  readonly certainty: Readonly<Record<"almost-certain" | "probable" | "cannot-tell" | "probably-not", string>>;
  /** What the other rules say: `{rules}` are their short names. */
  readonly others: { readonly inside: string; readonly outside: string };
  readonly reasons: {
    readonly fallback: string;
    readonly noCertainty: string;
    readonly tieAtLimit: string;
    readonly merged: string;
    readonly gone: string;
  };
  readonly prompts: { readonly rule: string; readonly capacity: string; readonly successor: string };
}
