/** The words of the handover page for the next analyst. `{name}` is filled in. */
export interface HandoverText {
  readonly sheetName: string;
  readonly title: string;
  readonly intro: string;
  readonly now: string;
  readonly open: string;
  readonly where: string;
  readonly how: string;
  readonly lines: {
    readonly cycle: string;
    readonly baseYear: string;
    readonly day: string;
    readonly unfinished: string;
    readonly frozen: string;
    readonly proposed: string;
    readonly undecided: string;
    readonly revised: string;
    readonly actions: string;
    readonly carried: string;
    readonly merged: string;
    readonly unnamed: string;
    readonly sources: string;
    readonly lastRead: string;
    readonly decisions: string;
  };
  readonly none: string;
  readonly steps: readonly string[];
}
