import { findBlanks } from "../../src/workbook/findBlanks";
import { open, typeIn } from "./opened";

async function filled() {
  const { run, workbench } = await open();
  await run(async (context) => {
    context.workbook.worksheets.add("Quadro d'água");
    await context.sync();
  });
  await typeIn(run, "Quadro d'água", "B2:C4", [
    [4, 0],
    ["", 5],
    [0, '=""'],
  ]);
  return { run, workbench };
}

const tests = (rows: number, columns: number, isBlank: (row: number, column: number) => boolean) =>
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => isBlank(row, column)));

describe("the empty cells of a range", () => {
  it("are those that hold nothing: neither 0 nor a formula that shows nothing", async () => {
    const { run } = await filled();
    const [isBlank] = await findBlanks(run, ["'Quadro d''água'!B2:C4"]);
    expect(tests(3, 2, isBlank!)).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
  });

  it("are counted from the range's own first cell, and all beyond what is used", async () => {
    const { run } = await filled();
    const [isBlank, columnB, nothing] = await findBlanks(run, [
      "'Quadro d''água'!A1:B6",
      "'Quadro d''água'!B:B",
      "'Quadro d''água'!H1:H9",
    ]);
    expect(tests(6, 2, isBlank!).map((row) => row.map(Number).join(""))).toEqual(["11", "10", "11", "10", "11", "11"]);
    expect([0, 1, 2, 3, 4, 900_000].map((row) => columnB!(row, 0))).toEqual([true, false, true, false, true, true]);
    expect(nothing!(3, 0)).toBe(true);
  });

  it("are found in one request, however many ranges", async () => {
    const { run, workbench } = await filled();
    const before = workbench.meter.requests.length;
    await findBlanks(run, ["'Quadro d''água'!B2:B4", "'Quadro d''água'!C2:C4", "'Quadro d''água'!B:B"]);
    expect(workbench.meter.requests.length - before).toBe(1);
  });
});
