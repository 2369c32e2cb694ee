import { shiftedPlace } from "../../../src/workbench/book/shiftedPlace";

const place = { left: 1, top: 4.5, right: 6, bottom: 10 };

describe("shiftedPlace", () => {
  it.each([
    ["rows before it push it", { at: 2, count: 3 }, { top: 7.5, bottom: 13 }],
    ["rows before the row of its edge push it whole", { at: 4, count: 1 }, { top: 5.5, bottom: 11 }],
    ["rows within it stretch it", { at: 6, count: 2 }, { top: 4.5, bottom: 12 }],
    ["rows right behind it leave it", { at: 10, count: 2 }, { top: 4.5, bottom: 10 }],
    ["rows gone before it pull it", { at: 0, count: -2 }, { top: 2.5, bottom: 8 }],
    ["rows gone within it shrink it", { at: 6, count: -2 }, { top: 4.5, bottom: 8 }],
    ["rows gone with its upper edge cut it", { at: 3, count: -3 }, { top: 3, bottom: 7 }],
    ["rows gone with all of it leave nothing of its height", { at: 3, count: -9 }, { top: 3, bottom: 3 }],
  ])("%s", (_claim, change, expected) => {
    expect(shiftedPlace(place, { axis: "row", ...change })).toEqual({ ...place, ...expected });
  });

  it("moves with columns as with rows", () => {
    expect(shiftedPlace(place, { axis: "column", at: 0, count: 2 })).toEqual({ ...place, left: 3, right: 8 });
  });
});
