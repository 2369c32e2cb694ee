import { JuntosError } from "../errors";
import { present, type Values } from "./values";

/**
 * The value below which a share of the rows lies, interpolated between neighbours (type 7: Excel's PERCENTILE.INC).
 * Missing values are left out.
 *
 * @param share between 0 and 1
 * @throws JuntosError "no-data" when every value is missing, "out-of-domain" for a share outside 0..1.
 * @example quantile([10, 20, 40, null], 0.25) // 15
 */
export function quantile(values: Values, share: number): number {
  if (!(share >= 0 && share <= 1))
    throw new JuntosError("out-of-domain", { argument: "share", value: share, allowed: "0 ≤ p ≤ 1" });
  const sorted = present(values, "values").sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new JuntosError("no-data", { argument: "values" });
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * The middle value; of an even number of rows, the mean of the two in the middle.
 *
 * @throws JuntosError "no-data" when every value is missing.
 * @example median([1, 9, null, 2]) // 2
 */
export function median(values: Values): number {
  return quantile(values, 0.5);
}
