import { demoRequest } from "../../src/entries/demoRequest";
import { buildWorkbook } from "../../src/pipeline/buildWorkbook";
import { renewWorkbook } from "../../src/pipeline/renewWorkbook";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { readWorkbookTables } from "../../src/workbook/readWorkbookTables";
import { townRequest } from "../bench/inventedTown";

jest.setTimeout(60_000);

const noRows = { operation: "renew", rows: () => new Map() };

describe("renewing a workbook", () => {
  test("without new rows changes no table and stamps the same panels", async () => {
    const workbench = await openWorkbench({ locale: "pt-BR" });
    const report = await buildWorkbook(workbench.run, townRequest(12));
    const before = await readWorkbookTables(workbench.run);
    const renewed = await renewWorkbook(workbench.run, noRows);
    expect(await readWorkbookTables(workbench.run)).toEqual(before);
    expect(renewed.panels).toEqual(report.panels);
    workbench.close();
  });

  test("takes the rows in that the operation brings, and chooses by them", async () => {
    const workbench = await openWorkbench({ locale: "pt-BR" });
    await buildWorkbook(workbench.run, demoRequest("pt"));
    const renewed = await renewWorkbook(workbench.run, {
      operation: "new-cycle",
      rows: ({ cycle }) => new Map([["tblConfig", [{ chave: "ciclo", valor: cycle + 1 }]]]),
    });
    expect(renewed.cycle).toBe(2027);
    const { ciclo: newest } = (await readWorkbookTables(workbench.run)).get("tblPrioridades")?.at(-1) ?? {};
    expect(newest).toBe(2027);
    workbench.close();
  });

  test("is refused where the workbook is not ours", async () => {
    const workbench = await openWorkbench({ locale: "pt-BR" });
    await expect(renewWorkbook(workbench.run, noRows)).rejects.toMatchObject({ code: "workbook-not-ours" });
    workbench.close();
  });
});
