import { JuntosError } from "../errors";
import { median } from "./quantile";
import { sum } from "./sum";
import { present, requireNonNegative, requireSameSize, type Values } from "./values";

export type AverageMethod = "simple" | "weighted" | "median";

/** An average and how many rows it was made of. */
export interface Average {
  readonly average: number;
  readonly used: number;
}

/**
 * Average of the rows: simple Σx/n, weighted Σwx/Σw, or the median. methods.md section 1.
 * Missing values are left out, never read as 0; so are, in the weighted average, rows whose weight is missing or 0.
 *
 * @throws JuntosError "no-data" when nothing is left, "different-sizes" and "out-of-domain" for unfit weights,
 *   "wrong-type" for infinite numbers.
 * @example average([4, null, 6]) // { average: 5, used: 2 }
 * @example average([4, 6], { method: "weighted", weights: [300, 100] }) // { average: 4.5, used: 2 }
 */
export function average(
  values: Values,
  options: { readonly method?: AverageMethod; readonly weights?: Values } = {},
): Average {
  const method = options.method ?? "simple";
  if (method === "weighted") return weightedAverage(values, options.weights ?? []);
  const known = present(values, "values");
  if (known.length === 0) throw new JuntosError("no-data", { argument: "values" });
  return { average: method === "median" ? median(known) : sum(known) / known.length, used: known.length };
}

function weightedAverage(values: Values, weights: Values): Average {
  requireSameSize(weights, values, "weights");
  requireNonNegative(weights, "weights");
  present(values, "values");
  present(weights, "weights");
  const rows = values.flatMap((value, row) => {
    const weight = weights[row] ?? null;
    return value === null || weight === null || weight === 0 ? [] : [{ value, weight }];
  });
  if (rows.length === 0) throw new JuntosError("no-data", { argument: "weights" });
  const total = sum(rows.map(({ weight }) => weight));
  return { average: sum(rows.map(({ value, weight }) => value * weight)) / total, used: rows.length };
}
