/** One row of tblEquipamentos: a school, CRAS, health unit, policing area. */
export interface Facility {
  /** Text, never a number: INEP, CRAS id, CNES. */
  readonly code: string;
  /** null = the source does not name it (IDCRAS): people are asked to. */
  readonly name: string | null;
  /** Short name for tabs and panels; empty = use the name. */
  readonly displayName: string;
  readonly area: string;
  readonly territory: string;
  readonly vulnerability: number | null;
  /** Who answers for it (direção, coordenação). */
  readonly manager: string;
  /** Code of the facility that it was merged into; empty = none. */
  readonly successor: string;
  /** Year of the merger, from which on it is not compared; null = not said: it is compared while it has values. */
  readonly mergedIn: number | null;
  readonly isActive: boolean;
}
