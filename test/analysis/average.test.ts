import fc from "fast-check";
import { average } from "../../src/analysis/average";
import { pooledRate } from "../../src/analysis/pooledRate";
import { decimals } from "./arbitraries";

describe("average", () => {
  it("leaves missing values out and never reads them as 0", () => {
    expect(average([4, null, 6])).toEqual({ average: 5, used: 2 });
    expect(average([0, null, 6])).toEqual({ average: 3, used: 2 });
  });

  it("weighs by enrolment and leaves rows without weight out", () => {
    expect(average([4, 6], { method: "weighted", weights: [300, 100] })).toEqual({ average: 4.5, used: 2 });
    expect(average([4, 6, 9], { method: "weighted", weights: [300, null, 0] })).toEqual({ average: 4, used: 1 });
  });

  it("gives the median of the values that are there", () => {
    expect(average([1, 9, null, 2], { method: "median" })).toEqual({ average: 2, used: 3 });
  });

  it.each([
    ["every value is missing", () => average([null, null]), "no-data"],
    ["there is no row", () => average([]), "no-data"],
    ["no row has a weight", () => average([1, 2], { method: "weighted", weights: [0, null] }), "no-data"],
    ["weights are missing altogether", () => average([1], { method: "weighted" }), "different-sizes"],
    ["ranges differ in size", () => average([1, 2], { method: "weighted", weights: [1] }), "different-sizes"],
    ["a weight is negative", () => average([1, 2], { method: "weighted", weights: [1, -2] }), "out-of-domain"],
    ["a value is not a number", () => average([1, Number.NaN]), "wrong-type"],
    ["a weight is infinite", () => average([1], { method: "weighted", weights: [Infinity] }), "wrong-type"],
  ])("refuses when %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(decimals(), (values) => {
        expect(average(values.toReversed()).average).toBeCloseTo(average(values).average, 12);
      }),
    );
  });

  it("lies between the smallest and the largest value, whatever the weights", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.float({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 1, max: 999 })), {
          minLength: 1,
        }),
        (rows) => {
          const values = rows.map(([value]) => value);
          const result = average(values, { method: "weighted", weights: rows.map(([, weight]) => weight) }).average;
          const slack = 1e-9 * Math.max(...values.map(Math.abs), 1);
          expect(result).toBeGreaterThanOrEqual(Math.min(...values) - slack);
          expect(result).toBeLessThanOrEqual(Math.max(...values) + slack);
        },
      ),
    );
  });

  it("with equal weights is the simple average", () => {
    fc.assert(
      fc.property(decimals(), (values) => {
        const weights = values.map(() => 7);
        expect(average(values, { method: "weighted", weights }).average).toBeCloseTo(average(values).average, 9);
      }),
    );
  });
});

describe("pooledRate", () => {
  it("gives every person one voice, not every facility", () => {
    expect(pooledRate([12, 3], [21000, 9000], 100000)).toEqual({ average: 50, used: 2 });
  });

  it("leaves out rows without events, without population, or where nobody lives", () => {
    expect(pooledRate([12, null, 5, 9], [20000, 9000, 0, null], 1000)).toEqual({ average: 0.6, used: 1 });
  });

  it.each([
    ["nothing is left", () => pooledRate([null], [5], 1), "no-data"],
    ["an event count is negative", () => pooledRate([-1], [5], 1), "out-of-domain"],
    ["a population is negative", () => pooledRate([1], [-5], 1), "out-of-domain"],
    ["ranges differ in size", () => pooledRate([1, 2], [5], 1), "different-sizes"],
  ])("refuses when %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});
