/** Whom an observation is about. Stored as equipamento, territorio, municipio, uf, brasil. */
export type Level = "facility" | "territory" | "municipality" | "state" | "country";

/** One row of tblResultados: one indicator, one place, one period. */
export interface Observation {
  readonly indicator: string;
  readonly level: Level;
  /** Facility code, territory name, IBGE code, UF or "BR". Text. */
  readonly code: string;
  /** "YYYY" or "YYYY-MM". */
  readonly period: string;
  /** null = known to be missing (told apart from 0 everywhere). */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** For weighted averages (enrolment); null = none given. */
  readonly weight: number | null;
  /** The source's own marker or remark: "ND", "preliminar", "média da avaliação estadual". */
  readonly status: string;
  /** Row of tblFontes that it came from. */
  readonly sourceId: string;
}
