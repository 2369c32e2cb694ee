import { cell, columnLetters, fixedCell, fixedRange } from "../a1";
import { entry, formula } from "../formula";
import type { CellBlock, CellContent, Validation } from "../sheetSpec";
import type { OverviewInput } from "./overviewInput";
import { filterRow, firstGridRow, legendRow, lineKind, type OverviewPlan, pageColumn } from "./overviewPlan";

/** Lines of the grid: as many as there are items, whatever the filters leave. */
export function gridRows(plan: OverviewPlan): { readonly first: number; readonly last: number } {
  return { first: firstGridRow, last: firstGridRow + plan.lastItem - plan.firstItem };
}

function gridLine(plan: OverviewPlan, row: number): CellContent[] {
  const item = fixedCell(plan.shownItem, row);
  const shown = (expression: string) => `IF(${item}=0,"",${expression})`;
  const of = (span: string) => entry(span, item);
  const [name, link] = [of(plan.items("name")), of(plan.items("link"))];
  const indicators = Array.from({ length: plan.indicatorCount }, (_, index) => {
    const column = plan.indicatorColumn(index, 0);
    const span = fixedRange({ column, row: plan.firstItem }, { column, row: plan.lastItem });
    return formula(shown(`${of(span)}&""`));
  });
  return [
    formula(shown(`IF(${link}="",${name}&"",HYPERLINK(${link},${name}))`)),
    formula(shown(`${of(plan.items("territory"))}&""`)),
    formula(shown(`IF(${of(plan.items("listed"))}=1,"◆","")`)),
    ...indicators,
  ];
}

/** Beside each line: which item it shows, and of what kind that is. */
function lineWorkings(plan: OverviewPlan, row: number, number: number): CellContent[] {
  const item = fixedCell(plan.shownItem, row);
  return [
    formula(`IFERROR(MATCH(${number},${plan.items("count")},0),0)`),
    formula(`IF(${item}=0,${lineKind.gap},${entry(plan.items("kind"), item)})`),
  ];
}

/** What the drop-downs offer, in columns of their own. */
function choices({ areas, territories, text }: OverviewInput): string[][] {
  const words = text.overview;
  return [
    [words.allAreas, ...areas.map(({ area }) => area)],
    [words.allTerritories, ...territories],
    [words.wholeNetwork, words.onlyListed, words.onlyOthers],
  ];
}

const filterColumns = [pageColumn.name, pageColumn.territory, pageColumn.firstIndicator];

export function overviewPage(input: OverviewInput, plan: OverviewPlan) {
  const { overview: words, sheetNames } = input.text;
  const { first, last } = gridRows(plan);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => index);
  const lists = choices(input);
  const labels = [words.filters.area, words.filters.territory, words.filters.list];
  const cells: CellBlock[] = [
    { at: "A1", rows: [[sheetNames.overview], [words.note]] },
    ...filterColumns.flatMap((column, index) => [
      { at: cell(column, filterRow - 1), rows: [[labels[index] ?? ""], [lists[index]?.[0] ?? ""]] },
    ]),
    { at: cell(0, legendRow), rows: [[words.legend]] },
    { at: cell(0, first), rows: rows.map((index) => gridLine(plan, first + index)) },
    { at: cell(plan.shownItem, first), rows: rows.map((index) => lineWorkings(plan, first + index, index + 1)) },
    ...lists.map((list, index) => ({ at: cell(plan.listsColumn + index, 1), rows: list.map((each) => [each]) })),
  ];
  const validations = filterColumns.map((column, index): Validation => {
    const listed = plan.listsColumn + index;
    const source = fixedRange({ column: listed, row: 1 }, { column: listed, row: lists[index]?.length ?? 1 });
    return {
      range: cell(column, filterRow),
      rule: { kind: "listFrom", source: `=${source}` },
      prompt: { title: labels[index] ?? "", message: words.filters.hint },
    };
  });
  const lastLetters = columnLetters(Math.min(plan.lastColumn, pageColumn.firstIndicator + 1));
  const from = columnLetters(pageColumn.firstIndicator);
  return { cells, validations, merges: lastLetters === from ? [] : [`${from}${filterRow}:${lastLetters}${filterRow}`] };
}
