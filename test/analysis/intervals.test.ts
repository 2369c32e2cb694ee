import fc from "fast-check";
import type { Interval } from "../../src/analysis/confidence";
import { byar, countInterval, poissonExact } from "../../src/analysis/countInterval";
import { isRefusal } from "../../src/analysis/element";
import { meanInterval } from "../../src/analysis/meanInterval";
import { rate, rateInterval } from "../../src/analysis/rate";
import { rateRatio } from "../../src/analysis/rateRatio";
import { shareDifference } from "../../src/analysis/shareDifference";
import { clopperPearson, wilson } from "../../src/analysis/shareInterval";

/** x of n, with n at least 1. */
const part = () =>
  fc.integer({ min: 1, max: 3000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const confidence = () => fc.constantFrom(0.8, 0.95, 0.998);
const count = () =>
  fc.oneof(
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 0, max: 200_000 }),
    fc.double({ min: 0.01, max: 400, noNaN: true }),
  );

function expectContained({ estimate, low, high }: Interval, slack = 1e-12): void {
  const allowed = slack * Math.max(1, Math.abs(estimate));
  expect(low).toBeLessThanOrEqual(estimate + allowed);
  expect(high).toBeGreaterThanOrEqual(estimate - allowed);
}

describe.each([
  ["wilson", wilson],
  ["clopperPearson", clopperPearson],
] as const)("%s", (_, interval) => {
  it("contains the share and stays within 0 and 1", () => {
    fc.assert(
      fc.property(part(), confidence(), ([x, n], level) => {
        const found = interval(x, n, level);
        expectContained(found);
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is mirrored for those who did not", () => {
    fc.assert(
      fc.property(part(), ([x, n]) => {
        const [yes, no] = [interval(x, n), interval(n - x, n)];
        expect(yes.low).toBeCloseTo(1 - no.high, 9);
      }),
    );
  });

  it("widens with the confidence", () => {
    fc.assert(
      fc.property(part(), ([x, n]) => {
        expect(interval(x, n, 0.998).low).toBeLessThanOrEqual(interval(x, n, 0.95).low);
        expect(interval(x, n, 0.998).high).toBeGreaterThanOrEqual(interval(x, n, 0.95).high);
      }),
    );
  });

  it("touches 0 and 1 only when nobody or everybody did", () => {
    expect(interval(0, 7)).toMatchObject({ low: 0 });
    expect(interval(7, 7)).toMatchObject({ high: 1 });
    expect(interval(1, 7).low).toBeGreaterThan(0);
    expect(interval(6, 7).high).toBeLessThan(1);
  });

  it.each([
    [0, 0, "zero-denominator"],
    [1, 0, "zero-denominator"],
    [-1, 5, "out-of-domain"],
    [6, 5, "out-of-domain"],
    [1, -5, "out-of-domain"],
    [Number.NaN, 5, "out-of-domain"],
  ])("refuses %d of %d", (x, n, code) => {
    expect(() => interval(x, n)).toThrow(expect.objectContaining({ code }));
  });
});

describe("countInterval", () => {
  it("contains the count, from 0 on, whatever the method", () => {
    fc.assert(
      fc.property(
        count(),
        confidence(),
        fc.constantFrom("rule" as const, "exact" as const, "byar" as const),
        (events, level, method) => {
          const found = countInterval(events, level, method);
          expectContained(found, 1e-9);
          expect(found.low).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it("is exact below ten and Byar's from ten on", () => {
    expect(countInterval(9)).toEqual(poissonExact(9));
    expect(countInterval(9.9)).toEqual(poissonExact(9.9));
    expect(countInterval(10)).toEqual(byar(10));
  });

  it("takes the exact lower limit where Byar's is negative", () => {
    expect(byar(1, 0.998).low).toBeLessThan(0);
    expect(countInterval(1, 0.998, "byar")).toEqual({ ...byar(1, 0.998), low: poissonExact(1, 0.998).low });
  });

  it("hardly differs between methods for large counts, where the library had to be corrected", () => {
    for (const events of [901, 1100, 5000, 80000]) {
      expect(poissonExact(events).low / byar(events).low).toBeCloseTo(1, 4);
      expect(poissonExact(events).high / byar(events).high).toBeCloseTo(1, 4);
    }
  });

  it("refuses a negative count", () => {
    expect(() => countInterval(-1)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
    expect(() => byar(Number.NaN)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});

describe("meanInterval", () => {
  it("contains the mean and does not depend on the order of the rows", () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (column) => {
        expectContained(meanInterval(column));
        expect(meanInterval(column.toReversed()).low).toBeCloseTo(meanInterval(column).low, 9);
        expect(meanInterval([...column, null])).toEqual(meanInterval(column));
      }),
    );
  });

  it("has no width where nothing varies", () => {
    expect(meanInterval([5, 5, 5])).toEqual({ estimate: 5, low: 5, high: 5, n: 3, p: 0 });
    expect(meanInterval([0, 0])).toMatchObject({ p: 1 });
  });

  it("refuses one value", () => {
    expect(() => meanInterval([5, null])).toThrow(
      expect.objectContaining({ code: "too-few-values", facts: { argument: "values", needed: 2, found: 1 } }),
    );
  });
});

describe("rate", () => {
  it("answers the other rows where one refuses", () => {
    const rows = rate([1, -1, 2, null], [100, 100, -5, 100], 100);
    expect(rows.map((row) => (row !== null && isRefusal(row) ? row.code : row))).toEqual([
      1,
      "out-of-domain",
      "out-of-domain",
      null,
    ]);
  });

  it("allows more events than people", () => {
    expect(rate([30], [10], 1)).toEqual([3]);
  });

  it("scales its limits with the multiplier", () => {
    const [perThousand] = rateInterval([12], [3000], { per: 1000 }) as Interval[];
    const [perOne] = rateInterval([12], [3000], { per: 1 }) as Interval[];
    expect((perThousand?.low ?? NaN) / (perOne?.low ?? NaN)).toBeCloseTo(1000, 9);
    expectContained(perThousand as Interval);
  });

  it("refuses an unfit confidence for all rows", () => {
    expect(() => rateInterval([1], [2], { confidence: 0.2 })).toThrow(
      expect.objectContaining({ code: "out-of-domain" }),
    );
  });
});

describe("rateRatio", () => {
  it("contains the ratio and turns round with the groups", () => {
    const rateOf = () =>
      fc.record({ events: fc.integer({ min: 1, max: 80 }), population: fc.integer({ min: 100, max: 9000 }) });
    fc.assert(
      fc.property(rateOf(), rateOf(), (a, b) => {
        const [there, back] = [rateRatio(a, b), rateRatio(b, a)];
        expectContained(there);
        expect(there.low * back.high).toBeCloseTo(1, 6);
        expect(there.p).toBeCloseTo(back.p, 9);
      }),
    );
  });

  it("is infinite without events in the second group, and 0 without any in the first", () => {
    const [none, some] = [
      { events: 0, population: 100 },
      { events: 3, population: 100 },
    ];
    expect(rateRatio(some, none)).toMatchObject({ estimate: Infinity, high: Infinity });
    expect(rateRatio(none, some)).toMatchObject({ estimate: 0, low: 0 });
  });

  it.each([
    [{ events: 0, population: 5 }, { events: 0, population: 5 }, "zero-denominator"],
    [{ events: 1, population: 0 }, { events: 0, population: 5 }, "zero-denominator"],
    [{ events: 1.5, population: 5 }, { events: 0, population: 5 }, "out-of-domain"],
    [{ events: -1, population: 5 }, { events: 0, population: 5 }, "out-of-domain"],
    [{ events: 1, population: -5 }, { events: 0, population: 5 }, "out-of-domain"],
  ])("refuses %o against %o", (a, b, code) => {
    expect(() => rateRatio(a, b)).toThrow(expect.objectContaining({ code }));
  });
});

describe("shareDifference", () => {
  it("contains the difference, stays within −1 and 1, and turns round with the groups", () => {
    const small = () =>
      fc.integer({ min: 1, max: 60 }).chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
    fc.assert(
      fc.property(small(), small(), (a, b) => {
        const [there, back] = [shareDifference(a, b), shareDifference(b, a)];
        expectContained(there);
        expect(there.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.high).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.low).toBeCloseTo(-back.high, 12);
        expect(there.p).toBeCloseTo(back.p, 9);
        expect(there.p > 0 && there.p <= 1).toBe(true);
      }),
    );
  });

  it("refuses parts that are not whole, and empty groups", () => {
    expect(() => shareDifference({ x: 1.5, n: 3 }, { x: 1, n: 3 })).toThrow(
      expect.objectContaining({ code: "out-of-domain" }),
    );
    expect(() => shareDifference({ x: 0, n: 0 }, { x: 1, n: 3 })).toThrow(
      expect.objectContaining({ code: "zero-denominator" }),
    );
  });
});
