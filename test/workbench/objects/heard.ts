import { openWorkbench } from "../../../src/workbench/nodeWorkbench";
import type { NodeWorkbench } from "../../../src/workbench/nodeWorkbench";

/** An open workbook with a person in front: sheet "Dados" with the table "T" in A1:B3, and sheet "Outra". */
export async function openWatched(): Promise<NodeWorkbench> {
  const workbench = await openWorkbench({ hasUndo: true });
  await workbench.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.name = "Dados";
    worksheets.add("Outra");
    sheet.getRange("A1:B3").values = [
      ["k", "v"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "T";
    sheet.getRange("D1").formulas = [["=SUM(T[v])"]];
    await context.sync();
  });
  return workbench;
}

/** Once everything that is under way has been heard. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Listens to `source` and gives what was heard so far, without the functions and the long ids. */
export async function listen(
  workbench: NodeWorkbench,
  source: (context: Excel.RequestContext) => { add(handler: (args: object) => Promise<void>): unknown },
): Promise<() => Promise<object[]>> {
  const heard: object[] = [];
  await workbench.run(async (context) => {
    source(context).add((args) => {
      heard.push(plain(args));
      return Promise.resolve();
    });
    await context.sync();
  });
  return async () => {
    await settled();
    return heard.splice(0);
  };
}

function plain(args: object): object {
  const entries = Object.entries(args).filter(
    ([key, value]) =>
      typeof value !== "function" && value !== undefined && !["worksheetId", "tableId", "type"].includes(key),
  );
  return Object.fromEntries(entries);
}
