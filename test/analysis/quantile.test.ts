import { median, quantile } from "../../src/analysis/quantile";

describe("quantile", () => {
  it("interpolates between neighbours and leaves missing values out", () => {
    expect(quantile([10, 20, 40, null], 0.25)).toBe(15);
    expect(median([1, 9, null, 2])).toBe(2);
    expect(median([1, 2, 3, 4])).toBe(2.5);
    expect(quantile([5], 0.99)).toBe(5);
    expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1)]).toEqual([1, 3]);
  });

  it.each([
    ["every value is missing", () => median([null]), "no-data"],
    ["the share is above 1", () => quantile([1], 25), "out-of-domain"],
    ["the share is not a number", () => quantile([1], Number.NaN), "out-of-domain"],
  ])("refuses when %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});
