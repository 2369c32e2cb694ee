import { JuntosError } from "../errors";
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

/** What is asked about one template and its copies. */
export interface TemplateQuestion {
  readonly template: string;
  readonly charts: readonly ChartSpec[];
  readonly codeCell: string;
  readonly mark: PanelMark;
}

export interface TemplateState {
  /** Sheets with the template's mark, itself too. */
  readonly marked: readonly MarkedSheet[];
  readonly charts: readonly TemplateChart[];
  readonly isProtected: boolean;
}

export interface PanelState {
  readonly sheets: readonly string[];
  readonly record: RecordCell | null;
  /** In the order of the questions. */
  readonly templates: readonly TemplateState[];
}

/**
 * Names of all sheets, then marks and charts: two requests, however many sheets and templates there are.
 * Error: `sheet-missing` where a template is gone.
 */
export async function panelState(
  run: ExcelRun,
  questions: readonly TemplateQuestion[],
  journal: Journal | undefined,
  options: RequestOptions,
): Promise<PanelState> {
  const { sheets, record } = await sheetNames(run, journal, options);
  const missing = questions.find(({ template }) => !sheets.includes(template));
  if (missing) throw new JuntosError("sheet-missing", { sheet: missing.template });
  const templates = await sendRequest(run, (context) => templateStates(context, sheets, questions), options);
  return { sheets, record, templates };
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

async function templateStates(
  context: Excel.RequestContext,
  sheets: readonly string[],
  questions: readonly TemplateQuestion[],
): Promise<TemplateState[]> {
  const addresses = new Set(questions.flatMap(({ codeCell, mark }) => [codeCell, mark.cell]));
  const asked = sheets.map((sheet) => ({ sheet, cells: askCells(context, sheet, addresses) }));
  const templates = questions.map((question) => askTemplate(context, question));
  await context.sync();
  const found = asked.map(({ sheet, cells }) => ({ sheet, text: cellTexts(cells) }));
  return questions.map(({ codeCell, mark }, index) => ({
    marked: found.flatMap(({ sheet, text }) =>
      text(mark.cell) === mark.text ? [{ sheet, code: text(codeCell) }] : [],
    ),
    ...templateState(templates[index]),
  }));
}

function askCells(
  context: Excel.RequestContext,
  sheet: string,
  addresses: ReadonlySet<string>,
): ReadonlyMap<string, Excel.Range> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return new Map(
    [...addresses].map((address) => {
      const cell = rangeOf(worksheet, address);
      cell.load({ values: true });
      return [address, cell];
    }),
  );
}

/** The text of an address that was asked for; numbers as text, anything else as none. */
function cellTexts(cells: ReadonlyMap<string, Excel.Range>): (address: string) => string {
  return (address) => {
    const values: readonly (readonly unknown[])[] = cells.get(address)?.values ?? [];
    const value = values[0]?.[0];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
}

/** What is asked of a template before the sync, to be read after it. */
interface AskedTemplate {
  readonly specs: readonly ChartSpec[];
  readonly protection: Excel.WorksheetProtection;
  readonly charts: Excel.ChartCollection;
  readonly counts: readonly OfficeExtension.ClientResult<number>[];
}

function askTemplate(context: Excel.RequestContext, { template, charts: specs }: TemplateQuestion): AskedTemplate {
  const { protection, charts } = context.workbook.worksheets.getItem(template);
  const counts = specs.map(({ name }) => charts.getItemOrNullObject(name).series.getCount());
  protection.load({ protected: true });
  charts.load({ name: true });
  return { specs, protection, charts, counts };
}

function templateState(asked: AskedTemplate | undefined): Pick<TemplateState, "charts" | "isProtected"> {
  if (!asked) return { charts: [], isProtected: false };
  const names = asked.charts.items.map(({ name }) => name);
  return {
    charts: asked.specs.flatMap((spec, at) => {
      const index = names.indexOf(spec.name);
      return index < 0 ? [] : [{ spec, index, seriesCount: asked.counts[at]?.value ?? 0 }];
    }),
    isProtected: asked.protection.protected,
  };
}
