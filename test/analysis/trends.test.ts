import fc from "fast-check";
import { linearFit } from "../../src/analysis/linearFit";
import { mannKendall, theilSen } from "../../src/analysis/mannKendall";
import { rateTrend } from "../../src/analysis/rateTrend";
import { recentShareTrend, recentTrend } from "../../src/analysis/recentTrend";

/** The values with limits of the same width on both sides. */
const within = (values: readonly (number | null)[], reach: number) => ({
  low: values.map((value) => (value === null ? null : value - reach)),
  high: values.map((value) => (value === null ? null : value + reach)),
});

function trendOf(values: readonly (number | null)[], reach: number, direction: "higher" | "lower" = "higher") {
  const { low, high } = within(values, reach);
  return recentTrend(values, low, high, direction);
}

describe("recentTrend", () => {
  it("gives the χ² of Fingertips' own tests", () => {
    const values = [24.67, 24.6, 28, 30.2, 30.6];
    const low = [23.16, 23.15, 26.44, 28.63, 28.98];
    const high = [26.25, 26.19, 29.64, 31.9, 32.25];
    const found = recentTrend(values, low, high, "lower");
    expect(found.chiSquare.toFixed(2)).toBe("46.77");
    expect(found).toMatchObject({ isSignificant: true, trend: "worsening" });
  });

  it("looks at the last five periods that are complete", () => {
    const recent = trendOf([4, 5, 6, 7, 8], 0.5);
    expect(trendOf([99, 1, 4, null, 5, 6, 7, 8], 0.5)).toEqual(recent);
    expect(recent).toMatchObject({ slope: expect.closeTo(1, 12), trend: "improving" });
  });

  it("is no change where one period makes the trend", () => {
    expect(trendOf([5, 5, 5, 5, 9], 0.1)).toMatchObject({ isConsistent: true, isSignificant: true });
    expect(trendOf([5, 5, 5, 4.9, 9], 0.1)).toMatchObject({
      isConsistent: false,
      isSignificant: false,
      trend: "no-change",
    });
  });

  it("counts a flat line as rising when signs are compared, and as no change", () => {
    expect(trendOf([5, 5, 5, 5, 5], 0.1)).toMatchObject({ slope: 0, isConsistent: true, trend: "no-change" });
  });

  it("turns round with the direction and the sign", () => {
    expect(trendOf([4, 5, 6, 7, 8], 0.5, "lower").trend).toBe("worsening");
    expect(trendOf([-4, -5, -6, -7, -8], 0.5, "lower").trend).toBe("improving");
  });

  it.each([
    ["four periods", () => trendOf([4, 5, 6, 7, null], 1), "too-few-values"],
    ["limits without width", () => trendOf([4, 5, 6, 7, 8], 0), "no-variation"],
    ["ranges of different sizes", () => recentTrend([1, 2], [1], [2, 3], "lower"), "different-sizes"],
  ])("refuses %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe("recentShareTrend", () => {
  it("gives the χ² of Fingertips' own tests", () => {
    const found = recentShareTrend([994, 1023, 1199, 1332, 1367], [40299, 41527, 42811, 44064, 44701], "lower");
    expect(found.chiSquare.toFixed(1)).toBe("47.9");
    expect(found).toMatchObject({ isSignificant: true, trend: "worsening" });
  });

  it("copes with a period without events", () => {
    expect(recentShareTrend([0, 5, 30, 60, 90], [100, 100, 100, 100, 100], "higher")).toMatchObject({
      trend: "improving",
    });
    expect(recentShareTrend([100, 95, 70, 40, 10], [100, 100, 100, 100, 100], "higher").trend).toBe("worsening");
  });

  it.each([
    ["nobody ever", () => recentShareTrend([0, 0, 0, 0, 0], [9, 9, 9, 9, 9], "higher"), "no-variation"],
    ["more than all", () => recentShareTrend([1, 1, 10, 1, 1], [9, 9, 9, 9, 9], "higher"), "out-of-domain"],
    ["four periods with people", () => recentShareTrend([1, 1, 1, 1, 1], [9, 9, 9, 9, 0], "higher"), "too-few-values"],
  ])("refuses %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe("mannKendall", () => {
  const series = () =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 14 })
      .filter((values) => new Set(values).size > 1);

  it("turns round when the series does, and does not care about missing periods", () => {
    fc.assert(
      fc.property(series(), (values) => {
        const [there, back] = [mannKendall(values), mannKendall(values.toReversed())];
        expect(back.s).toBe(-there.s + 0);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(mannKendall([null, ...values])).toEqual(there);
        expect(there.p > 0 && there.p <= 1).toBe(true);
        expect(Math.abs(there.tau)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it("counts exactly up to ten values without ties", () => {
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).pExact).toBeCloseTo(2 / 3628800, 15);
    expect(mannKendall([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).pExact).toBeNull();
    expect(mannKendall([1, 2, 2, 4, 5])).toMatchObject({ pExact: null });
    expect(mannKendall([3, 1, 5, 2, 4])).toMatchObject({ s: 2 });
  });

  it("refuses four values and equal ones", () => {
    expect(() => mannKendall([1, 2, 3, 4, null])).toThrow(expect.objectContaining({ code: "too-few-values" }));
    expect(() => mannKendall([3, 3, 3, 3, 3])).toThrow(expect.objectContaining({ code: "no-variation" }));
  });
});

describe("theilSen", () => {
  it("is not moved by one odd year, and keeps the place of missing ones", () => {
    expect(theilSen([1, 2, 3, 4, 5, 60, 7]).estimate).toBe(1);
    expect(theilSen([1, 2, null, 4, 5])).toMatchObject({ estimate: 1, intercept: 1 });
  });

  it("contains its slope", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 15 }), (values) => {
        const { estimate, low, high } = theilSen(values);
        expect(low <= estimate && estimate <= high).toBe(true);
      }),
    );
  });

  it("refuses one value", () => {
    expect(() => theilSen([1])).toThrow(expect.objectContaining({ code: "too-few-values" }));
  });
});

describe("rateTrend", () => {
  it("finds the yearly ratio of a rate that shrinks by a tenth", () => {
    const population = [50000, 51000, 52000, 53000, 54000, 55000];
    const events = population.map((people, year) => people * 0.01 * 0.9 ** year);
    expect(rateTrend(events, population).annualRatio).toBeCloseTo(0.9, 9);
  });

  it("keeps the place of missing years", () => {
    const population = [1e5, 1e5, null, 1e5, 1e5, 1e5];
    const events = [1000, 900, null, 729, 656.1, 590.49];
    expect(rateTrend(events, population).annualRatio).toBeCloseTo(0.9, 9);
  });

  it("refuses four years, and no event at all", () => {
    expect(() => rateTrend([1, 1, 1, 1], [9, 9, 9, 9])).toThrow(expect.objectContaining({ code: "too-few-values" }));
    expect(() => rateTrend([0, 0, 0, 0, 0], [9, 9, 9, 9, 9])).toThrow(
      expect.objectContaining({ code: "no-variation" }),
    );
  });
});

describe("linearFit", () => {
  it("finds a line that is there, wherever its years begin", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: 1900, max: 2100 }),
        (a, b, start) => {
          const x = [0, 1, 3, 4].map((step) => start + step);
          const fit = linearFit(
            x,
            x.map((year) => a + b * year),
          );
          expect(fit.slope).toBeCloseTo(b, 7);
          expect(fit.intercept + fit.slope * start).toBeCloseTo(a + b * start, 7);
        },
      ),
    );
  });

  it("refuses one point and one year", () => {
    expect(() => linearFit([1], [1])).toThrow(expect.objectContaining({ code: "too-few-values" }));
    expect(() => linearFit([1, 1], [1, 2])).toThrow(expect.objectContaining({ code: "no-variation" }));
  });
});
