/**
 * Sum with Neumaier's compensation, so that the order of the rows does not show in the last digits.
 * Source: Neumaier 1974, ZAMM 54:39. The sum of nothing is 0.
 *
 * @example sum([0.1, 0.2, 0.3]) // 0.6; a plain loop gives 0.6000000000000001
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
