import { funnel as funnelOf, type FunnelRow } from "../analysis/funnel";
import { word, type Cell } from "./cells/cell";
import { choiceOf } from "./cells/choiceOf";
import { flagIn } from "./cells/flagIn";
import { funnelType } from "./cells/funnelType";
import { isMissing } from "./cells/numberIn";
import { numbersIn, rowsOf, spilledTexts } from "./cells/rowsOf";

/** Rates are shown per 100 thousand, as RATE does; shares from 0 to 1. */
const PER = 100_000;

/**
 * Which rows lie outside what chance gives a place of their size, and the limits for a funnel chart.
 *
 * @customfunction FUNNEL
 * @param events Number of events per facility or area.
 * @param population People that they happened among.
 * @param [type] "proportion" (events are part of the people; default from 10 % on) or "rate" (default below).
 * @param [output] "label" (default), "limits" (low and high of 95 %, low and high of 99.8 %; shares from 0 to 1, rates per 100 thousand) or "dispersion" (1 = chance alone; above 1.5 widen the limits).
 * @param [overdispersion] TRUE widens the limits by what places differ anyway; FALSE by default.
 * @returns One label per row; four columns with "limits"; one number with "dispersion".
 * @requiresParameterAddresses
 */
export function funnel(
  events: unknown[][],
  population: unknown[][],
  type?: unknown,
  output?: unknown,
  overdispersion?: unknown,
  _invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const asked = choiceOf(output, "output", ["label", "limits", "dispersion"], "label");
  const isWide = flagIn(overdispersion, "overdispersion") ?? false;
  const rows = rowsOf({ events, population });
  const [counts, people] = [numbersIn(rows, "events"), numbersIn(rows, "population")];
  const usual = isMissing(type) ? funnelType(counts, people) : "rate";
  const kind = choiceOf(type, "type", ["proportion", "rate"], usual);
  const found = funnelOf(counts, people, kind);
  const judged = found.rows.map((row) => (row && isWide ? row.adjusted : row));
  switch (asked) {
    case "label":
      return spilledTexts(
        rows.shape,
        judged.map((row) => word(row?.label ?? null)),
      );
    case "limits":
      return judged.map((row) => limitCells(row, kind === "rate" ? PER : 1));
    case "dispersion":
      return [[found.dispersion.phi]];
  }
}

function limitCells(row: Pick<FunnelRow, "limits95" | "limits998"> | null, scale: number): Cell[] {
  if (!row) return [null, null, null, null];
  return [row.limits95, row.limits998].flatMap(({ low, high }) => [scale * low, scale * high]);
}
