import { quantileGroup } from "../analysis/quantileGroup";
import { percentRank, rank as rankOf, type Ties } from "../analysis/rank";
import type { Values } from "../analysis/values";
import type { Direction } from "../dataset/indicator";
import { choiceOf, directionOf } from "./cells/choiceOf";
import { isMissing, shownCell } from "./cells/numberIn";
import { cellsOf, numbersIn, rowsOf, spilled } from "./cells/rowsOf";

/**
 * The place of every row, 1 = best, with ties as you want them; or its percentile, or its fifth.
 *
 * @customfunction RANK
 * @param values One value per facility.
 * @param [direction] "higher" (default) or "lower": which way is better.
 * @param [ties] Tied rows get the "competition" place (default: 1, 2, 2, 4), the "average" (1, 2.5, 2.5, 4) or the "dense" one (1, 2, 2, 3); or "percent" (1 = best, 0 = worst) or "quintile" (1 = best).
 * @param [groups] Labels of the same size, such as territories, to rank within each; or a number of groups of equal size in place of five.
 * @returns One place per row.
 * @requiresParameterAddresses
 */
export function rank(
  values: unknown[][],
  direction?: unknown,
  ties?: unknown,
  groups?: unknown[][],
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const better = directionOf(direction);
  const [only, ...others] = cellsOf(groups);
  const isNumber = others.length === 0 && typeof only === "number";
  const choices = ["competition", "average", "dense", "percent", "quintile"] as const;
  const asked = choiceOf(ties, "ties", choices, isNumber ? "quintile" : "competition");
  const rows = rowsOf({ values, groups: isNumber ? null : groups });
  const place = (own: Values) => placesOf(own, asked, { direction: better, groups: isNumber ? only : 5 });
  return spilled(rows.shape, within(numbersIn(rows, "values"), rows.cells.groups, place));
}

function placesOf(
  values: Values,
  asked: Ties | "percent" | "quintile",
  { direction, groups }: { readonly direction: Direction; readonly groups: number },
): Values {
  if (asked === "percent") return percentRank(values, direction);
  if (asked === "quintile") return quantileGroup(values, groups, direction);
  return rankOf(values, { direction, ties: asked });
}

/** The places within each group of rows; a row without a label has none. */
function within(values: Values, labels: readonly unknown[] | null, place: (values: Values) => Values): Values {
  if (labels === null) return place(values);
  const groups = new Map<string, number[]>();
  labels.forEach((label, row) => {
    if (isMissing(label)) return;
    const name = shownCell(label);
    const members = groups.get(name);
    if (members) members.push(row);
    else groups.set(name, [row]);
  });
  const places: (number | null)[] = values.map(() => null);
  for (const members of groups.values()) {
    const own = place(members.map((row) => values[row] ?? null));
    members.forEach((row, index) => (places[row] = own[index] ?? null));
  }
  return places;
}
