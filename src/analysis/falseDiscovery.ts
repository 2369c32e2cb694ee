import { JuntosError } from "../errors";
import { present, type Values } from "./values";

/**
 * p values of many tests adjusted so that, of those called significant, only a share is expected to be chance.
 * Benjamini & Hochberg 1995; R `p.adjust(method = "BH")`. Missing stays null and is not counted.
 *
 * @throws JuntosError "out-of-domain" for a p outside 0..1.
 * @example falseDiscovery([0.01, 0.04, null, 0.03]) // [0.03, 0.04, null, 0.04]
 */
export function falseDiscovery(p: Values): Values {
  const wrong = present(p, "p").find((value) => value < 0 || value > 1);
  if (wrong !== undefined)
    throw new JuntosError("out-of-domain", { argument: "p", value: wrong, allowed: "0 ≤ p ≤ 1" });
  const rows = p.flatMap((value, row) => (value === null ? [] : [{ value, row }])).sort((a, b) => b.value - a.value);
  const adjusted: (number | null)[] = p.map(() => null);
  let smallest = 1;
  rows.forEach(({ value, row }, index) => {
    smallest = Math.min(smallest, value * (rows.length / (rows.length - index)));
    adjusted[row] = smallest;
  });
  return adjusted;
}
