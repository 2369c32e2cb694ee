import type { ChartSeries, ChartSpec, SheetSpec } from "../../src/sheets/sheetSpec";
import { stampPanels, type StampJob, type StampOptions } from "../../src/workbook/stampPanels";
import { writeSheets } from "../../src/workbook/writeSheets";
import { cells, open, typeIn, type Opened } from "./opened";
import { noteTable, sheetSpec } from "./sheetSpecs";

const mark = { cell: "Z1", text: "painel|educacao" };

function series(name: string, values: string): ChartSeries {
  return { name, values, categories: "D2:D4", kind: "line", color: "#1A1A1A" };
}

function chart(name: string, all: readonly ChartSeries[]): ChartSpec {
  return {
    name,
    from: "A6",
    to: "F16",
    series: all,
    legend: "none",
    valueAxis: { isVisible: false, gridlines: null },
    categoryAxis: { isVisible: true, hasLine: true, color: "#595959", size: 9 },
    isTransparent: true,
    alternativeText: "",
  };
}

const template: SheetSpec = sheetSpec("Painel Educação", {
  cells: [
    { at: "A1", rows: [["001", { formula: "=INDEX(tblNotas[valor],MATCH(A1,tblNotas[codigo],0))" }]] },
    {
      at: "D2",
      rows: [
        ["a", 1],
        ["b", 2],
        ["c", { formula: "=B1" }],
      ],
    },
    { at: "Z1", rows: [[mark.text]] },
  ],
  styles: [{ range: "A1", style: { numberFormat: "@", locked: false } }],
  charts: [
    chart("resultado", [series("Escola", "E2:E4"), series("Rede", "E2:E4")]),
    chart("processo", [series("Mês", "E2:E4")]),
  ],
  isProtected: true,
});

const job = (codes: readonly string[]): StampJob => ({
  template,
  panels: codes.map((code) => ({ sheet: `Escola ${code}`, code })),
  codeCell: "A1",
  mark,
});

const codes = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => String(index + from).padStart(3, "0"));

async function openTemplate(rows: number): Promise<Opened> {
  const opened = await open();
  const values = codes(rows).map((code, index) => [code, index + 1, ""] as const);
  await writeSheets(opened.run, [sheetSpec("Notas", { tables: [noteTable(values)] }), template]);
  opened.workbench.meter.reset();
  return opened;
}

const stamp = (opened: Opened, list: readonly string[], options: StampOptions = {}) =>
  stampPanels(opened.run, job(list), options);

const panelNames = ({ workbench }: Opened) =>
  workbench
    .snapshot()
    .sheets.map(({ name }) => name)
    .filter((name) => name.startsWith("Escola"));

const sheetOf = ({ workbench }: Opened, sheet: string) =>
  workbench.snapshot().sheets.find(({ name }) => name === sheet)!;

describe("stampPanels", () => {
  test("makes a protected copy per code, in the order given, each with its own values", async () => {
    const opened = await openTemplate(5);
    const stamped = await stamp(opened, ["003", "001"]);
    expect(stamped).toEqual({ made: ["Escola 003", "Escola 001"], removed: [], others: [] });
    expect(panelNames(opened)).toEqual(["Escola 003", "Escola 001"]);
    expect(await cells(opened.run, "Escola 003", "A1:B1")).toEqual([["003", 3]]);
    expect(await cells(opened.run, "Painel Educação", "A1:B1")).toEqual([["001", 1]]);
    expect(sheetOf(opened, "Escola 003").protection.isProtected).toBe(true);
  });

  test("points the charts at the copy's own cells", async () => {
    const opened = await openTemplate(2);
    await stamp(opened, ["002"]);
    const charts = sheetOf(opened, "Escola 002").charts;
    expect(charts.map(({ name }) => name)).toEqual(["resultado", "processo"]);
    const ranges = charts.flatMap((each) => each.series.flatMap(({ values, categories }) => [values, categories]));
    expect(ranges).toHaveLength(6);
    ranges.forEach((range) => expect(range).toContain("Escola 002"));
  });

  test.each([
    [1, 1],
    [50, 1],
    [51, 2],
  ])("stamps %i panels in %i requests after two to look", async (count, batches) => {
    const opened = await openTemplate(60);
    await stamp(opened, codes(count));
    expect(opened.workbench.meter.requests).toHaveLength(2 + batches);
    expect(panelNames(opened)).toHaveLength(count);
  });

  test("looks twice and writes once for several templates", async () => {
    const opened = await openTemplate(5);
    const other = {
      ...template,
      name: "Painel Saúde",
      cells: [...template.cells.slice(0, 2), { at: "Z1", rows: [["painel|saude"]] }],
    };
    await writeSheets(opened.run, [other]);
    opened.workbench.meter.reset();
    const health = { ...job(["004"]), template: other, mark: { cell: "Z1", text: "painel|saude" } };
    const both = [job(["001", "002"]), { ...health, panels: [{ sheet: "USF 004", code: "004" }] }];
    expect(await stampPanels(opened.run, both)).toMatchObject({ made: ["Escola 001", "Escola 002", "USF 004"] });
    expect(opened.workbench.meter.requests).toHaveLength(3);
    expect(
      await stampPanels(opened.run, [both[0]!, { ...both[1]!, panels: [] }], { removeOthers: true }),
    ).toMatchObject({
      removed: ["USF 004"],
    });
    expect(panelNames(opened)).toEqual(["Escola 001", "Escola 002"]);
  });

  test("replaces panels made before, without duplicates, and keeps the template's new look", async () => {
    const opened = await openTemplate(5);
    await stamp(opened, ["001", "002"]);
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Painel Educação");
      sheet.protection.unprotect();
      sheet.getRange("B1").format.fill.color = "#ABCDEF";
      await context.sync();
    });
    await stamp(opened, ["002", "001"]);
    expect(panelNames(opened)).toEqual(["Escola 002", "Escola 001"]);
    const fill = await opened.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Escola 001").getRange("B1");
      cell.format.fill.load({ color: true });
      await context.sync();
      return cell.format.fill.color;
    });
    expect(fill).toBe("#ABCDEF");
  });

  test("follows a facility whose panel has another name now", async () => {
    const opened = await openTemplate(5);
    await stamp(opened, ["001"]);
    await stampPanels(opened.run, { ...job([]), panels: [{ sheet: "Escola nova", code: "001" }] });
    expect(panelNames(opened)).toEqual(["Escola nova"]);
  });

  test("keeps both when two facilities swap the names of their panels", async () => {
    const opened = await openTemplate(5);
    await stamp(opened, ["001", "002"]);
    await stampPanels(opened.run, {
      ...job([]),
      panels: [
        { sheet: "Escola 002", code: "001" },
        { sheet: "Escola 001", code: "002" },
      ],
    });
    expect(panelNames(opened)).toEqual(["Escola 002", "Escola 001"]);
    expect(await cells(opened.run, "Escola 002", "A1:B1")).toEqual([["001", 1]]);
    expect(await cells(opened.run, "Escola 001", "A1:B1")).toEqual([["002", 2]]);
  });

  test("leaves panels that are off the list, unless asked to remove them", async () => {
    const opened = await openTemplate(5);
    await stamp(opened, ["001", "002", "003"]);
    expect(await stamp(opened, ["001"])).toMatchObject({ others: ["Escola 002", "Escola 003"], removed: [] });
    expect(panelNames(opened)).toHaveLength(3);
    expect(await stamp(opened, ["001"], { removeOthers: true })).toMatchObject({
      others: [],
      removed: ["Escola 002", "Escola 003"],
    });
    expect(panelNames(opened)).toEqual(["Escola 001"]);
  });

  test("moves and removes charts where a panel differs", async () => {
    const opened = await openTemplate(5);
    await stamp(opened, ["001", "002"], {
      adjust: ({ code }) =>
        code === "001"
          ? [
              { chart: "resultado", remove: true },
              { chart: "processo", from: "A6", to: "F30" },
            ]
          : [],
    });
    const heights = (sheet: string) =>
      sheetOf(opened, sheet).charts.map(({ name, height }) => [name, Math.round(height)]);
    const before = heights("Escola 002");
    expect(before.map(([name]) => name)).toEqual(["resultado", "processo"]);
    expect(heights("Escola 001")).toEqual([["processo", (Number(before[1]?.[1]) / 11) * 25]]);
  });

  test("does without charts and series that people took off the template", async () => {
    const opened = await openTemplate(5);
    await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Painel Educação");
      sheet.protection.unprotect();
      sheet.charts.getItem("resultado").series.getItemAt(1).delete();
      sheet.charts.getItem("processo").delete();
      await context.sync();
    });
    await stamp(opened, ["001"]);
    const charts = sheetOf(opened, "Escola 001").charts;
    expect(charts.map(({ name, series: all }) => [name, all.length])).toEqual([["resultado", 1]]);
  });

  test("refuses a name that another sheet has, and a template that is gone, before it writes", async () => {
    const opened = await openTemplate(5);
    await opened.run(async (context) => {
      context.workbook.worksheets.add("Escola 001");
      await context.sync();
    });
    await typeIn(opened.run, "Escola 001", "A1", [["minha"]]);
    await expect(stamp(opened, ["002", "001"])).rejects.toMatchObject({ code: "sheet-name-taken" });
    expect(panelNames(opened)).toEqual(["Escola 001"]);
    const gone = { ...job(["002"]), template: { ...template, name: "Painel Saúde" } };
    await expect(stampPanels(opened.run, gone)).rejects.toMatchObject({ code: "sheet-missing" });
    const twice = {
      ...job([]),
      panels: [
        { sheet: "A", code: "1" },
        { sheet: "a", code: "2" },
      ],
    };
    await expect(stampPanels(opened.run, twice)).rejects.toMatchObject({ code: "sheet-plan-wrong" });
  });

  test("tells progress in panels and obeys cancelling between batches", async () => {
    const opened = await openTemplate(60);
    const seen: unknown[] = [];
    const signal = { aborted: false };
    const onProgress = (progress: unknown) => {
      seen.push(progress);
      signal.aborted = true;
    };
    const stamped = stamp(opened, codes(25), { batchSize: 10, onProgress, signal });
    await expect(stamped).rejects.toMatchObject({ code: "operation-cancelled", facts: { done: 10, total: 25 } });
    expect(seen).toEqual([{ done: 10, total: 25 }]);
    expect(panelNames(opened)).toHaveLength(10);
  });
});
