import { binomialCdf, binomialPmf } from "./distributions";
import { requireShare } from "./shareInterval";
import { sum } from "./sum";

/** How often chance alone would give so many, so few, or anything as unlikely. */
export interface BinomialTest {
  readonly atLeast: number;
  readonly atMost: number;
  readonly twoSided: number;
}

/**
 * Exact test of x among n against a share p. Two-sided: the probabilities of all outcomes no likelier than x, as R's
 * `binom.test` and scipy's `binomtest`.
 *
 * @throws JuntosError "zero-denominator" for n = 0, "out-of-domain" for x outside 0..n.
 * @example binomialTest(14, 17, 0.6265917) // { atLeast: 0.07194, atMost: 0.97897, twoSided: 0.13114 }
 */
export function binomialTest(x: number, n: number, p: number): BinomialTest {
  requireShare(x, n);
  const chances = Array.from({ length: n + 1 }, (_, k) => binomialPmf(k, n, p));
  // The tolerance of R and scipy: outcomes equally likely but for rounding belong together.
  const limit = binomialPmf(x, n, p) * (1 + 1e-7);
  return {
    atLeast: Math.min(1, sum(chances.slice(Math.ceil(x)))),
    atMost: binomialCdf(x, n, p),
    twoSided: Math.min(1, sum(chances.filter((chance) => chance <= limit))),
  };
}
