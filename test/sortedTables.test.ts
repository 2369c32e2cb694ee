import { demoRequest } from "../src/entries/demoRequest";
import { tables } from "../src/dataset/tables";
import { buildWorkbook } from "../src/pipeline/buildWorkbook";
import { openWorkbench } from "../src/workbench/nodeWorkbench";

jest.setTimeout(180_000);

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

/** What every sheet outside the tables shows: panels and Início. */
async function shown(workbench: Workbench, sheets: readonly string[]): Promise<Map<string, unknown[][]>> {
  return workbench.run(async (context) => {
    const ranges = sheets.map((name) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange();
      range.load({ values: true });
      return [name, range] as const;
    });
    await context.sync();
    return new Map(ranges.map(([name, range]) => [name, range.values as unknown[][]]));
  });
}

test("sorting and filtering every table changes no number of a panel", async () => {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  const { panels, text } = await buildWorkbook(workbench.run, demoRequest("pt"));
  const sheets = [text.sheets.sheetNames.home, ...panels.map(({ sheet }) => sheet)];
  const page = async () => new Map([...(await shown(workbench, sheets))].map(([name, rows]) => [name, printed(rows)]));
  const before = await page();

  await workbench.run(async (context) => {
    for (const { name } of tables) {
      const table = context.workbook.tables.getItem(name);
      table.worksheet.protection.unprotect();
      table.sort.apply([{ key: 1, ascending: false }]);
    }
    await context.sync();
  });
  const after = await page();
  for (const sheet of sheets) expect([sheet, after.get(sheet)]).toEqual([sheet, before.get(sheet)]);

  workbench.close();
});

/** Columns A to M of a panel are its page. Right of the page of Início stands tblConfig, whose own rows move. */
function printed(rows: unknown[][]): unknown[][] {
  const header = rows.find((row) => row.includes("chave"));
  const width = header ? header.indexOf("chave") : 13;
  return rows.map((row) => row.slice(0, width));
}
