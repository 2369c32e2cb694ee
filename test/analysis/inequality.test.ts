import fc from "fast-check";
import {
  concentrationIndex,
  erreygers,
  gini,
  slopeIndex,
  theil,
  valueRange,
  valueRatio,
} from "../../src/analysis/inequality";

const positive = () => fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 20 });

/** Values with poverty and population, some equally poor. */
const catchments = () =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 50 })), {
    minLength: 2,
    maxLength: 12,
  });

const columnsOf = (rows: readonly (readonly [number, number, number])[]) =>
  [rows.map(([x]) => x), rows.map(([, poverty]) => poverty), rows.map(([, , people]) => people)] as const;

describe("gini and theil", () => {
  it("are 0 where all are alike", () => {
    expect([gini([5, 5, 5]), theil([5, 5, 5])]).toEqual([0, 0]);
  });

  it("stay within their bounds, and know neither scale nor order nor missing rows", () => {
    fc.assert(
      fc.property(positive(), (values) => {
        const index = gini(values);
        expect(index >= -1e-12 && index < 1).toBe(true);
        expect(theil(values)).toBeGreaterThanOrEqual(-1e-12);
        expect(theil(values)).toBeLessThanOrEqual(Math.log(values.length) + 1e-12);
        for (const measure of [gini, theil]) {
          expect(measure(values.map((value) => 3 * value))).toBeCloseTo(measure(values), 12);
          expect(measure([...values.toReversed(), null])).toBeCloseTo(measure(values), 12);
        }
      }),
    );
  });

  it("count a facility of three as three facilities of one", () => {
    expect(gini([2, 6], { population: [3, 1] })).toBeCloseTo(gini([2, 2, 2, 6]), 12);
    expect(theil([2, 6], [3, 1])).toBeCloseTo(theil([2, 2, 2, 6]), 12);
  });

  it("count 0 as 0, and correct for few units on request", () => {
    expect(theil([0, 2])).toBeCloseTo(Math.log(2), 12);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(gini([0, 0, 0, 8], { corrected: true })).toBeCloseTo(1, 12);
  });

  it.each([
    ["negative values", () => gini([-1, 5]), "out-of-domain"],
    ["a mean of 0", () => theil([0, 0]), "out-of-domain"],
    ["no values", () => gini([null]), "no-data"],
    ["a negative population", () => theil([1, 2], [1, -1]), "out-of-domain"],
    ["ranges of different sizes", () => gini([1, 2], { population: [1] }), "different-sizes"],
  ])("refuse %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe("concentrationIndex", () => {
  it("is 0 where all are alike, negative where the poor have more", () => {
    expect(concentrationIndex([4, 4, 4], [0.1, 0.5, 0.9]).relative).toBeCloseTo(0, 12);
    expect(concentrationIndex([9, 1], [0.9, 0.1]).relative).toBeLessThan(0);
  });

  it("is turned round by poverty, and does not care about the order of the rows, ties included", () => {
    fc.assert(
      fc.property(catchments(), (rows) => {
        const [values, poverty, people] = columnsOf(rows);
        const { relative } = concentrationIndex(values, poverty, people);
        expect(
          concentrationIndex(
            values,
            poverty.map((p) => -p),
            people,
          ).relative,
        ).toBeCloseTo(-relative, 12);
        const [turned, poor, count] = columnsOf(rows.toReversed());
        expect(concentrationIndex(turned, poor, count).relative).toBeCloseTo(relative, 12);
        expect(Math.abs(relative)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("refuses a mean of 0", () => {
    expect(() => concentrationIndex([-1, 1], [0.1, 0.2])).toThrow(
      expect.objectContaining({ code: "zero-denominator" }),
    );
  });
});

describe("erreygers", () => {
  it("says the same of attainment and shortfall, with the sign turned", () => {
    fc.assert(
      fc.property(catchments(), (rows) => {
        const [values, poverty, population] = columnsOf(rows);
        const scale = { minimum: 0, maximum: 100, population };
        const shortfall = values.map((value) => 100 - value);
        expect(erreygers(shortfall, poverty, scale)).toBeCloseTo(-erreygers(values, poverty, scale), 12);
      }),
    );
  });

  it("refuses a scale upside down", () => {
    expect(() => erreygers([1], [1], { minimum: 5, maximum: 5 })).toThrow(
      expect.objectContaining({ code: "out-of-domain" }),
    );
  });
});

describe("slopeIndex", () => {
  it("is the difference between the ends of a straight line", () => {
    const ranks = [0.05, 0.25, 0.7];
    const population = [10, 30, 60];
    const { slope, ratio } = slopeIndex(
      ranks.map((rank) => 2 + 3 * rank),
      [9, 5, 1],
      population,
    );
    expect([slope, ratio]).toEqual([expect.closeTo(3, 12), expect.closeTo(2.5, 12)]);
  });

  it("refuses catchments that are equally poor, and a line that begins at 0", () => {
    expect(() => slopeIndex([1, 2], [0.5, 0.5])).toThrow(expect.objectContaining({ code: "no-variation" }));
    expect(() => slopeIndex([1, 3], [2, 1])).toThrow(expect.objectContaining({ code: "zero-denominator" }));
  });
});

describe("valueRange and valueRatio", () => {
  it("leave missing values out", () => {
    expect([valueRange([4, 6, null, 5]), valueRatio([4, 6, null, 5])]).toEqual([2, 1.5]);
    expect(valueRange([-1, 0])).toBe(1);
  });

  it.each([
    ["no values", () => valueRange([null]), "no-data"],
    ["a lowest of 0", () => valueRatio([0, 2]), "zero-denominator"],
    ["a negative lowest", () => valueRatio([-1, 2]), "out-of-domain"],
  ])("refuse %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});
