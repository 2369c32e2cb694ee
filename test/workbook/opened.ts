import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import type { ExcelRun } from "../../src/workbook/excelRun";

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** A workbook in the embedded host, closed after the test. */
export interface Opened {
  readonly workbench: Workbench;
  readonly run: ExcelRun;
}

const openOnes = new Set<Workbench>();

afterEach(() => {
  openOnes.forEach((workbench) => workbench.close());
  openOnes.clear();
});

export async function open(xlsx?: Uint8Array): Promise<Opened> {
  const workbench = await openWorkbench({ locale: "pt-BR", ...(xlsx && { xlsx }) });
  openOnes.add(workbench);
  return { workbench, run: workbench.run };
}

/** Values of a range. */
export async function cells(run: ExcelRun, sheet: string, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load({ values: true });
    await context.sync();
    return range.values;
  });
}

export async function formulas(run: ExcelRun, sheet: string, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load({ formulas: true });
    await context.sync();
    return range.formulas;
  });
}

export async function numberFormats(run: ExcelRun, sheet: string, address: string): Promise<unknown[][]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load({ numberFormat: true });
    await context.sync();
    return range.numberFormat;
  });
}

/** What a person types into cells, on a protected sheet too if the cells are open. */
export async function typeIn(run: ExcelRun, sheet: string, address: string, values: unknown[][]): Promise<void> {
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}
