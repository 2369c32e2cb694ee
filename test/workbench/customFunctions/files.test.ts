import { strFromU8, unzipSync } from "fflate";
import { openWorkbench } from "../../../src/workbench/nodeWorkbench";
import { openShop } from "./shop";

async function savedShop(): Promise<Uint8Array> {
  const shop = await openShop();
  await shop.enter("A1:A3", [[1], [2], [3]]);
  await shop.enter("C1:D1", [["=SHOP.DOUBLE(A1:A3)", "=SHOP.DOUBLE(A1)+1"]]);
  await shop.enter("E1:E2", [['=SHOP.FAIL("notAvailable")'], ["=@SHOP.DOUBLE(A1:A3)"]]);
  const bytes = await shop.workbench.save();
  shop.workbench.close();
  return bytes;
}

let saved: Uint8Array;

beforeAll(async () => {
  saved = await savedShop();
});

test("saving waits for the answers and stores calls as Excel does, with what they gave", () => {
  const sheet = strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain('<c r="C1" cm="1"><f t="array" ref="C1:C3">_xldudf_SHOP_DOUBLE(A1:A3)</f><v>2</v></c>');
  expect(sheet).toContain('<c r="C2"><v>4</v></c>');
  expect(sheet).toContain('<f t="array" ref="D1">_xldudf_SHOP_DOUBLE(A1)+1</f><v>3</v>');
  expect(sheet).toContain("_xlfn.SINGLE(_xldudf_SHOP_DOUBLE(A1:A3))");
  expect(sheet).not.toContain("#BUSY!");
});

test("opened again, values stand without a call until an input changes; errors are tried again", async () => {
  const shop = await openShop({ xlsx: saved });
  expect(await shop.read("C1:C3")).toEqual([[2], [4], [6]]);
  await shop.workbench.calculated();
  const spilling = () =>
    shop.log.calls.filter(({ name, values }) => name === "DOUBLE" && (values[0] as unknown[]).length === 3);
  expect(shop.log.calls.map(({ name }) => name)).toContain("FAIL");
  const before = spilling().length;
  await shop.enter("A2", [[20]]);
  await shop.workbench.calculated();
  expect(await shop.read("C1:C3")).toEqual([[2], [40], [6]]);
  // The spilling call, and the one behind "@".
  expect(spilling().length).toBe(before + 2);
  shop.workbench.close();
});

test("opened without its add-in, formulas and last values stay, and are saved as they were", async () => {
  const bare = await openWorkbench({ xlsx: saved });
  const again = await openWorkbench({ xlsx: await bare.save() });
  for (const workbench of [bare, again]) {
    const read = await workbench.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("C1:E3").load("values,formulas");
      await context.sync();
      return [range.values, range.formulas] as unknown[];
    });
    expect(read).toEqual([
      [
        [2, 3, "#N/A"],
        [4, "", 2],
        [6, "", ""],
      ],
      [
        ["=SHOP.DOUBLE(A1:A3)", "=SHOP.DOUBLE(A1)+1", '=SHOP.FAIL("notAvailable")'],
        [4, "", "=@SHOP.DOUBLE(A1:A3)"],
        [6, "", ""],
      ],
    ]);
    workbench.close();
  }
});
