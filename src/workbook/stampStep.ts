import { setNumberFormat } from "./applyStyle";
import { cellInput } from "./cellInput";
import { setSeriesData } from "./chartSeries";
import { jsonBytes } from "./jsonBytes";
import type { TemplateChart, TemplateState } from "./panelState";
import { requestCells } from "./sendSteps";
import { rangeOf, type WriteStep } from "./writeStep";

/** A panel to be made: a copy of the template for one facility. */
export interface Panel {
  /** The copy's name. */
  readonly sheet: string;
  /** What goes into the code cell, as text. */
  readonly code: string;
}

/** What differs in a panel's charts from the template's. */
export type ChartChange =
  | { readonly chart: string; readonly remove: true }
  | { readonly chart: string; readonly from: string; readonly to: string };

export interface Stamp {
  readonly template: string;
  readonly panel: Panel;
  readonly codeCell: string;
  /** Sheets that it takes the place of. */
  readonly replaced: readonly string[];
  readonly changes: readonly ChartChange[];
  readonly state: Pick<TemplateState, "charts" | "isProtected">;
  /** How it is protected; null = it stays open. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
  readonly batchSize: number;
}

const panelBytes = 4500;
const chartBytes = 1200;
const seriesBytes = 1600;

/** Copying, naming and filling one panel. The sheet that it replaces goes only when the new one is there. */
export function stampStep(stamp: Stamp): WriteStep {
  const { charts } = stamp.state;
  const series = charts.reduce((sum, { seriesCount }) => sum + seriesCount, 0);
  return {
    // The copy is not there yet when a request begins: it sees to its protection itself.
    sheet: null,
    bytes: panelBytes + jsonBytes(stamp.panel) + charts.length * chartBytes + series * seriesBytes,
    cells: Math.floor(requestCells / stamp.batchSize),
    units: 1,
    queue: ({ context }) => {
      const { worksheets } = context.workbook;
      const copy = worksheets.getItem(stamp.template).copy("End");
      if (stamp.state.isProtected) copy.protection.unprotect();
      const code = rangeOf(copy, stamp.codeCell);
      setNumberFormat(code, "@");
      code.values = [[cellInput(stamp.panel.code, true)]];
      stamp.replaced.forEach((sheet) => worksheets.getItemOrNullObject(sheet).delete());
      copy.name = stamp.panel.sheet;
      pointCharts(copy, stamp);
      if (stamp.protection) copy.protection.protect(stamp.protection);
    },
  };
}

/** Whatever Excel made of the copied charts' ranges: they show the copy's own cells. */
function pointCharts(copy: Excel.Worksheet, { panel, changes, state }: Stamp): void {
  const charts = state.charts.map((chart) => ({ chart, copied: copy.charts.getItemAt(chart.index) }));
  for (const { chart, copied } of charts) {
    copied.name = chart.spec.name;
    pointSeries(copied, copy, { sheet: panel.sheet, chart });
    const change = changes.find(({ chart: name }) => name === chart.spec.name);
    if (change && "from" in change) copied.setPosition(change.from, change.to);
  }
  const removed = changes.flatMap((change) => ("remove" in change ? [change.chart] : []));
  charts.filter(({ chart }) => removed.includes(chart.spec.name)).forEach(({ copied }) => copied.delete());
}

function pointSeries(
  copied: Excel.Chart,
  copy: Excel.Worksheet,
  { sheet, chart }: { readonly sheet: string; readonly chart: TemplateChart },
): void {
  chart.spec.series.slice(0, chart.seriesCount).forEach((series, index) => {
    setSeriesData(copied.series.getItemAt(index), copy, { sheet, series });
  });
}
