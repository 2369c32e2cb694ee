import type { NodeWorkbench } from "../../../src/workbench/nodeWorkbench";
import { listen, openWatched } from "./heard";

const sheetChanged = (workbench: NodeWorkbench) =>
  listen(workbench, ({ workbook }) => workbook.worksheets.getItem("Dados").onChanged);

const edited = (address: string) => ({ address, changeType: "RangeEdited", source: "Local" });
const byPerson = { triggerSource: "Unknown" };

describe("a sheet's changed event", () => {
  test("tells an add-in of its own write", async () => {
    const workbench = await openWatched();
    const heard = await sheetChanged(workbench);
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem("Dados").getRange("F1:G2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    expect(await heard()).toEqual([{ ...edited("F1:G2"), triggerSource: "ThisLocalAddin" }]);
  });

  test("says what one cell held before and after, whoever wrote it", async () => {
    const workbench = await openWatched();
    const heard = await sheetChanged(workbench);
    workbench.person.type("Dados", "B2", "12.5");
    workbench.person.clear("Dados", "B2");
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem("Dados").getRange("B2").formulas = [["=1/0"]];
      await context.sync();
    });
    const details = (before: unknown, after: unknown, types: [string, string]) => ({
      details: { valueBefore: before, valueAfter: after, valueTypeBefore: types[0], valueTypeAfter: types[1] },
    });
    expect(await heard()).toEqual([
      { ...edited("B2"), ...byPerson, ...details(1, 12.5, ["Double", "Double"]) },
      { ...edited("B2"), ...byPerson, ...details(12.5, "", ["Double", "Empty"]) },
      { ...edited("B2"), triggerSource: "ThisLocalAddin", ...details("", "#DIV/0!", ["Empty", "Error"]) },
    ]);
  });

  test("says nothing of other sheets, of looks, and of what a formula gives anew", async () => {
    const workbench = await openWatched();
    const heard = await sheetChanged(workbench);
    workbench.person.type("Outra", "A1", "1");
    await workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Dados").getRange("A1").format.font.bold = true;
      worksheets.getItem("Outra").getRange("A1").values = [[2]];
      await context.sync();
    });
    expect(await heard()).toEqual([]);
  });

  test("covers what a person pastes", async () => {
    const workbench = await openWatched();
    const heard = await sheetChanged(workbench);
    workbench.person.paste("Dados", "F2", "1\t2\n3\t4");
    expect(await heard()).toEqual([{ ...edited("F2:G3"), ...byPerson }]);
  });

  test("covers rows that a person inserts and deletes", async () => {
    const workbench = await openWatched();
    const heard = await sheetChanged(workbench);
    workbench.person.insertRows("Dados", 3, 2);
    workbench.person.deleteRows("Dados", 3, 1);
    expect(await heard()).toEqual([
      { address: "3:4", changeType: "RowInserted", source: "Local", ...byPerson },
      { address: "3:3", changeType: "RowDeleted", source: "Local", ...byPerson },
    ]);
  });

  test("comes again when the change is undone, and when it is redone", async () => {
    const workbench = await openWatched();
    const heard = await sheetChanged(workbench);
    workbench.person.type("Dados", "B2", "7");
    workbench.person.undo();
    workbench.person.redo();
    expect(await heard()).toMatchObject([edited("B2"), edited("B2"), edited("B2")]);
  });

  test("comes no more once the handler is removed", async () => {
    const workbench = await openWatched();
    let count = 0;
    const handler = await workbench.run(async (context) => {
      const result = context.workbook.worksheets.getItem("Dados").onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    workbench.person.type("Dados", "B2", "5");
    await new Promise((resolve) => setTimeout(resolve, 20));
    handler.remove();
    await handler.context.sync();
    workbench.person.type("Dados", "B2", "6");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(count).toBe(1);
  });

  test("gives its handler the range that changed", async () => {
    const workbench = await openWatched();
    const values: unknown[] = [];
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem("Dados").onChanged.add((event) =>
        workbench.run(async (own) => {
          const range = event.getRange(own);
          range.load({ values: true, address: true });
          await own.sync();
          values.push([range.address, range.values]);
        }),
      );
      await context.sync();
    });
    workbench.person.type("Dados", "B3", "9");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(values).toEqual([["Dados!B3", [[9]]]]);
  });

  test("reaches the collection of sheets, with the sheet's id", async () => {
    const workbench = await openWatched();
    const ids: string[] = [];
    const outra = await workbench.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ worksheetId }) => {
        ids.push(worksheetId);
        return Promise.resolve();
      });
      const sheet = context.workbook.worksheets.getItem("Outra");
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    workbench.person.type("Outra", "A1", "x");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ids).toEqual([outra]);
  });
});

describe("a table's changed event", () => {
  const tableChanged = (workbench: NodeWorkbench) =>
    listen(workbench, ({ workbook }) => workbook.tables.getItem("T").onChanged);

  test("tells of the table's part of the cells, and of nothing beside it", async () => {
    const workbench = await openWatched();
    const heard = await tableChanged(workbench);
    workbench.person.paste("Dados", "B3", "5\t6");
    workbench.person.type("Dados", "F1", "x");
    expect(await heard()).toMatchObject([{ address: "B3", changeType: "RangeEdited", source: "Local" }]);
  });

  test("tells of a row that a person adds by typing under the table", async () => {
    const workbench = await openWatched();
    const heard = await tableChanged(workbench);
    workbench.person.type("Dados", "A4", "c");
    workbench.person.type("Dados", "B4", "10");
    expect(await heard()).toMatchObject([{ address: "A4" }, { address: "B4", details: { valueAfter: 10 } }]);
    expect(await sumOf(workbench)).toBe(13);
  });

  test("reaches the tables of the workbook and those of the sheet", async () => {
    const workbench = await openWatched();
    const ofBook = await listen(workbench, ({ workbook }) => workbook.tables.onChanged);
    const ofSheet = await listen(
      workbench,
      ({ workbook }) => workbook.worksheets.getItem("Dados").load("id").tables.onChanged,
    );
    workbench.person.type("Dados", "B2", "5");
    expect([await ofBook(), await ofSheet()]).toMatchObject([[{ address: "B2" }], [{ address: "B2" }]]);
  });

  test("says which tables come and go", async () => {
    const workbench = await openWatched();
    const added = await listen(workbench, ({ workbook }) => workbook.tables.onAdded);
    const deleted = await listen(workbench, ({ workbook }) => workbook.tables.onDeleted);
    await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Outra");
      sheet.getRange("A1").values = [["h"]];
      sheet.tables.add("A1:A2", true);
      context.workbook.tables.getItem("T").delete();
      await context.sync();
    });
    expect([await added(), await deleted()]).toEqual([[{ source: "Local" }], [{ source: "Local", tableName: "T" }]]);
  });
});

async function sumOf(workbench: NodeWorkbench): Promise<unknown> {
  return workbench.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Dados").getRange("D1");
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}
