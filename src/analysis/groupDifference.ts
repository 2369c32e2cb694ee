import { JuntosError } from "../errors";
import { average } from "./average";
import { tailShare, type Interval } from "./confidence";
import { studentQuantile, studentTwoSided } from "./distributions";
import { covariance, variance } from "./spread";
import { sum } from "./sum";
import { present, requireSameSize, type Values } from "./values";

/** A difference between chosen and others, with its test. `estimate` in the indicator's unit. */
export interface GroupDifference extends Interval {
  readonly standardError: number;
  readonly t: number;
  readonly degrees: number;
  readonly p: number;
  /** Rows with both values among the chosen and the others. */
  readonly chosen: number;
  readonly others: number;
}

/**
 * Difference in differences: mean change of the chosen minus mean change of the others, with Welch's t.
 * Where the chosen were chosen for being low, this shows twice the regression to the mean even with no effect at all
 * (methods.md, trap 12): show `ancova` first.
 * Rows without both values, or without a group, are left out.
 *
 * @throws JuntosError "too-few-values" with fewer than 2 rows in a group, "no-variation" when no change varies,
 *   "different-sizes".
 * @example differenceInDifferences([1, 2, 5, 6], [2, 4, 5, 7], [true, true, false, false])
 *   // { estimate: 1, standardError: 0.70711, t: 1.41421, degrees: 2, p: 0.29289, chosen: 2, others: 2 }
 */
export function differenceInDifferences(
  before: Values,
  after: Values,
  chosen: readonly (boolean | null)[],
  confidence = 0.95,
): GroupDifference {
  const groups = splitRows(before, after, chosen);
  const [inside, outside] = [groups.chosen, groups.others].map((rows) => rows.map(([pre, post]) => post - pre));
  const errors = [inside, outside].map((changes) => variance(changes ?? []) / (changes?.length ?? 1));
  const [a = 0, b = 0] = errors;
  const degrees = (a + b) ** 2 / (a ** 2 / (groups.chosen.length - 1) + b ** 2 / (groups.others.length - 1));
  const estimate = average(inside ?? []).average - average(outside ?? []).average;
  return tested({ estimate, standardError: Math.sqrt(a + b), degrees, confidence, groups });
}

/**
 * Analysis of covariance: the difference at the same starting value, post ~ pre + chosen, with one common slope.
 * With a sharp cut-off it is a linear regression discontinuity: the effect at the cut. Regression to the mean is in the
 * slope, not in the effect. Wants at least 10 rows on each side. R `lm(post ~ pre + priority)`.
 * Rows without both values, or without a group, are left out.
 *
 * @throws JuntosError "too-few-values" with fewer than 2 rows in a group, "no-variation" when the starting values do not
 *   vary within the groups or the fit is perfect, "different-sizes".
 * @example ancova([1, 2, 3, 5, 6, 7], [2, 3, 5, 5, 6, 8], [true, true, true, false, false, false])
 *   // { estimate: 3, slope: 1.5, standardError: 0.72008, t: 4.16619, degrees: 3, p: 0.02516 }
 */
export function ancova(
  before: Values,
  after: Values,
  chosen: readonly (boolean | null)[],
  confidence = 0.95,
): GroupDifference & { readonly slope: number } {
  const groups = splitRows(before, after, chosen);
  const sides = [groups.chosen, groups.others].map(momentsOf);
  const [inside, outside] = sides;
  const spread = sum(sides.map(({ xx }) => xx));
  if (!inside || !outside || spread === 0) throw new JuntosError("no-variation", { argument: "before" });
  const slope = sum(sides.map(({ xy }) => xy)) / spread;
  const apart = inside.x - outside.x;
  const estimate = inside.y - outside.y - slope * apart;
  const degrees = inside.n + outside.n - 3;
  const residual = Math.max(0, sum(sides.map(({ yy }) => yy)) - slope * sum(sides.map(({ xy }) => xy))) / degrees;
  const standardError = Math.sqrt(residual * (1 / inside.n + 1 / outside.n + apart ** 2 / spread));
  return { ...tested({ estimate, standardError, degrees, confidence, groups }), slope };
}

type Pairs = readonly (readonly [number, number])[];

interface Groups {
  readonly chosen: Pairs;
  readonly others: Pairs;
}

function splitRows(before: Values, after: Values, chosen: readonly (boolean | null)[]): Groups {
  requireSameSize(after, before, "after");
  requireSameSize(chosen, before, "priority");
  present(before, "before");
  present(after, "after");
  const rows = before.map((pre, row) => ({ pre, post: after[row] ?? null, isChosen: chosen[row] ?? null }));
  const side = (wanted: boolean) =>
    rows.flatMap(({ pre, post, isChosen }): [number, number][] =>
      pre === null || post === null || isChosen !== wanted ? [] : [[pre, post]],
    );
  const groups = { chosen: side(true), others: side(false) };
  const found = Math.min(groups.chosen.length, groups.others.length);
  if (found < 2) throw new JuntosError("too-few-values", { argument: "priority", needed: 2, found });
  return groups;
}

/** Means and centred sums of squares of one group. */
function momentsOf(rows: Pairs) {
  const [xs, ys] = [rows.map(([pre]) => pre), rows.map(([, post]) => post)];
  const n = rows.length;
  return {
    n,
    x: average(xs).average,
    y: average(ys).average,
    xx: covariance(xs, xs) * (n - 1),
    xy: covariance(xs, ys) * (n - 1),
    yy: covariance(ys, ys) * (n - 1),
  };
}

function tested(facts: {
  readonly estimate: number;
  readonly standardError: number;
  readonly degrees: number;
  readonly confidence: number;
  readonly groups: Groups;
}): GroupDifference {
  const { estimate, standardError, degrees, confidence, groups } = facts;
  // Rounding leaves crumbs of about 1e-16 where there is no residual at all.
  if (!(standardError > 1e-12 * Math.max(1, Math.abs(estimate))))
    throw new JuntosError("no-variation", { argument: "after" });
  const reach = studentQuantile(1 - tailShare(confidence), degrees) * standardError;
  const t = estimate / standardError;
  return {
    estimate,
    low: estimate - reach,
    high: estimate + reach,
    standardError,
    t,
    degrees,
    p: studentTwoSided(t, degrees),
    chosen: groups.chosen.length,
    others: groups.others.length,
  };
}
