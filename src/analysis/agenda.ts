import type { CurrentCode } from "../dataset/successors";
import { grouped } from "./grouped";
import { standardDeviation } from "./spread";
import { isTie } from "./tie";

/** Which facilities a team can visit. */
export interface Agenda {
  readonly fitting: ReadonlySet<string>;
  /** Left out although their gap is that of the last one that fits. */
  readonly tied: ReadonlySet<string>;
}

/** What is known of one facility in one indicator of an area. */
export interface AgendaRow {
  readonly indicator: string;
  readonly code: string;
  readonly value: number | null;
  readonly gap: number | null;
  /** What the rule says. */
  readonly ruled: boolean | null;
}

export interface AgendaOptions {
  /** null = no limit. */
  readonly capacity: number | null;
  readonly current: CurrentCode;
  /** Unit by indicator id. */
  readonly units: ReadonlyMap<string, string>;
}

/**
 * Fills the agenda of an area with the facilities that the rule proposes, the widest gap first. A facility counts once,
 * with its widest gap, however many indicators propose it; ties go by code. Gaps of indicators with one unit are
 * compared as they are (two stages of IDEB), those with different units in standard deviations of each indicator.
 *
 * With capacity 1, school A 0.3 and 0.9 below in two stages, school B 0.5 in one: A fits.
 *
 * @returns null where there is no limit
 * @example agenda([], { capacity: null, current: [], units: [] }) // null
 */
export function agenda(rows: readonly AgendaRow[], { capacity, current, units }: AgendaOptions): Agenda | null {
  if (capacity === null) return null;
  const scale = scales(rows, units);
  const widest = new Map<string, number>();
  for (const { indicator, code, gap, ruled } of rows) {
    if (ruled !== true || gap === null) continue;
    const facility = current(code);
    // Rounded, so that binary noise does not order what is equal.
    const scaled = Number((gap / (scale.get(indicator) ?? 1)).toFixed(9));
    widest.set(facility, Math.max(widest.get(facility) ?? -Infinity, scaled));
  }
  const inOrder = [...widest].sort(([one, its], [other, theirs]) => theirs - its || (one < other ? -1 : 1));
  const last = inOrder[capacity - 1]?.[1];
  const beyond = inOrder.slice(capacity);
  return {
    fitting: new Set(inOrder.slice(0, capacity).map(([code]) => code)),
    tied: new Set(beyond.filter(([, gap]) => last !== undefined && isTie(gap, last)).map(([code]) => code)),
  };
}

/** What the gaps of each indicator are divided by. */
function scales(rows: readonly AgendaRow[], units: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const byIndicator = grouped(rows, ({ indicator }) => indicator);
  const isOneUnit = new Set([...byIndicator.keys()].map((id) => units.get(id) ?? "")).size === 1;
  return new Map(
    [...byIndicator].map(([id, own]) => {
      const values = own.flatMap(({ value }) => value ?? []);
      const spread = isOneUnit || values.length < 2 ? 1 : standardDeviation(values);
      return [id, spread === 0 ? 1 : spread];
    }),
  );
}
