import { basePeriods } from "../analysis/basePeriods";
import { priorities, type PriorityRow } from "../analysis/priorities";
import { chosenFacilities } from "../dataset/chosenFacilities";
import type { Dataset } from "../dataset/dataset";
import type { Row } from "../dataset/rows";
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
  /** The cycle's list as rows of tblPrioridades, in and out. */
  readonly list: readonly Row[];
  /** Codes of the facilities that get a panel, each once. */
  readonly chosen: readonly string[];
}

/** Compares and chooses: the rule proposes, what the secretariat has validated in the workbook counts. */
export function selection(input: SelectionInput): Selection {
  const { before, incoming, municipality, cycle, baseYear, text } = input;
  const dataset = datasetOf(mergedTables(takeIn(before, incoming)));
  const compared = priorities(dataset, { municipality });
  const base = basePeriods(dataset, baseYear ?? cycle);
  const ofBase = compared.filter(({ indicator, period }) => base.get(indicator) === period);
  const list = priorityRows(ofBase, dataset, cycle, text.sheets);
  const chosen = chosenFacilities(upsert(priorityTable, before.get(priorityTable.name) ?? [], list).rows, cycle);
  return { dataset, base, compared, list, chosen };
}
