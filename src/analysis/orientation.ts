import type { Direction } from "../dataset/indicator";

/**
 * +1 when higher is better, −1 when lower is: what a difference is multiplied with to make "more is better".
 *
 * @example orientation("lower") // -1
 */
export function orientation(direction: Direction): 1 | -1 {
  return direction === "higher" ? 1 : -1;
}
