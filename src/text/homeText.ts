/** The words of the first sheet. `{name}` marks what a formula fills in. */
export interface HomeText {
  readonly title: string;
  readonly cycle: string;
  /** In place of a base year where none was set. */
  readonly baseLatest: string;
  readonly counts: {
    readonly facilities: string;
    readonly listed: string;
    readonly panels: string;
    readonly owing: string;
  };
  /** What to do next, one sentence by the state of the cycle, in the order of the rule. */
  readonly next: {
    readonly title: string;
    readonly noData: string;
    readonly validate: string;
    readonly freeze: string;
    readonly collect: string;
    readonly meet: string;
    readonly evaluate: string;
    readonly follow: string;
  };
  readonly ready: string;
  readonly data: string;
  readonly named: string;
  readonly unnamed: string;
  readonly validated: string;
  readonly frozen: string;
  readonly notFrozen: string;
  readonly owed: string;
  readonly nothingOwed: string;
  readonly actions: string;
  readonly meetings: string;
  readonly areas: string;
  readonly areaHeads: readonly [
    area: string,
    facilities: string,
    listed: string,
    confirmed: string,
    owing: string,
    late: string,
    meeting: string,
  ];
  readonly noMeeting: string;
  readonly read: string;
  readonly fill: string;
  readonly consult: string;
  readonly printingTitle: string;
  readonly printing: string;
  readonly noPanels: string;
  readonly firstPanel: string;
  readonly settings: string;
  readonly toSettings: string;
}
