import type { ChartSpec } from "../sheets/sheetSpec";
import type { ExcelRun, RequestOptions } from "./excelRun";
import type { Journal } from "./journal";
import { askRecord, recordCell, type RecordCell } from "./recordCell";
import { sendRequest } from "./sendRequest";
import { rangeOf } from "./writeStep";

/** How a panel is told from other sheets: a text in a cell of the template, which its copies carry. */
export interface PanelMark {
  readonly cell: string;
  readonly text: string;
}

/** A sheet that was stamped before, or the template itself. */
export interface MarkedSheet {
  readonly sheet: string;
  /** What stands in its code cell. */
  readonly code: string;
}

/** A chart of the template as it is now: people may have removed or reordered charts and series. */
export interface TemplateChart {
  readonly spec: ChartSpec;
  /** Its place among the template's charts, by which it is found in a copy: names may be lost in copying. */
  readonly index: number;
  readonly seriesCount: number;
}

export interface PanelState {
  readonly sheets: readonly string[];
  readonly marked: readonly MarkedSheet[];
  readonly charts: readonly TemplateChart[];
  readonly isTemplateProtected: boolean;
  readonly record: RecordCell | null;
}

export interface PanelQuestion {
  readonly template: string;
  readonly charts: readonly ChartSpec[];
  readonly codeCell: string;
  readonly mark: PanelMark;
  readonly journal: Journal | undefined;
}

/** Names of all sheets, then their marks: two requests, however many sheets there are. Null = no template. */
export async function panelState(
  run: ExcelRun,
  question: PanelQuestion,
  options: RequestOptions,
): Promise<PanelState | null> {
  const { sheets, record } = await sheetNames(run, question.journal, options);
  if (!sheets.includes(question.template)) return null;
  const answer = await sendRequest(run, (context) => marksAndCharts(context, sheets, question), options);
  return { sheets, record, ...answer };
}

async function sheetNames(
  run: ExcelRun,
  journal: Journal | undefined,
  options: RequestOptions,
): Promise<Pick<PanelState, "sheets" | "record">> {
  return sendRequest(
    run,
    async (context) => {
      const { worksheets } = context.workbook;
      const record = journal && askRecord(context, journal);
      worksheets.load({ name: true });
      await context.sync();
      return { sheets: worksheets.items.map(({ name }) => name), record: record ? recordCell(record) : null };
    },
    options,
  );
}

async function marksAndCharts(
  context: Excel.RequestContext,
  sheets: readonly string[],
  { template, charts, codeCell, mark }: PanelQuestion,
): Promise<Pick<PanelState, "marked" | "charts" | "isTemplateProtected">> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return { sheet, text: askCell(worksheet, mark.cell), code: askCell(worksheet, codeCell) };
  });
  const templateSheet = context.workbook.worksheets.getItem(template);
  const { protection } = templateSheet;
  protection.load({ protected: true });
  templateSheet.charts.load({ name: true });
  const counts = charts.map(({ name }) => templateSheet.charts.getItemOrNullObject(name).series.getCount());
  await context.sync();
  const names = templateSheet.charts.items.map(({ name }) => name);
  return {
    marked: asked.flatMap(({ sheet, text, code }) =>
      cellText(text) === mark.text ? [{ sheet, code: cellText(code) }] : [],
    ),
    charts: charts.flatMap((spec, at) => {
      const index = names.indexOf(spec.name);
      return index < 0 ? [] : [{ spec, index, seriesCount: counts[at]?.value ?? 0 }];
    }),
    isTemplateProtected: protection.protected,
  };
}

function askCell(sheet: Excel.Worksheet, address: string): Excel.Range {
  const cell = rangeOf(sheet, address);
  cell.load({ values: true });
  return cell;
}

function cellText(cell: Excel.Range): string {
  const values: readonly (readonly unknown[])[] = cell.values;
  const value = values[0]?.[0];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
