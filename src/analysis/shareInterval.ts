import { JuntosError } from "../errors";
import { normalDeviate, tailShare, type Interval } from "./confidence";
import { betaQuantile } from "./distributions";

/**
 * Share of x among n with Wilson's interval: [2x + z² ∓ z√(z² + 4x(1 − x/n))] / [2(n + z²)].
 * Stays within 0 and 1, and says something when nobody or everybody did. Wilson 1927; Newcombe & Altman 2000;
 * `phe_proportion`, R `prop.test(correct = FALSE)`.
 *
 * @throws JuntosError "zero-denominator" for n = 0, "out-of-domain" for x outside 0..n or an unfit confidence.
 * @example wilson(14, 17) // { estimate: 0.82353, low: 0.58971, high: 0.93809 }
 */
export function wilson(x: number, n: number, confidence = 0.95): Interval {
  requireShare(x, n);
  const z = normalDeviate(confidence);
  const middle = 2 * x + z * z;
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const scale = 2 * (n + z * z);
  return {
    estimate: x / n,
    low: x === 0 ? 0 : (middle - spread) / scale,
    high: x === n ? 1 : (middle + spread) / scale,
  };
}

/**
 * Share of x among n with the exact interval of Clopper and Pearson 1934, from the beta distribution.
 * Wider than needed, never too narrow. R `binom.test`.
 *
 * @throws JuntosError "zero-denominator" for n = 0, "out-of-domain" for x outside 0..n or an unfit confidence.
 * @example clopperPearson(14, 17) // { estimate: 0.82353, low: 0.56568, high: 0.96201 }
 */
export function clopperPearson(x: number, n: number, confidence = 0.95): Interval {
  requireShare(x, n);
  const tail = tailShare(confidence);
  return {
    estimate: x / n,
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}

/**
 * Refuses what is not a share: a part that is negative or more than the whole, a whole of nothing.
 *
 * @throws JuntosError "zero-denominator", "out-of-domain".
 */
export function requireShare(x: number, n: number): void {
  if (n === 0) throw new JuntosError("zero-denominator", { argument: "n" });
  if (!(n > 0)) throw new JuntosError("out-of-domain", { argument: "n", value: n, allowed: "> 0" });
  if (!(x >= 0 && x <= n)) throw new JuntosError("out-of-domain", { argument: "x", value: x, allowed: "0 ≤ x ≤ n" });
}
