/** Words of Calendário, and of the meetings that the program proposes. */
export interface CalendarText {
  readonly stepsNote: string;
  readonly holidays: string;
  readonly holidaysNote: string;
  /** The program's eight steps, as a first proposal: people rename them in the table. */
  readonly steps: readonly string[];
  readonly days: Readonly<Record<HolidayWord, string>>;
  readonly recess: { readonly middle: string; readonly end: string };
  readonly prompts: {
    readonly startsOn: string;
    readonly until: string;
    readonly counts: string;
    readonly kind: string;
  };
  readonly agenda: Readonly<Record<"operational" | "tactical" | "strategic", string>>;
}

export type HolidayWord =
  | "new-year"
  | "carnival-monday"
  | "carnival-tuesday"
  | "pernambuco-revolution"
  | "good-friday"
  | "tiradentes"
  | "labour-day"
  | "corpus-christi"
  | "sao-joao"
  | "independence"
  | "aparecida"
  | "all-souls"
  | "republic"
  | "black-consciousness"
  | "christmas";
