import { openWorkbench } from "../../../src/workbench/nodeWorkbench";
import type { NodeWorkbench } from "../../../src/workbench/nodeWorkbench";
import type { Person } from "../../../src/workbench/person";

/** A sheet with all that moves with rows: a table, a chart, a validation, a conditional format, a name, a frozen row. */
async function openFull(): Promise<NodeWorkbench> {
  const workbench = await openWorkbench({ hasUndo: true });
  await workbench.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.name = "Dados";
    sheet.getRange("A1:C3").values = [
      ["k", "v", "d"],
      ["a", 1, ""],
      ["b", 2, ""],
    ];
    sheet.tables.add("A1:C3", true).name = "T";
    worksheets.add("Outra").getRange("A1").formulas = [["=SUM(T[v])"]];
    sheet.getRange("C2:C3").formulas = [["=[@v]*2"], ["=[@v]*2"]];
    sheet.charts.add("Line", sheet.getRange("A1:B3")).setPosition("E5", "H12");
    sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    const format = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$B2>1";
    format.custom.format.font.bold = true;
    names.add("total", "=Dados!$B$3");
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  return workbench;
}

const ACTIONS: readonly (readonly [string, (person: Person) => void])[] = [
  ["typing a value", (person) => person.type("Dados", "B2", "41")],
  ["typing a formula", (person) => person.type("Dados", "G1", "=B2+1")],
  ["typing under a table", (person) => person.type("Dados", "A4", "c")],
  ["typing over a header", (person) => person.type("Dados", "B1", "valor")],
  ["clearing", (person) => person.clear("Dados", "A2:B3")],
  ["pasting", (person) => person.paste("Dados", "A3", "x\t5\ny\t6")],
  ["inserting rows", (person) => person.insertRows("Dados", 2, 3)],
  ["deleting rows", (person) => person.deleteRows("Dados", 3, 1)],
  ["adding a sheet", (person) => person.addSheet("Nova")],
  ["renaming a sheet", (person) => person.renameSheet("Dados", "Base")],
  ["deleting a sheet", (person) => person.deleteSheet("Dados")],
];

describe("undo", () => {
  test.each(ACTIONS)("takes back %s, and redo does it again", async (_name, act) => {
    const workbench = await openFull();
    const before = withoutFront(workbench);
    act(workbench.person);
    const after = withoutFront(workbench);
    expect(after).not.toEqual(before);
    workbench.person.undo();
    expect(withoutFront(workbench)).toEqual(before);
    workbench.person.redo();
    expect(withoutFront(workbench)).toEqual(after);
  });

  test("goes back step by step, to where the add-in stopped writing", async () => {
    const workbench = await openFull();
    const start = withoutFront(workbench);
    const steps = [start];
    for (const value of ["10", "20", "30"]) {
      workbench.person.type("Dados", "B2", value);
      steps.push(withoutFront(workbench));
    }
    while (steps.length > 1) {
      expect(withoutFront(workbench)).toEqual(steps.pop());
      workbench.person.undo();
    }
    workbench.person.undo();
    expect(withoutFront(workbench)).toEqual(start);
  });

  test("is lost when an add-in writes, as in Excel up to ExcelApi 1.18", async () => {
    const workbench = await openFull();
    workbench.person.type("Dados", "B2", "10");
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem("Outra").getRange("C1").values = [["x"]];
      await context.sync();
    });
    const written = withoutFront(workbench);
    workbench.person.undo();
    expect(withoutFront(workbench)).toEqual(written);
  });

  test("is not lost when an add-in reads and selects", async () => {
    const workbench = await openFull();
    const before = withoutFront(workbench);
    workbench.person.type("Dados", "B2", "10");
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Outra");
      sheet.getUsedRange().load("values");
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
    });
    workbench.person.undo();
    expect(withoutFront(workbench)).toEqual(before);
  });

  test("has nothing to redo once something else was done", async () => {
    const workbench = await openFull();
    workbench.person.type("Dados", "B2", "10");
    workbench.person.undo();
    workbench.person.type("Dados", "B3", "11");
    const now = withoutFront(workbench);
    workbench.person.redo();
    expect(withoutFront(workbench)).toEqual(now);
  });
});

describe("what Excel refuses a person", () => {
  test("changes nothing: a locked cell of a protected sheet", async () => {
    const workbench = await openFull();
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem("Dados").protection.protect();
      await context.sync();
    });
    const before = withoutFront(workbench);
    expect(() => workbench.person.type("Dados", "B2", "5")).toThrow(expect.objectContaining({ code: "AccessDenied" }));
    expect(withoutFront(workbench)).toEqual(before);
  });
});

/** Which sheet is in front is nothing that undo brings back. */
function withoutFront(workbench: NodeWorkbench): object {
  const { activeSheet: _front, ...rest } = workbench.snapshot();
  return rest;
}
