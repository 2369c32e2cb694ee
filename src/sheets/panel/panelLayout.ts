import type { PanelInput } from "./panelInput";
import { mostProcessIndicators, shownActions } from "./panelInput";

/** Rows of one pair of result charts. */
export interface PairRows {
  readonly title: number;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Where everything stands on the printed page: rows counted as people do, from 1. */
export interface PanelRows {
  readonly header: 1;
  readonly name: 2;
  readonly about: 3;
  readonly headline: 4;
  readonly why: 5;
  readonly whereTitle: 7;
  readonly pairs: readonly PairRows[];
  readonly processTitle: number;
  readonly months: number;
  readonly firstProcess: number;
  readonly lastProcess: number;
  readonly legend: number;
  readonly focus: number;
  readonly firstChart: number;
  readonly lastChart: number;
  readonly actionsTitle: number;
  readonly actionsHead: number;
  readonly firstAction: number;
  readonly lastAction: number;
  readonly more: number;
  readonly decideTitle: number;
  readonly decideHead: number;
  readonly firstBlank: number;
  readonly lastBlank: number;
  readonly footer: number;
}

const chartRows = { one: 9, more: 7 };
const focusChartRows = { one: 7, more: 5 };
const blankLines = 3;

function pairRows(slots: number): readonly PairRows[] {
  const pairs = Math.ceil(slots / 2);
  const height = pairs === 1 ? chartRows.one : chartRows.more;
  return Array.from({ length: pairs }, (_, index) => {
    const title = 8 + index * (height + 2);
    return { title, first: title + 1, last: title + height, sentence: title + height + 1 };
  });
}

/** Rows of the panel: they depend on how many indicators the area has, never on the facility. */
export function panelRows(input: Pick<PanelInput, "slots" | "processIndicators">): PanelRows {
  const pairs = pairRows(input.slots.length);
  const processTitle = (pairs.at(-1)?.sentence ?? 8) + 2;
  const months = processTitle + 1;
  const firstProcess = months + 1;
  const shown = Math.min(Math.max(input.processIndicators.length, 1), mostProcessIndicators);
  const lastProcess = firstProcess + shown - 1;
  const legend = lastProcess + 1;
  const focus = legend + 1;
  const firstChart = focus + 1;
  const lastChart = focus + (pairs.length === 1 ? focusChartRows.one : focusChartRows.more);
  const actionsTitle = lastChart + 2;
  const lastAction = actionsTitle + 1 + shownActions;
  const decideTitle = lastAction + 2;
  const lastBlank = decideTitle + 1 + blankLines;
  return {
    header: 1,
    name: 2,
    about: 3,
    headline: 4,
    why: 5,
    whereTitle: 7,
    pairs,
    processTitle,
    months,
    firstProcess,
    lastProcess,
    legend,
    focus,
    firstChart,
    lastChart,
    actionsTitle,
    actionsHead: actionsTitle + 1,
    firstAction: actionsTitle + 2,
    lastAction,
    more: lastAction + 1,
    decideTitle,
    decideHead: decideTitle + 1,
    firstBlank: decideTitle + 2,
    lastBlank,
    footer: lastBlank + 1,
  };
}
