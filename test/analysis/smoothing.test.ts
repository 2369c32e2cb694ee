import fc from "fast-check";
import { empiricalBayes } from "../../src/analysis/empiricalBayes";
import { poissonExact } from "../../src/analysis/countInterval";
import { funnel, funnelCountLimits, funnelProportionLimits } from "../../src/analysis/funnel";
import { certainty, gammaSmoothing } from "../../src/analysis/gammaPoisson";
import { rank } from "../../src/analysis/rank";
import { jamesStein, shrinkage, yearlyReliability } from "../../src/analysis/shrinkage";
import { wilson } from "../../src/analysis/shareInterval";

/** Facilities with events among people; rates differ more than chance in most draws. */
const facilities = () =>
  fc.array(fc.record({ events: fc.integer({ min: 0, max: 90 }), people: fc.integer({ min: 100, max: 9000 }) }), {
    minLength: 2,
    maxLength: 15,
  });

const columns = (rows: readonly { events: number; people: number }[]) =>
  [rows.map(({ events }) => events), rows.map(({ people }) => people)] as const;

describe("empiricalBayes", () => {
  it("draws every rate towards the rate of all and not beyond it", () => {
    fc.assert(
      fc.property(facilities(), fc.constantFrom("poisson" as const, "binomial" as const), (rows, family) => {
        const [events, people] = columns(rows);
        const { smoothed, overall, weights } = empiricalBayes(events, people, { family });
        rows.forEach((row, index) => {
          const [own, drawn] = [(100000 * row.events) / row.people, smoothed[index] ?? NaN];
          expect(drawn).toBeGreaterThanOrEqual(Math.min(own, overall) - 1e-6);
          expect(drawn).toBeLessThanOrEqual(Math.max(own, overall) + 1e-6);
          expect((weights[index] ?? NaN) >= 0 && (weights[index] ?? NaN) <= 1).toBe(true);
        });
      }),
    );
  });

  it("gives everybody the rate of all where the differences fit into chance", () => {
    const { smoothed, between } = empiricalBayes([10, 11, 9], [1000, 1000, 1000], { per: 100 });
    expect(between).toBe(0);
    expect(smoothed).toEqual([1, 1, 1]);
  });

  it("trusts the larger of two equal rates more", () => {
    const { weights } = empiricalBayes([2, 200, 40], [100, 10000, 8000]);
    expect(weights[1] ?? 0).toBeGreaterThan(weights[0] ?? 1);
  });

  it("leaves rows without population out and changes nothing else", () => {
    const whole = empiricalBayes([1, 12, 2], [100, 200, 300]);
    const padded = empiricalBayes([1, null, 12, 5, 2], [100, 50, 200, 0, 300]);
    expect(padded.smoothed).toEqual([whole.smoothed[0], null, whole.smoothed[1], null, whole.smoothed[2]]);
  });

  it("refuses where nobody lives, and negative counts", () => {
    expect(() => empiricalBayes([1], [0])).toThrow(expect.objectContaining({ code: "no-data" }));
    expect(() => empiricalBayes([-1], [10])).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});

describe("gammaSmoothing", () => {
  it.each(["likelihood", "moments"] as const)("draws relative risks towards their mean (%s)", (method) => {
    const { relativeRisks, prior } = gammaSmoothing([2, 30, 4, 40, null], [1000, 4000, 3000, 5000, 10], method);
    expect(relativeRisks[0] ?? 0).toBeGreaterThan(2 / (1000 * (76 / 13000)));
    expect(relativeRisks[0] ?? 0).toBeLessThan(prior.mean);
    expect(relativeRisks[4]).toBeNull();
  });

  it.each(["likelihood", "moments"] as const)(
    "gives everybody the mean without spread, events or company (%s)",
    (method) => {
      expect(
        gammaSmoothing([10, 10, 10], [100, 100, 100], method).relativeRisks.map((risk) => risk?.toFixed(6)),
      ).toEqual(Array(3).fill("1.000000"));
      expect(gammaSmoothing([0, 0], [100, 100], method).relativeRisks).toEqual([1, 1]);
      expect(gammaSmoothing([4], [100], method).relativeRisks[0]).toBeCloseTo(1, 9);
    },
  );

  it("always ends with numbers", () => {
    fc.assert(
      fc.property(facilities(), (rows) => {
        const [events, people] = columns(rows);
        for (const method of ["likelihood", "moments"] as const) {
          expect(gammaSmoothing(events, people, method).relativeRisks.every((risk) => risk !== null && risk >= 0)).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe("certainty", () => {
  it("is a probability, and mirrored with the direction", () => {
    fc.assert(
      fc.property(facilities(), (rows) => {
        const [events, people] = columns(rows);
        const [lower, higher] = [certainty(events, people, "lower"), certainty(events, people, "higher")];
        lower.forEach((p, row) => {
          expect(p !== null && p >= 0 && p <= 1).toBe(true);
          expect((p ?? 0) + (higher[row] ?? 0)).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  it("says one half where nothing tells facilities apart", () => {
    expect(certainty([0, 0, null], [10, 20, 30], "lower")).toEqual([0.5, 0.5, null]);
    expect(certainty([10, 10, 10], [100, 100, 100], "lower")).toEqual([0.5, 0.5, 0.5]);
  });

  it("grows with the events of equal facilities", () => {
    const sure = certainty([1, 5, 20, 60], [1000, 1000, 1000, 1000], "lower");
    expect(rank(sure, { direction: "lower" })).toEqual([1, 2, 3, 4]);
  });
});

describe("shrinkage", () => {
  it.each(["DL", "PM", "REML"] as const)(
    "keeps scores as they are with tiny errors, and lumps them with huge ones (%s)",
    (method) => {
      const of = (error: number) => shrinkage([4, 5, 8], [error, error, error], { direction: "higher", method });
      expect(of(1e-4).shrunk.map((value) => value?.toFixed(3))).toEqual(["4.000", "5.000", "8.000"]);
      expect(of(50)).toMatchObject({ between: 0, probabilityWorse: [0.5, 0.5, 0.5] });
      expect(of(50).shrunk[0]).toBeCloseTo(17 / 3, 9);
    },
  );

  it("is surer of the worse the further they are below, in the direction asked", () => {
    const { probabilityWorse } = shrinkage([4, 5, 8, null], [0.5, 0.5, 0.5, 0.5], { direction: "higher" });
    expect(probabilityWorse[0] ?? 0).toBeGreaterThan(0.95);
    expect(probabilityWorse[2] ?? 1).toBeLessThan(0.05);
    expect(probabilityWorse[3]).toBeNull();
    const mirrored = shrinkage([-4, -5, -8], [0.5, 0.5, 0.5], { direction: "lower" });
    expect(mirrored.probabilityWorse[0]).toBeCloseTo(probabilityWorse[0] ?? NaN, 12);
  });

  it("estimates all three variances alike where errors are equal", () => {
    const of = (method: "DL" | "PM" | "REML") =>
      shrinkage([4, 5, 8, 6], [0.7, 0.7, 0.7, 0.7], { direction: "higher", method }).between;
    expect(of("PM")).toBeCloseTo(of("DL"), 9);
    expect(of("REML")).toBeCloseTo(of("DL"), 9);
  });

  it("refuses one score and errors that are not above 0", () => {
    expect(() => shrinkage([4, null], [1, 1], { direction: "higher" })).toThrow(
      expect.objectContaining({ code: "too-few-values" }),
    );
    expect(() => shrinkage([4, 5], [1, 0], { direction: "higher" })).toThrow(
      expect.objectContaining({ code: "out-of-domain" }),
    );
  });
});

describe("jamesStein", () => {
  it("never draws beyond the mean", () => {
    expect(jamesStein([1, 2, 3, 4, 5], 100)).toMatchObject({ factor: 0, shrunk: [3, 3, 3, 3, 3] });
  });

  it("refuses fewer than four scores, equal ones and a negative variance", () => {
    expect(() => jamesStein([1, 2, 3], 1)).toThrow(expect.objectContaining({ code: "too-few-values" }));
    expect(() => jamesStein([2, 2, 2, 2], 1)).toThrow(expect.objectContaining({ code: "no-variation" }));
    expect(() => jamesStein([1, 2, 3, 4], -1)).toThrow(expect.objectContaining({ code: "out-of-domain" }));
  });
});

describe("yearlyReliability", () => {
  it("is 1 where scores only drift together, and 0 where they change places", () => {
    expect(yearlyReliability([1, 2, 3, 4], [2, 3, 4, 5])).toEqual({ standardError: 0, reliability: 1 });
    expect(yearlyReliability([1, 2, 3, 4], [4, 3, 2, 1]).reliability).toBe(0);
  });
});

describe("funnel", () => {
  it("calls nobody special where all are alike", () => {
    const { rows, dispersion } = funnel([50, 51, 49], [100, 100, 100], "proportion");
    expect(rows.map((row) => row?.label)).toEqual(["inside", "inside", "inside"]);
    expect(dispersion).toMatchObject({ between: 0 });
    expect(rows[0]?.adjusted.limits95).toEqual(rows[0]?.limits95);
  });

  it("widens its limits where everybody differs more than chance", () => {
    const { rows, dispersion } = funnel([100, 300, 200, 400, 250], [1000, 1000, 1000, 1000, 1000], "rate");
    expect(dispersion.phi).toBeGreaterThan(1.5);
    for (const row of rows) {
      expect(row?.adjusted.limits95.low ?? NaN).toBeLessThan(row?.limits95.low ?? NaN);
      expect(row?.adjusted.limits95.high ?? NaN).toBeGreaterThan(row?.limits95.high ?? NaN);
    }
  });

  it("labels a rate as PHE does: special when 1 lies outside the exact limits of its ratio", () => {
    fc.assert(
      fc.property(
        facilities().filter((rows) => rows.some(({ events }) => events > 0)),
        (rows) => {
          const [events, people] = columns(rows);
          const { rows: found, average } = funnel(events, people, "rate");
          rows.forEach((row, index) => {
            const expected = row.people * average;
            const { low, high } = poissonExact(row.events, 0.95);
            const isSpecial = low > expected * (1 + 1e-7) || high < expected * (1 - 1e-7);
            if (isSpecial) expect(found[index]?.label).not.toBe("inside");
            else if (low < expected * (1 - 1e-7) && high > expected * (1 + 1e-7))
              expect(found[index]?.label).toBe("inside");
          });
        },
      ),
    );
  });

  it("labels a share as Wilson's interval around it does", () => {
    const shares = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 90 })), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(
        shares.filter((rows) => rows.some(([x]) => x > 0)),
        (rows) => {
          const { rows: found, average } = funnel(
            rows.map(([x]) => x),
            rows.map(([, n]) => n),
            "proportion",
          );
          rows.forEach(([x, n], index) => {
            const { low, high } = wilson(x, n);
            if (average > low + 1e-9 && average < high - 1e-9) expect(found[index]?.label).toBe("inside");
            if (average < low - 1e-9 || average > high + 1e-9) expect(found[index]?.label).not.toBe("inside");
          });
        },
      ),
    );
  });

  it("finds the counts whose exact limits touch what is expected", () => {
    for (const expected of [0.4, 1, 3.7, 20, 400, 3000]) {
      for (const level of [0.95, 0.998]) {
        const { low, high } = funnelCountLimits(expected, level);
        expect(poissonExact(high, level).low / expected).toBeCloseTo(1, 7);
        if (low > 0) expect(poissonExact(low, level).high / expected).toBeCloseTo(1, 7);
      }
    }
    expect(funnelCountLimits(3, 0.95).low).toBe(0);
  });

  it("keeps proportion limits within 0 and 1", () => {
    expect(funnelProportionLimits(2, 0.5, 0.998)).toEqual({ low: 0, high: 1 });
  });

  it("refuses what is no share, and an event that nobody or everybody had", () => {
    expect(() => funnel([5, 4], [4, 4], "proportion")).toThrow(expect.objectContaining({ code: "out-of-domain" }));
    expect(() => funnel([0, 0], [4, 4], "rate")).toThrow(expect.objectContaining({ code: "no-variation" }));
    expect(() => funnel([4, 4], [4, 4], "proportion")).toThrow(expect.objectContaining({ code: "no-variation" }));
    expect(funnel([5, 3, null], [4, 4, 4], "rate").rows.at(-1)).toBeNull();
  });
});
