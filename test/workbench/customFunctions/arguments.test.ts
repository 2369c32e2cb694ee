import type { Shop } from "./shop";
import { openShop } from "./shop";

interface Seen {
  readonly given: readonly unknown[];
  readonly address: string;
  readonly parameterAddresses: readonly (string | null)[];
}

/** What reaches SHOP.SEEN when `formula` stands in H1 beside a few cells. */
async function seen(shop: Shop, formula: string): Promise<Seen> {
  await shop.enter("A1:B3", [
    [1, "x"],
    ["", true],
    [3, ""],
  ]);
  await shop.enter("H1", [[formula]]);
  await shop.workbench.calculated();
  const [[text]] = (await shop.read("H1")) as [[string]];
  return JSON.parse(text) as Seen;
}

describe("arguments", () => {
  let shop: Shop;

  beforeEach(async () => {
    shop = await openShop();
  });

  afterEach(() => shop.workbench.close());

  test("are rows of cells, a blank one null, with their addresses and the formula's own", async () => {
    expect(await seen(shop, "=SHOP.SEEN(A1:B3,A2,A3,B1)")).toEqual({
      given: [
        [
          [1, "x"],
          [null, true],
          [3, null],
        ],
        null,
        3,
        "x",
      ],
      address: "Sheet1!H1",
      parameterAddresses: ["Sheet1!A1:B3", "Sheet1!A2", "Sheet1!A3", "Sheet1!B1"],
    });
  });

  test("are null where they are left out, between others too", async () => {
    const { given, parameterAddresses } = await seen(shop, "=SHOP.SEEN(A1,,5)");
    expect(given).toEqual([[[1]], null, 5, null]);
    expect(parameterAddresses).toEqual(["Sheet1!A1", null, null, null]);
  });

  test("become what a parameter's type asks for", async () => {
    const { given } = await seen(shop, '=SHOP.SEEN(5,"7","7",B2)');
    expect(given).toEqual([[[5]], "7", 7, "TRUE"]);
  });

  test("have no address where they are computed, or picked from here and there", async () => {
    expect((await seen(shop, "=SHOP.SEEN(A1:A3*2,A1+1)")).parameterAddresses).toEqual([null, null, null, null]);
    expect((await seen(shop, "=SHOP.SEEN(FILTER(A1:A3,A1:A3>0))")).parameterAddresses[0]).toBeNull();
  });

  test("reach beyond the cells that the sheet has, whole columns as far as there are any", async () => {
    const far = await seen(shop, "=SHOP.SEEN(A1:A500)");
    expect(far.given[0]).toHaveLength(500);
    expect(far.parameterAddresses[0]).toBe("Sheet1!A1:A500");
    const whole = await seen(shop, "=SHOP.SEEN(A:A)");
    expect((whole.given[0] as unknown[]).slice(0, 3)).toEqual([[1], [null], [3]]);
    expect(whole.parameterAddresses[0]).toBe("Sheet1!A:A");
  });

  test("name a sheet as formulas do, and a table's column by its cells", async () => {
    await shop.workbench.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Painel 1");
      sheet.getRange("A1:A3").values = [["valor"], [1], [2]];
      sheet.tables.add("'Painel 1'!A1:A3", true).name = "tblX";
      await context.sync();
    });
    const { parameterAddresses } = await seen(shop, "=SHOP.SEEN(tblX[valor])");
    expect(parameterAddresses[0]).toBe("'Painel 1'!A2:A3");
  });
});

test("arguments larger than a payload may be are refused with words, and nobody is called", async () => {
  const shop = await openShop({ payloadLimit: 1024 * 1024 });
  const half = Array.from({ length: 30 }, () => ["y".repeat(20_000)]);
  await shop.enter("A1:A30", half);
  await shop.enter("A31:A60", half);
  await shop.enter("H1", [["=SHOP.DOUBLE(A1:A60)"]]);
  await shop.workbench.calculated();
  expect(shop.workbench.cellError("Sheet1", "H1")).toEqual({
    code: "#VALUE!",
    message: "The arguments are larger than the 1 MB that Excel hands to a function.",
  });
  expect(shop.log.calls).toEqual([]);
  shop.workbench.close();
});

test("a blank cell in a range is 0 in an older Excel", async () => {
  const shop = await openShop({ blanks: "zero" });
  const { given } = await seen(shop, "=SHOP.SEEN(A1:A3,A2)");
  expect(given).toEqual([[[1], [0], [3]], null, null, null]);
  shop.workbench.close();
});

test.each(["stream", "volatile"])("a function that asks to be %s is refused by name", async (option) => {
  const { openWorkbench } = await import("../../../src/workbench/nodeWorkbench");
  const one = { id: "TICK", name: "TICK", parameters: [], result: {}, options: { [option]: true } };
  await expect(openWorkbench({ functions: { namespace: "SHOP", json: { functions: [one] } } })).rejects.toThrow(
    `SHOP.TICK asks for the option ${option}`,
  );
});
