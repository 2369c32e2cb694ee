import { openWorkbench } from "../../../../src/workbench/nodeWorkbench";

/** A1:B3 with a header; `beside` and `below` go to D4 and A5. */
async function openTable(beside: string, below: string) {
  const workbench = await openWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").values = [
      ["k", "v"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "T";
    sheet.getRange("A5").values = [[below]];
    sheet.getRange("D4").values = [[beside]];
    if (below !== "") sheet.getRange("F1").formulas = [["=A5"]];
    await context.sync();
  });
  const values = (address: string) =>
    workbench.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load({ values: true, formulas: true });
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
    });
  return { workbench, values };
}

describe("rows added at a table's end", () => {
  const add = (rows: unknown[][]) => async (context: Excel.RequestContext) => {
    context.workbook.tables.getItem("T").rows.add(undefined, rows as string[][]);
    await context.sync();
  };

  test("move down what stands below, and formulas that look at it follow", async () => {
    const { workbench, values } = await openTable("", "note");
    await workbench.run(
      add([
        ["c", 3],
        ["d", 4],
        ["e", 5],
      ]),
    );
    expect((await values("A4:A8")).values).toEqual([["c"], ["d"], ["e"], [""], ["note"]]);
    expect((await values("F1")).formulas).toEqual([["=A8"]]);
  });

  test("are refused by name where something stands beside what would move", async () => {
    const { workbench } = await openTable("other", "note");
    await expect(workbench.run(add([["c", 3]]))).rejects.toMatchObject({ code: "ApiNotFound" });
  });
});

describe("a column added to a table", () => {
  test("takes its name, and its values from the header down", async () => {
    const { workbench, values } = await openTable("", "");
    await workbench.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("T");
      columns.add(-1, [["w"], [10], [20]]);
      columns.add(undefined, undefined, "2024");
      await context.sync();
    });
    expect((await values("A1:D3")).values).toEqual([
      ["k", "v", "w", "2024"],
      ["a", 1, 10, ""],
      ["b", 2, 20, ""],
    ]);
  });

  test("is refused by name where something stands at its right", async () => {
    const { workbench } = await openTable("", "note");
    const added = workbench.run(async (context) => {
      context.workbook.tables.getItem("T").columns.add(-1, undefined, "w");
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code: "ApiNotFound" });
  });

  test("has to fit the table", async () => {
    const { workbench } = await openTable("", "");
    const added = workbench.run(async (context) => {
      context.workbook.tables.getItem("T").columns.add(-1, [["w"], [10]]);
      await context.sync();
    });
    await expect(added).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
