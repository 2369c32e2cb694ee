import { fixedCell, fixedRange } from "../a1";
import type { OverviewInput } from "./overviewInput";

/** What a line of the grid is: the number that conditional formats look at. */
export const lineKind = { gap: 0, title: 1, head: 2, headEnd: 3, reached: 4, facility: 5 } as const;

/** Page columns: name, territory, mark of the list, then the indicators. */
export const pageColumn = { name: 0, territory: 1, listed: 2, firstIndicator: 3 } as const;

export const filterRow = 5;
export const legendRow = 6;
export const firstGridRow = 8;

/** Lines before an area's facilities: title, three of heads, and how many have a ●. */
export const headLines = 5;
/** Rows of facts of an area: id, name, sign, decimals, target, average, cut of the name, first due day. */
export const factRows = 8;

/** Columns of the workings that every item has, counted from the first. */
const itemColumn = {
  kind: 0,
  code: 1,
  isShown: 2,
  count: 3,
  name: 4,
  link: 5,
  territory: 6,
  listed: 7,
  register: 8,
} as const;
const perIndicator = 3;

export type ItemColumn = keyof typeof itemColumn;

/** Where everything of the workings stands. An item is a line that the grid can show; rows count from 1. */
export interface OverviewPlan {
  readonly indicatorCount: number;
  readonly lastColumn: number;
  /** Column of the item that each line of the grid shows, and of that line's kind. */
  readonly shownItem: number;
  readonly shownKind: number;
  readonly workings: number;
  readonly listsColumn: number;
  readonly firstItem: number;
  readonly lastItem: number;
  readonly areas: readonly { readonly facts: number; readonly firstItem: number; readonly lastItem: number }[];
  item(field: ItemColumn, row: number): string;
  items(field: ItemColumn, from?: number, to?: number): string;
  /** The n-th indicator's column (from 0): its text, and two for its calculation. */
  indicatorColumn(index: number, part: 0 | 1 | 2): number;
}

export function overviewPlan({ areas }: OverviewInput): OverviewPlan {
  const indicatorCount = Math.max(1, ...areas.map(({ indicators }) => indicators.length));
  const lastColumn = pageColumn.firstIndicator + indicatorCount - 1;
  const shownItem = lastColumn + 2;
  const listsColumn = shownItem + 2;
  const workings = listsColumn + 4;
  const firstItem = 2 + areas.length * factRows;
  let next = firstItem;
  const placed = areas.map(({ facilities }, index) => {
    const first = next;
    // A gap below each area.
    next += headLines + facilities.length + 1;
    return { facts: 2 + index * factRows, firstItem: first, lastItem: next - 1 };
  });
  const lastItem = Math.max(next - 1, firstItem);
  const columnOf = (field: ItemColumn) => workings + itemColumn[field];
  return {
    indicatorCount,
    lastColumn,
    shownItem,
    shownKind: shownItem + 1,
    workings,
    listsColumn,
    firstItem,
    lastItem,
    areas: placed,
    item: (field, row) => fixedCell(columnOf(field), row),
    items: (field, from = firstItem, to = lastItem) =>
      fixedRange({ column: columnOf(field), row: from }, { column: columnOf(field), row: to }),
    indicatorColumn: (index, part) => workings + Object.keys(itemColumn).length + index * perIndicator + part,
  };
}
