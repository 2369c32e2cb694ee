import fc from "fast-check";
import { isRefusal } from "../../src/analysis/element";
import { changeStatus, difference, percentChange } from "../../src/analysis/variation";
import { decimalsWithMissing } from "./arbitraries";

describe("variation", () => {
  it("is missing where either period is", () => {
    expect(difference([4.25, null, 3], [4.5, 5, null])).toEqual([0.25, null, null]);
    expect(percentChange([4, null], [5, 1])).toEqual([0.25, null]);
    expect(changeStatus([4, null], [5, 1], "higher")).toEqual(["improved", null]);
  });

  it("refuses a percentage of zero and of a negative base, and still gives difference and status", () => {
    expect(percentChange([0, -2], [5, 1])).toEqual([
      { code: "zero-denominator", facts: { argument: "from" } },
      { code: "out-of-domain", facts: { argument: "from", value: -2, allowed: "> 0" } },
    ]);
    expect(percentChange([0], [5]).some(isRefusal)).toBe(true);
    expect(percentChange([4, null], [5, 5]).some(isRefusal)).toBe(false);
    expect(difference([0, -2], [5, 1])).toEqual([5, 3]);
    expect(changeStatus([0, -2], [5, 1], "higher")).toEqual(["improved", "improved"]);
  });

  it("calls a rise a worsening when lower is better", () => {
    expect(changeStatus([47.3, 57.3, 5], [57.3, 47.3, 5], "lower")).toEqual(["worsened", "improved", "no change"]);
  });

  it("sees no change in what only binary rounding tells apart", () => {
    expect(changeStatus([0.3], [0.1 + 0.2], "higher")).toEqual(["no change"]);
  });

  it("refuses ranges of different sizes", () => {
    const facts = { argument: "to", size: 1, expected: 2 };
    expect(() => difference([1, 2], [1])).toThrow(expect.objectContaining({ code: "different-sizes", facts }));
  });

  it.each([
    ["from", () => difference([Number.NaN], [1])],
    ["to", () => difference([1], [Infinity])],
  ])("names the range that holds what is no number: %s", (argument, act) => {
    expect(act).toThrow(
      expect.objectContaining({ code: "wrong-type", facts: expect.objectContaining({ argument }) as unknown }),
    );
  });

  it("turns round when the periods are swapped", () => {
    fc.assert(
      fc.property(decimalsWithMissing(), (values) => {
        const other = values.toReversed();
        expect(changeStatus(values, other, "higher")).toEqual(changeStatus(other, values, "lower"));
      }),
    );
  });
});
