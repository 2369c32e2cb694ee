import fc from "fast-check";
import { quantileGroup } from "../../src/analysis/quantileGroup";
import { percentRank, rank } from "../../src/analysis/rank";
import { decimalsWithMissing } from "./arbitraries";

const known = (values: readonly (number | null)[]) => values.filter((value) => value !== null).length;

describe("rank", () => {
  it.each([
    ["competition", [3, 1, 1, null]],
    ["average", [3, 1.5, 1.5, null]],
    ["dense", [2, 1, 1, null]],
  ] as const)("shares positions among ties: %s", (ties, expected) => {
    expect(rank([10, 20, 20, null], { direction: "higher", ties })).toEqual(expected);
  });

  it("puts the lowest first when lower is better", () => {
    expect(rank([10, 20, 5], { direction: "lower" })).toEqual([2, 3, 1]);
  });

  it("ties values that only binary rounding tells apart", () => {
    expect(rank([0.3, 0.1 + 0.2, 0.4], { direction: "higher" })).toEqual([2, 2, 1]);
  });

  it("ranks nothing where nothing is there", () => {
    expect(rank([null, null], { direction: "higher" })).toEqual([null, null]);
    expect(rank([], { direction: "higher" })).toEqual([]);
  });

  it("adds up to n(n+1)/2 when ties are averaged", () => {
    fc.assert(
      fc.property(decimalsWithMissing(), (values) => {
        const total = rank(values, { direction: "lower", ties: "average" }).reduce<number>(
          (sum, r) => sum + (r ?? 0),
          0,
        );
        expect(total).toBe((known(values) * (known(values) + 1)) / 2);
      }),
    );
  });
});

describe("percentRank", () => {
  it("is the share of the others that a row beats", () => {
    expect(percentRank([10, 20, 20, 30, null], "higher")).toEqual([0, 1 / 3, 1 / 3, 1, null]);
    expect(percentRank([10, 20, 20, 30], "lower")).toEqual([1, 1 / 3, 1 / 3, 0]);
  });

  it("is 0 for one unit alone", () => {
    expect(percentRank([7, null], "higher")).toEqual([0, null]);
  });

  it("stays within 0 and 1", () => {
    fc.assert(
      fc.property(decimalsWithMissing(), (values) => {
        for (const share of percentRank(values, "lower")) {
          if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
        }
      }),
    );
  });
});

describe("quantileGroup", () => {
  it("puts the best in group 1 and keeps missing missing", () => {
    expect(quantileGroup([1, 2, 3, 4, null], 2, "higher")).toEqual([2, 2, 1, 1, null]);
    expect(quantileGroup([1, 2, 3, 4], 4, "lower")).toEqual([1, 2, 3, 4]);
  });

  it("makes groups that differ in size by at most one where nothing is tied", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 7, max: 60 }), (groups, rows) => {
        const values = Array.from({ length: rows }, (_, row) => row);
        const sizes = Array.from({ length: groups }, () => 0);
        for (const group of quantileGroup(values, groups, "higher")) sizes[(group ?? 0) - 1]! += 1;
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    ["there are fewer values than groups", () => quantileGroup([1, 2, null], 3, "higher"), "too-few-values"],
    ["fewer than two groups are asked", () => quantileGroup([1, 2], 1, "higher"), "out-of-domain"],
    ["half a group is asked", () => quantileGroup([1, 2, 3], 2.5, "higher"), "out-of-domain"],
  ])("refuses when %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});
