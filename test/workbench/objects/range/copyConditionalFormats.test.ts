import { openWorkbench } from "../../../../src/workbench/nodeWorkbench";

async function copied(formats: readonly string[], from: string, to: string) {
  const workbench = await openWorkbench();
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const range of formats) {
      const format = sheet.getRange(range).conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2>1";
      format.custom.format.font.bold = true;
    }
    sheet.getRange(to).copyFrom(from, "Formats");
    await context.sync();
  });
  return workbench.snapshot().sheets[0]!.conditionalFormats.map(({ range }) => range);
}

describe("looks that are copied", () => {
  test("bring their conditional formats along, in one range where they touch", async () => {
    expect(await copied(["A2:C3"], "A3:C3", "A4:C9")).toEqual(["A2:C9"]);
  });

  test("bring only those of the cells that were copied", async () => {
    expect(await copied(["B2:B3"], "A3:C3", "A4:C5")).toEqual(["B2:B5"]);
    expect(await copied(["E2:E3"], "A3:C3", "A4:C5")).toEqual(["E2:E3"]);
  });

  test("take the place of what held there", async () => {
    expect(await copied(["A5:C9"], "A3:C3", "A4:C9")).toEqual([]);
  });

  test("are left where they hold in the target already", async () => {
    expect(await copied(["A2:C500"], "A3:C3", "A4:C9")).toEqual(["A2:C500"]);
  });
});

describe("a conditional format of several ranges", () => {
  const rules = async (change: (sheet: Excel.Worksheet) => void) => {
    const workbench = await openWorkbench();
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const format = sheet.getRange("A2:C6").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$B2>1";
      change(sheet);
      await context.sync();
    });
    return workbench.snapshot().sheets[0]!.conditionalFormats.map(({ range, formula }) => [range, formula]);
  };

  test("looks in each at the cells of its own rows", async () => {
    expect(await rules((sheet) => sheet.getRange("A10").copyFrom("A3:C3", "Formats"))).toEqual([
      ["A2:C6", "=$B2>1"],
      ["A10:C10", "=$B10>1"],
    ]);
  });

  test("goes on doing so when its first rows are taken away", async () => {
    expect(await rules((sheet) => sheet.getRange("A2:C3").clear("Formats"))).toEqual([["A4:C6", "=$B4>1"]]);
    expect(await rules((sheet) => sheet.getRange("A2:C3").conditionalFormats.clearAll())).toEqual([
      ["A4:C6", "=$B4>1"],
    ]);
  });
});
