import type { CellValue } from "@odoo/o-spreadsheet";
import { comparedValues } from "./comparison";
import { hasWildcards, wildcardPattern } from "./wildcards";

const indexes = new WeakMap<object, Map<CellValue, number>>();

/**
 * The position of `wanted` among values, the first (or last) of equal ones; -1 when it is not there. `source` stands for the
 * values while they stay the same: looking in the same column again costs nothing.
 */
export function exactPosition(values: readonly CellValue[], wanted: CellValue, source: object | null): number {
  const key = indexKey(wanted);
  if (key === null) return -1;
  if (!source) return values.findIndex((value) => indexKey(value) === key);
  let index = indexes.get(source);
  if (!index) {
    index = new Map();
    for (const [position, value] of values.entries()) {
      const known = indexKey(value);
      if (known !== null && !index.has(known)) index.set(known, position);
    }
    indexes.set(source, index);
  }
  return index.get(key) ?? -1;
}

export function wildcardPosition(values: readonly CellValue[], wanted: string, isReverse = false): number {
  const pattern = wildcardPattern(wanted);
  const meets = (value: CellValue): boolean => typeof value === "string" && pattern.test(value);
  return isReverse ? values.findLastIndex(meets) : values.findIndex(meets);
}

export function isPattern(wanted: CellValue): wanted is string {
  return typeof wanted === "string" && hasWildcards(wanted);
}

/** By halving, as Excel looks in sorted values: the last that is not beyond `wanted`. Values of other kinds are passed over. */
export function sortedPosition(values: readonly CellValue[], wanted: CellValue, isDescending: boolean): number {
  if (wanted === null) return -1;
  const kind = typeof wanted;
  let [low, high, found] = [0, values.length - 1, -1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at <= high && typeof values[at] !== kind) at++;
    if (at > high) {
      high = middle - 1;
      continue;
    }
    const order = comparedValues(values[at] ?? null, wanted) * (isDescending ? -1 : 1);
    if (order <= 0) {
      found = at;
      low = at + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Among values in any order: the same, or else the nearest below or above. */
export function nearestPosition(values: readonly CellValue[], wanted: CellValue, mode: "smaller" | "larger"): number {
  let best = -1;
  for (const [position, value] of values.entries()) {
    if (typeof value !== typeof wanted) continue;
    const order = comparedValues(value, wanted);
    if (order === 0) return position;
    if (mode === "smaller" ? order > 0 : order < 0) continue;
    const before = values[best];
    if (before === undefined || comparedValues(value, before) * (mode === "smaller" ? 1 : -1) > 0) best = position;
  }
  return best;
}

/** Texts alike but for case are one; blanks are nobody's match. */
function indexKey(value: CellValue): CellValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}
