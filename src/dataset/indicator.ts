/** Which way is better. Stored in the workbook as `maior` and `menor`. */
export type Direction = "higher" | "lower";

/** How facilities are averaged. Stored as `simples`, `ponderada` and `taxa`. */
export type Averaging = "simple" | "weighted" | "rate";

/** One row of tblIndicadores. Text fields are empty strings, numeric ones null, where nothing is known. */
export interface Indicator {
  /** ASCII, stable, the key everywhere: "ideb-anos-iniciais". */
  readonly id: string;
  readonly name: string;
  /** As people write it: "Educação". */
  readonly area: string;
  /** `result` is yearly and comes from open data; `process` is typed monthly or bimonthly by the facility. */
  readonly kind: "result" | "process";
  /** The challenge (desafio) that it serves. */
  readonly challenge: string;
  readonly unit: string;
  readonly direction: Direction;
  /** "anual", "bienal", "mensal", "bimestral". */
  readonly frequency: string;
  /** Months that a process indicator is due in, as people write them: "fev-jun, ago-nov"; empty = every month. */
  readonly monthsDue: string;
  /** Day of the following month by which a month's value is due; null = not set. */
  readonly dueDay: number | null;
  readonly recording: string;
  /** Decimals shown. */
  readonly decimals: number;
  readonly averaging: Averaging;
  /** Multiplier of a rate: 100000 for "por 100 mil". */
  readonly per: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly target: number | null;
  readonly source: string;
  /** Sustainable Development Goal: "4.1". */
  readonly sdg: string;
  readonly description: string;
  /** The words that may be typed in place of a number: "sim; não". Empty = a number. */
  readonly choices: string;
  /** Where the series breaks, each by its first year: "2014: índice remodelado; 2022: …". Empty = nowhere known. */
  readonly breaks: string;
}
