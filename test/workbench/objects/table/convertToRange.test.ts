import { openWorkbench } from "../../../../src/workbench/nodeWorkbench";

describe("a table turned back into cells", () => {
  test("leaves formulas that spoke of it with plain addresses, and the same results", async () => {
    const workbench = await openWorkbench();
    const read = await workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getFirst();
      sheet.name = "Meus dados";
      sheet.getRange("A1:C3").formulas = [
        ["k", "v", "d"],
        ["a", 1, ""],
        ["b", 2, ""],
      ];
      sheet.tables.add("A1:C3", true).name = "T";
      sheet.getRange("C2:C3").formulas = [["=[@v]*2"], ["=[@v]*2"]];
      sheet.getRange("E1").formulas = [["=SUM(T[v])"]];
      const other = worksheets.add("Outra");
      other.getRange("A1").formulas = [["=SUM(T[d])+ROWS(T)"]];
      context.workbook.names.add("tudo", "=T[[#All],[v]]");
      await context.sync();
      context.workbook.tables.getItem("T").convertToRange();
      await context.sync();
      const cells = ["C2:C3", "E1"].map((address) => sheet.getRange(address).load({ formulas: true, values: true }));
      cells.push(other.getRange("A1").load({ formulas: true, values: true }));
      const name = context.workbook.names.getItem("tudo").load("formula");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return { cells: cells.map(({ formulas, values }) => [formulas, values]), name: name.formula, count: count.value };
    });
    expect(read).toEqual({
      cells: [
        [
          [["=$B$2*2"], ["=$B$3*2"]],
          [[2], [4]],
        ],
        [[["=SUM($B$2:$B$3)"]], [[3]]],
        [[["=SUM('Meus dados'!$C$2:$C$3)+ROWS('Meus dados'!$A$2:$C$3)"]], [[8]]],
      ],
      name: "='Meus dados'!$B$1:$B$3",
      count: 0,
    });
  });
});
