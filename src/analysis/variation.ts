import type { Direction } from "../dataset/indicator";
import type { Element } from "./element";
import { orientation } from "./orientation";
import { isTie } from "./tie";
import { present, requireSameSize, type Values } from "./values";

export type Change = "improved" | "worsened" | "no change";

/**
 * to − from, row by row. Null where either is missing.
 *
 * @throws JuntosError "different-sizes", "wrong-type".
 * @example difference([4.2, null], [4.6, 5]) // [0.4, null]
 */
export function difference(from: Values, to: Values): Values {
  return pairs(from, to, (a, b) => b - a);
}

/**
 * (to − from) / from, row by row: 0.25 = 25 % more. Null where either is missing.
 * A base of 0 refuses with "zero-denominator"; a negative base with "out-of-domain", because the sign would lie:
 * a rise from −2 to 1 would print as −150 %. methods.md section 1.
 *
 * @throws JuntosError "different-sizes", "wrong-type".
 * @example percentChange([4, 0, null], [5, 5, 5])
 *   // [0.25, { code: "zero-denominator", facts: { argument: "from" } }, null]
 */
export function percentChange(from: Values, to: Values): readonly Element<number>[] {
  return pairs(from, to, (a, b): Element<number> => {
    if (a === 0) return { code: "zero-denominator", facts: { argument: "from" } };
    if (a < 0) return { code: "out-of-domain", facts: { argument: "from", value: a, allowed: "> 0" } };
    return (b - a) / a;
  });
}

/**
 * Whether each row improved, by the sign of (to − from) × direction; a tie is no change. Null where either is missing.
 *
 * @throws JuntosError "different-sizes", "wrong-type".
 * @example changeStatus([47.3, 5], [57.3, 5], "lower") // ["worsened", "no change"]
 */
export function changeStatus(from: Values, to: Values, direction: Direction): readonly (Change | null)[] {
  return pairs(from, to, (a, b) => {
    if (isTie(b, a)) return "no change";
    return orientation(direction) * (b - a) > 0 ? "improved" : "worsened";
  });
}

function pairs<Result>(from: Values, to: Values, result: (a: number, b: number) => Result): (Result | null)[] {
  requireSameSize(to, from, "to");
  present(from, "from");
  present(to, "to");
  return from.map((a, row) => {
    const b = to[row] ?? null;
    return a === null || b === null ? null : result(a, b);
  });
}
