/**
 * Where a continuous function crosses 0 between two points at which its signs differ: Brent's method (zeroin, as R's
 * `uniroot`), by inverse quadratic steps kept safe by halving.
 *
 * @param tolerance how far from the crossing it may stop; default 0 = as near as numbers allow
 * @example rootBetween((x) => x * x - 2, [0, 2]) // 1.414213562373095
 */
export function rootBetween(of: (x: number) => number, ends: readonly [number, number], tolerance = 0): number {
  let [before, best] = ends.map((x): Sample => ({ x, y: of(x) })) as [Sample, Sample];
  let opposite = before;
  for (let round = 0; round < 1000; round++) {
    const previous = best.x - before.x;
    if (Math.abs(opposite.y) < Math.abs(best.y)) [before, best, opposite] = [best, opposite, best];
    const smallest = 2 * Number.EPSILON * Math.abs(best.x) + tolerance / 2;
    const half = (opposite.x - best.x) / 2;
    if (Math.abs(half) <= smallest || best.y === 0) return best.x;
    const isWorthIt = Math.abs(previous) >= smallest && Math.abs(before.y) > Math.abs(best.y);
    const step = isWorthIt ? interpolated({ before, best, opposite }, { half, previous, smallest }) : half;
    before = best;
    const x = best.x + (Math.abs(step) < smallest ? Math.sign(step) * smallest : step);
    best = { x, y: of(x) };
    if (best.y > 0 === opposite.y > 0) opposite = before;
  }
  return best.x;
}

interface Sample {
  readonly x: number;
  readonly y: number;
}

/** The step to where a line or an inverse parabola through the samples crosses 0, or half the bracket if that is too bold. */
function interpolated(
  { before, best, opposite }: Readonly<Record<"before" | "best" | "opposite", Sample>>,
  { half, previous, smallest }: Readonly<Record<"half" | "previous" | "smallest", number>>,
): number {
  const width = 2 * half;
  const ratio = best.y / before.y;
  let p = width * ratio;
  let q = 1 - ratio;
  if (before.x !== opposite.x) {
    const [a, b] = [before.y / opposite.y, best.y / opposite.y];
    p = ratio * (width * a * (a - b) - (best.x - before.x) * (b - 1));
    q = (a - 1) * (b - 1) * (ratio - 1);
  }
  if (p > 0) q = -q;
  else p = -p;
  const isSafe = p < 0.75 * width * q - Math.abs(smallest * q) / 2 && p < Math.abs((previous * q) / 2);
  return isSafe ? p / q : half;
}
