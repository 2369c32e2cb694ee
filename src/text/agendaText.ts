/** Words of the meeting packs: Pauta (a facility or an area) and Pauta estratégica (everything that waits for a decision). */
export interface AgendaText {
  readonly header: string;
  readonly headerWithoutMeeting: string;
  readonly levels: { readonly operational: string; readonly tactical: string; readonly strategic: string };
  readonly when: string;
  readonly whenUnknown: string;
  readonly participants: string;
  readonly pick: string;
  readonly pickHint: string;
  readonly sections: {
    readonly agenda: string;
    readonly actions: string;
    readonly escalated: string;
    readonly owed: string;
    readonly decided: string;
    readonly present: string;
    readonly areas: string;
    readonly support: string;
    readonly waiting: string;
  };
  readonly columns: {
    readonly action: string;
    readonly facility: string;
    readonly who: string;
    readonly support: string;
    readonly due: string;
    readonly state: string;
    readonly indicator: string;
    readonly months: string;
    readonly since: string;
    readonly decision: string;
    readonly name: string;
    readonly role: string;
    readonly signature: string;
    readonly area: string;
    readonly open: string;
    readonly late: string;
    readonly done: string;
    readonly tactical: string;
    readonly strategic: string;
    readonly department: string;
    readonly next: string;
    readonly level: string;
  };
  readonly noActions: string;
  readonly more: string;
  readonly nothingOwed: string;
  readonly moreOwed: string;
  /** How many months a row of Coleta owes. */
  readonly monthsOwed: { readonly one: string; readonly many: string };
  readonly noSupport: string;
  readonly nothingWaiting: string;
  readonly totals: string;
  readonly strategicSummary: string;
  readonly printing: string;
  readonly footer: string;
}
