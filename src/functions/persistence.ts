import { persistence as persistenceOf } from "../analysis/persistence";
import { flagsIn } from "./cells/flagIn";
import { rowsOf } from "./cells/rowsOf";

/**
 * How much of a priority list is on the next one, and how much would be there by chance.
 *
 * @customfunction PERSISTENCE
 * @param list1 TRUE or 1 for the rows on the first list.
 * @param list2 TRUE or 1 for the rows on the second list, in the same order.
 * @returns One row: share kept, share expected by chance, Cohen's kappa.
 * @requiresParameterAddresses
 */
export function persistence(
  list1: unknown[][],
  list2: unknown[][],
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const rows = rowsOf({ list1, list2 });
  const { share, expected, kappa } = persistenceOf(flagsIn(rows, "list1"), flagsIn(rows, "list2"));
  return [[share, expected, kappa]];
}
