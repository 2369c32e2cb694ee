import { runChart } from "../../src/analysis/runChart";

describe("runChart", () => {
  it("sees a shift in few crossings and a long run", () => {
    expect(runChart([...Array<number>(9).fill(1), ...Array<number>(9).fill(2)])).toMatchObject({
      longestRun: 9,
      longestRunMax: 7,
      crossings: 1,
      crossingsMin: 5,
      signal: true,
    });
  });

  it("sees nothing in points that alternate", () => {
    expect(runChart([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2])).toMatchObject({
      crossings: 11,
      longestRun: 1,
      signal: false,
    });
  });

  it("drops missing points and those on the median, also where rounding moves them", () => {
    const chart = runChart([1, 3, null, 2, 1, 3, 2, 1, 3]);
    expect(chart).toMatchObject({ median: 2, useful: 6, crossings: 5 });
    expect(runChart([0.1 + 0.2, 0.3, 0.3, 0.2, 0.4])).toMatchObject({ useful: 2 });
  });

  it("does not judge fewer than ten useful points", () => {
    expect(runChart([1, 1, 1, 1, 2, 2, 2, 2]).signal).toBeNull();
    expect(runChart([3, 3, 3])).toMatchObject({ useful: 0, signal: null });
  });

  it("refuses a series without values", () => {
    expect(() => runChart([null])).toThrow(expect.objectContaining({ code: "no-data" }));
  });
});
