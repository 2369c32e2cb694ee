import fc from "fast-check";
import { composite, rankRange, type CompositePart } from "../../src/analysis/composite";

const part = (values: CompositePart["values"], fields: Partial<CompositePart> = {}): CompositePart => ({
  values,
  direction: "higher",
  weight: 1,
  ...fields,
});

describe("composite", () => {
  it("wants three quarters of the weight", () => {
    const parts = [part([1, 2, 3], { weight: 3 }), part([1, null, 3], { weight: 1 })];
    expect(composite(parts).scores).toEqual([0, 0.5, 1]);
    const most = [part([1, 2, 3], { weight: 2.9 }), part([1, null, 3], { weight: 1 })];
    expect(composite(most).scores).toEqual([0, null, 1]);
  });

  it("drops an indicator in which nobody differs, and says which", () => {
    expect(composite([part([5, 5, 5]), part([1, 2, 3])])).toEqual({ scores: [0, 0.5, 1], dropped: [0] });
    expect(() => composite([part([5, 5, 5])])).toThrow(expect.objectContaining({ code: "no-variation" }));
  });

  it.each(["percentile", "minmax", "z"] as const)("turns lower-is-better round (%s)", (method) => {
    const up = composite([part([1, 5, 3])], { method }).scores;
    const down = composite([part([-1, -5, -3], { direction: "lower" })], { method }).scores;
    down.forEach((score, row) => {
      expect(score).toBeCloseTo(up[row] ?? NaN, 12);
    });
  });

  it.each(["percentile", "minmax"] as const)("stays within 0 and 1 (%s)", (method) => {
    const column = () => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(column(), column(), fc.integer({ min: 1, max: 5 }), (a, b, weight) => {
        fc.pre(new Set(a).size > 1 || new Set(b).size > 1);
        const { scores } = composite([part(a), part(b, { weight, direction: "lower" })], { method });
        for (const score of scores) expect(score !== null && score >= -1e-12 && score <= 1 + 1e-12).toBe(true);
      }),
    );
  });

  it("reaches people in poverty first with θ = 1, and gives none where poverty is unknown", () => {
    const parts = [part([1, 2, 3, 4])];
    expect(composite(parts, { poverty: [0.9, 0.6, null, 0.1], theta: 1 }).scores).toEqual([
      0,
      expect.closeTo(0.2, 12),
      null,
      expect.closeTo(0.1, 12),
    ]);
  });

  it.each([
    ["a negative weight", () => composite([part([1, 2], { weight: -1 })]), "out-of-domain"],
    ["weights of 0 alone", () => composite([part([1, 2], { weight: 0 })]), "zero-denominator"],
    ["columns of different sizes", () => composite([part([1, 2]), part([1])]), "different-sizes"],
    ["θ with z scores", () => composite([part([1, 2])], { method: "z", theta: 1, poverty: [1, 1] }), "out-of-domain"],
    ["θ without poverty", () => composite([part([1, 2])], { theta: 1 }), "different-sizes"],
    ["negative poverty", () => composite([part([1, 2])], { theta: 1, poverty: [-1, 1] }), "out-of-domain"],
    ["no column", () => composite([]), "no-data"],
  ])("refuses %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe("rankRange", () => {
  it("contains the rank that the weights as given lead to, and is null without a score", () => {
    const parts = [part([1, 2, 3, null]), part([9, 4, 1, 2], { direction: "lower", weight: 2 })];
    expect(rankRange(parts)).toEqual([{ best: 4 - 1, worst: 3 }, { best: 2, worst: 2 }, { best: 1, worst: 1 }, null]);
  });
});
