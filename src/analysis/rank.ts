import type { Direction } from "../dataset/indicator";
import { orientation } from "./orientation";
import { isTie } from "./tie";
import { present, type Values } from "./values";

export type Ties = "competition" | "average" | "dense";

/**
 * Position of every row, 1 = best. Ties share: the best position (competition, RANK.EQ), the mean of theirs
 * (average, RANK.AVG), or the next number without holes (dense). Values within the tolerance of `isTie` are tied.
 * Missing stays null and takes no position.
 *
 * @throws JuntosError "wrong-type" for infinite numbers.
 * @example rank([10, 20, 20, null], { direction: "higher" }) // [3, 1, 1, null]
 * @example rank([10, 20, 20, null], { direction: "higher", ties: "average" }) // [3, 1.5, 1.5, null]
 */
export function rank(values: Values, options: { readonly direction: Direction; readonly ties?: Ties }): Values {
  present(values, "values");
  const positions: (number | null)[] = values.map(() => null);
  let better = 0;
  for (const [index, tied] of tiedRows(values, options.direction).entries()) {
    const position = { competition: better + 1, average: better + (tied.length + 1) / 2, dense: index + 1 };
    for (const row of tied) positions[row] = position[options.ties ?? "competition"];
    better += tied.length;
  }
  return positions;
}

/**
 * Share of the other rows that a row beats: (number worse) / (n − 1); 1 = best, 0 = worst, tied rows share the lower.
 * As PERCENTRANK.INC with 15 digits when higher is better, dplyr's percent_rank. One row alone gets 0.
 *
 * @throws JuntosError "wrong-type" for infinite numbers.
 * @example percentRank([10, 20, 20, 30], "higher") // [0, 1/3, 1/3, 1]
 */
export function percentRank(values: Values, direction: Direction): Values {
  const opposite = direction === "higher" ? "lower" : "higher";
  const fromWorst = rank(values, { direction: opposite });
  const known = fromWorst.filter((position) => position !== null).length;
  return fromWorst.map((position) => (position === null ? null : known === 1 ? 0 : (position - 1) / (known - 1)));
}

/** Rows grouped by equal value, best group first. */
function tiedRows(values: Values, direction: Direction): number[][] {
  const rows = values.flatMap((value, row) => (value === null ? [] : [{ value, row }]));
  rows.sort((a, b) => orientation(direction) * (b.value - a.value));
  const groups: number[][] = [];
  let first = Number.NaN;
  for (const { value, row } of rows) {
    if (!isTie(value, first)) {
      groups.push([]);
      first = value;
    }
    groups.at(-1)?.push(row);
  }
  return groups;
}
