import { buildWorkbook } from "../../src/pipeline/buildWorkbook";
import type { SheetSpec } from "../../src/sheets/sheetSpec";
import { overviewInput } from "../../src/sheets/overview/overviewInput";
import { overviewSheet } from "../../src/sheets/overview/overviewSheet";
import { panelInputs } from "../../src/sheets/panel/panelInputs";
import { texts } from "../../src/text/text";
import { openWorkbench } from "../../src/workbench/nodeWorkbench";
import { inventedTown, townRequest } from "../bench/inventedTown";

const sheet = "Quadro geral";

async function builtTown() {
  const workbench = await openWorkbench({ locale: "pt-BR" });
  const { panels } = await buildWorkbook(workbench.run, townRequest(8));
  const set = (address: string, value: string) =>
    workbench.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.protection.unprotect();
      target.getRange(address).values = [[value]];
      await context.sync();
    });
  const setIn = (table: string, key: string, column: string, value: string | number) =>
    workbench.run(async (context) => {
      const { columns } = context.workbook.tables.getItem(table);
      const keys = columns.getItem("chave").getDataBodyRange();
      keys.load({ values: true });
      await context.sync();
      const row = keys.values.findIndex(([each]) => each === key);
      expect(row).toBeGreaterThanOrEqual(0);
      context.workbook.tables.getItem(table).worksheet.protection.unprotect();
      columns.getItem(column).getDataBodyRange().getCell(row, 0).values = [[value]];
      await context.sync();
    });
  const grid = () =>
    workbench.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet).getRange("A8:H40");
      cells.load({ values: true });
      await context.sync();
      return (cells.values as unknown[][]).map((row) => row.map(String)).filter((row) => row.join("") !== "");
    });
  const lineOf = async (name: string) => (await grid()).find(([first]) => first === name) ?? [];
  return { workbench, panels, set, setIn, grid, lineOf };
}

describe("the overview of a town", () => {
  let town: Awaited<ReturnType<typeof builtTown>>;
  beforeEach(async () => {
    town = await builtTown();
  });
  afterEach(() => town.workbench.close());

  test("has a line for every facility, in and out of the list, by name", async () => {
    const names = (await town.grid()).map(([name]) => name).filter((name) => name?.startsWith("EM "));
    expect(names).toEqual(Array.from({ length: 8 }, (_, index) => `EM ${index + 1}`));
    expect((await town.grid())[0]?.[0]).toMatch(/^Educação: 8 unidades, \d na lista$/);
  });

  test("follows a value changed in Resultados, with its sign against the average", async () => {
    await town.setIn("tblResultados", "ideb-anos-iniciais|equipamento|26000002|2025", "valor", 9.8);
    expect((await town.lineOf("EM 2"))[3]).toBe("9,8 ●");
    await town.setIn("tblResultados", "ideb-anos-iniciais|equipamento|26000002|2025", "valor", 0.4);
    expect((await town.lineOf("EM 2"))[3]).toBe("0,4 ○");
    await town.setIn("tblResultados", "ideb-anos-iniciais|equipamento|26000002|2025", "valor", "");
    expect((await town.lineOf("EM 2"))[3]).toBe("–");
  });

  test("shows the last month typed in Coleta against the target, and says where none was sent", async () => {
    const [panel] = town.panels;
    const name = `EM ${Number(panel?.code.slice(-2))}`;
    expect((await town.lineOf(name))[5]).toBe("s/e");
    const key = `2026|${panel?.code ?? ""}|frequencia-alunos`;
    await town.setIn("tblColeta", key, "mar", 95);
    await town.setIn("tblColeta", key, "abr", 80);
    expect((await town.lineOf(name))[5]).toBe("abr 80 ○");
    await town.setIn("tblColeta", key, "mai", 0);
    expect((await town.lineOf(name))[5]).toBe("mai 0 ○");
  });

  test("closes the gaps when a territory or the list is chosen", async () => {
    await town.set("B5", "Regional 3");
    const rows = await town.grid();
    expect(rows.map(([name]) => name).filter((name) => name?.startsWith("EM "))).toEqual(["EM 3"]);
    expect(rows[0]?.[0]).toContain("1 unidades");
    await town.set("B5", "Todos os territórios");
    await town.set("D5", "Só as de fora da lista");
    const outside = (await town.grid()).filter(([name]) => name?.startsWith("EM "));
    expect(outside.length).toBe(8 - town.panels.length);
    expect(outside.every(([, , mark]) => mark === "")).toBe(true);
  });
});

function spec(): SheetSpec {
  const dataset = inventedTown(8);
  const text = texts.pt.sheets;
  const templates = panelInputs(dataset, { text, cycle: 2026, picked: new Map() });
  return overviewSheet(overviewInput({ dataset, templates, panels: [], text }));
}

function formulas(): string[] {
  return spec().cells.flatMap(({ rows }) =>
    rows.flat().flatMap((content) => (typeof content === "object" && content !== null ? [content.formula] : [])),
  );
}

test("the overview has no SUMIFS, COUNTIFS or AVERAGEIFS, no JUNTOS.*, and names no sheet of its own", () => {
  for (const each of formulas())
    expect(each).not.toMatch(/\b(SUMIFS?|COUNTIFS?|AVERAGEIFS?|TEXT|OFFSET|INDIRECT)\(|JUNTOS\.|Quadro/);
});

test("a facility without a stamped panel links to the area's interactive one", () => {
  const links = spec().cells.flatMap(({ rows }) =>
    rows.flat().filter((content) => typeof content === "string" && content.startsWith("#'")),
  );
  expect(new Set(links)).toEqual(new Set(["#'Painel Educação'!A1"]));
});
