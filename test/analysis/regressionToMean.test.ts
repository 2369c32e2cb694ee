import fc from "fast-check";
import { bivariateNormal } from "../../src/analysis/bivariateNormal";
import { normalCdf } from "../../src/analysis/distributions";
import { effectEstimate } from "../../src/analysis/effectEstimate";
import { ancova, differenceInDifferences } from "../../src/analysis/groupDifference";
import { expectedImprovement, improved, listTrust, signTest } from "../../src/analysis/improved";
import { persistence } from "../../src/analysis/persistence";
import { publishedStep } from "../../src/analysis/publishedStep";
import { randomNumbers } from "../../src/analysis/randomNumbers";
import { expectedShift, regressionToMean } from "../../src/analysis/regressionToMean";
import { rootBetween } from "../../src/analysis/rootBetween";

const rho = () => fc.double({ min: -0.99, max: 0.99, noNaN: true });
const z = () => fc.double({ min: -4, max: 4, noNaN: true });

describe("bivariateNormal", () => {
  it("adds up over the four quarters", () => {
    fc.assert(
      fc.property(z(), z(), rho(), (h, k, r) => {
        const both = bivariateNormal(h, k, r);
        expect(both).toBeCloseTo(bivariateNormal(k, h, r), 12);
        expect(both + bivariateNormal(h, -k, -r)).toBeCloseTo(normalCdf(h), 9);
      }),
    );
  });

  it("is right at both ends of the correlation, and at infinity", () => {
    expect(bivariateNormal(0.5, 1, 1)).toBeCloseTo(normalCdf(0.5), 15);
    expect(bivariateNormal(0.5, 1, -1)).toBeCloseTo(normalCdf(0.5) + normalCdf(1) - 1, 15);
    expect(bivariateNormal(-1, -1, -1)).toBe(0);
    expect(bivariateNormal(Infinity, 1, 0.5)).toBe(normalCdf(1));
  });

  it("is Sheppard's quarter at the origin", () => {
    for (const r of [-0.999, -0.5, 0, 0.3, 0.9, 0.9999]) {
      expect(bivariateNormal(0, 0, r)).toBeCloseTo(0.25 + Math.asin(r) / (2 * Math.PI), 12);
    }
  });
});

describe("regressionToMean", () => {
  const model = () =>
    fc.record({
      mean: fc.double({ min: -20, max: 20, noNaN: true }),
      sd: fc.double({ min: 0.2, max: 8, noNaN: true }),
      sdLater: fc.double({ min: 0.2, max: 8, noNaN: true }),
      rho: rho(),
      drift: fc.double({ min: -3, max: 3, noNaN: true }),
    });

  it("gives shares between 0 and 1, whatever the rounding", () => {
    fc.assert(
      fc.property(model(), fc.constantFrom(0, 0.1, 0.5), (facts, step) => {
        const { improved: share, others, selected } = regressionToMean({ ...facts, step });
        for (const value of [share, others.improved, selected]) expect(value >= -1e-9 && value <= 1 + 1e-9).toBe(true);
      }),
    );
  });

  it("lets all facilities together change by the drift alone", () => {
    fc.assert(
      fc.property(model(), z(), (facts, cut) => {
        const found = regressionToMean({ ...facts, cutoff: facts.mean + (cut / 2) * facts.sd });
        const together = found.selected * found.shift + (1 - found.selected) * found.others.shift;
        expect(together).toBeCloseTo(facts.drift, 8);
      }),
    );
  });

  it("is mirrored when lower is better", () => {
    fc.assert(
      fc.property(model(), fc.constantFrom(0, 0.1), (facts, step) => {
        const up = regressionToMean({ ...facts, step });
        const down = regressionToMean({ ...facts, step, mean: -facts.mean, drift: -facts.drift, direction: "lower" });
        expect(down.improved).toBeCloseTo(up.improved, 12);
        expect(down.shift).toBeCloseTo(-up.shift, 12);
        expect(down.baseline).toBeCloseTo(-up.baseline, 12);
      }),
    );
  });

  it("expects fewer to improve where rounding hides small changes, and hardly fewer where the step is fine", () => {
    const facts = { mean: 5, sd: 0.5, rho: 0.9 };
    const share = (step: number) => regressionToMean({ ...facts, step }).improved;
    expect(share(0.1)).toBeLessThan(share(0) - 0.05);
    expect(share(0.0005)).toBeCloseTo(share(0), 3);
  });

  it("expects nothing but the drift where the years agree completely", () => {
    const sure = regressionToMean({ mean: 5, sd: 1, rho: 1, drift: 0.2 });
    expect(sure).toMatchObject({ improved: 1, shift: expect.closeTo(0.2, 12), difference: expect.closeTo(0, 12) });
    expect(regressionToMean({ mean: 5, sd: 1, rho: 1, drift: -0.2 }).improved).toBe(0);
  });

  it("halves the shift by choosing on two years, and takes two thirds off by three", () => {
    const shift = (years: number) => regressionToMean({ mean: 4.7, sd: 0.8, rho: 0.7, years }).shift;
    expect([1, 2, 3].map((years) => shift(years).toFixed(3))).toEqual(["0.191", "0.104", "0.071"]);
  });

  it("agrees with a simulation within its error", () => {
    const random = randomNumbers(7);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const facts = { mean: 5, sd: 0.6, sdLater: 0.7, rho: 0.6, drift: 0.15, cutoff: 4.87, step: 0.1 };
    let [chosen, rose, change] = [0, 0, 0];
    for (let draw = 0; draw < 60_000; draw++) {
      const [a, b] = [normal(), normal()];
      const first = facts.mean + facts.sd * a;
      const second = facts.mean + facts.drift + facts.sdLater * (facts.rho * a + Math.sqrt(1 - facts.rho ** 2) * b);
      const [x, y] = [Math.round(first * 10), Math.round(second * 10)];
      if (x / 10 >= facts.cutoff) continue;
      chosen += 1;
      if (y > x) rose += 1;
      change += (y - x) / 10;
    }
    const expected = regressionToMean(facts);
    expect(Math.abs(rose / chosen - expected.improved)).toBeLessThan(0.008);
    // The cut of published values lies at 4.85: the shift is told for the continuous score.
    expect(Math.abs(change / chosen - expectedShift({ ...facts, cutoff: 4.85 }))).toBeLessThan(0.015);
  });

  it.each([
    ["a correlation above 1", { rho: 1.1 }, "out-of-domain"],
    ["no year", { years: 0 }, "out-of-domain"],
    ["rounding with several years", { years: 2, step: 0.1 }, "out-of-domain"],
    ["no spread", { sd: 0 }, "no-variation"],
    ["no spread later", { sdLater: 0 }, "no-variation"],
  ])("refuses %s", (_, facts, code) => {
    expect(() => regressionToMean({ mean: 5, sd: 1, rho: 0.5, ...facts })).toThrow(expect.objectContaining({ code }));
  });
});

describe("expectedImprovement and listTrust", () => {
  it("are the published shares for three correlations", () => {
    const rhos = [0.5, 0.7, 0.9];
    expect(rhos.map((r) => expectedImprovement(r).toFixed(3))).toEqual(["0.667", "0.627", "0.572"]);
    expect(rhos.map((r) => listTrust(r).trulyBelow.toFixed(2))).toEqual(["0.75", "0.82", "0.90"]);
    expect(rhos.map((r) => listTrust(r).stillListed.toFixed(2))).toEqual(["0.67", "0.75", "0.86"]);
  });

  it("refuse correlations that are none", () => {
    expect(() => expectedImprovement(2)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
    expect(() => listTrust(-0.1)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});

describe("improved", () => {
  it("counts ties in the denominator, not as improved, and only the group", () => {
    const options = { direction: "higher" as const, group: [true, true, true, false, null, true] };
    const found = improved([4, 5, 5, 1, 1, null], [5, 5, 4, 9, 9, 9], options);
    expect(found).toMatchObject({ improved: 1, n: 3 });
    expect(found.low <= found.share && found.share <= found.high).toBe(true);
  });

  it("refuses an empty group and one of another size", () => {
    expect(() => improved([1], [2], { direction: "higher", group: [false] })).toThrow(
      expect.objectContaining({ code: "too-few-values" }),
    );
    expect(() => improved([1], [2], { direction: "higher", group: [] })).toThrow(
      expect.objectContaining({ code: "different-sizes" }),
    );
  });
});

describe("signTest", () => {
  it("is symmetric and refuses where nothing changed", () => {
    expect(signTest(3, 9).twoSided).toBeCloseTo(signTest(9, 3).twoSided, 12);
    expect(() => signTest(0, 0)).toThrow(expect.objectContaining({ code: "zero-denominator" }));
  });
});

describe("differenceInDifferences and ancova", () => {
  const before = [3.2, 3.6, 3.9, 4, 4.1, 4.9, 5, 5.1, 5.4, 5.6];
  const after = [3.9, 3.7, 4.3, 4.5, 4, 5, 4.8, 5.3, 5.2, 5.7];
  const chosen = before.map((value) => value < 4.5);

  it("contain their estimate and turn round with the groups", () => {
    for (const method of [differenceInDifferences, ancova]) {
      const [there, back] = [
        method(before, after, chosen),
        method(
          before,
          after,
          chosen.map((flag) => !flag),
        ),
      ];
      expect(there.low < there.estimate && there.estimate < there.high).toBe(true);
      expect(back.estimate).toBeCloseTo(-there.estimate, 12);
      expect(back.p).toBeCloseTo(there.p, 12);
      expect(there).toMatchObject({ chosen: 5, others: 5 });
    }
  });

  it("leave rows out that lack a value or a group", () => {
    const whole = ancova(before, after, chosen);
    expect(ancova([...before, null, 4, 5], [...after, 4, null, 5], [...chosen, true, true, null])).toEqual(whole);
  });

  it("is not fooled by regression to the mean where the difference in differences is", () => {
    const random = randomNumbers(3);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const samples = Array.from({ length: 40 }, () => {
      const pairs = Array.from({ length: 200 }, () => {
        const truth = normal();
        return [truth + 0.6 * normal(), truth + 0.6 * normal()] as const;
      });
      const [pre, post] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
      const low = pre.map((value) => value < 0);
      return { naive: differenceInDifferences(pre, post, low), fair: ancova(pre, post, low) };
    });
    const covering = (name: "naive" | "fair") =>
      samples.filter(({ [name]: { low, high } }) => low < 0 && high > 0).length;
    expect(covering("naive")).toBeLessThan(5);
    expect(covering("fair")).toBeGreaterThan(34);
  });

  it.each([
    ["one chosen row", () => ancova([1, 2, 3], [1, 2, 3], [true, false, false]), "too-few-values"],
    ["equal starting values", () => ancova([1, 1, 2, 2], [1, 2, 3, 4], [true, true, false, false]), "no-variation"],
    ["a perfect fit", () => ancova([1, 2, 3, 4], [2, 3, 4, 5], [true, true, false, false]), "no-variation"],
    [
      "changes without variation",
      () => differenceInDifferences([1, 2, 3, 4], [2, 3, 4, 5], [true, true, false, false]),
      "no-variation",
    ],
    ["ranges of different sizes", () => ancova([1, 2], [1, 2], [true]), "different-sizes"],
  ])("refuse %s", (_, act, code) => {
    expect(act).toThrow(expect.objectContaining({ code }));
  });
});

describe("effectEstimate", () => {
  it("finds no effect in a group that only chance moved, and one that was added", () => {
    const random = randomNumbers(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const pairs = Array.from({ length: 14 }, () => {
      const truth = normal();
      return [truth + 0.4 * normal(), truth + 0.4 * normal()] as const;
    });
    const [pre, post] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
    const chosen = pre.map((value) => value < 0);
    const none = effectEstimate(pre, post, { chosen, direction: "higher" });
    expect(none).toMatchObject({ method: "change-minus-expected" });
    expect(none.low < 0 && none.high > 0).toBe(true);
    expect(none.low <= none.estimate && none.estimate <= none.high).toBe(true);
  });

  it("refuses one chosen row, and values that are all equal", () => {
    expect(() => effectEstimate([1, 2, 3], [1, 2, 3], { chosen: [true, false, false], direction: "higher" })).toThrow(
      expect.objectContaining({ code: "too-few-values" }),
    );
    expect(() => effectEstimate([1, 1, 1], [1, 2, 3], { chosen: [true, true, false], direction: "higher" })).toThrow(
      expect.objectContaining({ code: "no-variation" }),
    );
  });
});

describe("persistence", () => {
  it("keeps everybody where the lists are one, with a kappa of 1", () => {
    expect(persistence([true, false, true], [true, false, true])).toMatchObject({
      kept: 2,
      listed: 2,
      share: 1,
      kappa: 1,
    });
  });

  it("has no kappa where both lists hold everybody", () => {
    expect(persistence([true, true], [true, true])).toMatchObject({ share: 1, expected: 1, kappa: null });
  });

  it("refuses an empty first list", () => {
    expect(() => persistence([false, null], [true, true])).toThrow(
      expect.objectContaining({ code: "zero-denominator" }),
    );
  });
});

describe("publishedStep", () => {
  it.each([
    [[1, 2, 3], 1],
    [[1, 2.5, 3], 0.5],
    [[2.6666666669999999, 3, 3.3333333333333335], 1 / 3],
    [[4.2, 5, 5.3], 0.1],
    [[4.25, 5], 0.05],
    [[4.21, 5], 0.01],
    [[4.2137, 5], 0],
    [[null], 0],
  ])("of %j is %d", (values, step) => {
    expect(publishedStep(values)).toBe(step);
  });
});

describe("rootBetween", () => {
  it("finds the crossing of smooth and of crooked functions", () => {
    expect(rootBetween(Math.cos, [1, 2])).toBeCloseTo(Math.PI / 2, 14);
    expect(rootBetween((x) => (x < 0.3 ? -1 : 1), [0, 1])).toBeCloseTo(0.3, 14);
    expect(rootBetween((x) => x ** 9, [-1, 2])).toBeCloseTo(0, 1);
    expect(rootBetween((x) => x - 5, [5, 9])).toBe(5);
  });
});
