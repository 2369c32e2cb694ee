import fc from "fast-check";
import { directRate, expectedEvents, indirectRatio } from "../../src/analysis/standardisation";

const bands = () =>
  fc.array(
    fc.record({
      events: fc.integer({ min: 0, max: 80 }),
      people: fc.integer({ min: 500, max: 9000 }),
      standard: fc.integer({ min: 1, max: 40 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

describe("directRate", () => {
  it.each(["dobson", "fay-feuer"] as const)("lies between its limits and between the bands' rates (%s)", (limits) => {
    fc.assert(
      fc.property(bands(), (rows) => {
        fc.pre(rows.reduce((total, { events }) => total + events, 0) >= 10);
        const found = directRate(
          rows.map(({ events }) => events),
          rows.map(({ people }) => people),
          rows.map(({ standard }) => standard),
          { limits, per: 1000 },
        );
        const rates = rows.map(({ events, people }) => (1000 * events) / people);
        expect(found.estimate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(found.estimate).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
        expect(found.low).toBeLessThanOrEqual(found.estimate);
        expect(found.high).toBeGreaterThanOrEqual(found.estimate);
      }),
    );
  });

  it("is the crude rate where the standard is the population itself", () => {
    const { estimate, crude } = directRate([5, 9], [1000, 3000], [1000, 3000]);
    expect(estimate).toBeCloseTo(crude, 9);
  });

  it("takes a band without a count as one without events", () => {
    expect(directRate([12, null], [1000, 1000], [1, 1])).toEqual(directRate([12, 0], [1000, 1000], [1, 1]));
  });

  it.each([
    ["nine events", () => directRate([4, 5], [9, 9], [1, 1]), "too-few-events"],
    ["a band without people", () => directRate([10, 0], [9, 0], [1, 1]), "zero-denominator"],
    ["a band with unknown people", () => directRate([10, 0], [9, null], [1, 1]), "no-data"],
    ["an unknown standard", () => directRate([10, 0], [9, 9], [1, null]), "no-data"],
    ["a standard of nobody", () => directRate([10, 0], [9, 9], [0, 0]), "zero-denominator"],
    ["negative events", () => directRate([10, -1], [9, 9], [1, 1]), "out-of-domain"],
    ["a negative population", () => directRate([10, 1], [9, -9], [1, 1]), "out-of-domain"],
    ["an infinite population", () => directRate([10, 1], [9, Infinity], [1, 1]), "wrong-type"],
    ["ranges of different sizes", () => directRate([10, 1], [9], [1, 1]), "different-sizes"],
  ])("refuses %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe("indirectRatio", () => {
  it("is 100 where what was expected happened", () => {
    const population = [1000, 3000];
    const expected = expectedEvents(population, [20, 90], [10000, 30000]);
    expect(expected).toBe(11);
    expect(indirectRatio(11, expected)).toMatchObject({
      estimate: 100,
      observed: 11,
      expected: 11,
      isSmallNumber: true,
    });
  });

  it("uses exact limits below ten events", () => {
    expect(indirectRatio(0, 2)).toMatchObject({ estimate: 0, low: 0, high: expect.closeTo(184.444, 3) });
  });

  it.each([
    ["nothing expected", () => indirectRatio(3, 0), "zero-denominator"],
    ["a negative expectation", () => indirectRatio(3, -1), "out-of-domain"],
    ["negative events", () => indirectRatio(-3, 1), "out-of-domain"],
    ["a reference band without people", () => expectedEvents([1], [1], [0]), "zero-denominator"],
    ["an unknown reference", () => expectedEvents([1], [null], [5]), "no-data"],
    ["ranges of different sizes", () => expectedEvents([1], [1, 2], [5]), "different-sizes"],
  ])("refuses %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});
