import { basePeriods } from "../analysis/basePeriods";
import { cycleList, type ListedFacility } from "../analysis/cycleList";
import { priorities, type PriorityRow } from "../analysis/priorities";
import { chosenFacilities } from "../dataset/chosenFacilities";
import { criterionOf, criterionRow } from "../dataset/criterion";
import type { Dataset } from "../dataset/dataset";
import { type FrozenName, frozenNames } from "../dataset/frozenList";
import type { Row } from "../dataset/rows";
import { successors } from "../dataset/successors";
import { priorityTable } from "../dataset/tables";
import { upsert } from "../dataset/upsert";
import { datasetOf, mergedTables, takeIn, type WorkbookTables } from "../dataset/workbookTables";
import { priorityRows } from "../sheets/priorityRows";
import type { Text } from "../text/text";

export interface SelectionInput {
  /** What the workbook holds. */
  readonly before: WorkbookTables;
  /** Rows that are to be taken in. */
  readonly incoming: WorkbookTables;
  /** IBGE code. */
  readonly municipality: string;
  readonly cycle: number;
  /** Left out: each indicator's last period not after the cycle. */
  readonly baseYear: number | undefined;
  readonly text: Text;
}

/** Who stands where, and who is chosen. */
export interface Selection {
  readonly dataset: Dataset;
  /** Of each indicator, the period that its list is made of. */
  readonly base: ReadonlyMap<string, string>;
  /** Every facility × indicator × period. */
  readonly compared: readonly PriorityRow[];
  /** The cycle's list as the rule and the agenda make it today, whether or not it is frozen. */
  readonly proposed: readonly ListedFacility[];
  /** Rows of tblPrioridades to be renewed: every facility of the cycle, in and out, of lists that are not frozen. */
  readonly list: readonly Row[];
  /** Rows of tblCriterios: how the list of each area was made. */
  readonly criteria: readonly Row[];
  /** Lists of the cycle that were frozen and so are left alone. */
  readonly frozen: readonly FrozenName[];
  /** Codes of the facilities that get a panel, each once. */
  readonly chosen: readonly string[];
}

/**
 * Compares and chooses: the rule proposes, the agenda limits, and what the secretariat has validated in the workbook
 * counts. A list that was frozen is chosen from as it is. Errors: "setting-invalid" for a criterion that nobody can mean.
 */
export function selection(input: SelectionInput): Selection {
  const { before, incoming, municipality, cycle, baseYear, text } = input;
  const tables = mergedTables(takeIn(before, incoming));
  const dataset = datasetOf(tables);
  const current = successors(dataset.facilities, cycle);
  const compared = priorities(dataset, { municipality });
  const base = basePeriods(dataset, baseYear ?? cycle);
  const criterion = (area: string) => criterionOf(tables, cycle, area);
  const proposed = cycleList(dataset, { base, criterion, current, municipality }, compared);
  const rows = tables.get(priorityTable.name) ?? [];
  const list = priorityRows({ list: proposed, dataset, cycle, current, before: rows, text: text.sheets });
  const areas = [...new Set(proposed.map(({ area }) => area))];
  return {
    dataset,
    base,
    compared,
    proposed,
    list,
    criteria: areas.map((area) => criterionRow(cycle, area, criterion(area))),
    frozen: frozenNames(rows, cycle),
    chosen: chosenFacilities(upsert(priorityTable, rows, list).rows, cycle, current),
  };
}
