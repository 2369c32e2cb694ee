import fc from "fast-check";
import { assuranceIcon, variationIcon, xmr } from "../../src/analysis/xmr";
import { xmrLimits } from "../../src/analysis/xmrLimits";
import { decimals } from "./arbitraries";

const rules = (values: readonly (number | null)[], options = {}) =>
  xmr(values, options).signals.map((signal) => (signal === null ? "missing" : signal.rule));

/** Twelve quiet months about 5, to which a test adds. */
const quiet = [5, 6, 4, 5.5, 4.5, 6, 4, 5, 5.5, 4.5, 6, 4];

describe("xmr", () => {
  it("marks nothing in a quiet series", () => {
    expect(new Set(rules(quiet))).toEqual(new Set([null]));
  });

  it("marks a point outside the limits", () => {
    expect(rules([...quiet, 15], { baseline: 12 }).at(-1)).toBe("outside");
  });

  it("marks seven points that rise, the first of them too, and not six", () => {
    const seven = [5, 4.6, 4.7, 4.8, 4.9, 5.1, 5.2, 5.3, 4.9];
    expect(rules(seven)).toEqual([null, ...Array<string>(7).fill("trend"), null]);
    expect(rules([5, 4.6, 4.7, 4.8, 4.9, 5.1, 5.2, 4.9])).toEqual(Array(8).fill(null));
    expect(rules([5, 4.6, 4.7, 4.8, 4.9, 5.1, 5.2, 4.9], { run: 6 })[3]).toBe("trend");
  });

  it("lets a tie break a trend", () => {
    expect(rules([4.6, 4.7, 4.8, 4.8, 4.9, 5.1, 5.2, 5.3])).not.toContain("trend");
  });

  it("marks seven points on one side of the mean, and lets a point on the mean break them", () => {
    const base = [...quiet, 5.4, 5.5, 5.3, 5.6, 5.4, 5.5, 5.4];
    expect(rules(base, { baseline: 12 }).slice(12)).toEqual(Array(7).fill("shift"));
    const broken = [...quiet, 5.4, 5.5, 5.3, 5, 5.4, 5.5, 5.4];
    expect(rules(broken, { baseline: 12 }).slice(12)).toEqual(Array(7).fill(null));
  });

  it("marks two of three between the zone and the limit, only those, and only with all three on one side", () => {
    const { upperZone, upper } = xmrLimits(quiet);
    const near = (upperZone + upper) / 2;
    expect(rules([...quiet, near, 5.5, near, 4], { baseline: 12 }).slice(12)).toEqual([
      "two-of-three",
      null,
      "two-of-three",
      null,
    ]);
    expect(rules([...quiet, near, 4, near], { baseline: 12 }).slice(12)).toEqual([null, null, null]);
  });

  it("does not bridge a missing month", () => {
    expect(xmrLimits([5, null, 9, 8]).movingRange).toBe(1);
    expect(rules([4.6, 4.7, 4.8, null, 4.9, 5.1, 5.2, 5.3])).not.toContain("trend");
    const gap = [...quiet, 5.4, 5.5, 5.3, null, 5.6, 5.4, 5.5, 5.4];
    expect(rules(gap, { baseline: 12 })).not.toContain("shift");
  });

  it("leaves one jump out of the limits, unless told not to", () => {
    const jump = [5, 5.5, 5, 5.5, 5, 5.5, 5, 5.5, 5, 25, 5, 5.5, 5];
    expect(xmrLimits(jump).movingRange).toBe(0.5);
    expect(xmrLimits(jump, { screen: false }).movingRange).toBeGreaterThan(3);
  });

  it("collapses on equal values without marking any, also where they have no exact binary form", () => {
    expect(xmrLimits([3, 3, 3])).toMatchObject({ lower: 3, upper: 3, movingRange: 0 });
    expect(rules(Array<number>(20).fill(0.1))).toEqual(Array(20).fill(null));
  });

  it("gives each segment limits of its own", () => {
    const { limits } = xmr([5, 6, 5, 6, 15, 16, 15, 16], { rebase: [4] });
    expect(limits.map(({ mean }) => mean)).toEqual([5.5, 5.5, 5.5, 5.5, 15.5, 15.5, 15.5, 15.5]);
  });

  it.each([
    ["one value", () => xmr([5]), "too-few-values"],
    ["no neighbours", () => xmr([5, null, 6]), "too-few-values"],
    ["a run of 5", () => xmr(quiet, { run: 5 }), "out-of-domain"],
    ["a baseline of 1", () => xmr(quiet, { baseline: 1 }), "out-of-domain"],
    ["a segment after the end", () => xmr(quiet, { rebase: [12] }), "out-of-domain"],
  ])("refuses %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });

  it("does not depend on the scale", () => {
    fc.assert(
      fc.property(
        decimals().filter((values) => values.length > 1),
        fc.integer({ min: 2, max: 9 }),
        (values, factor) => {
          expect(rules(values.map((value) => value * factor))).toEqual(rules(values));
        },
      ),
    );
  });
});

describe("variationIcon", () => {
  it("speaks of the last value that is there, for better or worse", () => {
    const high = xmr([...quiet, 15, null], { baseline: 12 });
    expect([variationIcon(high, "higher"), variationIcon(high, "lower")]).toEqual(["improvement", "concern"]);
    expect(variationIcon(xmr(quiet), "higher")).toBe("common-cause");
  });

  it("calls a falling trend a concern also while it is above the mean", () => {
    const falling = xmr([4, 5, 4, 9, 8.8, 8.6, 8.4, 8.2, 8, 7.8]);
    expect(falling.signals.at(-1)).toEqual({ rule: "trend", side: "down" });
    expect(variationIcon(falling, "higher")).toBe("concern");
  });
});

describe("assuranceIcon", () => {
  it.each([
    [20, "higher", "fails"],
    [20, "lower", "passes"],
    [0, "higher", "passes"],
    [0, "lower", "fails"],
    [5, "higher", "hit-or-miss"],
  ] as const)("says of a target of %d with %s being better: %s", (target, direction, word) => {
    expect(assuranceIcon(xmr(quiet), target, direction)).toBe(word);
  });
});
