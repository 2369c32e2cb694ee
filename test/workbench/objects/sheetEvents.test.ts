import type { NodeWorkbench } from "../../../src/workbench/nodeWorkbench";
import { listen, openWatched } from "./heard";

/** What the collection of sheets and the sheet "Dados" tell, in one list of words. */
async function sheetEvents(workbench: NodeWorkbench): Promise<() => Promise<string[]>> {
  const heard: string[] = [];
  await workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    const names = new Map<string, string>();
    worksheets.load("items/id,items/name");
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    const note = (word: string) => (event: { worksheetId: string; nameAfter?: string }) => {
      heard.push(`${word} ${names.get(event.worksheetId) ?? "new"}${event.nameAfter ? ` ${event.nameAfter}` : ""}`);
      return Promise.resolve();
    };
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onNameChanged.add(note("renamed"));
    worksheets.getItem("Dados").onActivated.add(note("own activated"));
    worksheets.getItem("Dados").onNameChanged.add(note("own renamed"));
    await context.sync();
  });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    return heard.splice(0);
  };
}

describe("sheets", () => {
  test("tell when a person switches, adds, renames and deletes them", async () => {
    const workbench = await openWatched();
    const heard = await sheetEvents(workbench);
    workbench.person.activate("Outra");
    workbench.person.activate("Dados");
    expect(await heard()).toEqual([
      "deactivated Dados",
      "activated Outra",
      "deactivated Outra",
      "own activated Dados",
      "activated Dados",
    ]);
    workbench.person.addSheet("Nova");
    expect(await heard()).toEqual(["added new", "deactivated Dados", "activated new"]);
    workbench.person.renameSheet("Dados", "Base");
    expect(await heard()).toEqual(["own renamed Dados Base", "renamed Dados Base"]);
    workbench.person.deleteSheet("Outra");
    expect(await heard()).toEqual(["deleted Outra"]);
  });

  test("tell when the add-in does the same", async () => {
    const workbench = await openWatched();
    const heard = await sheetEvents(workbench);
    await workbench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Nova").activate();
      worksheets.getItem("Dados").name = "Base";
      worksheets.getItem("Outra").delete();
      await context.sync();
    });
    expect(await heard()).toEqual([
      "added new",
      "deactivated Dados",
      "activated new",
      "own renamed Dados Base",
      "renamed Dados Base",
      "deleted Outra",
    ]);
  });

  test("keep one that can be seen: the last is not deleted", async () => {
    const workbench = await openWatched();
    workbench.person.deleteSheet("Outra");
    expect(() => workbench.person.deleteSheet("Dados")).toThrow();
  });
});

describe("a selection", () => {
  const onSheet = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Dados").onSelectionChanged;
  const onSheets = ({ workbook }: Excel.RequestContext) => workbook.worksheets.onSelectionChanged;

  test("by a person is told to the sheet, the sheets and the workbook", async () => {
    const workbench = await openWatched();
    const sheet = await listen(workbench, onSheet);
    const sheets = await listen(workbench, onSheets);
    let times = 0;
    await workbench.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        times += 1;
        return Promise.resolve();
      });
      await context.sync();
    });
    workbench.person.select("Dados", "B2:C3");
    expect(await sheet()).toEqual([{ address: "B2:C3" }]);
    expect(await sheets()).toEqual([{ address: "B2:C3" }]);
    expect(times).toBe(1);
  });

  test("is what getSelectedRange and getActiveWorksheet give", async () => {
    const workbench = await openWatched();
    workbench.person.select("Outra", "C5:D6");
    const selected = await workbench.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("Outra!C5:D6");
  });

  test("by the add-in is told as well, and is what the person then sees", async () => {
    const workbench = await openWatched();
    const heard = await listen(workbench, onSheets);
    await workbench.run(async (context) => {
      context.workbook.worksheets.getItem("Outra").getRange("B2").select();
      await context.sync();
    });
    expect(await heard()).toEqual([{ address: "B2" }]);
    workbench.person.activate("Dados");
    workbench.person.activate("Outra");
    expect(await heard()).toEqual([]);
  });

  test("tells a table when it enters and when it leaves", async () => {
    const workbench = await openWatched();
    const heard = await listen(workbench, ({ workbook }) => workbook.tables.getItem("T").onSelectionChanged);
    workbench.person.select("Dados", "B2:D2");
    workbench.person.select("Dados", "D5");
    expect(await heard()).toEqual([
      { address: "B2", isInsideTable: true },
      { address: "", isInsideTable: false },
    ]);
  });
});
