import type { ChartSnapshot } from "../../../../src/workbench/book/snapshot";
import { openWorkbench } from "../../../../src/workbench/nodeWorkbench";
import type { NodeWorkbench } from "../../../../src/workbench/nodeWorkbench";

/** A workbook with a sheet "Dados" that holds `values` from A1 on. */
export interface ChartBook {
  readonly workbench: NodeWorkbench;
  /** Does something to the sheet, in one request. */
  edit(change: (sheet: Excel.Worksheet) => void): Promise<void>;
  /** What `read` gives, after loading what it asks for. */
  ask<Answer>(load: (sheet: Excel.Worksheet) => () => Answer): Promise<Answer>;
  /** The charts of a sheet as files see them. */
  charts(sheet?: string): readonly ChartSnapshot[];
}

export const scores = [
  ["", "Rede", "Meta"],
  ["jan", 4.5, 5],
  ["fev", 4.9, 5.2],
  ["mar", 5.3, 5.4],
];

export async function chartBook(values: readonly (readonly unknown[])[] = scores): Promise<ChartBook> {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  const edit: ChartBook["edit"] = (change) =>
    workbench.run(async (context) => {
      change(context.workbook.worksheets.getItem("Dados"));
      await context.sync();
    });
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Dados";
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 1);
    range.values = values.map((row) => [...row]);
    await context.sync();
  });
  return {
    workbench,
    edit,
    ask: (load) =>
      workbench.run(async (context) => {
        const read = load(context.workbook.worksheets.getItem("Dados"));
        await context.sync();
        return read();
      }),
    charts: (name = "Dados") => workbench.snapshot().sheets.find((sheet) => sheet.name === name)?.charts ?? [],
  };
}

/** The only chart of the sheet "Dados". */
export function onlyChart(book: ChartBook): ChartSnapshot {
  const [chart, ...others] = book.charts();
  if (!chart || others.length > 0) throw new Error("expected one chart");
  return chart;
}

/** A new chart of the given type over the sheet's used cells, called "Evolução". */
export function addChart(sheet: Excel.Worksheet, type: "Line" | "ColumnClustered" = "Line"): Excel.Chart {
  const chart = sheet.charts.add(type, sheet.getRange("A1:C4"), "Auto");
  chart.name = "Evolução";
  return chart;
}
