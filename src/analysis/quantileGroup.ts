import type { Direction } from "../dataset/indicator";
import { JuntosError } from "../errors";
import { rank } from "./rank";
import { present, type Values } from "./values";

/**
 * Splits the rows into groups of about equal size by value: 1 = best. Tied rows share a group. Missing stays null.
 * q = max(1, ⌊Q + 1 − ⌈(n + 1 − r)/(n/Q)⌉⌋), r = competition rank. Source: PHEindicatormethods `phe_quantile`.
 *
 * @param groups 5 for quintiles, 4 for quartiles
 * @throws JuntosError "too-few-values" when there are fewer values than groups, "out-of-domain" for fewer than 2 groups.
 * @example quantileGroup([1, 2, 3, 4, null], 2, "higher") // [2, 2, 1, 1, null]
 */
export function quantileGroup(values: Values, groups: number, direction: Direction): Values {
  if (!Number.isInteger(groups) || groups < 2) {
    throw new JuntosError("out-of-domain", { argument: "groups", value: groups, allowed: "2, 3, 4, …" });
  }
  const found = present(values, "values").length;
  if (found < groups) throw new JuntosError("too-few-values", { argument: "values", needed: groups, found });
  const groupOf = (position: number) => Math.floor(groups + 1 - Math.ceil((found + 1 - position) / (found / groups)));
  const positions = rank(values, { direction });
  return positions.map((position) => (position === null ? null : Math.max(1, groupOf(position))));
}
