/** What the commands collect and merge say; `{name}` marks what is filled in. */
export interface CollectText {
  readonly usage: string;
  readonly made: string;
  readonly kept: string;
  readonly total: string;
  readonly read: string;
  readonly refused: string;
  readonly applied: string;
  readonly conflict: string;
  readonly conflicts: Readonly<Record<"both-changed" | "cleared" | "files-disagree" | "older-file", string>>;
  readonly taken: { readonly file: string; readonly workbook: string; readonly none: string };
  readonly invalid: string;
  readonly reasons: Readonly<Record<"text" | "range" | "choice" | "row" | "CPF" | "NIS", string>>;
  readonly left: string;
  readonly personal: string;
  readonly blank: string;
  readonly merged: string;
}
