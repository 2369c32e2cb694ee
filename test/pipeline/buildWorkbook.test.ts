import { tables, type TableSchema } from "../../src/dataset/tables";
import { type BuildRequest, buildWorkbook } from "../../src/pipeline/buildWorkbook";
import { readTables, type TableRows } from "../../src/workbook/readTables";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { demoRequest } from "../../src/entries/demoRequest";
import { townRequest } from "../bench/inventedTown";

jest.setTimeout(180_000);

type Workbench = Awaited<ReturnType<typeof openWorkbench>>;

async function built(request: BuildRequest, xlsx?: Uint8Array) {
  const workbench = await openWorkbench({ locale: "pt-BR", ...(xlsx ? { xlsx } : {}) });
  const report = await buildWorkbook(workbench.run, request);
  return { workbench, report };
}

async function tableRows(workbench: Workbench): Promise<ReadonlyMap<string, TableRows>> {
  const names = tables.map(({ name }) => name);
  return (await readTables(workbench.run, names)).tables;
}

/** Bytes after which the writer begins another request. */
const fullRequest = 4_000_000;

describe("round trips", () => {
  const requests = async (facilities: number) => {
    const { workbench, report } = await built(townRequest(facilities));
    const { count, bytes } = workbench.meter.totals;
    workbench.close();
    return { count, bytes, panels: report.panels.length };
  };

  test("their number grows by one for each 50 panels and for each request that is full, and by nothing else", async () => {
    const small = await requests(6);
    const large = await requests(90);
    expect(large.panels).toBeGreaterThan(50);
    const constant = small.count - Math.ceil(small.panels / 50);
    expect(large.count).toBeLessThanOrEqual(
      constant + Math.ceil(large.panels / 50) + Math.floor(large.bytes / fullRequest),
    );
  });
});

describe("running it again over the saved workbook", () => {
  const personColumns = (schema: TableSchema) => schema.columns.filter(({ owner }) => owner === "person");

  /** Fills every cell that people may type in, in rows that are there, with a text or number of its own. */
  async function typeEverywhere(workbench: Workbench): Promise<void> {
    const rows = await tableRows(workbench);
    await workbench.run(async (context) => {
      for (const schema of tables) {
        const table = rows.get(schema.name);
        if (!table || table.rows.length === 0) continue;
        const sheet = context.workbook.worksheets.getItem(table.sheet);
        sheet.protection.unprotect();
        for (const { name, holds } of personColumns(schema)) {
          // Keys and what decides who is on the list stay: another list would be another workbook.
          if (schema.key.includes(name) || ["area", "tipo", "direcao", "validado", "ativo"].includes(name)) continue;
          const body = context.workbook.tables.getItem(schema.name).columns.getItem(name).getDataBodyRange();
          const typed = (index: number) => (holds === "text" ? `digitado ${name} ${index}` : index + 1);
          body.getResizedRange(0, 0).getCell(0, 0).values = [[typed(0)]];
          if (table.rows.length > 1) body.getCell(table.rows.length - 1, 0).values = [[typed(table.rows.length - 1)]];
        }
      }
      await context.sync();
    });
  }

  test("keeps everything that people typed, stamps the same panels and duplicates nothing", async () => {
    const first = await built(demoRequest("pt"));
    await typeEverywhere(first.workbench);
    const before = await tableRows(first.workbench);
    const saved = await first.workbench.save();
    first.workbench.close();

    const { typed: _typed, ...again } = demoRequest("pt");
    const second = await built(again, saved);
    const after = await tableRows(second.workbench);

    for (const schema of tables) {
      const [was, is] = [before.get(schema.name), after.get(schema.name)];
      expect([schema.name, is?.rows.length]).toEqual([schema.name, was?.rows.length]);
      for (const { name } of personColumns(schema)) {
        const column = (table: TableRows | undefined) => table?.rows.map((row) => row[table.columns.indexOf(name)]);
        expect([name, column(is)]).toEqual([name, column(was)]);
      }
    }
    expect(second.report.panels.map(({ code }) => code).sort()).toEqual(
      first.report.panels.map(({ code }) => code).sort(),
    );
    const sheets = await second.workbench.run(async (context) => {
      const all = context.workbook.worksheets.load({ name: true });
      await context.sync();
      return all.items.map(({ name }) => name);
    });
    // The blank sheet that a new workbook comes with went when ours came.
    expect(second.report.sheets.filter((name) => !sheets.includes(name))).toEqual([]);
    expect(sheets).toHaveLength(second.report.sheets.length);
    second.workbench.close();
  });
});
