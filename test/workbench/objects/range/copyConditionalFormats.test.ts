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
