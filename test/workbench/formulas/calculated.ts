import { openWorkbench } from "../../../src/workbench/nodeWorkbench";
import type { OpenWorkbenchOptions } from "../../../src/workbench/nodeWorkbench";

/** The cells that the formulas of these tests speak of. */
export const cells: readonly (readonly unknown[])[] = [
  // A: one of each kind   B: names   C: numbers   D: with gaps   E: blank
  [1, "Ana", 10, 5, ""],
  [2, "bruno", 20, "", ""],
  ["", "José", 30, 7, ""],
  ["x", "Jose", 40, "", ""],
  [true, "ANA", 50, 9, ""],
  ["'3", "", "", "", ""],
  ["#N/A", "", "", "", ""],
];

/** What each formula gives, in one round trip, in a new workbook that holds `cells`. */
export async function calculated(
  formulas: readonly string[],
  options: OpenWorkbenchOptions = { locale: "pt-BR" },
): Promise<unknown[]> {
  const workbench = await openWorkbench({ now: () => new Date(2026, 2, 15, 12), ...options });
  try {
    return await workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Dados");
      sheet.getRange("A1:E7").values = cells.map((row) => [...row]);
      const target = sheet.getRange("H1").getResizedRange(formulas.length - 1, 0);
      target.formulas = formulas.map((formula) => [formula]);
      target.load("values");
      await context.sync();
      return target.values.map(([value]) => value as unknown);
    });
  } finally {
    workbench.close();
  }
}
