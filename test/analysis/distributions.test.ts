import rawGammaCdf from "@stdlib/stats-base-dists-gamma-cdf";
import { chiSquareQuantile, gammaCdf } from "../../src/analysis/distributions";

/** P(Gamma(shape, 1) ≤ x) for a whole shape, as an exact sum: P(Poisson(x) ≥ shape), in 40 decimal digits. */
const exactSums = [
  [1000, 1000, 0.5042052441802155],
  [1000, 1001, 0.5168114529297863],
  [1000, 1100, 0.99894067674607],
  [1100, 1060, 0.1129667002898559],
  [1500, 1400, 0.0042310803485171],
  [3000, 3170, 0.9988673850957666],
  [10000, 9800, 0.0222075438139697],
  [100000, 100300, 0.8286363112512076],
  [990, 1040, 0.9422173813749585],
  [1049, 1001, 0.0674684276478988],
] as const;

describe("gammaCdf", () => {
  it.each(exactSums)("is right for shape %d at %d", (shape, x, exact) => {
    expect(gammaCdf(x, shape, 1)).toBeCloseTo(exact, 11);
  });

  it("still has something to correct: when this fails, the library is mended and the correction must go", () => {
    expect(Math.abs(rawGammaCdf(1010, 1000, 1) - gammaCdf(1010, 1000, 1))).toBeGreaterThan(1e-3);
  });

  it("has no step where the correction begins", () => {
    for (const shape of [900, 960, 1000, 1049, 1060]) {
      const below = gammaCdf(999.9999, shape, 1);
      const above = gammaCdf(1000.0001, shape, 1);
      expect(above - below).toBeGreaterThanOrEqual(0);
      expect(above - below).toBeLessThan(1e-5);
    }
  });
});

describe("chiSquareQuantile", () => {
  it("undoes the cdf, also where the library's own quantile does not", () => {
    for (const degrees of [1, 7, 100, 1799, 1801, 2100, 20000, 200000]) {
      for (const p of [0.001, 0.025, 0.5, 0.975, 0.999]) {
        expect(gammaCdf(chiSquareQuantile(p, degrees) / 2, degrees / 2, 1)).toBeCloseTo(p, 10);
      }
    }
  });
});
