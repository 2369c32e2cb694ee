/** What the command line says; `{name}` marks what is filled in. */
export interface CliText {
  readonly usage: string;
  readonly built: string;
  readonly read: string;
  readonly compared: string;
  readonly frozenKept: string;
  readonly frozen: string;
  readonly alreadyFrozen: string;
  readonly turned: string;
  readonly panels: string;
  readonly unnamed: string;
  readonly requests: string;
  readonly dropped: string;
  readonly layout: string;
  readonly periods: string;
  readonly municipalities: string;
  readonly rows: string;
  readonly encoding: string;
  readonly indicators: string;
  readonly stamping: string;
  readonly panelsRemoved: string;
  readonly saved: string;
  readonly shared: string;
  readonly sharedPublic: string;
  readonly evaluated: string;
  readonly evaluatedAll: string;
}
