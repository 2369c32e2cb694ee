/** Every word that the page itself shows, in one language. */
export interface PageWords {
  /** BCP 47, for the page's `lang`. */
  readonly languageTag: string;
  readonly title: string;
  readonly newName: string;
  readonly exampleName: string;
  readonly groups: { readonly file: string; readonly edit: string };
  readonly newWorkbook: string;
  readonly open: string;
  readonly save: string;
  readonly example: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly ribbon: string;
  readonly grid: string;
  readonly close: string;
  readonly busy: {
    readonly opening: string;
    readonly saving: string;
    readonly example: (done: number, total: number) => string;
  };
  readonly problems: {
    readonly paneSilent: (address: string) => string;
    readonly protectedCell: string;
    readonly badFormula: string;
    readonly invalidEntry: string;
    readonly refusedByExcel: (code: string) => string;
    readonly notOffered: string;
    readonly notAWorkbook: (file: string) => string;
    readonly commandFailed: (label: string) => string;
  };
  /** The grid's own words, English to this language. */
  readonly engine: Readonly<Record<string, string>>;
}
