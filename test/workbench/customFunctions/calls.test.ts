import type { Shop } from "./shop";
import { openShop } from "./shop";

let shop: Shop;

beforeEach(async () => {
  shop = await openShop();
});

afterEach(() => shop.workbench.close());

async function shown(address: string): Promise<unknown[][]> {
  await shop.workbench.calculated();
  return shop.read(address);
}

const settled = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("a call", () => {
  test("shows #BUSY! until its answer spills", async () => {
    await shop.enter("A1:A3", [[1], [2], [3]]);
    await shop.enter("C1", [["=SHOP.DOUBLE(A1:A3)"]]);
    expect(await shop.read("C1:C3")).toEqual([["#BUSY!"], [""], [""]]);
    expect(await shown("C1:C3")).toEqual([[2], [4], [6]]);
  });

  test("is made again when an input changes, and not when another cell does", async () => {
    await shop.enter("A1:A3", [[1], [2], [3]]);
    await shop.enter("C1", [["=SHOP.DOUBLE(A1:A3)"]]);
    await shown("C1");
    await shop.enter("E1", [["elsewhere"]]);
    await shown("C1");
    expect(shop.log.calls).toHaveLength(1);
    await shop.enter("A2", [[20]]);
    expect(await shown("C1:C3")).toEqual([[2], [40], [6]]);
    expect(shop.log.calls).toHaveLength(2);
  });

  test("is not made again when rows come above it or its input is written once more", async () => {
    await shop.enter("A1:A3", [[1], [2], [3]]);
    await shop.enter("C1", [["=SHOP.DOUBLE(A1:A3)"]]);
    await shown("C1");
    await shop.enter("A1:A3", [[1], [2], [3]]);
    await shop.workbench.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await shown("C3:C5")).toEqual([[2], [4], [6]]);
    expect(shop.log.calls).toHaveLength(1);
  });

  test("shows an error with its words where Excel shows words", async () => {
    const ways = ["notAvailable", "invalidValue", "invalidNumber", "divisionByZero", "plain"];
    await shop.enter(
      "A1:A5",
      ways.map((how) => [`=SHOP.FAIL("${how}")`]),
    );
    await shop.workbench.calculated();
    const errors = ways.map((_how, index) => shop.workbench.cellError("Sheet1", `A${index + 1}`));
    expect(errors).toEqual([
      { code: "#N/A", message: "message of notAvailable" },
      { code: "#VALUE!", message: "message of invalidValue" },
      { code: "#NUM!", message: "" },
      { code: "#DIV/0!", message: "" },
      { code: "#VALUE!", message: "" },
    ]);
  });

  test("takes errors among an answer's values, and puts a 0 where null came", async () => {
    await shop.enter("A1", [['=SHOP.ARRAY("[[1,""missing""],[null,""x""]]")']]);
    expect(await shown("A1:B2")).toEqual([
      [1, "#N/A"],
      [0, "x"],
    ]);
    expect(shop.workbench.cellError("Sheet1", "B1")).toEqual({ code: "#N/A", message: "nobody sent it" });
  });

  test.each([
    ["rows of different lengths", '=SHOP.ARRAY("[[1,2],[3]]")'],
    ["too many arguments", "=SHOP.NOWHERE(1)"],
    ["too few arguments", "=SHOP.FAIL()"],
    ["a text where a number is wanted", '=SHOP.SEEN(A1,1,"many")'],
    ["a function that nobody associated", "=SHOP.NOWHERE()"],
  ])("is #VALUE! for %s", async (_what, formula) => {
    await shop.enter("C1", [[formula]]);
    expect(await shown("C1")).toEqual([["#VALUE!"]]);
  });

  test("keeps its formula as typed, whatever is wrong with it", async () => {
    const formulas = ["=SHOP.DOUBLE(A1:A3,)", "=SHOP.NOWHERE(1,2)", "=SHOP.NOBODY(A1)", "=@SHOP.DOUBLE(A1:A3)+@A1:A9"];
    const typed = formulas.map((formula) => [formula.replace("DOUBLE", "double")]);
    await shop.enter("E1:E4", typed);
    await shop.workbench.calculated();
    const read = await shop.workbench.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("E1:E4").load("formulas");
      await context.sync();
      return range.formulas as string[][];
    });
    expect(read.flat()).toEqual(formulas);
  });

  test("is #NAME? for a function that the add-in does not have", async () => {
    await shop.enter("A1:A2", [["=SHOP.NOBODY(1)"], ["=OTHER.DOUBLE(1)"]]);
    expect(await shown("A1:A2")).toEqual([["#NAME?"], ["#NAME?"]]);
    expect(shop.log.calls).toEqual([]);
  });

  test("is not made with an error among its arguments, which becomes its result", async () => {
    await shop.enter("A1:A2", [[1], ["=1/0"]]);
    await shop.enter("C1", [["=SHOP.DOUBLE(A1:A2)"]]);
    expect(await shown("C1")).toEqual([["#DIV/0!"]]);
    expect(shop.log.calls).toEqual([]);
  });

  test("for a single value is made for each cell of a range, as Excel lifts it", async () => {
    await shop.enter("A1:A2", [["invalidNumber"], ["divisionByZero"]]);
    await shop.enter("C1", [["=SHOP.FAIL(A1:A2)"]]);
    expect(await shown("C1:C2")).toEqual([["#NUM!"], ["#DIV/0!"]]);
  });
});

describe("a wave of recalculation", () => {
  test("sends all calls in one message, and those that depend on them in the next", async () => {
    await shop.enter(
      "A1:A100",
      Array.from({ length: 100 }, (_row, index) => [index]),
    );
    await shop.enter(
      "B1:B100",
      Array.from({ length: 100 }, (_row, index) => [`=SHOP.DOUBLE(A${index + 1})`]),
    );
    await shop.enter("C1", [["=SHOP.DOUBLE(B1:B100)"]]);
    expect((await shown("C100")).flat()).toEqual([396]);
    expect(shop.workbench.functionMessages.map(({ calls }) => calls)).toEqual([100, 1]);
  });

  test("waits as a whole: an IFERROR around a call shows nothing else meanwhile", async () => {
    await shop.enter("A1", [['=IFERROR(SHOP.LATER(1),"wrong")']]);
    expect(await shop.read("A1")).toEqual([["#BUSY!"]]);
    await settled(20);
    shop.log.waiting[0]?.answer(7);
    expect(await shown("A1")).toEqual([[7]]);
  });

  test("throws away the answer to older inputs, and calls such a call off", async () => {
    await shop.enter("A1:B1", [["old", "=SHOP.LATER(A1)"]]);
    await settled(20);
    await shop.enter("A1", [["new"]]);
    await settled(20);
    const [old, fresh] = shop.log.waiting;
    expect([old?.value, fresh?.value]).toEqual(["old", "new"]);
    expect(shop.log.canceled).toEqual(["old"]);
    fresh?.answer("of new");
    await settled(300);
    old?.answer("of old");
    await settled(300);
    expect(await shown("B1")).toEqual([["of new"]]);
  });

  test("forgets calls of cells that were emptied or overwritten", async () => {
    await shop.enter("B1:B2", [["=SHOP.LATER(1)"], ["=SHOP.LATER(2)"]]);
    await settled(20);
    await shop.enter("B1:B2", [[""], [5]]);
    expect(await shown("B1:B2")).toEqual([[""], [5]]);
    expect(shop.log.canceled).toEqual([1, 2]);
  });

  test("says which formula's function never answered", async () => {
    await shop.enter("B1", [["=SHOP.LATER(1)"]]);
    await expect(shop.workbench.calculated(100)).rejects.toThrow("did not answer within 100 ms");
    shop.log.waiting[0]?.answer(1);
    await shop.workbench.calculated();
  });
});

describe("where an answer may not spill", () => {
  test("shows #SPILL!, and spills once the way is free", async () => {
    await shop.enter("A1:A3", [[1], [2], [3]]);
    await shop.enter("C2", [["in the way"]]);
    await shop.enter("C1", [["=SHOP.DOUBLE(A1:A3)"]]);
    expect(await shown("C1:C3")).toEqual([["#SPILL!"], ["in the way"], [""]]);
    await shop.enter("C2", [[""]]);
    expect(await shown("C1:C3")).toEqual([[2], [4], [6]]);
    expect(shop.log.calls).toHaveLength(1);
  });

  test("shows #SPILL! within a table, where @ takes one value and a single value fits", async () => {
    await shop.workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D1").values = [["v", "all", "at", "own"]];
      sheet.getRange("A2:A4").values = [[1], [2], [3]];
      sheet.tables.add("A1:D4", true);
      await context.sync();
    });
    await shop.enter("B2:D2", [["=SHOP.DOUBLE([v])", "=@SHOP.DOUBLE([v])", "=SHOP.DOUBLE([@v])"]]);
    await shop.enter("D3", [["=SHOP.DOUBLE([@v])+@A2:A4"]]);
    expect(await shown("B2:D3")).toEqual([
      ["#SPILL!", 2, 2],
      ["", "", 6],
    ]);
  });

  test("spills, and says so, where its first value is an error", async () => {
    await shop.enter("A1", [['=SHOP.ARRAY("[[""missing""],[2]]")']]);
    expect(await shown("A1:A2")).toEqual([["#N/A"], [2]]);
    const address = await shop.workbench.run(async (context) => {
      const to = context.workbook.worksheets.getActiveWorksheet().getRange("A1").getSpillingToRange().load("address");
      await context.sync();
      return to.address;
    });
    expect(address).toBe("Sheet1!A1:A2");
    expect(shop.workbench.snapshot().sheets[0]?.cells[0]?.spill).toBe("A1:A2");
  });

  test("grows the sheet for an answer longer than it", async () => {
    const rows = JSON.stringify(Array.from({ length: 300 }, (_row, index) => [index]));
    await shop.enter("A2", [[`=SHOP.ARRAY("${rows}")`]]);
    expect(await shown("A300:A301")).toEqual([[298], [299]]);
  });

  test("tells Office.js where it spills to, and from where", async () => {
    await shop.enter("A1:A3", [[1], [2], [3]]);
    await shop.enter("C1", [["=SHOP.DOUBLE(A1:A3)"]]);
    await shop.workbench.calculated();
    const facts = await shop.workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [all, mixed] = [
        sheet.getRange("C1:C3").load("hasSpill,valueTypes"),
        sheet.getRange("B1:C1").load("hasSpill"),
      ];
      const to = sheet.getRange("C1").getSpillingToRange().load("address");
      const parent = sheet.getRange("C3").getSpillParent().load("address");
      const none = sheet.getRange("A1").getSpillParentOrNullObject().load("address");
      await context.sync();
      return [all.hasSpill, mixed.hasSpill, to.address, parent.address, none.isNullObject, all.valueTypes.flat()];
    });
    expect(facts).toEqual([true, null, "Sheet1!C1:C3", "Sheet1!C1", true, ["Double", "Double", "Double"]]);
  });
});
