import { readTables } from "../../src/workbook/readTables";
import { writeSheets } from "../../src/workbook/writeSheets";
import { open, typeIn } from "./opened";
import { noteTable, sheetSpec } from "./sheetSpecs";

describe("readTables", () => {
  test("tells missing tables and gives the others with their sheet and columns", async () => {
    const { run } = await open();
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable([["001", 1, "a"]])] })]);
    const { tables, missing } = await readTables(run, ["tblNotas", "tblOutra"]);
    expect(missing).toEqual(["tblOutra"]);
    expect([...tables.values()]).toEqual([
      {
        name: "tblNotas",
        sheet: "Notas",
        columns: ["codigo", "valor", "observacao", "dobro"],
        rows: [["001", 1, "a", 2]],
      },
    ]);
  });

  test("tells an error from a text that looks like one", async () => {
    const { run } = await open();
    await writeSheets(run, [
      sheetSpec("Notas", {
        tables: [
          noteTable([
            ["1", 1, "#N/A"],
            ["2", 2, "x"],
          ]),
        ],
      }),
    ]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Notas").getRange("B6").formulas = [["=NA()"]];
      await context.sync();
    });
    expect((await readTables(run, ["tblNotas"])).tables.get("tblNotas")?.rows).toEqual([
      ["1", 1, "#N/A", 2],
      ["2", { error: "#N/A" }, "x", { error: "#N/A" }],
    ]);
  });

  test("leaves out blank rows at the end, with nothing in them but formulas, and keeps those between", async () => {
    const { run } = await open();
    await writeSheets(run, [
      sheetSpec("Notas", {
        tables: [
          noteTable([
            ["1", 1, "a"],
            ["", null, ""],
            ["3", 3, "c"],
          ]),
        ],
      }),
    ]);
    await run(async (context) => {
      context.workbook.tables.getItem("tblNotas").rows.add(undefined, [
        ["", "", "", "=0"],
        ["", "", "", "=0"],
      ]);
      await context.sync();
    });
    expect((await readTables(run, ["tblNotas"])).tables.get("tblNotas")?.rows).toEqual([
      ["1", 1, "a", 2],
      ["", "", "", 0],
      ["3", 3, "c", 6],
    ]);
  });

  test("takes two round trips for several tables, and a third where a cell may show an error", async () => {
    const { run, workbench } = await open();
    const other = { ...noteTable([["1", 1, ""]]), name: "tblOutra", rows: [["1", 1, "", 2]] };
    await writeSheets(run, [
      sheetSpec("Notas", { tables: [noteTable([["1", 1, ""]])] }),
      sheetSpec("Outras", { tables: [other] }),
    ]);
    workbench.meter.reset();
    await readTables(run, ["tblNotas", "tblOutra"]);
    expect(workbench.meter.requests).toHaveLength(2);
    await typeIn(run, "Notas", "C5", [["'#1"]]);
    workbench.meter.reset();
    await readTables(run, ["tblNotas", "tblOutra"]);
    expect(workbench.meter.requests).toHaveLength(3);
  });

  test("asks by halves where an answer would be too large", async () => {
    const { run, workbench } = await open();
    const rows = Array.from({ length: 3000 }, (_, index) => [`${index}`, index, "x".repeat(2500)] as const);
    await writeSheets(run, [sheetSpec("Notas", { tables: [noteTable(rows)] })]);
    workbench.meter.reset();
    const table = (await readTables(run, ["tblNotas"])).tables.get("tblNotas");
    expect(table?.rows).toHaveLength(3000);
    expect(table?.rows[2999]).toEqual(["2999", 2999, "x".repeat(2500), 5998]);
    expect(workbench.meter.requests.length).toBeGreaterThan(2);
  });
});
