import { strFromU8, unzipSync } from "fflate";
import { buildWorkbook } from "../../src/pipeline/buildWorkbook";
import { stampWorkbook } from "../../src/pipeline/stampWorkbook";
import { pickerCells } from "../../src/sheets/panel/panelFacts";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { inventedTown, townRequest } from "../bench/inventedTown";

jest.setTimeout(120_000);

/** Every part of a package as one text. */
function allParts(xlsx: Uint8Array): string {
  return Object.values(unzipSync(xlsx))
    .map((part) => strFromU8(part))
    .join("\n");
}

describe("stamping alone", () => {
  test("makes the same panels again, and a file of each that holds nothing of any other facility", async () => {
    const workbench = await openWorkbench({ locale: "pt-BR" });
    const { panels } = await buildWorkbook(workbench.run, townRequest(8));
    const tables = workbench.snapshot().sheets.find(({ name }) => name === "Resultados")?.cells;
    const stamped = await stampWorkbook(workbench.run, { area: "educacao" });
    expect(stamped.panels).toEqual(panels);
    expect(stamped.removed).toEqual([]);
    expect(workbench.snapshot().sheets.find(({ name }) => name === "Resultados")?.cells).toEqual(tables);

    const everybody = inventedTown(8).facilities;
    const names = panels.map(({ sheet }) => sheet);
    let position = 0;
    for await (const xlsx of workbench.saveSheets(names, { without: [pickerCells] })) {
      const own = panels[position++]?.code ?? "";
      const text = allParts(xlsx);
      const others = everybody.filter(({ code }) => code !== own);
      const found = others.filter(({ code, name }) => text.includes(code) || text.includes(`>${name}<`));
      expect(found.map(({ code }) => code)).toEqual([]);
      expect(text).toContain(own);
      expect(text).not.toMatch(/<f[ >]|tbl[A-Z]|lstPainel|juntos_area/);
    }
    expect(position).toBe(panels.length);
    workbench.close();
  });

  test("keeps the charts of a panel that is sent alone, over its own values", async () => {
    const workbench = await openWorkbench({ locale: "pt-BR" });
    const { panels } = await buildWorkbook(workbench.run, townRequest(6));
    const [panel] = panels;
    if (!panel) throw new Error("the town has a panel");
    const whole = workbench.snapshot().sheets.find(({ name }) => name === panel.sheet);
    for await (const xlsx of workbench.saveSheets([panel.sheet])) {
      const alone = await readXlsx(xlsx);
      expect(alone.sheets.map(({ name }) => name)).toEqual([panel.sheet]);
      const [sheet] = alone.sheets;
      const drawn = (charts: typeof whole) =>
        charts?.charts.map(({ series }) => series.map(({ values, categories }) => [values, categories]));
      expect(drawn(sheet)).toEqual(drawn(whole));
      const title = (cells: typeof whole) => cells?.cells.find(({ row, column }) => row === 1 && column === 0)?.value;
      expect(title(sheet)).toBe(title(whole));
    }
    workbench.close();
  });

  test("names the areas there are where the one asked for is not", async () => {
    const workbench = await openWorkbench({ locale: "pt-BR" });
    await buildWorkbook(workbench.run, townRequest(3));
    await expect(stampWorkbook(workbench.run, { area: "Saúde" })).rejects.toMatchObject({
      code: "area-not-in-data",
      facts: { area: "Saúde", areas: ["Educação"] },
    });
    workbench.close();
  });
});
