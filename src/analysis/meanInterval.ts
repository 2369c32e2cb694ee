import { JuntosError } from "../errors";
import { average } from "./average";
import { tailShare, type Interval } from "./confidence";
import { studentQuantile, studentTwoSided } from "./distributions";
import { variance } from "./spread";
import { present, type Values } from "./values";

export interface MeanInterval extends Interval {
  readonly n: number;
  /** Two-sided p of Student's t test that the mean is 0 (of changes: that nothing changed); 1 where all values are 0. */
  readonly p: number;
}

/**
 * Mean with Student's t interval: m ± t(n − 1)·s/√n. Missing values are left out. R `t.test`.
 * Of the changes of a group it is the paired t test; it does not know that the group was chosen for being low
 * (`regressionToMean`).
 *
 * @throws JuntosError "too-few-values" below 2, "out-of-domain" for an unfit confidence.
 * @example meanInterval([4, 5, 6, null]) // { estimate: 5, low: 2.51586, high: 7.48414, n: 3, p: 0.01307 }
 */
export function meanInterval(values: Values, confidence = 0.95): MeanInterval {
  const known = present(values, "values");
  const n = known.length;
  if (n < 2) throw new JuntosError("too-few-values", { argument: "values", needed: 2, found: n });
  const mean = average(known).average;
  const error = Math.sqrt(variance(known) / n);
  const reach = studentQuantile(1 - tailShare(confidence), n - 1) * error;
  const p = error === 0 ? Number(mean === 0) : studentTwoSided(mean / error, n - 1);
  return { estimate: mean, low: mean - reach, high: mean + reach, n, p };
}
