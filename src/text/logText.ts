/** The words of the decision log. `{name}` is filled in. */
export interface LogText {
  readonly sheetName: string;
  readonly sheetNote: string;
  /** Who decides, where the program writes the row. */
  readonly who: string;
  readonly froze: string;
  readonly frozeWhy: string;
  readonly tookIn: string;
  readonly leftOut: string;
  readonly noReason: string;
  readonly criterion: string;
  readonly limit: string;
  readonly noLimit: string;
  readonly criterionWhy: string;
  readonly turned: string;
  readonly turnedWhy: string;
  readonly prompt: string;
}
