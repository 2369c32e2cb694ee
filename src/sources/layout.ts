import type { Level, Observation } from "../dataset/observation";
import type { Indicator } from "../dataset/indicator";
import type { DropReason, Problem } from "../errors";
import type { Header } from "./header";
import type { Row, Table } from "./table";

/** What a file is, told from its content. `table` is any other table. */
export type LayoutId =
  | "idcras-a"
  | "idcras-b"
  | "ideb-escola"
  | "ideb-municipio"
  | "idepe"
  | "tabnet"
  | "mvi"
  | "populacao"
  | "tidy"
  | "table";

/** What the caller knows beside the bytes. */
export interface ReadOptions {
  /** "YYYY" or "YYYY-MM", for content that tells no period. */
  readonly period?: string;
  /** Keep one network (REDE) only: "Municipal". Default: a school file keeps all, a municipal file "Municipal". */
  readonly network?: string;
  /** Row of tblFontes that the observations point at; default: the file's name. */
  readonly sourceId?: string;
}

/** A municipality as a source writes it; the code has six or seven digits. */
export interface MunicipalityRef {
  readonly code: string;
  /** null = the source gives the code only. */
  readonly name: string | null;
}

/** What a data row is, before its values are looked at. */
export type Place =
  /** Of a municipality; null = the row does not say (a file of one municipality, or a row about a state). */
  | { readonly kind: "data"; readonly municipality: MunicipalityRef | null }
  | { readonly kind: "dropped"; readonly reason: DropReason }
  /** Not data: a note below the table, a line of totals. */
  | { readonly kind: "note" };

/** One value that a row tells, still as cells: the numbers are decided when the whole column is known. */
export interface Finding {
  readonly indicator: string;
  readonly level: Level;
  readonly code: string;
  /** Of the facility; null = the source does not name it. */
  readonly name: string | null;
  readonly territory: string;
  readonly period: string;
  /** Columns of the row; -1 where the layout has none. */
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly weight: number;
  readonly target: number;
}

/** What most findings leave open. */
export const noFinding = { name: null, territory: "", numerator: -1, denominator: -1, weight: -1, target: -1 } as const;

/** A finding whose numbers are settled. */
export interface Settled extends Observation {
  readonly target: number | null;
  /** Decimals that the file writes; 0 for a whole number. */
  readonly decimals: number;
}

/** Reads the rows of one table: first `place`, then, for rows that are kept, `findings`. */
export interface RowReader {
  place(row: Row): Place;
  /** What the row tells, or why it tells nothing after all. */
  findings(row: Row): readonly Finding[] | DropReason;
  /** The indicators that the findings named. `settled`: all that was kept of them. */
  indicators(settled: readonly Settled[]): readonly Indicator[];
  /** What was noticed on the way; asked once, after `indicators`. */
  problems(): readonly Problem[];
}

/** How a layout reads one recognised table, once it is known what the caller gives. */
export interface Opening {
  readonly reader: RowReader;
  /** What is missing to read the table; the reader then works for inspection only. */
  readonly lacks: "period" | "stage" | null;
  readonly problems: readonly Problem[];
  /** The period or stage that the whole table is of: two tables with the same rows but other years are no copies. */
  readonly scope: string;
}

/** A layout that has recognised itself in a table. */
export interface Recognised {
  readonly layout: LayoutId;
  readonly header: Header;
  /** null = this version recognises the layout but does not read it. */
  readonly open: ((table: Table, options: ReadOptions) => Opening) | null;
}

/** Looks at a table's head; null = not this layout. */
export type Recogniser = (table: Pick<Table, "name" | "head">) => Recognised | null;
