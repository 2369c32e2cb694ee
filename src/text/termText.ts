/** The words of the term of agreement, which closes an area's list. `{name}` is filled in. */
export interface TermText {
  readonly sheetName: string;
  readonly title: string;
  readonly where: string;
  readonly frozen: string;
  readonly open: string;
  readonly criterion: string;
  readonly limit: string;
  readonly noLimit: string;
  readonly listed: string;
  readonly changed: string;
  readonly ofIndicator: string;
  readonly nobody: string;
  readonly columns: readonly string[];
  readonly legend: string;
  readonly signers: readonly string[];
  readonly signature: string;
}
